import { describe, expect, test } from 'vitest';
import { withoutKnownNames } from '../../pipeline/normalise/known-names.ts';
import { book, read, sheet } from './build.ts';

const table = sheet([
  ['2023年朝阳区基层卫生情况'],
  ['指标', '2023年'],
  ['社区卫生服务站数', 210],
  ['全科医生数', 1678],
  ['上门服务车次', 33],
  ['认知障碍筛查人数', 340],
]);

/** What is asked of the table where other files have these measures. */
function asked(others: readonly string[], year = 2023) {
  const { problems, observations } = read(book(table), 'A1、B2');
  const known = others.map((measure) => ({ area: '朝阳区', year, measure }));
  return withoutKnownNames(problems, [...observations, ...known]);
}
const places = (problems: ReturnType<typeof asked>) => problems.map(({ code, where }) => `${code} ${where.cell}`);
const near = ['社区卫生服务中心数', '社区卫生服务机构数', '社区卫生服务中心人员数'];

describe('不认识的名称', () => {
  test('和没有读到的指标项相近的，各问一条', () => {
    expect(places(asked([]))).toEqual(['W221 B3', 'W221 B5', 'W221 B6']);
  });

  test('相近的指标项都已读到的，一张表只问一条，按表里的次序写出名称和登记的行', () => {
    const [problem, ...others] = asked([...near, '产前筛查人数']);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'W221',
      where: { cell: 'B3、B5:B6' },
      found: 'A3 “社区卫生服务站数”、A5 “上门服务车次”、A6 “认知障碍筛查人数”都不在词典，3 个数没有读',
    });
    expect(problem?.expected).toBe(
      '词典中的名称（相近：A3 “社区卫生服务站数”——社区卫生服务中心数、社区卫生服务机构数、社区卫生服务中心人员数；A6 “认知障碍筛查人数”——产前筛查人数）',
    );
    expect(problem?.remedy).toContain('“社区卫生服务站数,,理由,”“上门服务车次,,理由,”“认知障碍筛查人数,,理由,”');
    expect(problem).not.toHaveProperty('unknown');
  });

  test('只有几个相近的读到了，或是别的年份的，没有读到的仍单独问', () => {
    expect(places(asked(near.slice(1)))).toEqual(['W221 B3', 'W221 B5', 'W221 B6']);
    expect(places(asked(near))).toEqual(['W221 B3、B5', 'W221 B6']);
    expect(places(asked(near, 2022))).toEqual(['W221 B3', 'W221 B5', 'W221 B6']);
  });
});
