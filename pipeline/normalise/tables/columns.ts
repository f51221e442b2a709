import { isOnlyUnits, type LabelReader } from '../labels/facets.ts';
import { isEstablishment } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { looksLikeYear } from '../years/year-number.ts';
import { withAges } from './age-labels.ts';
import { withColumnParts } from './column-parts.ts';
import { columnPaths } from './column-paths.ts';
import { areNames } from './corner-measure.ts';
import { isPeriods } from './filing-columns.ts';
import type { LabelUse } from './label-use.ts';
import { withoutLetteredNames } from './line-codes.ts';
import { withMemberColumns } from './member-columns.ts';
import { withRateGroups } from './rate-groups.ts';
import type { Table } from './table.ts';
import { asNumber, isTicked, tick } from './ticks.ts';
import { areUnits, isNames } from './unit-columns.ts';
import { withVersions } from './versions.ts';
import { withYieldingNames } from './yielding-names.ts';

/** What a column is for; `aside`: serial numbers, codes and remarks, which hold no figures. */
export type Role = 'label' | 'unit' | 'aside' | 'value' | 'empty';

/** One column of a table with the labels over it, from the top. */
export interface Column {
  readonly index: number;
  readonly role: Role;
  readonly path: readonly LabelUse[];
}

/** What each column of a table is for. */
export function columnsOf(grid: Grid, table: Table, dictionary: Dictionary, label: LabelReader): readonly Column[] {
  const named = withColumnParts(
    withAges(withRateGroups(withoutLetteredNames(columnPaths(grid, table, label))), dictionary),
    dictionary,
  );
  const lines = table.body.filter((line) => !line.section).map((line) => grid.rows[line.row] ?? []);
  const paths = withMemberColumns(withVersions(withYieldingNames(named)), lines);
  const valued = paths.some((path) => path.at(-1)?.facets?.layout === '数值');
  let labelled = false;
  const columns = paths.map((path, index) => {
    const isPeriod = isPeriods(path.at(-1)?.text ?? '', filledIn(lines, index), valued, label);
    const role = isPeriod ? 'label' : roleOf(index, path, lines, labelled, label);
    if (role === 'label') labelled = true;
    return { index, role, path: role === 'value' && isTicked(index, lines, label) ? path.map(asNumber) : path };
  });
  return labelled ? columns : withNamesAside(columns, lines);
}

function roleOf(
  index: number,
  path: readonly LabelUse[],
  lines: readonly (readonly Slot[])[],
  labelled: boolean,
  label: LabelReader,
): Role {
  const slots = filledIn(lines, index);
  const numbers = slots.filter((slot) => slot.kind === 'number' || slot.kind === 'fault');
  const texts = slots.filter((slot) => slot.kind === 'text' && !tick.test(slot.text));
  const years =
    numbers.length > 0 &&
    numbers.every((slot) => slot.reading.kind === 'number' && looksLikeYear(Number(slot.reading.decimal)));
  const leaf = path.at(-1);
  const layout = leaf?.facets?.layout;
  if (layout === '单位') return isNames(path, texts, label, labelled) ? 'label' : 'unit';
  if (layout === '序号' || layout === '代码' || layout === '备注') return 'aside';
  if (leaf?.facets === null && /(?:日期|时间)$/u.test(nameKey(leaf.text)) && slots.every(isDate)) return 'aside';
  // 人员 over names of measures, behind 机构类别.
  const isGroup = layout === '分组' && texts.length > 0 && numbers.length === 0;
  const areMeasures = texts.every(({ text }) => label(text)?.measure !== undefined);
  if (layout === '年份栏' || (isGroup && (!labelled || areMeasures || headsNumbers(index, texts, lines))))
    return 'label';
  if (leaf !== undefined && /^(?:报告)?(?:月份?|月度|季度?|旬)$/u.test(nameKey(leaf.text))) return 'label';
  if (layout === '标签') return numbers.length > texts.length && !years ? 'value' : 'label';
  // +18 张 below 变化 is a number all the same.
  const isChange = leaf?.facets?.derived !== undefined && texts.every(({ text }) => /^[-+−±]?\d/u.test(text));
  if (leaf?.facets?.ignored !== undefined && texts.length > numbers.length && !isChange) return 'label';
  if (!labelled && leaf?.facets?.measure !== undefined && numbers.length === 0 && areNames(texts, label))
    return 'label';
  // 医院 over the names of hospitals.
  if (leaf?.facets?.members !== undefined && numbers.length === 0 && areBodies(texts)) return 'label';
  if (leaf !== undefined && leaf.facets !== null && !isOnlyUnits(leaf.facets)) return 'value';
  if (leaf === undefined && !labelled && isSerial(numbers, texts, lines, index)) return 'aside';
  if (!labelled && years && texts.length === 0) return leaf === undefined ? 'label' : 'value';
  if (slots.length === 0) return leaf === undefined ? 'empty' : 'value';
  if (leaf === undefined && labelled && texts.length > 0 && numbers.length === 0 && areUnits(texts, label))
    return 'unit';
  if (texts.length > numbers.length) {
    const malformed = texts.every((slot) => /\d/u.test(slot.text) && label(slot.text) === null);
    return labelled && malformed ? 'value' : 'label';
  }
  return 'value';
}

/** 科室 before the figures of a table without any other names is what its lines are called, not who reports them. */
function withNamesAside(columns: readonly Column[], lines: readonly (readonly Slot[])[]): readonly Column[] {
  const [first] = columns.filter(({ role }) => role !== 'empty');
  const isNamed =
    first?.role === 'aside' && lines.length > 1 && lines.every((line) => line[first.index]?.kind === 'text');
  return columns.map((column) => (isNamed && column === first ? { ...column, role: 'label' } : column));
}

/** 慢性病管理 over several names, each before a number of its own: they are what those are of, not the names further in front. */
function headsNumbers(index: number, texts: readonly Slot[], lines: readonly (readonly Slot[])[]): boolean {
  const filled = lines.filter((line) => line[index]?.kind !== 'blank');
  return (
    new Set(texts.map(({ text }) => text)).size > 1 &&
    texts.length === filled.length &&
    texts.every(({ text }) => nameKey(text).length > 2) &&
    filled.every((line) => line[index + 1]?.kind === 'number')
  );
}

/** Several establishments, one below another. */
function areBodies(texts: readonly Slot[]): boolean {
  return texts.length > 1 && texts.filter(({ text }) => isEstablishment(text)).length * 2 > texts.length;
}

/** A day, as a text or as a spreadsheet stores it. */
function isDate({ text, reading }: Slot): boolean {
  if (reading.kind === 'fault' && reading.fault === 'date') return true;
  return /^\d{4}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*(?:\d{1,2}日?)?)?$/u.test(text.normalize('NFKC').trim());
}

function filledIn(lines: readonly (readonly Slot[])[], index: number): readonly Slot[] {
  return lines.flatMap((line) => line[index] ?? []).filter(({ kind }) => kind !== 'blank');
}

/** 1, 2, 3 … without a heading, before the names. */
function isSerial(
  numbers: readonly Slot[],
  texts: readonly Slot[],
  lines: readonly (readonly Slot[])[],
  index: number,
): boolean {
  const next = lines.some((line) => line[index + 1]?.kind === 'text');
  return (
    next &&
    texts.length === 0 &&
    numbers.length > 1 &&
    numbers.every((slot, at) => slot.reading.kind === 'number' && Number(slot.reading.decimal) === at + 1)
  );
}
