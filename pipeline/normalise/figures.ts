import type { Observation } from '../model/observation.ts';
import { readBlock } from './block.ts';
import { factsOf } from './block-facts.ts';
import { blocksOf } from './blocks.ts';
import { type Column, columnsOf } from './columns.ts';
import * as say from './figure-messages.ts';
import type { Reader } from './reader.ts';
import { withRemarks } from './remarks.ts';
import { askAboutRivals } from './rival-columns.ts';
import { rowPaths } from './row-paths.ts';
import { saidIn, valuesOf } from './said.ts';
import { scopeColumns } from './scope-column.ts';
import type { Taken } from './take-cell.ts';
import { askAboutWords } from './title-questions.ts';
import { narrowingHeadings, underSections } from './topics.ts';
import { type Units, unitsNamed } from './unit.ts';

/** Reads every cell of a table of figures; what cannot be read goes to the findings. */
export function figuresOf(whole: Reader): readonly Observation[] {
  const columns = columnsOf(whole.grid, whole.table, whole.dictionary, whole.label);
  const reader = {
    ...whole,
    context: { ...whole.context, units: whole.context.units ?? unitsOverNames(columns, whole.dictionary.units) },
  };
  const { grid, table, context, dictionary, label, place } = reader;
  const scopes = scopeColumns(columns);
  const parts = blocksOf(columns).map((block) => {
    const rows = rowPaths(grid, table, block, dictionary, label);
    return { block, rows, facts: factsOf(block, rows, table, grid, context, dictionary, place.folder.area, scopes) };
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
  askAboutRivals(reader, columns, taken);
  return withoutUnitless(reader, withRemarks(reader, taken));
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
