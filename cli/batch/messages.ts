const WIDTH = 20;

/** “[██████░░░░] 120/300  12.3 个/秒  约剩 15 秒”. */
export function progressLine(done: number, total: number, seconds: number): string {
  const filled = Math.round((done / total) * WIDTH);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? Math.ceil((total - done) / rate) : null;
  const bar = `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${done}/${total}`;
  return left === null ? bar : `${bar}  ${rate.toFixed(1)} 个/秒  约剩 ${left} 秒`;
}

export const stopped = (done: number, total: number): string =>
  `已停止：审核了 ${done} 个，还有 ${total - done} 个没有审核；已审核的结果都在。\n`;
export const inFolder = (count: number, folder: string): string =>
  `已写入 ${count} 份审核报告和汇总：${folder}\n`;
export const workerEnded = (code: number): string => `进程中途结束，代码 ${code}`;
export const holdsInputs = (folder: string, file: string): string =>
  `--out 的文件夹 ${folder} 里有要审核的文件 ${file}，报告可能覆盖它；请换一个文件夹。`;
export const badJobs = (text: string, most: number): string =>
  `--jobs“${text}”不对，应是 1 到 ${most} 之间的整数。`;
