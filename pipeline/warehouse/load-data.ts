import { type LedgerEntry, type Observation, originText } from '../model/observation.ts';
import { ledgerColumns, observationColumns } from './columns.ts';
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
    ]),
  );
}

/** `loaded.ledger`: one row a project and file; dates as ISO text, money in 万元, floor area in 平方米. */
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
}
