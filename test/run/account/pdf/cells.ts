import { intervalCell, numberCell, textCell } from '../cells.ts';
import type { Edition, Promised } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import { arrowOf, projected } from '../promise.ts';
import { noteCell, promiseCell } from '../promise-columns.ts';
import { numberOf } from '../quantities.ts';
import { tight } from '../written.ts';

/** The name of a promise in the first column of a list. */
export function cellName(promise: Promised, heading: string | undefined): readonly Rule[] {
  return heading === '指标' ? [words('登记原文', tight(promise.name))] : [];
}

/** A cell of a table of promises; the name of a promise carries its remarks. */
export function cellOf(edition: Edition, promise: Promised, heading: string): readonly Rule[] {
  const { now } = promise;
  if (heading === '承诺事项（单位）') {
    return [
      words('登记原文', `${tight(promise.register['name'] ?? '')}（${tight(now['unit'] ?? '')}）`),
      ...noteCell(edition, promise, now),
    ];
  }
  if (heading === '80%预测区间') return intervalCell(projected(promise)[1], projected(promise)[2]);
  if (heading === '趋势') return textCell(arrowOf(promise));
  if (heading === '基期值' || /^\d{4}年基期值$/.test(heading)) return numberCell(numberOf(now, 'baseline_value'));
  return promiseCell(edition, promise, now, heading) ?? [];
}
