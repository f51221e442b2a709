import { grouped } from '../../memory/grouped.ts';
import type { Derivation } from '../../registers/vocabulary.ts';
import type { Surroundings } from '../../resolve/surroundings.ts';
import type { Block } from '../../tables/blocks.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';
import type { YearLabel } from '../../years/year-label.ts';
import { isDerived, numeratorIn } from './rate-numerator.ts';

/** The labels of a printed number that follows from figures, turned into those of the figure that it is computed from. */
export interface DerivedLabels {
  /** All ways in which it may be computed. */
  readonly ways: readonly Derivation[];
  readonly column: Path;
  readonly row: Path;
  readonly section: Path;
  /** Units in the label itself. */
  readonly units: readonly string[];
  /** Years beside the newest, which a growth may be measured from. */
  readonly earlier: readonly number[];
}

/** Reads the labels of derived numbers of one block; its lines are shown in their order. */
export interface DerivedReader {
  readonly line: (path: Path) => void;
  /** Null for a label that is not compared, or whose figure is not known. */
  readonly labels: (column: Column, path: Path, around: Surroundings) => DerivedLabels | null;
}

/** No line further above, and no column further left, is looked at for the measure that a rate belongs to. */
const mostLines = 30;

/** Reads the labels of derived numbers of a block; `rows` are the labels of its lines. */
export function derivedReader(block: Block, rows: RowPaths): DerivedReader {
  const columnPaths = block.values.map(({ path }) => path);
  const years = { column: yearsBeside(columnPaths), row: yearsBeside([...rows.values()]) };
  const left = new Map(
    block.values.map((column, at) => [column, columnPaths.slice(Math.max(0, at - mostLines), at).reverse()]),
  );
  let above: readonly Path[] = [];
  return {
    line: (path) => {
      if (path.length > 0 && !isDerived(path)) above = [path, ...above.slice(0, mostLines)];
    },
    labels: (column, path, around) => {
      const all = [...column.path, ...path, ...around.section];
      const uses = all.filter(({ facets }) => facets?.ignored !== undefined);
      const [use] = uses;
      const derived = use?.facets?.derived;
      if (use === undefined || derived === undefined || uses.length > 1) return null;
      const axis = column.path.includes(use) ? 'column' : 'row';
      const before = axis === 'column' ? (left.get(column) ?? []) : above;
      const parts = { column: column.path, row: path, section: around.section };
      if (derived.some(({ kind }) => kind === '比率')) return rate(use, derived, parts, all, before);
      if (around.section.includes(use)) return null;
      return change(use, derived, parts, axis, before, years[axis]);
    },
  };
}

type Parts = Pick<DerivedLabels, 'column' | 'row' | 'section'>;

/** A rate stands for its numerator; of several that bear its name the one that is named nearest before it. */
function rate(
  use: LabelUse,
  derived: readonly Derivation[],
  parts: Parts,
  all: Path,
  before: readonly Path[],
): DerivedLabels | null {
  const numerators = new Set(derived.flatMap(({ numerator }) => numerator ?? []));
  const [only] = numerators;
  const named = numeratorIn(all, before, derived);
  const open = numerators.size > 1 || derived.some(({ beside }) => beside);
  const measure = open ? named : only;
  if (measure === undefined) return null;
  const { ignored: _, derived: __, units: ___, ...rest } = use.facets ?? {};
  const put = (path: Path) => path.map((each) => (each === use ? { ...use, facets: { ...rest, measure } } : each));
  const ways = derived.filter(({ numerator }) => numerator === measure);
  const units = use.facets?.units ?? [];
  return { ways, column: put(parts.column), row: put(parts.row), section: put(parts.section), units, earlier: [] };
}

/** A growth or a share stands for the figure of the column before it, or of the line above it, in the newest year there. */
function change(
  use: LabelUse,
  ways: readonly Derivation[],
  parts: Parts,
  axis: 'column' | 'row',
  before: readonly Path[],
  years: ReadonlyMap<string, Path>,
): DerivedLabels {
  const year = use.facets?.year;
  const rest = parts[axis].flatMap((each) => (each !== use ? each : year === undefined ? [] : dated(use, year)));
  const beside = before.find((path) => !isDerived(path));
  const follows = beside !== undefined && keysOf(beside).startsWith(keysOf(rest));
  const base = follows ? [...rest.filter(isYear), ...beside.filter((each) => !isYear(each))] : rest;
  const whole = [...(axis === 'column' ? parts.row : parts.column), ...parts.section, ...base];
  const siblings = ways.some(({ kind }) => kind === '比重') || whole.some(isYear) ? [] : years.get(keysOf(base));
  const sorted = [...(siblings ?? [])].sort((left, right) => orderOf(right) - orderOf(left));
  const labels = [...sorted.slice(0, 1), ...base];
  const earlier = sorted.slice(1).flatMap(({ facets }) => (typeof facets?.year === 'number' ? [facets.year] : []));
  return { ways, ...parts, [axis]: labels, units: use.facets?.units ?? [], earlier };
}

function dated(use: LabelUse, year: YearLabel): LabelUse {
  return { ...use, facets: { year } };
}

/** Labels of years by the other labels that they stand with. */
function yearsBeside(paths: readonly Path[]): ReadonlyMap<string, Path> {
  const dated = grouped(
    paths.filter((path) => path.some(isYear) && !isDerived(path)),
    keysOf,
  );
  return new Map([...dated].map(([key, beside]) => [key, beside.flatMap((path) => path.find(isYear) ?? [])]));
}

function keysOf(path: Path): string {
  return path
    .filter((use) => !isYear(use))
    .map(({ text }) => `${nameKey(text)}｜`)
    .join('');
}

function orderOf({ facets }: LabelUse): number {
  const year = facets?.year;
  return typeof year === 'number' ? year : year === 'current' ? 1 : 0;
}

function isYear({ facets }: LabelUse): boolean {
  return facets?.year !== undefined && facets.measure === undefined;
}
