import { titleMeasure } from '../around/title-measure.ts';
import type { LabelReader } from '../labels/facets.ts';
import { conversion } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import type { Block } from './blocks.ts';
import { indentOf, isMarked } from './depth.ts';
import type { LabelUse, Path } from './label-use.ts';
import type { Table } from './table.ts';

/** Whether a title, a heading of lines or one of columns names a measure, of which the lines may be parts. */
export function namesMeasure(
  grid: Grid,
  table: Table,
  block: Block,
  dictionary: Dictionary,
  label: LabelReader,
): boolean {
  const sections = table.body.filter(({ section }) => section).map(({ row }) => grid.rows[row] ?? []);
  const uses = block.values.flatMap(({ path }) => path.map(({ facets }) => facets));
  return (
    [...uses, ...sections.flat().map(({ text }) => label(text))].some((facets) => facets?.measure !== undefined) ||
    table.said.titles.some((title) => titleMeasure(title, dictionary, label) !== null)
  );
}

/** 社区卫生服务中心 | 个 | 20 is 社区卫生服务中心数: the unit on the line shows that they are counted. */
export function withCount(
  path: Path,
  row: readonly Slot[],
  isAmong: () => boolean,
  block: Block,
  label: LabelReader,
  dictionary: Dictionary,
): Path {
  const leaf = path.at(-1);
  const written = unitOf(row, block);
  // 医疗卫生机构 is a word for groups too: beside a unit in a column of its own it is none.
  const isGroup = leaf?.facets?.layout === '分组' && indentOf(leaf) === 0 && !isMarked(leaf);
  if (leaf === undefined || (leaf.facets !== null && !(isGroup && written !== undefined && !isAmong()))) return path;
  const facets = label(`${nameKey(leaf.text)}数`);
  const value = block.values.map(({ index }) => row[index]?.reading).find((reading) => reading?.kind === 'number');
  // 个数 over all numbers is their unit, too.
  const [over, ...others] = new Set(block.values.map(({ path }) => path.at(-1)?.facets?.units?.join() ?? ''));
  const headed = others.length === 0 && over !== '' ? over : undefined;
  const unit = written ?? (value?.kind === 'number' ? value.unit : null) ?? headed;
  const isWhole =
    facets?.alias === undefined ||
    nameKey(facets.measure?.name ?? '') === `${nameKey(leaf.text).replaceAll('的', '')}数`;
  const isCount =
    facets?.measure !== undefined && isWhole && conversion(unit ?? '', facets.measure.unit, dictionary.units) === 0;
  return isCount ? [...path.slice(0, -1), { ...leaf, facets }] : path;
}

/** The unit that stands on a line in a column of its own. */
export function unitOf(row: readonly Slot[], { units }: Block): string | undefined {
  return units.map((unit) => nameKey(row[unit]?.text ?? '')).find((text) => text !== '');
}

export function isKnown(use: LabelUse | undefined): boolean {
  return use?.facets?.measure !== undefined || use?.facets?.members !== undefined || use?.facets?.total !== undefined;
}
