import { decimalLiteral, withThousands } from '../../decimal.ts';
import { originOf, originText } from '../../model/observation.ts';
import type { DataTable, Report } from '../../model/report.ts';
import { sourceAddress } from './address.ts';

/** A source cell with what was read from it; the measure is blank for cells that no observation comes from. */
export interface SourceCell {
  readonly measure: string;
  readonly breakdown: string;
  readonly value: string;
  readonly unit: string;
  readonly state: string;
  readonly remark: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** Address of the file relative to the report; blank for no link. */
  readonly link: string;
  /** As the name box of a spreadsheet takes it. */
  readonly place: string;
}

type Row = Readonly<Record<string, string | number | null>>;

const stateWords: Readonly<Record<string, string>> = {
  reported: '有数',
  zero: '零',
  missing: '缺报',
  not_applicable: '不适用',
  below_unit: '不足最小单位',
};

/** A function from an origin's text to the figures that were read there. `sourceRoot` null: sources are no links. */
export function cellsOf(
  { data }: Report,
  sourceRoot: string | null,
): (origins: readonly string[]) => readonly SourceCell[] {
  const rows = new Map<string, Row[]>();
  const table = data.find(({ name }) => name === 'observations');
  for (const row of table === undefined ? [] : recordsOf(table)) {
    const key = originText({ file: words(row['file']), sheet: words(row['sheet']), cell: words(row['cell']) });
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return (origins) =>
    origins.flatMap((origin) => (rows.get(origin) ?? [{}]).map((row) => cellOf(origin, row, sourceRoot)));
}

function recordsOf({ columns, rows }: DataTable): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}

function cellOf(origin: string, row: Row, sourceRoot: string | null): SourceCell {
  const { file, sheet, cell } = originOf(origin);
  const value = row['value'];
  const literal = typeof value === 'number' ? decimalLiteral(value) : '';
  const state = words(row['state']);
  return {
    measure: words(row['measure']),
    breakdown: words(row['breakdown']),
    value: literal === '' ? '—' : withThousands(literal),
    unit: words(row['unit']),
    state: stateWords[state] ?? state,
    remark: words(row['remark']),
    file,
    sheet,
    cell,
    link: sourceAddress(sourceRoot, file),
    place: placeOf(sheet, cell),
  };
}

function words(cell: string | number | null | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

function placeOf(sheet: string, cell: string): string {
  return sheet === '' ? cell : `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
