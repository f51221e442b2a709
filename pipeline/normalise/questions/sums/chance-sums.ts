import { nameKey } from '../../text/name-key.ts';
import type { Amount } from './amounts.ts';
import { partsOf, type Sums } from './ways-to-add.ts';

/** How many runs of parts, one behind the other, come to the total each: 男, 女 and then the ages are two divisions of it. */
export function runsThatAdd({ value }: Amount, parts: readonly Amount[]): number {
  let runs = 0;
  let [sum, length] = [0, 0];
  for (const part of parts) {
    sum += part.value;
    length += 1;
    if (sum !== value) continue;
    if (length > 1) runs += 1;
    [sum, length] = [0, 0];
  }
  return runs;
}

/** Whether the total, of a kind by its name, and all but one of the others come to that total: 甲乙类合计 and 丙类 to 法定传染病合计. */
export function isOneOf(sums: Sums, way: readonly number[], across: number): boolean {
  const value = sums.at(sums.total, across)?.value ?? 0;
  if (value === 0 || !/.{2}(?:合计|总计|小计)$/u.test(nameKey(sums.name(sums.total)))) return false;
  const totals = way.filter((line) => /.(?:合计|总计|总数)$/u.test(nameKey(sums.name(line))));
  const whole = Math.max(0, ...totals.map((line) => sums.at(line, across)?.value ?? 0));
  const others = partsOf(sums, way, across).reduce((all, part) => all + part.value, value);
  return whole >= fewCases && others === 2 * whole;
}

/** The sum of parts without those behind one that they come to themselves: 公立 300, 医院 10 and 基层 290 are 300. */
export function sumOfTop(parts: readonly Amount[]): number {
  let sum = 0;
  for (let at = 0; at < parts.length; ) {
    const { value } = parts[at] ?? { value: 0 };
    sum += value;
    at += 1 + (value < fewCases ? 0 : childrenBehind(value, parts.slice(at + 1)));
  }
  return sum;
}

/** How many of these, from the first on and at least two, come to a value; 0 for none. */
function childrenBehind(value: number, parts: readonly Amount[]): number {
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    sum += part.value;
    if (at > 0 && part.value > 0 && sum === value) return at + 1;
    if (sum >= value) return 0;
  }
  return 0;
}

/** 3 deaths are 1 and 2 of a few diseases as easily as of all. */
export const fewCases = 10;
