import { describe, expect, test } from 'vitest';
import { withOnlyUnread } from '../../pipeline/normalise/only-unread.ts';
import { type Box, book, read, sheet } from './build.ts';

type Rows = readonly (readonly Box[])[];

/** Codes with cells and the measures asked for, of one file beside figures that other files have. */
function asked(rows: Rows, others: readonly string[] = [], merges: readonly string[] = []) {
  const { problems, observations } = read(book(sheet(rows, merges)));
  const known = others.map((measure) => ({ area: '朝阳区', year: 2023, measure }));
  return withOnlyUnread(problems, [...observations, ...known]).map(({ code, where, figure, also = [] }) =>
    [code, where.cell, figure?.measure, ...also.map(({ measure }) => measure)].filter(Boolean).join(' '),
  );
}

describe('指标项只有按登记不读的数', () => {
  const halves: Rows = [['2023年朝阳区'], ['指标', '城市', '农村'], ['活产数', 1200, 1210], ['产妇数', 1190, 1198]];

  test('别处没有合计的，要问', () => {
    expect(asked(halves)).toEqual(['W253 B3:C4 活产数 产妇数']);
  });

  test('别处有合计的，只是提示', () => {
    expect(asked(halves, ['活产数', '产妇数'])).toEqual(['N233 B3:C4']);
  });

  test('只缺其中一项的，问那一项', () => {
    expect(asked(halves, ['活产数'])).toEqual(['N233 B3:C4', 'W253 B4:C4 产妇数']);
  });

  test('表里另有合计的，不问', () => {
    const rows = halves.map((row, index) => [
      ...row,
      ...(index === 0 ? [] : ['全区', 2410, 2388].slice(index - 1, index)),
    ]);
    expect(asked(rows)).toEqual(['N233 B3:C4']);
  });

  test('只有一段时间的数的', () => {
    const rows: Rows = [
      ['指标', '数据时间', '数值'],
      ['活产数', '2023年9月', 1810],
      ['产妇数', '2023年', 1790],
    ];
    expect(asked(rows)).toEqual(['W253 C2 活产数']);
  });

  test('小标题说变动，其下写着指标全名的', () => {
    const rows: Rows = [
      ['2023年朝阳区户籍人口'],
      ['指标', '数值'],
      ['年末户籍人口', 2190000],
      ['变动情况', null],
      ['户籍出生人数', 11230],
      ['户籍死亡人数', 14980],
    ];
    expect(asked(rows)).toEqual(['W253 B5:B6 户籍出生人数 户籍死亡人数']);
    expect(asked(rows, ['户籍出生人数', '户籍死亡人数'])).toEqual(['N233 B5:B6']);
  });

  test('年内增加、减少下的出生、死亡，标题说的是户籍人口', () => {
    const rows: Rows = [
      ['朝阳区2023年户籍人口变动情况统计表'],
      ['年内增加', null, '年内减少', null],
      ['出生', '迁入', '死亡', '迁出'],
      [11230, 3200, 14980, 1100],
    ];
    expect(asked(rows, [], ['A2:B2', 'C2:D2'])).toEqual(['N233 A4:D4', 'W253 A4、C4 户籍出生人数 户籍死亡人数']);
  });

  test('标题说床位的“编制”是注册床位', () => {
    const rows = (title: string): Rows => [[title], ['机构', '编制'], ['合计', 27600]];
    expect(asked(rows('朝阳区2023年床位情况'))).toEqual(['W253 B3 注册床位数']);
    expect(asked(rows('朝阳区2023年人员情况'))).toEqual(['N233 B3']);
  });

  test('比率旁边的分子、分母是要用的数', () => {
    const rows: Rows = [['2023年朝阳区'], ['指标', '分子', '分母', '率%'], ['高血压患者规范管理率', 36000, 45000, 80]];
    const both = ['高血压患者规范管理人数', '年内管理高血压患者数'];
    expect(asked(rows)[0]).toBe(`W253 B3:C3 ${both.join(' ')}`);
    expect(asked(rows, both)[0]).toBe('N233 B3:C3');
  });

  test('别的年份、别的地区的数不问', () => {
    const before: Rows = [['朝阳区'], ['指标', '2022年', '2022年'], [null, '城市', '农村'], ['活产数', 1200, 1210]];
    expect(asked(before).join()).not.toContain('W253');
    expect(asked([['2023年通州区'], ['指标', '城市'], ['通州区活产数', 1200]]).join()).not.toContain('W253');
  });

  test('增长率等由别的数推算的，不问', () => {
    expect(asked([['2023年朝阳区'], ['指标', '增长率'], ['活产数', 5.2]]).join()).not.toContain('W253');
  });

  test('已经问到的，不重复问', () => {
    const rows: Rows = [['2023年朝阳区'], ['指标', '第三稿', '农村'], ['活产数', 2410, 1210]];
    expect(asked(rows)).toEqual(['W221 B3', 'N233 C3']);
  });

  test('同一指标项在一个文件里只问一次', () => {
    const rows: Rows = [['2023年朝阳区'], ['指标', '年初数', '本年增加'], ['3岁以下婴幼儿托位数', 2000, 300]];
    expect(asked(rows)).toEqual(['W253 B3 3岁以下婴幼儿托位数', 'N233 C3']);
  });

  test('没有指标用到的别的数，不当作标题的指标', () => {
    expect(asked([['朝阳区2023年户籍人口'], ['项目', '人数'], ['迁入', 500], ['迁出', 300]]).join()).not.toContain(
      'W253',
    );
  });
});
