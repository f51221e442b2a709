import type { Observation } from '../model/observation.ts';
import { saidIn, valuesOf } from './around/said.ts';
import { readBlock } from './figures/block.ts';
import { factsOf } from './figures/meaning/block-facts.ts';
import { withFileMeasure } from './figures/meaning/file-measure.ts';
import { tableLabels } from './figures/meaning/table-labels.ts';
import * as say from './figures/messages/figure-messages.ts';
import { withoutStrangeScales } from './figures/values/strange-scales.ts';
import type { Taken } from './figures/values/taken.ts';
import { type Units, unitsNamed } from './numbers/unit.ts';
import { askAboutTable } from './questions/ask.ts';
import { withoutPartsOfUnread } from './questions/lines/parts-of-unread.ts';
import { askAboutSourceWords } from './questions/margins/source-scope.ts';
import { withRemarks } from './questions/notes/remarks.ts';
import { ratiosInRemarks } from './questions/notes/spoken.ts';
import { narrowingHeadings, underSections } from './resolve/topics.ts';
import { qualifyingColumns } from './tables/behind.ts';
import { blocksOf } from './tables/blocks.ts';
import { type Column, columnsOf } from './tables/columns.ts';
import { measureInCorner } from './tables/corner-measure.ts';
import type { LabelUse } from './tables/label-use.ts';
import { withListHeadings } from './tables/list-headings.ts';
import type { Reader } from './tables/reader.ts';
import { withRepeatedNoun } from './tables/repeated-nouns.ts';
import { rowPaths } from './tables/row-paths.ts';
import { withScaledCounts } from './tables/scaled-counts.ts';
import { scopeColumns } from './tables/scope-column.ts';
import { cumulatedLabel, listsMonths } from './tables/year-ends.ts';
import { withYearTotalLines, withYearTotals } from './tables/year-totals.ts';

/** Reads every cell of a table of figures; what cannot be read goes to the findings. */
export function figuresOf(given: Reader): readonly Observation[] {
  const { grid, table, dictionary } = given;
  const titled = tableLabels(given);
  const counted = withScaledCounts(grid, table, titled, dictionary);
  const label = listsMonths(grid, table) ? cumulatedLabel(counted) : counted;
  const whole = { ...given, label };
  const found = withYearTotals(columnsOf(grid, table, dictionary, label));
  const blocks = blocksOf(found, qualifyingColumns(grid, table, found, dictionary, label)).map((block) => {
    const rows = withYearTotalLines(rowPaths(grid, table, block, dictionary, label));
    return withListHeadings({ block: withRepeatedNoun(block, rows, dictionary), rows }, found);
  });
  const values = new Map(blocks.flatMap(({ block }) => block.values.map((column) => [column.index, column] as const)));
  const columns = found.map((column) => values.get(column.index) ?? column);
  const named = withFileMeasure(
    whole,
    blocks.flatMap(({ block }) => block.values.map((column) => column.path)),
    blocks.flatMap(({ rows }) => [...rows.values()]),
  );
  const titles = [...namesHeadings(columns), ...named.titles];
  const units = named.units ?? unitsOverNames(columns, dictionary.units);
  const context = { ...named, titles, units, measure: measureInCorner(columns, named.measure) };
  const reader = { ...whole, context };
  const scopes = scopeColumns(columns);
  const parts = blocks.map(({ block, rows }) => {
    const facts = factsOf(reader, block, rows, scopes);
    return { block, rows, facts };
  });
  const columnPaths = parts.flatMap(({ block }) => block.values.map((column) => column.path));
  const uses = [...columnPaths, ...parts.flatMap(({ rows }) => [...rows.values()])].flat();
  const shared = {
    tableHasAreas: uses.some((use) => typeof use.facets?.area === 'string'),
    narrowing: narrowingHeadings([
      ...columnPaths,
      ...parts.flatMap(({ rows }) => underSections(table, rows, grid, label)),
    ]),
  };
  const read = parts.flatMap(({ block, rows, facts }) =>
    withoutPartsOfUnread(reader, block, rows, readBlock(reader, block, rows, facts, shared)),
  );
  const taken = withoutStrangeScales(reader, read);
  askAboutTable(reader, columns, parts, taken);
  reader.printed(ratiosInRemarks(reader, taken));
  const remarked = withRemarks(reader, taken);
  // What notes are asked about already is passed over.
  askAboutSourceWords(reader, taken);
  return withoutUnitless(reader, remarked);
}

/** Headings of the names that say more than that: 指标（每千人口）, 指标（区属）. */
function namesHeadings(columns: readonly Column[]): readonly string[] {
  // 街道（地区） is a name of layout as it stands.
  const says = ({ facets }: LabelUse) => Object.keys(facets ?? {}).join() !== 'layout';
  const headings = columns.filter(({ role }) => role === 'label').flatMap(({ path }) => path.filter(says));
  return headings.map(({ text }) => text).filter((text) => /[(（]|每[十百千万]/u.test(text));
}

/** Units in the heading of the names: 指标（万人次）. */
function unitsOverNames(columns: readonly Column[], units: Units): readonly string[] | null {
  const found = columns
    .filter((column) => column.role === 'label')
    .flatMap((column) => column.path.flatMap((use) => use.facets?.units ?? unitsIn(use.text, units)));
  return found.length > 0 ? found : null;
}

/** 指标　单位：万人 in one cell. */
function unitsIn(text: string, units: Units): readonly string[] {
  return valuesOf(saidIn(text), 'unit').flatMap((unit) => unitsNamed(unit, units) ?? []);
}

/** One figure in parts where only whole ones exist shows that a unit was left out: none without a unit is kept. */
function withoutUnitless(reader: Reader, taken: readonly Taken[]): readonly Observation[] {
  const suspects = new Map<string, Taken>();
  for (const item of taken) if (item.observation === null) suspects.set(item.figure.measure.name, item);
  return taken.flatMap((item) => {
    if (item.observation === null) return [];
    const suspect = suspects.get(item.figure.measure.name);
    if (item.stated || suspect === undefined) return [item.observation];
    reader.findings.add(say.partOfOne(item.figure, suspect.decimal, false), [item.slot]);
    return [];
  });
}
