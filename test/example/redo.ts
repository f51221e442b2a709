/** The value of an expression as reports print it: + － × ÷ ^ and brackets, figures with separators, names given. */
function computed(text: string, names: Readonly<Record<string, number>>): number {
  const tokens = text.replaceAll(',', '').match(/-?\d+(?:\.\d+)?|[()[\]＋－×÷^]|[a-zA-Zτ]/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at] ?? '';
  const atom = (): number => {
    const token = next();
    at += 1;
    if (token !== '(' && token !== '[') return names[token] ?? Number(token);
    const inner = sum();
    at += 1;
    return inner;
  };
  const power = (): number => {
    const base = atom();
    if (next() !== '^') return base;
    at += 1;
    return base ** atom();
  };
  const product = (): number => {
    let value = power();
    while (next() === '×' || next() === '÷') {
      const sign = next();
      at += 1;
      value = sign === '×' ? value * power() : value / power();
    }
    return value;
  };
  function sum(): number {
    let value = product();
    while (next() === '＋' || next() === '－') {
      const sign = next();
      at += 1;
      value = sign === '＋' ? value + product() : value - product();
    }
    return value;
  }
  return sum();
}

/** Every `name＝expression＝result` of an arithmetic: what was printed, what it gives when redone, and half its last digit. */
export function redone(
  arithmetic: string,
): readonly { readonly step: string; readonly printed: number; readonly found: number; readonly margin: number }[] {
  const names: Record<string, number> = {};
  return arithmetic.split('；').flatMap((part) => {
    const step = part.replace(/（[^）]*）$/, '').replace(/^目标年份为\d+年，沿用该年：/, '');
    const sides = step.split('＝');
    const [name = '', expression = ''] = sides;
    const result = sides.at(-1) ?? '';
    if (!/^[xbtτPR]$/.test(name) || !/^-?[\d.,]+%?$/.test(result)) return [];
    const scale = result.endsWith('%') ? 0.01 : 1;
    const printed = Number(result.replace(/[%,]/g, '')) * scale;
    names[name] = printed;
    if (sides.length < 3) return [];
    const digits = result.replace('%', '').split('.')[1]?.length ?? 0;
    return [{ step, printed, found: computed(expression, names), margin: 0.5 * 10 ** -digits * scale }];
  });
}
