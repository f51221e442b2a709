import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const below = (note: string, title = '2023年朝阳区卫生情况') =>
  read(book(sheet([[title], ['指标', '2023年'], ['活产数', 21_000], ['注册护士数', 18_000], [note]])));
const asked = (note: string) => codes(below(note)).filter((code) => /^[WE]/u.test(code));

describe('表下单独的一行', () => {
  test.each([
    '（全市）',
    '全市',
    '（以上数据为全市数）',
    '（目标值）',
    '参考',
    '上半年',
    '三季度',
    '全国',
    '北京市',
    '1-11月',
    '本市',
  ])('“%s”要问；数照常读', (note) => {
    expect(asked(note)).toEqual(['W247 A5']);
    expect(lines(below(note))).toHaveLength(2);
  });

  test.each(['户籍人口', '户籍', '流动人口', '农村'])('“%s”也要问', (note) => {
    expect(asked(note)).toEqual([expect.stringMatching(/^W2(?:47|50) A5$/u)]);
  });

  const apart = (...rows: readonly (readonly (string | null)[])[]) =>
    codes(
      read(
        book(
          sheet([
            ['2023年朝阳区卫生情况'],
            ['指标', '单位', '2023年'],
            ['活产数', '人', 21_000],
            ['注册护士数', '人', 18_000],
            ...rows,
          ]),
        ),
      ),
    ).filter((code) => /^[WE]/u.test(code));

  test.each(['目标值', '户籍人口', '三级医院', '农村', '平均'])(
    '“%s”写在单位或数下面，或在“注：”下面，要问',
    (words) => {
      expect(apart([null, words])).toEqual([expect.stringMatching(/^W2(?:47|50) B5$/u)]);
      expect(apart([null, null, words])).toEqual([expect.stringMatching(/^W2(?:47|50) C5$/u)]);
      expect(apart(['注：'], [words])).toEqual([expect.stringMatching(/^W2(?:47|50) A6$/u)]);
    },
  );

  test.each(['全区', '合计', '年末数', '2023年'])('“%s”写在那里不问', (words) => {
    expect(apart([null, words])).toEqual([]);
    expect(apart([null, null, words])).toEqual([]);
    expect(apart(['注：'], [words])).toEqual([]);
  });

  test('另一个区的名称没有看懂', () => {
    expect(asked('海淀区')).toEqual(['W250 A5']);
  });

  test.each(['（全区）', '全区', '朝阳区', '全年', '1-12月', '年末', '合计', '单位为人'])('“%s”不问', (note) => {
    expect(asked(note)).toEqual([]);
  });

  test.each(['上报单位为百家医院', '注：调查单位为千户居民'])('“%s”说的是谁，不是数的单位', (note) => {
    expect(asked(note).filter((code) => code.startsWith('W247'))).toEqual([]);
  });

  test.each(['单位为千', '计数单位为百人', '注：本表单位为百', '以上数字单位：千'])(
    '“%s”与读入的单位不一致',
    (note) => {
      expect(asked(note)).toEqual(['W247 B3', 'W247 B4']);
    },
  );
});

describe('说版式的注', () => {
  test.each(['注：四舍五入，含外区', '注：#为其中项，含亦庄', '注：“—”表示无数据，部分机构未上报'])(
    '“%s”后一句另说了口径，要问',
    (note) => {
      expect(asked(note)).not.toEqual([]);
    },
  );

  test.each(['注：四舍五入，合计与分项可能不等', '注：“—”表示无数据，空格表示未统计', '注：#为其中项，*为主要指标'])(
    '“%s”到底都是版式，不问',
    (note) => {
      expect(asked(note)).toEqual([]);
    },
  );
});

test.each(['资料来源：卫生年报（初审）', '资料来源：卫生统计年报初审数', '资料来源：直报系统未审数据'])(
  '“%s”还不是最终的，要问',
  (note) => {
    expect(asked(note)).not.toEqual([]);
  },
);

describe('表下只写着一部分或计划的一行', () => {
  test.each(['三级医院', '民营', '计划数', '目标值', '城镇', '其中：三级医院'])('“%s”要问；数照常读', (note) => {
    expect(asked(note)).not.toEqual([]);
    expect(lines(below(note))).toHaveLength(2);
  });

  test('分三级、二级的表里，没有数的一级医院是空行', () => {
    const rows = [
      ['2023年朝阳区医院情况'],
      ['类别', '机构数'],
      ['合计', 30],
      ['三级医院', 20],
      ['二级医院', 10],
      ['一级医院'],
    ];
    expect(codes(read(book(sheet(rows)))).filter((code) => /A6/u.test(code))).toEqual([]);
  });
});
