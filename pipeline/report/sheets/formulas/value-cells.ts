import { wholeValue } from '../../../excel/number.ts';
import type { CellPlace, WorkedNumber } from '../../../excel/sheet.ts';
import type { Printed, YearResult } from '../../../model/report.ts';
import { noNumber } from '../../printed.ts';
import { rawFormula } from './raw-formula.ts';
import type { RawRows } from './raw-rows.ts';
import { agrees, worked } from './worked.ts';

/** A value with its parts, and where each comes from in words. */
interface ValueCells {
  readonly value: Printed | WorkedNumber;
  readonly numerator: Printed | WorkedNumber;
  readonly denominator: Printed | WorkedNumber;
  readonly factor: Printed;
  readonly origin: string;
}

/**
 * The value of a year as a formula over its parts, and the parts as formulas over the raw figures, where these give them.
 * @param usual the factor of the other years, for a numerator of nought
 */
export function valueCells(
  result: YearResult,
  usual: number | null,
  raw: RawRows,
  at: (column: string) => CellPlace,
): ValueCells {
  const { value, numerator, denominator, origins } = result;
  const part = (printed: Printed, name: 'numerator' | 'denominator'): Printed | WorkedNumber => {
    const formula = rawFormula(printed.value, origins, raw, name);
    return formula === null ? printed : { ...printed, formula };
  };
  const parts = { numerator: part(numerator, 'numerator'), denominator: part(denominator, 'denominator') };
  const factor = factorOf(result, usual);
  if (factor !== null) {
    const formula = [at('分子'), '*', at('倍数'), '/', at('分母')];
    const given = (numerator.value ?? 0) * factor;
    return {
      ...parts,
      value: worked(value, given / (denominator.value ?? 1), formula),
      factor: { value: factor, text: String(factor) },
      origin: ['分子×倍数÷分母', ...plain(parts)].join('；'),
    };
  }
  const direct = numerator.value === null && denominator.value === null ? part(value, 'numerator') : value;
  return { ...parts, value: direct, factor: noNumber, origin: originOf(direct, parts) };
}

/** The factor that a series of years has. */
export function usualFactor(years: readonly YearResult[]): number | null {
  return years.map((result) => factorOf(result, null)).find((factor) => factor !== null) ?? null;
}

/** The whole number that makes the value of numerator and denominator. */
function factorOf({ value, numerator, denominator }: YearResult, usual: number | null): number | null {
  const over = wholeValue(numerator);
  const under = wholeValue(denominator);
  if (over === null || under === null || under === 0 || value.value === null) return null;
  if (over === 0) return value.value === 0 ? usual : null;
  const factor = Math.round((value.value * under) / over);
  return factor > 0 && agrees((over * factor) / under, value.value) ? factor : null;
}

function originOf(value: Printed | WorkedNumber, parts: Pick<ValueCells, 'numerator' | 'denominator'>): string {
  if (value.value === null) return '—';
  if ('formula' in value) return '取自原始数据';
  return ['存数值，算法见“指标解释”', ...plain(parts)].join('；');
}

/** Parts that are numbers, not formulas. */
function plain({ numerator, denominator }: Pick<ValueCells, 'numerator' | 'denominator'>): readonly string[] {
  const stored = (name: string, cell: Printed | WorkedNumber): readonly string[] =>
    cell.value === null || 'formula' in cell ? [] : [`${name}存数值`];
  return [...stored('分子', numerator), ...stored('分母', denominator)];
}
