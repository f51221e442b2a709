import type { ReportIndicator } from '../../model/report.ts';

/** All that stands beside a verdict: the note, warnings, reasons and a manual verdict, each said once. */
export function remarks(promise: ReportIndicator): string {
  const { current, warnings, smallCount, pooled, reason, manual, baseline, registerNote } = promise;
  const parts = [
    current.note,
    ...warnings,
    smallCount && pooled.value !== null ? `三年合并值${pooled.text}` : '',
    baseline.computed ? '基期值按年报计算' : '',
    reason === '' ? '' : `未完成原因：${reason}`,
    manual === null ? '' : `人工评定：${manual.verdict}（${manual.reason}，${manual.name}，${manual.date}）`,
    registerNote,
  ];
  const said: string[] = [];
  for (const part of parts.map((text) => text.trim().replace(/[。；]+$/, ''))) {
    if (part !== '' && !said.some((earlier) => earlier.includes(part))) said.push(part);
  }
  return said.join('；');
}
