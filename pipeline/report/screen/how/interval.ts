import type { ReportIndicator, YearResult } from '../../../model/report.ts';
import { exact } from '../../arithmetic/exact.ts';
import { formatCount } from '../../format.ts';
import { same } from './same.ts';

/** The normal quantile of a 95 % interval. */
const z = 1.959963984540054;

/**
 * The method of a 95 % interval with its numbers: the one of the three methods that gives the very limits of the report.
 * Blank where there is none.
 * @param withFormula false for the name of the method and its counts alone
 */
export function intervalHow({ decimals }: ReportIndicator, result: YearResult, withFormula: boolean): string {
  const { numerator, denominator, value, intervalLow, intervalHigh } = result;
  const [n, d, x] = [numerator.value, denominator.value, value.value];
  const [low, high] = [intervalLow.value, intervalHigh.value];
  if (n === null || d === null || x === null || low === null || high === null || d <= 0) return '';
  const factor = n === 0 ? 0 : (x * d) / n;
  const counts = `n＝${formatCount(n)}，d＝${formatCount(d)}`;
  const limits = `${exact(low, decimals)} 至 ${exact(high, decimals)}`;
  const say = (method: string, formula: string): string => (withFormula ? `${method}：${formula}` : method);
  const [wilsonLow, wilsonHigh] = wilson(n, d);
  if (factor > 0 && same(wilsonLow * factor, low) && same(wilsonHigh * factor, high))
    return say(`Wilson计分法（比例），${counts}`, `(2n＋z²±z√(z²＋4n(1－n÷d)))÷(2(d＋z²))，z＝1.96，得 ${limits}`);
  const [byarLow, byarHigh] = byar(n);
  if (factor > 0 && same((byarLow / d) * factor, low) && same((byarHigh / d) * factor, high))
    return say(
      `Byar近似法（个数10及以上），${counts}`,
      `下限n(1－1÷9n－z÷3√n)³＝${exact(byarLow, 0)}，上限(n＋1)(1－1÷9(n＋1)＋z÷3√(n＋1))³＝${exact(byarHigh, 0)}，z＝1.96，再÷d×${exact(factor, 0)}，得 ${limits}`,
    );
  const scale = n === 0 ? scaleOfNought(d, high) : factor;
  const [lambdaLow, lambdaHigh] = [(low * d) / scale, (high * d) / scale];
  if (n < 10 && poissonFits(n, lambdaLow, lambdaHigh))
    return say(
      `精确泊松法（个数小于10），${counts}`,
      `个数的下限${exact(lambdaLow, 0)}、上限${exact(lambdaHigh, 0)}（两侧各2.5%），再÷d×${exact(scale, 0)}，得 ${limits}`,
    );
  return '';
}

function wilson(n: number, d: number): readonly [number, number] {
  const root = z * Math.sqrt(z * z + 4 * n * (1 - n / d));
  return [(2 * n + z * z - root) / (2 * (d + z * z)), (2 * n + z * z + root) / (2 * (d + z * z))];
}

function byar(n: number): readonly [number, number] {
  const more = n + 1;
  return [
    n * (1 - 1 / (9 * n) - z / (3 * Math.sqrt(n))) ** 3,
    more * (1 - 1 / (9 * more) + z / (3 * Math.sqrt(more))) ** 3,
  ];
}

/** The factor behind the upper limit of a nought, whose exact limit is −ln 0.025. */
function scaleOfNought(d: number, high: number): number {
  return Math.round((high * d) / -Math.log(0.025));
}

/** True when so many or more, and so many or fewer, have 2.5 % under the two limits. */
function poissonFits(n: number, low: number, high: number): boolean {
  const atMost = (count: number, mean: number): number => {
    let term = Math.exp(-mean);
    let sum = count < 0 ? 0 : term;
    for (let k = 1; k <= count; k += 1) {
      term *= mean / k;
      sum += term;
    }
    return sum;
  };
  const lower = n === 0 ? low === 0 : Math.abs(1 - atMost(n - 1, low) - 0.025) < 1e-6;
  return lower && Math.abs(atMost(n, high) - 0.025) < 1e-6;
}
