import type { Taken } from '../../figures/values/taken.ts';
import { isContraryTopic } from '../../resolve/contrary-topic.ts';
import { qualifies } from '../../resolve/topics.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import { indentOf, isMarked, isNumberedBelow, standsWithin } from '../../tables/depth.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { yielded } from '../../tables/yielding-names.ts';
import { ageBand } from '../../text/age-band.ts';
import { nameForms, nameKey } from '../../text/name-key.ts';
import { isKnownWhole } from '../../words/known-whole.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { foreignPart, partOfUnread } from '../messages/contradiction-messages.ts';

interface Host {
  readonly use: LabelUse;
  /** The columns in which it has a number that was not read. */
  readonly unread: ReadonlySet<number>;
}

/**
 * Takes back the figures of lines that stand within a line of which the number in the same column was not read: 医院 below 民营 names the
 * private hospitals, not all. A line with the name of a measure of its own stays, and is asked about unless the line above is a
 * known whole of it (执业医师 below 卫生技术人员).
 * @returns the figures that are left
 */
export function withoutPartsOfUnread(
  reader: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): readonly Taken[] {
  const { table, grid, findings } = reader;
  const byRow = new Map<number, Taken[]>();
  for (const one of taken) byRow.set(one.slot.row, [...(byRow.get(one.slot.row) ?? []), one]);
  const refused = new Set<Taken>();
  let hosts: readonly Host[] = [];
  for (const { row, section } of table.body) {
    const use = rows.get(row)?.at(-1);
    if (section || use === undefined) {
      if (section) hosts = [];
      continue;
    }
    const isTotal = use.facets?.total === 'all' && indentOf(use) === 0;
    hosts = isTotal ? [] : hosts.filter((host) => standsWithin(use, host.use));
    const host = hosts.at(-1);
    const figures = byRow.get(row) ?? [];
    for (const one of figures) {
      if (host?.unread.has(one.slot.column) !== true) continue;
      const part = partOf(one, use, host.use, reader);
      if (part === 'no') continue;
      if (part === 'perhaps')
        findings.add(foreignPart(one.figure.measure.name, host.use.text.trim(), placeOf(use, host.use)), [one.slot]);
      else refused.add(one);
      if (part === 'yes') findings.add(partOfUnread(use.text, host.use.text), [one.slot]);
    }
    const read = new Set(figures.flatMap((one) => (refused.has(one) ? [] : one.slot.column)));
    const numbered = block.values.filter(({ index }) => grid.rows[row]?.[index]?.kind === 'number');
    hosts = [...hosts, { use, unread: new Set(numbered.flatMap(({ index }) => (read.has(index) ? [] : index))) }];
  }
  return taken.filter((one) => !refused.has(one));
}

function partOf(
  { figure, labels, slot }: Taken,
  use: LabelUse,
  host: LabelUse,
  { dictionary, place, grid }: Reader,
): 'yes' | 'perhaps' | 'no' {
  const { measure } = figure;
  const members = use.facets?.members ?? [];
  // 新型冠状病毒感染 below 乙类, of which the register says that only this is read.
  if (members.some(({ name }) => host.facets?.ignored?.includes(name))) return 'no';
  if (host.facets?.ignored === yielded) return 'no';
  if (use.facets?.area !== undefined || isOlder(use.text, host.text)) return 'no';
  if (use.facets?.measure !== measure) return 'yes';
  // Numbers alone say that one measure is within another only where the line above is known to be of some (城镇).
  if (placeOf(use, host) === 'numbered') {
    const isOfSome = host.facets?.ignored !== undefined && isNumberedBelow(use, host);
    return isOfSome && qualifies(host, measure, dictionary) ? 'perhaps' : 'no';
  }
  if (isContraryTopic(host, labels, measure, place.folder, dictionary)) return 'yes';
  const narrows = qualifies(host, measure, dictionary) || unknownWords(host.text, [measure], dictionary).length > 0;
  if (narrows) return 'perhaps';
  // What is more than the line above is no part of it.
  const [number, over] = [numberIn(slot), numberIn(grid.rows[host.slot.row]?.[slot.column])];
  const isMore = number !== null && over !== null && number > over;
  return isMore || isKnownWhole(host.text, measure, dictionary) ? 'no' : 'perhaps';
}

function placeOf(line: LabelUse, host: LabelUse): 'marked' | 'set in' | 'numbered' {
  if (isMarked(line)) return 'marked';
  return indentOf(line) > indentOf(host) ? 'set in' : 'numbered';
}

/** 65岁及以上 below 60岁及以上 is no part of that only. */
function isOlder(text: string, host: string): boolean {
  const [age, over] = [text, host].map((one) =>
    nameForms(nameKey(one).replace(/(?:常住|老年)?人[口数]$/u, ''))
      .flatMap((form) => ageBand(form) ?? [])
      .at(0),
  );
  return age !== undefined && over?.to === null && age.to === null && age.from >= over.from;
}
