import type { LabelReader } from '../labels/facets.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { type Place, type Spread, spreadOver } from './group-spread.ts';
import type { LabelUse } from './label-use.ts';
import type { Table } from './table.ts';

/** Layout of headings over what is no figure. */
const sideways: ReadonlySet<string> = new Set(['标签', '单位', '序号', '代码', '备注', '年份栏']);

/** The group headings of a row that count for each column, where they were typed once and not merged. */
export function columnGroups(
  grid: Grid,
  { headers, body }: Table,
  level: number,
  label: LabelReader,
): ReadonlyMap<number, LabelUse | null> {
  const found = new Map<number, LabelUse | null>();
  const row = grid.rows[headers[level] ?? -1] ?? [];
  const below = headers.slice(level + 1).map((header) => grid.rows[header] ?? []);
  const keyOf = (column: number) =>
    below.map((line) => (line[column]?.kind === 'blank' ? '' : nameKey(line[column]?.text ?? ''))).join('｜');
  const isBelow = (column: number) => below.some((line) => (line[column]?.kind ?? 'blank') !== 'blank');
  const isAside = (column: number) => {
    const layout = below.flatMap((line) => label(line[column]?.text ?? '')?.layout ?? []).at(-1);
    if (layout !== undefined && sideways.has(layout)) return true;
    const kinds = body.flatMap((line) => (line.section ? [] : (grid.rows[line.row]?.[column]?.kind ?? [])));
    const texts = kinds.filter((kind) => kind === 'text').length;
    return texts > kinds.filter((kind) => kind === 'number').length;
  };
  let run: Slot[] = [];
  const finish = () => {
    const from = run.findIndex(({ kind, column }) => kind !== 'blank' || !isAside(column));
    const slots = from < 0 ? [] : run.slice(from);
    run = [];
    const places = slots.map((slot): Place<Slot> => {
      const isTotal = below.some((line) => label(line[slot.column]?.text ?? '')?.total === 'all');
      return { heading: slot.kind === 'blank' ? null : slot, key: keyOf(slot.column), alone: isTotal };
    });
    settled(places, label).forEach((use, index) => {
      found.set(slots[index]?.column ?? -1, use);
    });
  };
  for (const slot of row) {
    const wide = slot.merge !== null && slot.merge.right > slot.merge.left;
    const ends = !isBelow(slot.column) || wide || (slot.kind !== 'blank' && label(slot.text)?.layout === '标签');
    if (ends) finish();
    else run.push(slot);
  }
  finish();
  return found;
}

/** The heading of each place; where it is unclear how far they reach, one use that names them all. */
export function settled(places: readonly Place<Slot>[], label: LabelReader): readonly (LabelUse | null)[] {
  const headings = places.flatMap(({ heading }) => heading ?? []);
  const spread: Spread<Slot> = spreadOver(places);
  const useOf = (slot: Slot): LabelUse => ({ text: slot.text, facets: label(slot.text), slot });
  const [first] = headings;
  const isWeighty = headings.every(({ text }) => !/^(?:其中|按)/u.test(nameKey(text))) && headings.some(says(label));
  if (spread !== 'unclear' || first === undefined || !isWeighty) {
    let last: Slot | null = null;
    return places.map(({ heading }, index) => {
      last = heading ?? last;
      const slot = spread === 'unclear' ? last : (spread[index] ?? null);
      return slot === null ? null : useOf(slot);
    });
  }
  const text = [...new Set(headings.map((slot) => slot.text.trim()))].join('、');
  return places.map(() => ({ text, facets: {}, slot: first, unclear: true }));
}

/** Whether a heading says more than how the table is laid out. */
function says(label: LabelReader): (slot: Slot) => boolean {
  return ({ text }) => Object.keys(label(text) ?? {}).some((facet) => facet !== 'layout' && facet !== 'units');
}
