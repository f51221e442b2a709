import { sistersOf } from '../../registers/divisions.ts';
import type { Measure, Member } from '../../registers/vocabulary.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { headingIn } from '../meaning/line-words.ts';
import { unreadCell } from '../messages/unread-messages.ts';
import type { Taken } from '../values/taken.ts';

/** The heading of the lines below it, by row; the nearest one above where headings stand within one another. */
export function headingsOver(reader: Reader): ReadonlyMap<number, LabelUse> {
  const found = new Map<number, LabelUse>();
  let heading: LabelUse | null = null;
  for (const line of reader.table.body) {
    const [row = [], above = []] = [reader.grid.rows[line.row], reader.grid.rows[line.row - 1]];
    if (line.section) heading = headingIn(line, row, above, false, reader) ?? heading;
    else if (heading !== null) found.set(line.row, heading);
  }
  return found;
}

/**
 * Takes back what stands below a heading 其他 where the same measure stands below other headings that are not all members of
 * its dimension, or where no heading is a member: what it is the rest of may have those in it that are not there (医院, 基层医疗卫生机构, 其他 without 专业公共卫生机构).
 * @returns the figures that are left
 */
export function withoutHeadedRests(reader: Reader, rows: RowPaths, taken: readonly Taken[]): readonly Taken[] {
  const over = headingsOver(reader);
  const membersOf = ({ facets }: LabelUse): readonly Member[] => facets?.members ?? [];
  const headingsOf = (measure: Measure) =>
    [...over].flatMap(([row, use]) => (rows.get(row)?.some(({ facets }) => facets?.measure === measure) ? [use] : []));
  return taken.filter(({ figure, slot }) => {
    const use = over.get(slot.row);
    const rest = use === undefined ? undefined : membersOf(use).find(isRest);
    const parts = figure.breakdown.split(' / ');
    if (rest === undefined || !parts.includes(rest.name)) return true;
    const beside = headingsOf(figure.measure).filter((each) => !membersOf(each).some(isRest));
    const read = taken.filter((one) => one.figure.measure === figure.measure).map((one) => one.figure.breakdown);
    const listed = new Set([
      ...beside.flatMap(membersOf).map(({ name }) => name),
      ...read.flatMap((each) => each.split(' / ')),
    ]);
    // 二、其他 behind 一、基本情况 is what is not said there, and no kind of institutions.
    const isKind = [...over.values()]
      .flatMap(membersOf)
      .some((each) => !isRest(each) && each.dimension === rest.dimension);
    const missing = sistersOf(rest, reader.dictionary).filter((each) => !isRest(each) && !listed.has(each.name));
    if (missing.length === 0 || (beside.length === 0 && (isKind || listed.size > 1 || !bare.test(use?.text ?? ''))))
      return true;
    const names = missing.map(({ name }) => name).join('、');
    reader.findings.add(unreadCell('open rest', names, figure.measure, ''), [slot]);
    return false;
  });
}

/** 二、其他, not 其他机构. */
const bare = /^(?:[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?\s*其[他它余](?:情况|项目)?[:：]?$/u;

function isRest({ name }: Member): boolean {
  return /^其他/u.test(name);
}
