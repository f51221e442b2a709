import type { LedgerEntry, Observation, PrintedRatio } from '../../pipeline/model/observation.ts';
import type { Workbook } from '../../pipeline/model/workbook.ts';
import { address } from '../../pipeline/model/workbook.ts';
import type { Problem } from '../../pipeline/problem.ts';
import { isNumeric } from './numeric.ts';
import { type Expectation, keyOf, spotsOf, type TrueFigure, type Truth } from './truth.ts';

export type Fate = 'right' | 'ignored' | 'reported' | 'wrong' | 'lost';

/** Notes that a label of `ignored.csv`, a hidden sheet or the total of a ledger is not read. */
const leftOut = ['N231', 'N233', 'N234'];

/** What became of one numeric cell, and why it is counted so. */
export interface Accounted {
  readonly cell: string;
  readonly fate: Fate;
  readonly why: string;
  /** A person reads the figure without asking, the program asks. */
  readonly timid: boolean;
}

/** What reading a file gave; `workbook` is `null` for a refused file. */
export interface Read {
  readonly workbook: Workbook | null;
  readonly observations: readonly Observation[];
  readonly ledger: readonly LedgerEntry[];
  /** Numbers that are only compared with what the figures give. */
  readonly printed: readonly PrintedRatio[];
  readonly problems: readonly Problem[];
}

/**
 * The fate of every numeric cell of a file, and of every other cell that is wrong or lost.
 * @throws where a numeric cell is not in the truth: then the truth is incomplete
 */
export function account(read: Read, truth: Truth): readonly Accounted[] {
  const numeric = numericCells(read.workbook);
  const missing = [...numeric].filter((cell) => !truth.has(cell));
  if (missing.length > 0) throw new Error(`真值没有说到：${missing.join('、')}`);
  const observed = new Map(read.observations.map((one) => [keyOf(one.origin.sheet, one.origin.cell), one]));
  const unforeseen = [...observed].filter(([cell, one]) => !truth.has(cell) && one.state !== 'missing');
  const words = read.problems.flatMap((problem) => namedBy(problem));
  const said = (cell: string): readonly Problem[] => {
    const [sheet = ''] = cell.split('!');
    return words
      .filter(({ cell: named, sheet: whole }) =>
        named === null ? whole === null || whole === sheet : keyOf(whole ?? '', named) === cell,
      )
      .map(({ problem }) => problem);
  };
  return [
    ...[...truth].flatMap(([cell, expected]) => {
      const [fate, why] = fateOf(cell, expected, observed.get(cell), said(cell), read);
      if (!numeric.has(cell) && (fate === 'right' || fate === 'ignored')) return [];
      return [{ cell, fate, why, timid: fate === 'reported' && ['figure', 'ledger'].includes(expected.kind) }];
    }),
    ...unforeseen.map(([cell, one]) => ({
      cell,
      fate: 'wrong' as const,
      why: `真值没有此数，却读到 ${shown(one)}`,
      timid: false,
    })),
  ];
}

export function numericCells(workbook: Workbook | null): ReadonlySet<string> {
  return new Set(
    (workbook?.sheets ?? []).flatMap((sheet) =>
      sheet.rows.flatMap((row, r) =>
        row.flatMap((cell, c) => (cell !== null && isNumeric(cell) ? [keyOf(sheet.name, address(r, c))] : [])),
      ),
    ),
  );
}

