import { unitClauses } from '../../around/units-in-notes.ts';
import { unitOfColumn } from '../../ledger/ledger-number.ts';
import { conversion, unitsNamed } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { Slot } from '../../sheet/grid.ts';
import { type LedgerColumn, ledgerColumns } from '../../tables/ledger-columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { withinBrackets } from '../../text/brackets.ts';
import { unitOfTable } from '../messages/contradiction-messages.ts';

/** What is often counted in ten thousands or hundred millions. */
const scaled: ReadonlySet<string> = new Set(['元', '万元', '平方米']);
const ofMoney = /^(?:金额?|资金|经费|费用|投?资额)$/u;

/** The columns of a ledger for which a note states a unit that differs from that of the heading by a power of ten. */
export function otherUnitIn(
  text: string,
  columns: Iterable<LedgerColumn>,
  dictionary: Dictionary,
): { readonly unit: string; readonly name: string } | null {
  for (const { name, unit } of columns) {
    const own = unit ?? unitOfColumn(name);
    const other = unitsFor(name, text, dictionary).find((each) => (conversion(each, own, dictionary.units) ?? 0) !== 0);
    if (other !== undefined) return { unit: other, name };
  }
  return null;
}

/** The units that the clauses of a note state for a column: 投资额单位为亿元，面积单位为万平方米. */
function unitsFor(name: string, text: string, dictionary: Dictionary): readonly string[] {
  const short = name.replace(/[(（].*$/u, '');
  const isMeant = (subject: string) =>
    subject === '' ||
    short.includes(subject.replace(/(?<=..)额$/u, '')) ||
    subject.includes(short) ||
    (ofMoney.test(subject) && short.includes('投资'));
  return unitClauses(text, dictionary).flatMap(({ subject, units }) => (isMeant(subject) ? units : []));
}

/**
 * Asks where the table states another power of ten than the heading of a column, and where nothing states the unit of an amount
 * of money or an area, which are read in the units of the register.
 * @param said notes of the table
 */
export function askAboutLedgerUnits(reader: Reader, said: readonly string[]): void {
  const { grid, table, context, dictionary, findings } = reader;
  const stated = context.units ?? [];
  for (const [column, { name, unit }] of ledgerColumns(grid, table.headers, dictionary)) {
    const slots = table.body.flatMap(({ row }) => grid.rows[row]?.[column] ?? []);
    const numbers = slots.filter(({ kind }) => kind === 'number');
    const fits = (each: string) => conversion(each, unitOfColumn(name), dictionary.units) !== null;
    const differs = (each: string) => (conversion(each, unit ?? '', dictionary.units) ?? 0) !== 0;
    const other = unit === null || stated.includes(unit) ? undefined : stated.find(differs);
    if (numbers.length === 0) continue;
    if (other !== undefined) findings.add(unitOfTable(other, name), numbers);
    const isStated =
      unit !== null || stated.some(fits) || said.some((text) => unitsFor(name, text, dictionary).some(fits));
    const open = numbers.filter(
      ({ reading }) => reading.kind === 'number' && reading.unit === null && reading.decimal !== '0',
    );
    if (
      !isStated &&
      scaled.has(unitOfColumn(name)) &&
      open.length > 0 &&
      !slots.some((slot) => isUnit(slot, dictionary))
    )
      findings.add(unitLeftOut(name), open);
  }
}

/** 亿元 in a line below the headings. */
function isUnit({ kind, text }: Slot, { units }: Dictionary): boolean {
  return kind === 'text' && unitsNamed(withinBrackets(text), units) !== null;
}

/** Numbers of a ledger of which nothing says the unit; they are read in that of the register. */
function unitLeftOut(column: string): Finding {
  const unit = unitOfColumn(column);
  return {
    severity: 'warn',
    code: 'W229',
    key: column,
    found: (cells) => `台账的“${column.replace(/[(（].*$/u, '')}”哪里都没有写单位，${cells} 个数按“${unit}”读入`,
    expected: '写明的单位',
    remedy: `请核对数量级，并在列名中写明单位（如 ${column}）`,
  };
}
