import type { Built, Promised } from '../edition.ts';
import type { Expected, Rule } from '../explain.ts';
import { tight } from '../written.ts';

/** A number of a sentence and what it must be. */
export function figure(kind: Rule['kind'], form: RegExp, expected: readonly Expected[]): Rule {
  return { kind, form, expected };
}

/** A count before a list of names: the number, and that exactly these are named. */
export function listed(
  before: string,
  of: readonly (Promised | Built)[],
  all: readonly (Promised | Built)[],
  after = '项',
): Rule {
  const byLength = [...all].sort((one, other) => other.name.length - one.name.length);
  const check = ([, list = '']: readonly string[]): string => {
    let rest = list;
    const named = byLength.filter(({ name }) => {
      const has = rest.includes(tight(name));
      rest = rest.replaceAll(tight(name), '▯');
      return has;
    });
    const [missing] = of.filter((one) => !named.includes(one));
    const [surplus] = named.filter((one) => !of.includes(one));
    return missing !== undefined ? `没有列出${missing.name}` : surplus !== undefined ? `不应列出${surplus.name}` : '';
  };
  return {
    kind: '计数',
    form: new RegExp(`${before}(\\d+)${after}(?=[^：（。]{0,40}[：（]([^。]*?)(?:。|$))`, 'g'),
    expected: [of.length],
    check,
  };
}
