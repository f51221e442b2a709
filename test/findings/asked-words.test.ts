import { describe, expect, it } from 'vitest';
import { folded } from '../../pipeline/findings/fold.ts';
import type { Problem } from '../../pipeline/problem.ts';

const place = (cell: string) => ({ file: 'raw/甲区/2023/表.xlsx', sheet: '表', cell });
const asked = (cell: string, severity: Problem['severity'] = 'warn'): Problem => ({
  ...{ severity, code: 'W247', where: place(cell), found: '“不含民营”', expected: '', remedy: '请核对' },
});
const changed = (...cells: readonly string[]): Problem => ({
  ...{ severity: 'warn', code: 'table_changed', where: place(cells[0] ?? ''), found: '多了字', expected: '' },
  ...{ remedy: '请对照', ofTable: true, ofWords: true },
  origins: cells.map((cell) => `raw/甲区/2023/表.xlsx#表!${cell}`),
});
const codes = (problems: readonly Problem[]) => folded(problems).map(({ code }) => code);

describe('new words of a table', () => {
  it('are not asked about twice', () => {
    expect(codes([asked('A9'), changed('A9')])).toEqual(['W247']);
    expect(codes([asked('A9'), asked('A3'), changed('A3', 'A9')])).toEqual(['W247', 'W247']);
  });

  it('are said where reading asks about only some of them, or only notes them', () => {
    expect(codes([asked('A9'), changed('A3', 'A9')])).toEqual(['W247', 'table_changed']);
    expect(codes([asked('A9', 'note'), changed('A9')])).toEqual(['W247', 'table_changed']);
    expect(codes([asked('A9'), changed('')])).toEqual(['W247', 'table_changed']);
    expect(codes([asked(''), changed('')])).toEqual(['W247', 'table_changed']);
  });
});
