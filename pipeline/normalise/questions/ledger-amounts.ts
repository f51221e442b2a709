import type { LedgerEntry } from '../../model/observation.ts';
import { shift } from '../numbers/decimal.ts';
import { conversion } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';

/** 已调整为75000万元, 应为12%: what an amount is now said to be. */
const changed =
  /(?:(?:调[整增减]|更正|变更|修[改正订]|核[定减增]|改|增加|减少|[增减]至?)(?:为|到|至)|应[为是]|实际?[为是])(?:约)?(\d+(?:,\d{3})*(?:\.\d+)?)(亿元|万元|元|%|张|床|平方米|万平方米|㎡)/u;

/** The words of a remark that give an amount of the project anew, where none of its numbers in that unit is this one; null for nothing. */
export function otherAmountIn(remark: string, entry: LedgerEntry, { units }: Dictionary): string | null {
  const [words, digits, unit] = changed.exec(nameKey(remark)) ?? [];
  if (words === undefined || digits === undefined || unit === undefined) return null;
  const fields = [
    { of: '万元', values: [entry.investmentPlanned.value, entry.investmentDone.value] },
    { of: '%', values: [entry.physicalProgress.value] },
    { of: '张', values: [entry.beds.value] },
    { of: '平方米', values: [entry.floorArea.value] },
  ];
  for (const { of, values } of fields) {
    const places = unit === '床' ? (of === '张' ? 0 : null) : conversion(unit, of, units);
    const known = values.filter((value) => value !== null);
    if (places === null || known.length === 0) continue;
    const amount = Number(shift(digits.replaceAll(',', ''), places));
    return known.includes(amount) ? null : words;
  }
  return null;
}
