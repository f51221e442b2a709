import { decimalLiteral, withThousands } from '../../decimal.ts';
import type { LedgerCellRow } from '../../model/evaluation.ts';
import { originOf, originText } from '../../model/observation.ts';
import type { Report } from '../../model/report.ts';
import { type ObservationRecord, observationRows, textIn } from '../observation-rows.ts';
import { stateWords } from '../words.ts';
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

/** A function from an origin's text to the figures that were read there. `sourceRoot` null: sources are no links. */
export function cellsOf(
  { data, inputs, ledgerCells }: Report,
  sourceRoot: string | null,
): (origins: readonly string[]) => readonly SourceCell[] {
  const rows = new Map<string, ObservationRecord[]>();
  for (const row of observationRows({ data })) {
    const key = originText({ file: textIn(row, 'file'), sheet: textIn(row, 'sheet'), cell: textIn(row, 'cell') });
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

function cellOf(origin: string, row: ObservationRecord, linkOf: (file: string) => string): SourceCell {
  const { file, sheet, cell } = originOf(origin);
  const value = row['value'];
  const literal = typeof value === 'number' ? decimalLiteral(value) : '';
  const state = textIn(row, 'state');
  return {
    measure: textIn(row, 'measure'),
    breakdown: textIn(row, 'breakdown'),
    value: literal === '' ? '—' : withThousands(literal),
    unit: textIn(row, 'unit'),
    state: state === 'reported' ? '' : (stateWords[state] ?? state),
    remark: textIn(row, 'remark'),
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
