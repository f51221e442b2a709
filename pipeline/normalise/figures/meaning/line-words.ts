import { saidIn } from '../../around/said.ts';
import { isOnlyUnits } from '../../labels/facets.ts';
import { unitsNamed } from '../../numbers/unit.ts';
import type { Slot } from '../../sheet/grid.ts';
import { indentOf } from '../../tables/depth.ts';
import type { BodyLine } from '../../tables/draft.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import type { BlockFacts } from './block-facts.ts';

/**
 * What a line of words only says of the lines below it; null for one that says nothing of them.
 * @param divided a line above it names a measure, which 按机构类别分 says how to divide
 */
export function headingIn(
  line: BodyLine,
  row: readonly Slot[],
  above: readonly Slot[],
  divided: boolean,
  { label, dictionary }: Pick<Reader, 'label' | 'dictionary'>,
): LabelUse | null {
  const slot = row.find((candidate) => candidate.kind !== 'blank');
  if (slot === undefined || (divided && /^[(]?按.{1,12}分(?:组|类|布)?[)]?:?$/u.test(nameKey(slot.text)))) return null;
  if (isTranslation(slot.text, above[slot.column]?.text ?? '')) return null;
  const units = line.unit === undefined ? null : (unitsNamed(line.unit, dictionary.units) ?? [line.unit]);
  const known = (text: string) => label(text) ?? label(undecorated(text));
  if (units === null) return { text: slot.text, facets: known(slot.text), slot };
  const title = saidIn(slot.text).titles.join('');
  if (title === '' || isOnlyUnits(label(title))) return { text: slot.text, facets: { units }, slot };
  const facets = known(title);
  return { text: `${title}（${units.join('、')}）`, facets: facets === null ? null : { ...facets, units }, slot };
}

/** The line above once more in English. */
function isTranslation(text: string, above: string): boolean {
  return /[a-z]{3}/u.test(text) && !/[\u4e00-\u9fff]/u.test(text) && /[\u4e00-\u9fff]/u.test(above);
}

/** —— 2022 —— without what draws the line. */
function undecorated(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
}

/** Three digits in a column without a heading behind a number below 1000, all as text: what a thousands comma cut off. */
export function splitOff(slot: Slot, row: readonly Slot[], { bare }: BlockFacts): string | null {
  const next = row[slot.column + 1];
  const isBare = [...bare].some(({ index }) => index === next?.column);
  const isGroup = typeof next?.cell?.value === 'string' && /^\d{3}$/u.test(next.text);
  return isBare && isGroup && next !== undefined && /^[1-9]\d{0,2}$/u.test(slot.text) ? next.text : null;
}

/** Whether a line is set in deeper than the part above it: 村卫生室 below 基层医疗卫生机构 is a kind of that, and ends nothing. */
export function isDeeper(path: readonly LabelUse[], part: readonly LabelUse[]): boolean {
  const [leaf, above] = [path.at(-1), part.at(-1)];
  return leaf !== undefined && above !== undefined && indentOf(leaf) > indentOf(above);
}
