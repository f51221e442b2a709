import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const given = (rows: readonly (readonly Box[])[]) => {
  const result = read(book(sheet(rows)));
  return { read: lines(result), asked: codes(result).filter((code) => !code.startsWith('N')) };
};

describe('lines below a measure that are it together', () => {
  const physicians = (last: number, name = '公共卫生') => [
    ['指标', '单位', '2023年'],
    ['执业（助理）医师数', '人', 22780],
    ['临床', '人', 14000],
    ['口腔', '人', 2780],
    ['中医', '人', 3000],
    [name, '人', last],
    ['注册护士数', '人', 25560],
  ];

  test('are not needed, be their division known or not', () => {
    expect(given(physicians(3000))).toEqual({
      read: ['朝阳区 2023 执业（助理）医师数 22780', '朝阳区 2023 注册护士数 25560'],
      asked: [],
    });
  });

  test('are asked about where they are not', () => {
    expect(given(physicians(3100)).asked).toContain('W221 C3:C4');
  });

  test('an unknown name may be a member, where the measure has any', () => {
    const rows = [
      ['指标', '2023年'],
      ['甲乙类传染病报告发病数', 24500],
      ['新冠病毒', 22100],
      ['别的', 2400],
    ];
    expect(given(rows).asked.length).toBeGreaterThan(0);
  });

  test('also those of a total of the measure in the title', () => {
    const rows = [
      ['2023年朝阳区执业（助理）医师分类'],
      ['类别', '人数（人）'],
      ['合计', 22780],
      ['临床', 14000],
      ['口腔', 2780],
      ['中医', 3000],
      ['公共卫生', 3000],
    ];
    expect(given(rows)).toEqual({ read: ['朝阳区 2023 执业（助理）医师数 22780'], asked: [] });
  });
});

test('a part that a measure does not have is not needed below the line, or beside the column, of its total', () => {
  const below = [
    ['指标', '单位', '2023年'],
    ['注册护士数', '人', 25560],
    ['　其中：女', '人', 25000],
  ];
  const beside = [
    ['指标', '合计', '其中：女'],
    ['注册护士数', 25560, 25000],
  ];
  for (const rows of [below, beside])
    expect(given(rows)).toEqual({ read: ['朝阳区 2023 注册护士数 25560'], asked: [] });
  expect(given(below.filter((_, at) => at !== 1)).read).toEqual([]);
});

test('columns that are the total beside them are not needed', () => {
  const rows = (own: number) => [
    ['2023年朝阳区孕产妇情况'],
    ['项目', '户籍', '非户籍', '合计'],
    ['活产数', 12055, own, 21560],
    ['孕产妇死亡数', 0, 0, 0],
  ];
  expect(given(rows(9505))).toEqual({ read: ['朝阳区 2023 孕产妇死亡数 0', '朝阳区 2023 活产数 21560'], asked: [] });
  expect(given(rows(9500)).asked).toEqual(expect.arrayContaining(['W221 C3:C4', 'W227 B3:B4']));
});

describe('the total of streets', () => {
  const streets = ['建外街道', '三里屯街道', '望京街道', '左家庄街道', '高碑店地区'];
  const rows = (names: readonly string[], title = '家庭医生签约情况') => [
    [title],
    ['街道（乡镇）', '家庭医生签约人数'],
    ...names.map((name) => [name, 1000]),
    ['合计', 1000 * names.length],
  ];

  test('of many, around which no area is named, is that of the folder', () => {
    expect(given(rows(streets))).toEqual({ read: ['朝阳区 2023 家庭医生签约人数 5000'], asked: [] });
  });

  test.each([
    ['of a few', rows(streets.slice(0, 3))],
    ['of a part', rows(streets, '东片区家庭医生签约情况')],
    ['of another area', rows(streets, '海淀区家庭医生签约情况')],
  ])('%s is not', (_, given_) => {
    const { read: figures, asked } = given(given_);
    expect(figures).toEqual([]);
    expect(asked).not.toEqual([]);
  });
});

test('the total of several areas is not needed beside the line of ours', () => {
  const rows = (names: readonly string[]) => [
    ['2023年各区注册护士数'],
    ['地区', '注册护士数（人）'],
    ['合计', 100000],
    ...names.map((name, at) => [name, 10000 + 7 * at]),
  ];
  expect(given(rows(['东城区', '西城区', '朝阳区']))).toEqual({
    read: ['东城区 2023 注册护士数 10000', '朝阳区 2023 注册护士数 10014', '西城区 2023 注册护士数 10007'].sort(),
    asked: [],
  });
  expect(given(rows(['东城区', '西城区', '海淀区'])).asked).toContain('W225 B3');
});

test('one kind of several is not the whole of a measure, though its name and the heading make one', () => {
  const rows = [
    ['朝阳区托育机构情况'],
    ['机构类型', '托位数（个）'],
    ['托育机构', 7800],
    ['幼儿园托班', 3200],
    ['合计', 11000],
  ];
  expect(given(rows).read).not.toContain('朝阳区 2023 3岁以下婴幼儿托位数 7800');
});
