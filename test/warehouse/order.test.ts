import { describe, expect, it } from 'vitest';
import type { Macro } from '../../pipeline/warehouse/functions.ts';
import type { SqlFile } from '../../pipeline/warehouse/header.ts';
import { calledMacros, inOrder, resolveMacros } from '../../pipeline/warehouse/order.ts';
import type { Parsed } from '../../pipeline/warehouse/parse.ts';
import { readsRawFigures } from '../../pipeline/warehouse/views.ts';

const file = (path: string): SqlFile => ({ path, header: {}, statement: '', line: 1 });
const parsed = (
  tables: readonly string[],
  functions: readonly string[] = [],
  constants: readonly string[] = [],
): Parsed => ({
  statements: 1,
  tables,
  functions,
  constants,
});
const macro = (name: string, part: Parsed): Macro => ({
  name,
  file: file(`functions/${name}`),
  statement: '',
  tests: [],
  parsed: part,
});
const view = (path: string, tables: readonly string[]) => resolveMacros(file(path), parsed(tables), []);

describe('inOrder', () => {
  it('puts each view after those it reads', () => {
    const views = [
      view('checks/c', ['indicators.b', 'facts.a']),
      view('indicators/b', ['facts.a']),
      view('facts/a', ['loaded.observations']),
    ];
    expect(inOrder(views).map(({ name }) => name)).toEqual(['facts.a', 'indicators.b', 'checks.c']);
  });

  it('names the circle', () => {
    const views = [view('facts/a', ['facts.b']), view('facts/b', ['facts.c']), view('facts/c', ['facts.a'])];
    expect(() => inOrder(views)).toThrow('视图互相引用：facts.a → facts.b → facts.c → facts.a');
  });

  it('names a view that reads itself', () => {
    expect(() => inOrder([view('facts/a', ['facts.a'])])).toThrow('facts.a → facts.a');
  });
});

describe('macros', () => {
  const inner = macro('inner', parsed(['facts.observations'], [], ['活产数']));
  const outer = macro('outer', parsed(['reference.units'], ['inner']));

  it('count as what they read, also through another macro', () => {
    const resolved = resolveMacros(file('indicators/x'), parsed([], ['outer', 'sum'], ['甲']), [outer, inner]);
    expect(resolved.reads).toEqual(['facts.observations', 'reference.units']);
    expect(resolved.constants).toEqual(['活产数', '甲']);
    expect(resolved.macros.map(({ name }) => name)).toEqual(['inner', 'outer']);
  });

  it('are left out when not called', () => {
    expect(calledMacros(['sum'], [outer, inner])).toEqual([]);
  });

  it('may call one another in a circle without end', () => {
    const one = macro('one', parsed([], ['two']));
    const two = macro('two', parsed([], ['one']));
    expect(calledMacros(['one'], [one, two])).toHaveLength(2);
  });
});

describe('readsRawFigures', () => {
  const facts = [
    view('facts/figures', ['loaded.observations', 'reference.corrections']),
    view('facts/observations', ['facts.figures', 'loaded.withheld']),
    view('facts/table', ['facts.observations']),
  ];
  it.each([
    [['facts.figures'], true],
    [['reference.units'], true],
    [['facts.observations'], false],
    [['facts.table'], false],
    [['facts.figures', 'plans.targets'], false],
    [['measured.indicators'], false],
  ])('of a check that reads %s is %s', (tables, raw) => {
    expect(readsRawFigures(view('checks/x', tables), facts)).toBe(raw);
  });
});
