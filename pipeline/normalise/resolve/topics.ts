import type { LabelReader } from '../labels/facets.ts';
import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import { isOnProvider } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { Grid } from '../sheet/grid.ts';
import type { LabelUse, Path, RowPaths } from '../tables/label-use.ts';
import type { Table } from '../tables/table.ts';
import { nameKey } from '../text/name-key.ts';
import { endsAsPlace } from '../words/place-ends.ts';
import { scopeIn } from '../words/scope.ts';

/** Unknown labels of an axis with a measure below them: they name its subject (床位使用) or narrow it (公立医院). */
export function topicsOf(path: readonly LabelUse[]): readonly LabelUse[] {
  return path.filter(
    (use, index) => use.facets === null && path.slice(index + 1).some((below) => below.facets?.measure !== undefined),
  );
}

/** Unknown labels that head a line with a measure, over a name on a line without one: 诊疗 over 总诊疗人次 and its 医院. */
export function groupsOf(path: readonly LabelUse[], headings: ReadonlySet<number>): readonly LabelUse[] {
  const isKnown = ({ facets }: LabelUse) => facets !== null;
  return path.some(({ facets }) => facets?.measure !== undefined)
    ? []
    : path.filter(
        (use, index) => use.facets === null && headings.has(use.slot.anchor) && path.slice(index + 1).some(isKnown),
      );
}

/**
 * Whether an unknown heading may narrow a measure: it ends like an institution or a place, or has a member's name or a
 * word of scope in it that the measure's own name does not have. Used only to refuse, never to read.
 */
export function qualifies(topic: Pick<LabelUse, 'text'>, measure: Measure, dictionary: Dictionary): boolean {
  return qualifying(dictionary)(measure)(topic.text);
}

const mostKept = 1_000;

/** A heading is asked for every cell below it. */
const qualifying = oncePer((dictionary: Dictionary) =>
  oncePer((measure: Measure) => remembered((text: string) => mayNarrow(text, measure, dictionary), mostKept)),
);

function mayNarrow(heading: string, measure: Measure, dictionary: Dictionary): boolean {
  const text = nameKey(heading);
  if (endsAsPlace(text) || isOnProvider(heading)) return true;
  if (scopeIn(heading, measure, new Set(), dictionary) !== null) return true;
  return partsOf(dictionary).some((word) => text.includes(word) && !nameKey(measure.name).includes(word));
}

/** The names of members, those of one letter left out, and of areas. */
const partsOf = oncePer(({ memberNames, areaNames }: Dictionary): readonly string[] => {
  const members = [...memberNames.values()].flat().map((member) => member.name);
  return [...new Set([...members.filter((name) => name.length > 1), ...areaNames.values()].map(nameKey))];
});

/** Keys of the unknown headings under which a measure stands that also stands under another heading, or under none. */
export function narrowingHeadings(paths: readonly Path[]): ReadonlySet<string> {
  const headings = new Map<string, Set<string>>();
  for (const path of paths) {
    if (!path.some((use) => use.facets?.measure !== undefined)) continue;
    const topics = topicsOf(path);
    const rest = path
      .filter((use) => !topics.includes(use))
      .map((use) => use.facets?.measure?.name ?? nameKey(use.text))
      .join('｜');
    const over = topics.map((use) => nameKey(use.text)).join('｜');
    headings.set(rest, (headings.get(rest) ?? new Set()).add(over));
  }
  const narrowing = [...headings.values()].filter((over) => over.size > 1).flatMap((over) => [...over]);
  return new Set(narrowing.flatMap((over) => over.split('｜')).filter((key) => key !== ''));
}

/** Row paths with the unknown section heading above them put in front. */
export function underSections(table: Table, rows: RowPaths, grid: Grid, label: LabelReader): readonly Path[] {
  let topic: LabelUse | null = null;
  return table.body.flatMap((line) => {
    if (line.section) {
      const slot = grid.rows[line.row]?.find((candidate) => candidate.kind !== 'blank');
      const facets = slot === undefined ? null : label(slot.text);
      topic = slot === undefined || facets !== null ? null : { text: slot.text, facets, slot };
      return [];
    }
    const path = rows.get(line.row) ?? [];
    return [topic === null ? path : [topic, ...path]];
  });
}
