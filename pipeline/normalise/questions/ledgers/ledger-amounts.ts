import type { LedgerEntry } from '../../../model/observation.ts';
import { shift } from '../../numbers/decimal.ts';
import { conversion } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { nameKey } from '../../text/name-key.ts';

/** 已调整为75000万元, 应为12%: what an amount is now said to be. */
const changed =
  /(?:(?:调[整增减]|更正|变更|修[改正订]|核[定减增]|改|增加|减少|[增减]至?)(?:为|到|至)|应[为是]|实际?[为是])(?:约)?(\d+(?:,\d{3})*(?:\.\d+)?)(亿元|万元|元|%|张|床|平方米|万平方米|㎡)/u;

/** What is an amount of its own: 年度投资计划调整为8000万元, 财政资金改为5000万元. */
const ofSome = /年度|[本当今]年|计划|资金|拨款|合同|造价|费用|单价/u;

/** The words of a remark that give an amount of the project anew, where none of its numbers in that unit is this one; null for nothing. */
export function otherAmountIn(remark: string, entry: LedgerEntry, { units }: Dictionary): string | null {
  const key = nameKey(remark);
  const [words, digits, unit] = changed.exec(key) ?? [];
  if (words === undefined || digits === undefined || unit === undefined) return null;
  if (
    ofSome.test(
      key
        .slice(0, key.indexOf(words))
        .split(/[,，;；。]/u)
        .at(-1) ?? '',
    )
  )
    return null;
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
