import type { ReportIndicator } from '../../model/report.ts';

/** Only an unmet 约束性 indicator that is not on its way must have a written reason. */
export function reasonText(item: ReportIndicator): string {
  const { reason, nature, verdictClass } = item;
  if (reason !== '') return reason;
  if (verdictClass === 'gap') return blockRemarks(item) || '—';
  return nature === '约束性' && verdictClass !== 'good' ? '尚无书面说明' : '—';
}

const saidElsewhere = /^$|^基期值按年报计算$|^基期年，不评进度$|^“左右”按容差|^与基期相比/;

/** What the paragraph of a block does not say; the notes of the register stand in the appendix. */
export function blockRemarks({ current, warnings }: ReportIndicator): string {
  const note = current.note.split('；').filter((text) => !saidElsewhere.test(text));
  return [...warnings, ...note].join('；');
}

/** Everything that is said beside a promise's figures, joined by ；; blank for nothing. */
export function remarksOf({ current, warnings, registerNote }: ReportIndicator): string {
  return [...warnings, current.note, registerNote].filter((text) => text !== '').join('；');
}

/** What the row of a table says beside its figures: the notes that no sign or column of the table gives already. */
export function rowRemarks(item: ReportIndicator): string {
  return [blockRemarks(item), item.registerNote].filter((text) => text !== '').join('；');
}
