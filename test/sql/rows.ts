import type { DefinitionBreak, LedgerEntry, Observation } from '../../pipeline/model/observation.ts';

/** A figure of a YAML case: area, year, measure, breakdown, value (null: a blank cell); then what differs from an exact figure of that year. */
export type FigureRow = readonly [
  area: string,
  year: number,
  measure: string,
  breakdown: string,
  value: number | null,
  rest?: {
    readonly edition?: number;
    readonly resolution?: number;
    readonly file?: string;
    readonly unitAssumed?: true;
  },
];

/** Observations whose areas carry a prefix, so that many cases live in one database without touching one another. */
export function observationsOf(rows: readonly FigureRow[], prefix = ''): readonly Observation[] {
  return rows.map(([area, year, measure, breakdown, value, rest = {}], index) => ({
    area: prefix + area,
    year,
    measure,
    breakdown,
    value,
    state: value === null ? 'missing' : value === 0 ? 'zero' : 'reported',
    resolution: rest.resolution ?? 1,
    origin: { file: rest.file ?? '示例.csv', sheet: '表', cell: `A${index + 1}` },
    edition: rest.edition ?? year,
    ...(rest.unitAssumed === true ? { unitAssumed: true as const } : {}),
  }));
}

/** A note on a change of definition in a YAML case: area, first year, measure, words. */
export type BreakRow = readonly [area: string, year: number, measure: string, text: string];

export function breaksOf(rows: readonly BreakRow[], prefix = ''): readonly DefinitionBreak[] {
  return rows.map(([area, year, measure, text], index) => ({
    area: prefix + area,
    year,
    measure,
    text,
    origin: { file: '示例.csv', sheet: '表', cell: `A${index + 90}` },
  }));
}

/** The parts of a ledger entry that a case states; dates and numbers as printed, `null` for 待定. */
export interface LedgerRow {
  readonly area: string;
  readonly year: number;
  readonly project: string;
  readonly stage: string;
  readonly plannedStart?: string;
  readonly actualStart?: string;
  readonly plannedCompletion?: string;
  readonly actualCompletion?: string;
  readonly investmentPlanned?: number;
  readonly investmentDone?: number;
  readonly physicalProgress?: number;
  readonly beds?: number;
  readonly floorArea?: number;
  readonly adjustmentDocument?: string;
  readonly edition?: number;
}

export function ledgerOf(rows: readonly LedgerRow[], prefix = ''): readonly LedgerEntry[] {
  const date = (text: string | undefined) => ({ text: text ?? '待定', date: text ?? null });
  const number = (value: number | undefined) => ({
    text: value === undefined ? '待定' : String(value),
    value: value ?? null,
  });
  return rows.map((row, index) => ({
    area: prefix + row.area,
    year: row.year,
    project: row.project,
    site: '',
    stage: row.stage,
    plannedStart: date(row.plannedStart),
    actualStart: date(row.actualStart),
    plannedCompletion: date(row.plannedCompletion),
    actualCompletion: date(row.actualCompletion),
    investmentPlanned: number(row.investmentPlanned),
    investmentDone: number(row.investmentDone),
    physicalProgress: number(row.physicalProgress),
    beds: number(row.beds),
    floorArea: number(row.floorArea),
    adjustmentDocument: row.adjustmentDocument ?? '',
    remark: '',
    origin: { file: '台账.csv', sheet: '表', cell: `A${index + 1}:N${index + 1}` },
    cells: [],
    edition: row.edition ?? row.year,
  }));
}
