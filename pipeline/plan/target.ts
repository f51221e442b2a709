import type { Target } from '../model/plan.ts';
import { boundTarget } from './bound.ts';
import { baselineChange, directionOnly, yearlyChange } from './change.ts';
import { canonicalUnit, plainText, type Refusal, readQuantity } from './quantity.ts';
import { rangeTarget } from './range.ts';
import { contradiction, type Reader, type TargetContext } from './reading.ts';

/** What a target may look like, for messages. */
export const targetForms =
  '≥65、≤170/10万、40%以上、小于12分钟、83.0、100%、全覆盖、103—107、增长0.5岁、30%左右、下降、每年提升1—3个百分点、' +
  '保持在98%以上、高于全市平均水平、达到市级配置标准 之一，数字后的单位与计量单位一致，可以“到2022年”开头；' +
  '被改成日期的，先把该列设为文本再重填';

const ownYear = /^(?:[到至](\d{4})年[底末]?前?|(\d{4})年[底末]?前),?/;

/** What spreadsheet programs make of `1-2` or `3/4`. */
const datedForm = /^(?:\d{1,2}月\d{1,2}日|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2})$/;

const aboveReference: Reader = (text, context) => {
  if (!/^高于.+水平$/.test(text)) return null;
  return contradiction('高于', 'up', context) ?? { kind: 'above_reference', strict: true };
};

const meetsStandard: Reader = (text, context) => {
  if (!/^达到.+标准$/.test(text)) return null;
  return contradiction('达到…标准', 'up', context) ?? { kind: 'meets_standard' };
};

const fullCoverage: Reader = (text, context) => {
  if (!/^(?:(?:实现)?全[部员]?覆盖|所有的?|均提供)$/.test(text)) return null;
  if (canonicalUnit(context.unit) !== '%') return { reason: `“${text}”的计量单位应为 %` };
  return contradiction(text, 'up', context) ?? { kind: 'full_coverage', value: 100 };
};

const maintain: Reader = (text, context) => {
  const [, rest] = /^(?:始终)?(?:保持|维持|稳定)在?(.*)$/.exec(text) ?? [];
  if (rest === undefined) return null;
  const level = boundTarget(rest, context);
  return level === null || 'reason' in level ? level : { ...level, kind: 'maintain' };
};

const about: Reader = (text, context) => {
  const [, number] = /^(?:达到|控制在)?(.+)左右$/.exec(text) ?? [];
  if (number === undefined) return null;
  const quantity = readQuantity(number, [canonicalUnit(context.unit)]);
  return 'reason' in quantity ? quantity : { kind: 'about', ...quantity };
};

const readers: readonly Reader[] = [
  aboveReference,
  meetsStandard,
  fullCoverage,
  directionOnly,
  yearlyChange,
  baselineChange,
  maintain,
  about,
  rangeTarget,
  boundTarget,
];

/**
 * Reads a target as the plan prints it.
 * @param text the printed target, e.g. `≥65`, `增长0.5岁`, `到2022年小于12分钟`
 * @param context the indicator's unit and the direction from the register; the words of the target must agree with both
 * @returns the target with numbers in the indicator's unit, or why it cannot be read
 */
export function parseTarget(text: string, context: TargetContext): Target | Refusal {
  const plain = plainText(text);
  if (plain === '') return { reason: '没有填写目标' };
  const [prefix = '', until, before] = ownYear.exec(plain) ?? [];
  const named = until ?? before;
  const promise = plain.slice(prefix.length);
  if (datedForm.test(plain)) return { reason: `“${text}”像是表格软件自动改成的日期（如把“1-2”改成“1月2日”）` };
  for (const read of readers) {
    const reading = read(promise, context);
    if (reading === null) continue;
    if ('reason' in reading) return reading;
    const blank = { value: null, low: null, high: null, strict: false, digits: 0 };
    return { ...blank, ...reading, direction: context.direction, year: named === undefined ? null : Number(named) };
  }
  return { reason: `“${promise}”不是认得的写法` };
}
