/** What kind of thing a number in a text is. */
export type Kind = '数值' | '计数' | '年份' | '登记原文' | '序号' | '页码' | '日期' | '地址' | '说明文字' | '图中数字';

/** What stands in one group of a form: a number as it is rounded in print, a text, one of several, or nothing. */
export type Expected = number | string | null | readonly string[];

/** A way of saying something: the words, and what the numbers and names among them must be. */
export interface Rule {
  readonly kind: Kind;
  readonly form: RegExp;
  readonly expected: readonly Expected[] | ((groups: readonly string[]) => readonly Expected[]);
  /** What is wrong with the groups taken together; blank for nothing. */
  readonly check?: (groups: readonly string[]) => string;
}

interface Outcome {
  readonly counted: ReadonlyMap<Kind, number>;
  readonly faults: readonly string[];
}

export const numbers = /\d[\d,]*(?:\.\d+)?/g;

/** A form for words that must stand exactly so. */
export function words(kind: Kind, text: string): Rule {
  return { kind, form: new RegExp(escaped(text), 'g'), expected: [] };
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Takes out of a text all that the rules explain, in their order. What is then left of numbers and of quoted verdicts is
 * a fault, and so is every number that is not the expected one.
 */
export function explain(text: string, rules: readonly Rule[], verdicts: RegExp): Outcome {
  const counted = new Map<Kind, number>();
  const faults: string[] = [];
  let rest = text;
  for (const { kind, form, expected, check } of rules) {
    rest = rest.replace(form, (found: string, ...rest: readonly unknown[]) => {
      counted.set(kind, (counted.get(kind) ?? 0) + (found.match(numbers)?.length ?? 0));
      const groups = rest.slice(0, -2).map((group) => (typeof group === 'string' ? group : ''));
      const wanted = typeof expected === 'function' ? expected(groups) : expected;
      const wrong = wanted.map((one, index) => (groups[index] === '' ? '' : difference(groups[index] ?? '', one)));
      for (const fault of [...wrong, check?.(groups) ?? '']) if (fault !== '') faults.push(`${found}：${fault}`);
      return '▯';
    });
  }
  for (const [left] of rest.matchAll(numbers)) faults.push(`${left} 没有来历：${rest.slice(0, 200)}`);
  for (const [left] of rest.matchAll(verdicts)) faults.push(`${left} 没有来历：${rest.slice(0, 200)}`);
  return { counted, faults };
}

/** Blank when the printed number is the expected one rounded half to even at the digits that are printed. */
export function difference(said: string, wanted: Expected): string {
  if (typeof wanted === 'string') return said === wanted ? '' : `应为${wanted}`;
  if (wanted === null) return said === '—' ? '' : `${said} 应没有`;
  if (typeof wanted !== 'number') return wanted.includes(said) ? '' : `应为${wanted.slice(0, 4).join('或')}`;
  const text = said.replaceAll(',', '');
  const decimals = text.split('.')[1]?.length ?? 0;
  const [printed, half] = [Number(text), 0.5 * 10 ** -decimals];
  const off = Math.abs(printed - wanted);
  const slack = 1e-14 * Math.max(1, Math.abs(wanted));
  if (!(off <= half + slack)) return `${said} 应为${wanted}`;
  const isTie = new RegExp(`^-?\\d+\\.\\d{${decimals}}5$`).test(String(wanted));
  return isTie && Number(text.at(-1)) % 2 === 1 ? `${said} 应为${wanted}，进舍向偶数` : '';
}
