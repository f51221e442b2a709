import { nameKey } from '../text/name-key.ts';
import type { Entries } from './entries.ts';
import type { Registers, Report } from './registers.ts';
import type { Derivation } from './vocabulary.ts';

/** Labels of printed numbers that follow from figures. */
export interface Derivations {
  /** By the key of the label; several ways to compute it are several rows. */
  readonly derived: ReadonlyMap<string, readonly Derivation[]>;
  /** Labels that end in `*`, by what stands before it: 每千人口*, with the name of any measure in its place. */
  readonly derivedStems: ReadonlyMap<string, Derivation>;
}

/** Reads derived.csv; a measure, member or part that is missing is reported. */
export function derivationsOf(rows: Registers['derived'], entries: Entries, report: Report): Derivations {
  const derived = new Map<string, Derivation[]>();
  const stems = new Map<string, Derivation>();
  const members = new Set(entries.members.map(({ member }) => member.name));
  const keep = (label: string, derivation: Derivation) => {
    const key = nameKey(label);
    derived.set(key, [...(derived.get(key) ?? []), derivation]);
  };
  const general = rows.filter(({ row }) => isGeneral(row));
  const fixed: Derivation[] = [];
  for (const { row, line } of rows.filter(({ row }) => !isGeneral(row))) {
    const missing = (found: string, expected: string) => report('E253', 'derived', line, found, expected);
    const isRate = row.kind === '比率';
    const isStem = row.label.endsWith('*');
    const ofCity = !isRate && row.denominator === '全市';
    const named = [...(isStem ? [] : [row.numerator]), ...(ofCity ? [] : [row.denominator])];
    for (const name of named.filter((each) => isRate || each !== '')) {
      if (!entries.measures.has(name)) missing(`指标“${name}”`, 'measures.csv 中的指标');
    }
    for (const part of [row.numerator_breakdown, row.denominator_breakdown].flatMap((each) => each.split(' / '))) {
      if (!['', '*'].includes(part) && !members.has(part)) missing(`成员“${part}”`, 'members.csv 中的成员，或 *');
    }
    if (isRate !== Number(row.per) > 0) missing(`系数“${row.per}”`, isRate ? '大于 0 的整数' : '空白');
    const derivation: Derivation = {
      label: row.label,
      kind: row.kind,
      numerator: entries.measures.get(row.numerator) ?? null,
      numeratorBreakdown: row.numerator_breakdown,
      denominator: entries.measures.get(row.denominator) ?? null,
      denominatorBreakdown: row.denominator_breakdown,
      denominatorYear: row.denominator_year,
      ofCity,
      per: Number(row.per),
      beside: row.beside === '是',
    };
    if (isRate && !isStem) fixed.push(derivation);
    if (isStem) stems.set(nameKey(row.label.slice(0, -1)), derivation);
    else keep(row.label, derivation);
  }
  for (const { row } of general)
    for (const rate of proportions(fixed, Number(row.per)))
      keep(row.label, { ...rate, label: row.label, beside: true });
  return { derived, derivedStems: stems };
}

/** 覆盖率 without a numerator and a denominator: whichever rate of the register stands beside it. */
function isGeneral({ kind, label, numerator, denominator, per, beside }: Registers['derived'][number]['row']): boolean {
  const isOpen = kind === '比率' && numerator === '' && denominator === '' && !label.endsWith('*');
  return isOpen && beside === '是' && Number(per) > 0;
}

/** The different rates of this factor in which both are counted alike. */
function proportions(rates: readonly Derivation[], per: number): readonly Derivation[] {
  const found = new Map<string, Derivation>();
  for (const rate of rates) {
    const { numerator, denominator, numeratorBreakdown: part, denominatorBreakdown: whole } = rate;
    if (rate.per !== per || numerator === denominator || part !== whole || !['', '*'].includes(part)) continue;
    found.set(`${numerator?.name}｜${denominator?.name}｜${part}`, rate);
  }
  return [...found.values()];
}
