import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (title: string, ...rows: readonly (readonly Box[])[]) => read(book(sheet([[title], ...rows])));
const title = '朝阳区2023年卫生人员（人）';
const nurses = '朝阳区 2023 注册护士数';

describe('合计等于所列各家与“其他”之和，标题写明是本区的', () => {
  test('列', () => {
    const head = ['指标', '合计', '望京医院', '垂杨柳医院', '其他'];
    const result = of(title, head, ['注册护士数', 2310, 900, 400, 1010], ['全科医生数', 140, 20, 10, 110]);
    expect(lines(result)).toEqual([`朝阳区 2023 全科医生数 140`, `${nurses} 2310`]);
    expect(codes(result).join()).not.toContain('W225');
  });

  test('行，另有一列率', () => {
    const head = ['街道', '注册护士数', '占比（%）'];
    const result = of(title, head, ['合计', 980, 100], ['望京街道', 200, 20.4], ['其他', 780, 79.6]);
    expect(lines(result)).toEqual([`${nurses} 980`]);
  });
});

describe('看不出合计是不是全部的，仍要问', () => {
  const list = (name: string, all: number, rest: Box = 1010, last = '其他') =>
    of(name, ['指标', '合计', '望京医院', '垂杨柳医院', last], ['注册护士数', all, 900, 400, rest]);

  test.each([
    ['没有写其他', () => of(title, ['指标', '合计', '望京医院', '垂杨柳医院'], ['注册护士数', 1300, 900, 400])],
    ['和不等', () => list(title, 2400)],
    ['其他空着', () => list(title, 1300, null)],
    ['标题没有写地区', () => list('2023年卫生人员（人）', 2310)],
    ['标题是另一个区', () => list('海淀区2023年卫生人员（人）', 2310)],
    ['标题是几家医院', () => list('朝阳区2023年市属医院卫生人员（人）', 2310)],
    ['标题是乡镇', () => list('望京街道2023年卫生人员（人）', 2310)],
  ])('%s', (_, result) => {
    expect(lines(result())).toEqual([]);
  });

  test('列的是各区，合计是几个区的', () => {
    const result = of('2023年朝阳区等区卫生人员', ['指标', '合计', '海淀区', '其他'], ['注册护士数', 2310, 1300, 1010]);
    expect(lines(result)).not.toContain(`${nurses} 2310`);
  });
});
