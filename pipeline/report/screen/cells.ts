import { decimalLiteral, withThousands } from '../../decimal.ts';
import type { LedgerCellRow } from '../../model/evaluation.ts';
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
  /** The row of the file in the list of sources, which has its address, or that address itself; blank for no link. */
  readonly link: string;
  /** What the cell is where no figure was read from it. */
  readonly words: string;
}

type Row = Readonly<Record<string, string | number | null>>;

const stateWords: Readonly<Record<string, string>> = {
  reported: '',
  zero: '零',
  missing: '缺报',
  not_applicable: '不适用',
  below_unit: '不足最小单位',
};

/** A function from an origin's text to the figures that were read there. `sourceRoot` null: sources are no links. */
export function cellsOf(
  { data, inputs, ledgerCells }: Report,
  sourceRoot: string | null,
): (origins: readonly string[]) => readonly SourceCell[] {
  const rows = new Map<string, Row[]>();
  const table = data.find(({ name }) => name === 'observations');
  for (const row of table === undefined ? [] : recordsOf(table)) {
    const key = originText({ file: words(row['file']), sheet: words(row['sheet']), cell: words(row['cell']) });
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const lines = new Map<string, LedgerCellRow[]>();
  for (const cell of ledgerCells) lines.set(cell.origin, [...(lines.get(cell.origin) ?? []), cell]);
  const places = new Map(inputs.map(({ file }, index) => [file, `#input-${index + 1}`]));
  const linkOf = (file: string): string =>
    sourceRoot === null ? '' : (places.get(file) ?? sourceAddress(sourceRoot, file));
  return (origins) =>
    origins.flatMap((origin) => {
      const line = lines.get(origin);
      if (line !== undefined) return line.map((cell) => ledgerCell(cell, linkOf));
      return (rows.get(origin) ?? [{}]).map((row) => cellOf(origin, row, linkOf));
    });
}

function recordsOf({ columns, rows }: DataTable): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}

function cellOf(origin: string, row: Row, linkOf: (file: string) => string): SourceCell {
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
    link: linkOf(file),
    words: '这个单元格没有读出数字',
  };
}

function ledgerCell({ origin, name, cell, text }: LedgerCellRow, linkOf: (file: string) => string): SourceCell {
  const { file, sheet } = originOf(origin);
  const said = { measure: name, breakdown: '', value: text, unit: '', state: '', remark: '', words: '' };
  return { ...said, file, sheet, cell, link: linkOf(file) };
}

function words(cell: string | number | null | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
