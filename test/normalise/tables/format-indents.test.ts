import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/model/workbook.ts';
import { book, read, sheet } from '../build.ts';

const set = (indent: number, text: string): Cell => ({ text, value: text, indent });

function figures(rows: readonly (readonly (string | number | Cell)[])[]) {
  const { observations, problems } = read(book(sheet(rows)));
  return {
    values: observations.map(({ breakdown, value }) => [breakdown, value]),
    asked: problems.flatMap(({ code, severity, where }) => (severity === 'note' ? [] : `${code} ${where.cell}`)),
  };
}

const top = [['2023年朝阳区总诊疗人次'], ['机构', '人次']] as const;

describe('names that their format sets in', () => {
  it('are parts of the line above that is not', () => {
    const rows = [
      ...top,
      ['合计', 5000],
      ['公立', 4700],
      ['民营', 300],
      [set(1, '医院'), 200],
      [set(1, '基层医疗卫生机构'), 100],
    ];
    expect(figures(rows)).toEqual({ values: [['', 5000]], asked: ['W227 B6:B7'] });
  });

  it('are parts of a line that is itself set in less, below one that is set in', () => {
    const rows = [
      ...top,
      [set(1, '合计'), 5000],
      [set(2, '民营'), 300],
      [set(3, '医院'), 200],
      [set(3, '基层医疗卫生机构'), 100],
    ];
    expect(figures(rows)).toEqual({ values: [['', 5000]], asked: ['W227 B5:B6'] });
  });

  it('are those of all where they are parts of the total', () => {
    const rows = [...top, ['合计', 5000], [set(1, '医院'), 3000], [set(1, '基层医疗卫生机构'), 2000]];
    expect(figures(rows)).toEqual({
      values: [
        ['', 5000],
        ['医院', 3000],
        ['基层医疗卫生机构', 2000],
      ],
      asked: [],
    });
  });

  it('are beside a line with 其中 that was put between them without its step', () => {
    const rows = [
      ...top,
      [set(1, '合计'), 5000],
      [set(1, '医院'), 3000],
      ['其中：三级医院', 1000],
      [set(1, '基层医疗卫生机构'), 2000],
    ];
    const { values, asked } = figures(rows);
    expect(values).toContainEqual(['基层医疗卫生机构', 2000]);
    expect(asked.filter((each) => each.endsWith('B6'))).toEqual([]);
  });

  it('are of a line between them that is not set in, whatever the first one is', () => {
    const rows = (first: number, last: number) => [
      ['2023年朝阳区卫生统计'],
      ['指标', '2023年'],
      [set(first, '活产数'), 21000],
      [set(1, '产妇数'), 20800],
      ['流动人口', 60000],
      [set(last, '婴儿死亡数'), 40],
    ];
    expect(figures(rows(1, 1)).asked).toEqual(['W247 B6']);
    expect(figures(rows(2, 1)).asked).toEqual(['W247 B6']);
    expect(figures(rows(2, 1)).values).toHaveLength(3);
    expect(figures(rows(1, 0)).asked).toEqual([]);
  });

  it('are no parts where every name is set in, or the first, a total or a title is set in more or less', () => {
    const names = ['注册护士数', '活产数', '产妇数', '婴儿死亡数'];
    const table = (...steps: readonly number[]) => [
      ['2023年朝阳区卫生统计'],
      ['指标', '2023年'],
      ...names.map((name, at) => [set(steps[at] ?? 0, name), 1000]),
    ];
    for (const steps of [
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [2, 0, 0, 0],
      [1, 0, 1, 0],
      [3, 2, 2, 3],
    ])
      expect(figures(table(...steps))).toEqual({ values: names.map(() => ['', 1000]), asked: [] });
    const total = [...top, [set(2, '合计'), 5000], ['公立', 4700], ['民营', 300]];
    expect(figures(total).values).toContainEqual(['', 5000]);
  });

  it('count anew below a heading', () => {
    const rows = [
      ['2023年朝阳区医疗服务'],
      ['机构', '人次'],
      ['一、门诊'],
      [set(1, '基层门诊人次'), 1500],
      ['二、总诊疗人次'],
      ['合计', 5000],
      ['民营', 300],
      [set(1, '医院'), 200],
      [set(1, '基层医疗卫生机构'), 100],
    ];
    expect(figures(rows)).toMatchObject({ asked: ['W227 B8:B9'] });
  });
});
