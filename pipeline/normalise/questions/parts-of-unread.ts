import type { Taken } from '../figures/taken.ts';
import { isContraryTopic } from '../resolve/contrary-topic.ts';
import { qualifies } from '../resolve/topics.ts';
import type { Block } from '../tables/blocks.ts';
import { indentOf, isMarked, standsWithin } from '../tables/depth.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { ageBand } from '../text/age-band.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { unknownWords } from '../words/unknown-words.ts';
import { partOfUnread } from './contradiction-messages.ts';

interface Host {
  readonly use: LabelUse;
  /** It has numbers, and none of them was read. */
  readonly unread: boolean;
}

/**
 * Takes back the figures of lines that stand within a line with numbers of which none was read: 医院 below 民营 names the
 * private hospitals, not all. A line with the name of a measure of its own (执业医师 below 卫生技术人员) stays where nothing in
 * the name above keeps it to a part.
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
    const unread = hosts.filter((host) => host.unread).at(-1);
    const figures = byRow.get(row) ?? [];
    for (const one of unread === undefined ? [] : figures) {
      if (unread === undefined || !isPartOf(one, use, unread.use, reader)) continue;
      refused.add(one);
      findings.add(partOfUnread(use.text, unread.use.text), [one.slot]);
    }
    const isNumbered = block.values.some(({ index }) => grid.rows[row]?.[index]?.kind === 'number');
    hosts = [...hosts, { use, unread: isNumbered && figures.length === 0 }];
  }
  return taken.filter((one) => !refused.has(one));
}

function isPartOf({ figure, labels }: Taken, use: LabelUse, host: LabelUse, { dictionary, place }: Reader): boolean {
  const { measure } = figure;
  if (use.facets?.area !== undefined || isOlder(use.text, host.text)) return false;
  if (use.facets?.measure !== measure) return true;
  // Numbers alone do not say that one measure is within another.
  if (indentOf(use) <= indentOf(host) && !isMarked(use)) return false;
  return (
    unknownWords(host.text, [measure], dictionary).length > 0 ||
    qualifies(host, measure, dictionary) ||
    isContraryTopic(host, labels, measure, place.folder, dictionary)
  );
}

/** 65岁及以上 below 60岁及以上 is no part of that only. */
function isOlder(text: string, host: string): boolean {
  const [age, over] = [text, host].map((one) =>
    nameForms(nameKey(one))
      .flatMap((form) => ageBand(form) ?? [])
      .at(0),
  );
  return age !== undefined && over?.to === null && age.to === null && age.from >= over.from;
}
