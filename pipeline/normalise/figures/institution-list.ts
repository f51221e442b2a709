import type { Grid, Slot } from '../sheet/grid.ts';
import { type Column, tick } from '../tables/columns.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';

type Rows = ReadonlyMap<number, readonly LabelUse[]>;

const kinds = /(医院|社区卫生服务(?:中心|站)|卫生院|卫生室|诊所|门诊部|保健院|保健所|中心|站|所|院|室)$/u;

/**
 * Whether every line but one total names an institution, of more kinds than one (a total of hospitals is only theirs) or
 * marked as what is counted, and every total is the sum of the numbers above it or the number of the marks.
 */
export function isListWithTotals(rows: Rows, columns: readonly Column[], grid: Grid): boolean {
  const lines = [...rows].filter(([, path]) => path.length > 0);
  const totals = lines.filter(([, path]) => path.some(({ facets }) => facets?.total === 'all'));
  const names = lines.filter(([, path]) => path.every(({ facets }) => facets === null));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || names.length < 3 || names.length + 1 < lines.length) return false;
  const found = names.map(([, path]) => kinds.exec(nameKey(path.at(-1)?.text ?? ''))?.[1]);
  if (found.some((kind) => kind === undefined)) return false;
  const counted = columns.filter(({ index, path }) => {
    const isKnown = path.every(({ facets }) => facets !== null && facets.ignored === undefined);
    return isKnown && grid.rows[total[0]]?.[index]?.kind === 'number';
  });
  const several = new Set(found).size > 1;
  return (
    counted.length > 0 &&
    counted.every(({ index }) => {
      const slots = names.flatMap(([row]) => grid.rows[row]?.[index] ?? []);
      const marks = slots.filter(({ kind, text }) => kind === 'text' && /^[√✓✔☑●是]$/u.test(text)).length;
      const whole = numberOf(grid.rows[total[0]]?.[index]);
      if (marks > 0)
        return (
          slots.every(({ kind, text }) => kind !== 'number' && (kind !== 'text' || tick.test(text))) && whole === marks
        );
      const sum = slots.reduce((all, slot) => all + (numberOf(slot) ?? 0), 0);
      return several && whole !== null && Math.abs(sum - whole) <= Math.abs(sum) * 1e-9;
    })
  );
}

function numberOf(slot: Slot | undefined): number | null {
  return slot?.kind === 'number' && slot.reading.kind === 'number' ? Number(slot.reading.decimal) : null;
}
