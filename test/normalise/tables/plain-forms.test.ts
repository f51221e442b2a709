import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const given = (rows: readonly (readonly Box[])[], structure = '') => {
  const result = read(book(sheet(rows)), structure);
  return { read: lines(result), asked: codes(result).filter((code) => !code.startsWith('N')) };
};
const beds = '朝阳区 2023 实际开放床位数 26050';

describe('units that only the line above writes', () => {
  const rows = (name: string, unit = '（万人）') => [
    ['指标', '2023年'],
    [`年末常住人口${unit}`, 344.6],
    [name, 50.12],
  ];

  test.each(['#65岁及以上常住人口', '其中：65岁及以上常住人口', '　　65岁及以上常住人口'])('count for %s', (name) => {
    expect(given(rows(name))).toEqual({
      read: ['朝阳区 2023 65岁及以上常住人口 501200', '朝阳区 2023 年末常住人口 3446000'],
      asked: [],
    });
  });

  test('do not for a line of the same rank', () => {
    expect(given(rows('65岁及以上常住人口')).asked).toEqual(['E211 B3']);
  });

  test('do not where the line writes its own, or the unit is none of its measure', () => {
    expect(given(rows('#65岁及以上常住人口（千人）')).read).toContain('朝阳区 2023 65岁及以上常住人口 50120');
    expect(
      given([
        ['指标', '2023年'],
        ['医疗卫生机构数（个）', 1840],
        ['　其中：注册护士数', 25560],
      ]).read,
    ).toContain('朝阳区 2023 注册护士数 25560');
  });
});

describe('a column without a year beside last year’s', () => {
  test('is this year’s', () => {
    const rows = [
      ['指标', '单位', '数量', '上年同期', '增长（%）'],
      ['实有床位数', '张', 26050, 25690, 1.4],
    ];
    expect(given(rows)).toEqual({ read: ['朝阳区 2022 实际开放床位数 25690', beds], asked: [] });
  });

  test('is not where it is a part of the year: that is asked about, once', () => {
    const rows = [
      ['指标', '单位', '1—11月', '上年'],
      ['活产数', '人', 18000, 20100],
      ['总诊疗人次', '人次', 1800000, 2010000],
    ];
    expect(given(rows)).toEqual({ read: [], asked: ['W225 C2:C3'] });
  });
});

describe('names', () => {
  test('bear the code of their line', () => {
    const rows = [
      ['C70 实有床位数（张）', 26050],
      ['C71 注册护士数（人）', 25560],
    ];
    expect(given(rows)).toEqual({ read: [beds, '朝阳区 2023 注册护士数 25560'], asked: [] });
  });

  test('leave out 数 where the unit shows that they are counted', () => {
    const rows = (unit: string) => [
      ['指标', '单位', '数值'],
      ['社区卫生服务中心', unit, 48],
      ['实有床位数', '张', 26050],
    ];
    expect(given(rows('个'))).toEqual({ read: [beds, '朝阳区 2023 社区卫生服务中心数 48'], asked: [] });
    expect(given(rows('张')).read).toEqual([beds]);
  });

  test.each(['2023年朝阳区医疗卫生机构实有床位数', '17-3 各类医疗卫生机构实有床位数', '2023年全区医疗机构实有床位'])(
    '%s is a title of 实际开放床位数',
    (title) => {
      const rows = [[title], ['项目', '2023年'], ['总计', 26050], ['一、医院', 24066]];
      expect(given(rows)).toEqual({ read: [beds, '朝阳区 2023 实际开放床位数/医院 24066'], asked: [] });
    },
  );
});

describe('what stands among the lines', () => {
  const nurses = '朝阳区 2023 注册护士数 25560';

  test('pages with their number', () => {
    const rows = [
      ['指标', '单位', '2023年'],
      ['实有床位数', '张', 26050],
      ['第1页', null, '共2页'],
      ['注册护士数', '人', 25560],
    ];
    expect(given(rows, 'A4:C4')).toEqual({ read: [beds, nurses], asked: [] });
  });

  test('the line above in English', () => {
    const rows = [
      ['2023年医疗卫生机构实有床位数'],
      ['项目', '2023年'],
      ['合计', 26050],
      ['基层医疗卫生机构', 1420],
      ['Health Institutions at Grass-root Level', null],
      ['专业公共卫生机构', 500],
    ];
    expect(given(rows).asked).toEqual([]);
  });

  test('a change with its unit', () => {
    const rows = [
      ['指标', '2023年', '2022年', '变化'],
      ['实有床位数', '26050 张', '25690 张', '+360 张'],
      ['注册护士数', '25560 人', '25730 人', '-170 人'],
    ];
    expect(given(rows)).toEqual({
      read: ['朝阳区 2022 实际开放床位数 25690', '朝阳区 2022 注册护士数 25730', beds, nurses].sort(),
      asked: [],
    });
  });

  test('the box that is ticked', () => {
    const rows = (boxes: string) => [
      [`报送周期：年（${boxes}）`],
      ['指标', '单位', '数值'],
      ['实有床位数', '张', 26050],
    ];
    expect(given(rows('☑年、□季、□月、□旬'))).toEqual({ read: [beds], asked: [] });
    expect(given(rows('□年、☑季、□月、□旬'))).toEqual({ read: [], asked: ['E212 C3'] });
  });
});