function fateOf(
  cell: string,
  expected: Expectation,
  one: Observation | undefined,
  said: readonly Problem[],
  read: Read,
): readonly [Fate, string] {
  const asking = said.filter((problem) => problem.severity !== 'note' || problem.code === 'N236');
  const named = asking.filter((problem) => problem.where.cell !== undefined || read.workbook === null);
  const codes = said.map((problem) => problem.code);
  if (expected.kind === 'ledger') return ledgerFate(cell, expected, named, read.ledger);
  if (expected.kind === 'figure') {
    const twin = codes.includes('N232')
      ? read.observations.find((other) => differs(other, expected.figure) === '')
      : undefined;
    const taken = one ?? twin;
    if (taken !== undefined) {
      const difference = differs(taken, expected.figure);
      if (difference !== '') return ['wrong', difference];
      const unsaid = expected.also.filter((code) => !codes.includes(code));
      return unsaid.length === 0
        ? ['right', shown(taken)]
        : ['wrong', `读到 ${shown(taken)}，但没有提出 ${unsaid.join('、')}`];
    }
    if (expected.figure.state === 'missing') return ['right', '空白'];
    return named.length > 0 ? ['reported', codesOf(named)] : ['lost', `没有读，也没有提出（${codes.join('、')}）`];
  }
  if (one !== undefined && one.state !== 'missing') return ['wrong', `不应读作 ${shown(one)}`];
  if (expected.kind === 'layout')
    return named.length > 0 ? ['reported', codesOf(named)] : ['ignored', '年份、序号、代码'];
  if (expected.kind === 'ignored') {
    const isCompared = read.printed.some(({ origin }) => keyOf(origin.sheet, origin.cell) === cell);
    if (isCompared || leftOut.some((code) => codes.includes(code))) return ['ignored', expected.rule];
    return named.length > 0 ? ['reported', codesOf(named)] : ['lost', `没有说明不读（${expected.rule}）`];
  }
  const right = named.filter((problem) => expected.codes.length === 0 || expected.codes.includes(problem.code));
  if (right.length > 0) return ['reported', codesOf(right)];
  return ['lost', `应提出 ${expected.codes.join('、')}，提出的是 ${codes.join('、') || '无'}`];
}

function ledgerFate(
  cell: string,
  expected: Extract<Expectation, { kind: 'ledger' }>,
  named: readonly Problem[],
  ledger: readonly LedgerEntry[],
): readonly [Fate, string] {
  const entry = ledger.find(
    ({ project, origin }) =>
      project === expected.project &&
      origin.sheet === cell.slice(0, cell.lastIndexOf('!')) &&
      spotsOf(origin.cell).includes(cell.slice(cell.lastIndexOf('!') + 1)),
  );
  const field: unknown = entry?.[expected.field as keyof LedgerEntry];
  const value = typeof field === 'object' && field !== null && 'value' in field ? field.value : undefined;
  if (value === expected.value) return ['right', `${expected.project} ${expected.field} ${expected.value}`];
  if (typeof value === 'number') return ['wrong', `应为 ${expected.value}，读到 ${value}`];
  return named.length > 0 ? ['reported', codesOf(named)] : ['lost', '台账没有读，也没有提出'];
}

/** What is wrong with an observation; empty when it is the true figure. */
function differs(one: Observation, figure: TrueFigure): string {
  const { area, year, measure, breakdown, value, state } = figure;
  const same =
    one.area === area &&
    one.year === year &&
    one.measure === measure &&
    one.breakdown === breakdown &&
    one.state === state;
  const near =
    one.value === value ||
    (one.value !== null && value !== null && Math.abs(one.value - value) <= figure.tolerance + Math.abs(value) * 1e-12);
  return same && near
    ? ''
    : `应为 ${area} ${year} ${measure}${breakdown && `（${breakdown}）`} ${value ?? state}，读到 ${shown(one)}`;
}

function shown(one: Observation): string {
  return `${one.area} ${one.year} ${one.measure}${one.breakdown && `（${one.breakdown}）`} ${one.value ?? one.state}`;
}

function codesOf(problems: readonly Problem[]): string {
  return [...new Set(problems.map(({ code }) => code))].join('、');
}

/** The cells that a problem names; `cell` null = the whole sheet, `sheet` null = the whole file. */
function namedBy(problem: Problem): readonly { problem: Problem; sheet: string | null; cell: string | null }[] {
  const { sheet = null, cell } = problem.where;
  if (cell === undefined || sheet === null) return [{ problem, sheet, cell: null }];
  return spotsOf(cell).map((spot) => ({ problem, sheet, cell: spot }));
}
