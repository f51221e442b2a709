import type { DefinitionBreak, LedgerEntry, Observation, PrintedRatio } from '../../pipeline/model/observation.ts';
import type { TableWord } from '../../pipeline/model/table-word.ts';
import { looseKey } from '../../pipeline/normalise/words/loose-key.ts';
import { wordKeys } from '../../pipeline/normalise/words/word-keys.ts';

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
    readonly unitAsked?: true;
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
    ...(rest.unitAsked === true ? { unitAsked: true as const } : {}),
  }));
}

/** The texts of a table of a YAML case, one under the other from A1: area, year of the folder, texts (～ before one of a line that is not read), and the file if it is another. */
export type TableRow = readonly [area: string, edition: number, texts: readonly string[], file?: string];

export function wordsOf(rows: readonly TableRow[], prefix = ''): readonly TableWord[] {
  return rows.flatMap(([area, edition, texts, file = '示例.csv']) => {
    const words = new Map<string, TableWord>();
    texts.forEach((text, row) => {
      const keys = wordKeys(text.replace(/^～/, ''), edition) ?? { key: text, fixed: text };
      const kind = text.startsWith('资料来源') ? '来源' : '表';
      const place = { row, column: 0, cell: `A${row + 1}` };
      const times = (words.get(keys.key)?.times ?? 0) + 1;
      const first = {
        area: prefix + area,
        edition,
        file,
        sheet: '表',
        standsIn: '表',
        ...place,
        kind,
        text: text.replace(/^～/, ''),
        ...keys,
        loose: looseKey(keys.key, false, prefix + area),
        unordered: text.startsWith('～'),
      } as const;
      words.set(keys.key, { ...(words.get(keys.key) ?? first), times });
    });
    return [...words.values()];
  });
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

/** A printed number of a YAML case: by default a 比 per 100 with two figures of the same area and year, printed to whole numbers. */
export interface RatioRow {
  readonly area: string;
  readonly year: number;
  readonly subject: string;
  readonly kind?: PrintedRatio['kind'];
  /** Measure and breakdown of the first figure. */
  readonly of: readonly [string, string];
  /** Those of the second, the same as of the first where left out. */
  readonly base?: readonly [string, string];
  readonly baseYear?: number;
  readonly baseArea?: string;
  readonly averaged?: true;
  readonly per?: number;
  readonly value: number;
  readonly resolution?: number;
  readonly unit?: string;
  readonly edition?: number;
  /** The same for all ways to compute one number. */
  readonly cell: string;
}

export function ratiosOf(rows: readonly RatioRow[], prefix = ''): readonly PrintedRatio[] {
  return rows.map((row) => ({
    area: prefix + row.area,
    year: row.year,
    subject: row.subject,
    kind: row.kind ?? '比',
    measure: row.of[0],
    breakdown: row.of[1],
    baseMeasure: (row.base ?? row.of)[0],
    baseBreakdown: (row.base ?? row.of)[1],
    baseArea: prefix + (row.baseArea ?? row.area),
    baseYear: row.baseYear ?? row.year,
    averaged: row.averaged === true,
    per: row.per ?? 100,
    value: row.value,
    resolution: row.resolution ?? 1,
    unit: row.unit ?? '%',
    // Numbers of another case stand in another file: they are told apart by their cell.
    origin: { file: `${prefix}示例.csv`, sheet: '表', cell: row.cell },
    edition: row.edition ?? row.year,
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
