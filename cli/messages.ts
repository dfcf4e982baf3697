export const USAGE = `决算助手：部门决算公开表审核

用法：
  juesuan check 文件或文件夹… [--prior 上年工作簿] [--text 决算情况说明] [--rules 规则工作簿] [--total 部门工作簿] [--jobs 个数] [--format text|json|md] [--out 文件或文件夹/]
      审核工作簿（.xlsx .xlsm .xls）；给出文件夹时审核其中所有工作簿；--text 给出说明（.docx .doc .txt .md）时一并核对；
      --total 核对部门的数是否等于各单位之和；--jobs 同时审核几个；--out 汇总.xlsx 或 汇总.html 写批量汇总
  juesuan draft 工作簿 [--prior 上年工作簿] [--supplement 补充资料工作簿] [--template 湖南|上海] [--whole [--overview 上年说明.docx]] [--format md|json|docx] [--out 文件]
      按表起草决算情况说明；--whole 写整本公开文档（.docx），--overview 照搬上年说明的第一部分概况
  juesuan supplement 工作簿 [--prior 上年工作簿] [--template 湖南|上海] --out 文件.xlsx
      生成补充资料表；给出 --template 时连同说明模板，可以改了再用
  juesuan rules [--format text|json|md] [--out 文件]
      列出全部审核规则
  juesuan serve [--port 端口]
      在本机打开网页版（http://localhost:3000），按 Ctrl+C 停止

退出码：0 没有逻辑性错误，说明也没有写错；1 有错；2 有文件无法读取，或用法不对；3 有规则自身出错
`;

export const SEE_USAGE = '用 juesuan --help 查看用法。';
export const NO_FILE = `没有给出要审核的文件。${SEE_USAGE}`;
export const FILE_NOT_FOUND = '没有这个文件或文件夹，请核对路径和文件名。';
export const NOT_PERMITTED = '没有权限读取，请检查文件权限，或确认它没有被其他程序独占。';
export const EMPTY_FOLDER = '文件夹里没有 .xlsx、.xlsm 或 .xls 工作簿。';
export const NO_RULES =
  '没有找到工作表“自定义规则”，或里面没有规则。表头应为：编号、名称、类别、公式、说明。';

export const unknownCommand = (name: string): string => `没有“${name}”这个命令。${SEE_USAGE}`;
export const badOption = (detail: string): string => `选项不对：${detail}。${SEE_USAGE}`;
export const badFormat = (format: string): string => `不认识的格式“${format}”，可用：text、json、md。`;
export const notReadable = (detail: string): string => `读取失败（${detail}），请重试或另存后再选择。`;
export const priorUnreadable = (file: string, message: string): string => `上年工作簿 ${file}：${message}`;
export const NO_TEXT = '里面没有文字。';
export const textUnreadable = (file: string, message: string): string => `决算情况说明 ${file}：${message}`;
export const rulesUnreadable = (file: string, message: string): string => `规则工作簿 ${file}：${message}`;
export const wouldOverwrite = (file: string): string =>
  `--out 指向了要审核的文件 ${file}，不会覆盖它，请换一个文件名。`;
export const notWritten = (file: string, detail: string): string =>
  `写不了 ${file}（${detail}），请检查文件夹是否存在、文件是否被打开。`;

export const NO_PAGE = '没有找到网页版的文件（dist/page），请先运行 npm run build。';
export const serving = (address: string): string =>
  `决算助手网页版已就绪：${address}\n请用浏览器打开上面的网址。只有这台电脑能打开；按 Ctrl+C 停止。`;
export const PORT_TAKEN = (port: number): string =>
  `端口 ${port} 已被占用，可能已经打开了一个。可换一个端口，例如：juesuan serve --port ${port === 3001 ? 3002 : 3001}`;
export const badPort = (text: string): string =>
  `端口“${text}”不对，应是 0 到 65535 之间的整数。${SEE_USAGE}`;
export const notServed = (detail: string): string => `网页版没有打开（${detail}），请换一个端口再试。`;
