import type { RunResult } from './run.ts';

/** The last line of a run: what was made, where, how many problems, how long. */
export function summaryLine(result: RunResult, milliseconds: number): string {
  const count = (severity: string): number => result.problems.filter((problem) => problem.severity === severity).length;
  const made = result.made.map(({ folder, draft }) => `${folder}${draft ? '（草稿）' : ''}`).join('、');
  const drafts = result.made.filter(({ draft }) => draft).length;
  const published = result.made.length - drafts;
  return [
    `完成：报告 ${published} 份${drafts > 0 ? `、草稿 ${drafts} 份` : ''}`,
    made,
    `统计表 ${result.files} 个、数字 ${result.figures} 个`,
    `问题：强制 ${count('stop')}、核实 ${count('warn')}、提示 ${count('note')}`,
    `用时 ${(milliseconds / 1000).toFixed(1)} 秒`,
  ].join('｜');
}
