import {
  type DefinitionBreak,
  type LedgerEntry,
  type Observation,
  originText,
  type PrintedRatio,
} from '../model/observation.ts';
import type { TableWord } from '../model/table-word.ts';
import {
  breakColumns,
  ledgerCellColumns,
  ledgerColumns,
  observationColumns,
  printedRatioColumns,
  tableWordColumns,
} from './columns.ts';
import type { Database } from './database.ts';
import { loadTable } from './table.ts';

/** `loaded.observations`: one row a cell. `origin` is `file#sheet!cell`. */
export async function loadObservations(database: Database, observations: readonly Observation[]): Promise<void> {
  await loadTable(
    database,
    'loaded.observations',
    observationColumns,
    observations.map((o) => [
      o.area,
      o.year,
      o.measure,
      o.breakdown,
      o.value,
      o.state,
      o.resolution,
      originText(o.origin),
      o.edition,
      o.remark ?? '',
      o.unitAssumed === true,
      o.unitAsked === true,
    ]),
  );
}

/** `loaded.breaks`: one row an area, year and measure that a note speaks of. */
export async function loadBreaks(database: Database, breaks: readonly DefinitionBreak[]): Promise<void> {
  const rows = breaks.map(({ area, year, measure, text, origin }) => [area, year, measure, text, originText(origin)]);
  await loadTable(database, 'loaded.breaks', breakColumns, rows);
}

/** `loaded.table_words`: one row a sheet and text; `sheet` is `file#sheet`, `origin` `file#sheet!cell`. */
export async function loadTableWords(database: Database, words: readonly TableWord[]): Promise<void> {
  const rows = words.map(
    ({ area, edition, file, sheet, standsIn, row, column, cell, kind, text, times, key, fixed, loose, unordered }) => [
      ...[area, edition, `${file}#${sheet}`, originText({ file, sheet: standsIn, cell })],
      ...[row, column, kind, text, times, key, fixed, loose, unordered],
    ],
  );
  await loadTable(database, 'loaded.table_words', tableWordColumns, rows);
}

/** `loaded.printed_ratios`: one row a printed number and way to compute it, which `reading` counts from 1. */
export async function loadPrintedRatios(database: Database, printed: readonly PrintedRatio[]): Promise<void> {
  const counts = new Map<string, number>();
  const rows = printed.map((p) => {
    const origin = originText(p.origin);
    const reading = (counts.get(origin) ?? 0) + 1;
    counts.set(origin, reading);
    return [
      ...[p.area, p.year, p.subject, p.kind, p.measure, p.breakdown],
      ...[p.baseMeasure, p.baseArea, p.baseYear, p.baseBreakdown, p.averaged],
      ...[p.per, p.value, p.resolution, p.unit, origin, reading, p.edition],
    ];
  });
  await loadTable(database, 'loaded.printed_ratios', printedRatioColumns, rows);
}

/** `loaded.ledger`: one row a project and file; dates as ISO text, money in 万元, floor area in 平方米. `loaded.ledger_cells`: its cells. */
export async function loadLedger(database: Database, entries: readonly LedgerEntry[]): Promise<void> {
  await loadTable(
    database,
    'loaded.ledger',
    ledgerColumns,
    entries.map((e) => [
      e.area,
      e.year,
      e.project,
      e.site,
      e.stage,
      e.plannedStart.date,
      e.actualStart.date,
      e.plannedCompletion.date,
      e.actualCompletion.date,
      e.plannedCompletion.text,
      e.investmentPlanned.value,
      e.investmentPlanned.text,
      e.investmentDone.value,
      e.physicalProgress.value,
      e.beds.value,
      e.floorArea.value,
      e.adjustmentDocument,
      e.remark,
      originText(e.origin),
      e.edition,
    ]),
  );
  const cells = entries.flatMap((e) =>
    e.cells.map(({ column, cell, text }) => [originText(e.origin), column, cell, text]),
  );
  await loadTable(database, 'loaded.ledger_cells', ledgerCellColumns, cells);
}
