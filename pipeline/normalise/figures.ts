import type { Observation } from '../model/observation.ts';
import { readBlock } from './block.ts';
import { factsOf } from './block-facts.ts';
import { blocksOf } from './blocks.ts';
import { type Column, columnsOf } from './columns.ts';
import { askAboutDispatch } from './dispatch-questions.ts';
import * as say from './figure-messages.ts';
import { withFileMeasure } from './file-measure.ts';
import { withHeadNoun } from './head-noun.ts';
import { askAboutNotedUnits } from './noted-units.ts';
import type { Reader } from './reader.ts';
import { withRemarks } from './remarks.ts';
import { askAboutRivals } from './rival-columns.ts';
import { rowPaths } from './row-paths.ts';
import { saidIn, valuesOf } from './said.ts';
import { scopeColumns } from './scope-column.ts';
import { askAboutSentences } from './sentences.ts';
import { askAboutShifts } from './shifted-lines.ts';
import { askAboutSource } from './source-questions.ts';
import type { Taken } from './take-cell.ts';
import { askAboutWords } from './title-questions.ts';
import { narrowingHeadings, underSections } from './topics.ts';
import { type Units, unitsNamed } from './unit.ts';

/** Reads every cell of a table of figures; what cannot be read goes to the findings. */
export function figuresOf(given: Reader): readonly Observation[] {
  const { grid, table, dictionary, place } = given;
  const label = withHeadNoun(given.context.measure, textsIn(given), dictionary, given.label);
  const whole = { ...given, label };
  const columns = columnsOf(grid, table, dictionary, label);
  const blocks = blocksOf(columns).map((block) => ({ block, rows: rowPaths(grid, table, block, dictionary, label) }));
  const named = withFileMeasure(
    whole,
    blocks.flatMap(({ block }) => block.values.map((column) => column.path)),
    blocks.flatMap(({ rows }) => [...rows.values()]),
  );
  const titles = [...namesHeadings(columns), ...named.titles];
  const context = { ...named, titles, units: named.units ?? unitsOverNames(columns, dictionary.units) };
  const reader = { ...whole, context };
  const scopes = scopeColumns(columns);
  const parts = blocks.map(({ block, rows }) => {
    const facts = factsOf(block, rows, table, grid, context, dictionary, place.folder.area, scopes);
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
  const taken = parts.flatMap(({ block, rows, facts }) => readBlock(reader, block, rows, facts, shared));
  askAboutWords(reader, taken);
  askAboutSentences(reader, taken);
  askAboutDispatch(reader, taken);
  askAboutSource(reader, taken);
  askAboutNotedUnits(reader, taken);
  askAboutRivals(reader, columns, taken);
  askAboutShifts(
    reader,
    blocks.map(({ block }) => block),
    taken,
  );
  return withoutUnitless(reader, withRemarks(reader, taken));
}

/** What stands in the headings and lines of a table whose title names a measure. */
function textsIn({ grid, table, context }: Reader): readonly string[] {
  if (context.measure === null) return [];
  const rows = [...table.headers, ...table.body.map(({ row }) => row)];
  return rows.flatMap((row) => (grid.rows[row] ?? []).flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])));
}

/** Headings of the names that say more than that: 指标（每千人口）, 指标（区属）. */
function namesHeadings(columns: readonly Column[]): readonly string[] {
  const headings = columns.filter(({ role }) => role === 'label').flatMap(({ path }) => path.map(({ text }) => text));
  return headings.filter((text) => /[(（]|每[十百千万]/u.test(text));
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
