/** The words that documents carry around the draft itself. */
export const EXPLANATION = '部门决算情况说明';

interface Titled {
  readonly department: string;
  readonly year: string;
}

const ofYear = (year: string): string => (year === '' ? '' : `${year}年度`);

/** “某单位2020年度部门决算情况说明”; what is not known is left out. */
export const draftTitle = ({ department, year }: Titled): string =>
  `${department}${ofYear(year)}${EXPLANATION}`;

export const captionLeft = (department: string): string => (department === '' ? '' : `部门：${department}`);
export const captionRight = (unit: string): string => `单位：${unit}`;

export const coverLines = ({ department, year }: Titled): readonly string[] => [
  `${year === '' ? '【待填写：决算年度】' : year}年度`,
  department === '' ? '【待填写：单位名称】' : department,
  '部门决算',
];

export const CONTENTS = '目录';
export const PARTS = {
  overview: { number: '第一部分', name: (department: string) => `${department}概况` },
  tables: { number: '第二部分', name: (year: string) => `${ofYear(year)}部门决算表` },
  explanation: { number: '第三部分', name: (year: string) => `${ofYear(year)}${EXPLANATION}` },
  terms: { number: '第四部分', name: () => '名词解释' },
  appendices: { number: '第五部分', name: () => '附件' },
} as const;

export const DUTIES = '一、部门职责';
export const ORGANISATION = '二、机构设置及决算单位构成';
export const DUTIES_OPEN = '【待填写：部门职责】';
export const ORGANISATION_OPEN = '【待填写：内设机构设置和决算单位构成】';
export const APPENDICES: readonly string[] = ['一、部门整体支出绩效自评报告', '二、项目支出绩效自评报告'];
export const APPENDIX_OPEN = '【待填写：附上报告，没有的删去本条】';

export const tableLeftOut = (rows: number): string =>
  `【待填写：上年文档这里是一张 ${rows} 行的表格，请核对后补上】`;
export const overviewTaken = (years: string, count: number): string =>
  `第一部分取自上年的说明，请核对职责、机构、人数有无变化${
    count === 0 ? '' : `；其中 ${count} 处写着${years}，已标黄`
  }。图片和表格没有带过来。`;
export const NO_OVERVIEW =
  '没有找到“第一部分 …概况”的内容。请选择上年公布的整本说明（.docx），其中有“第一部分”这个标题。';
