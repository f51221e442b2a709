import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../pipeline/excel/width.ts';
import { gapsOf, lackText, yearsText } from '../../pipeline/findings/gaps.ts';
import { matricesOf } from '../../pipeline/findings/matrix.ts';
import { completenessLines } from '../../pipeline/findings/text.ts';
import { inputOf, item } from './input.ts';

const missing = { state: 'missing' } as const;
const items = [
  item('医政科', 2021, '床位'),
  item('医政科', 2021, '护士', { ...missing, promises: ['每千人护士'] }),
  item('医政科', 2022, '床位', { state: 'withheld', promises: ['每千人床位'] }),
  item('医政科', 2022, '护士', { ...missing, promises: ['每千人护士'] }),
  item('统计局', 2022, '人口', missing),
  item('统计局', 2023, '人口', missing),
  item('重点项目台账', 2021, '新建医院', { kind: 'project' }),
  item('统计局', 2022, '全市人口', { area: '北京市' }),
];

describe('matricesOf', () => {
  it('counts what is there by department and year, in the order of the dictionary, the reference area last', () => {
    const [matrix] = matricesOf(inputOf({ items }));
    expect(matrix?.years).toEqual([2021, 2022, 2023]);
    expect(matrix?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['统计局', '—', '无', '无'],
      ['医政科', '1/2 缺1', '0/2 缺1扣1', '—'],
      ['重点项目台账', '1/1', '—', '—'],
      ['统计局（北京市）', '—', '1/1', '—'],
    ]);
  });

  it('has none for a plan without data', () => {
    expect(matricesOf(inputOf())).toEqual([]);
  });
});

describe('gapsOf', () => {
  it('joins years that lack the same, and tells missing from withheld', () => {
    const gaps = gapsOf(inputOf({ items }));
    expect(
      gaps.map((gap) => `${gap.department} ${yearsText(gap.years)} ${lackText(gap)} ${gap.items} ${gap.promises}`),
    ).toEqual([
      '统计局 2022—2023年 没有报送（1 项） 人口 ',
      '医政科 2021—2022年 缺 1 项 护士 每千人护士',
      '医政科 2022年 扣下 1 项 床位 每千人床位',
    ]);
  });
});

describe('yearsText', () => {
  it.each([
    [[2021], '2021年'],
    [[2021, 2022, 2023, 2025], '2021—2023、2025年'],
    [[2021, 2023], '2021、2023年'],
  ])('%j is %s', (years, text) => {
    expect(yearsText(years)).toBe(text);
  });
});

describe('completenessLines', () => {
  it('stand in columns, a Chinese character two wide, and say what waits', () => {
    const lines = completenessLines(inputOf({ items }));
    const table = lines.slice(1, 6);
    expect(table[0]).toMatch(/^ {2}科室 +2021 +2022 +2023$/);
    expect(table[3]).toMatch(/^ {2}重点项目台账 +1\/1 +- +-$/);
    const second = table.map((line) => displayWidth(/^ {2}\S+ +/.exec(line)?.[0] ?? ''));
    expect(new Set(second).size).toBe(1);
    expect(lines).toContain('  · 甲区 医政科 2021—2022年缺 1 项：护士 → 每千人护士');
    expect(lines).toContain('  · 甲区 统计局 2022—2023年没有报送（1 项）：人口（没有指标在等）');
  });

  it('says when nothing is missing', () => {
    expect(completenessLines(inputOf({ items: [item('医政科', 2021, '床位')] })).join('\n')).toContain(
      '应报的数据齐全。',
    );
  });
});
