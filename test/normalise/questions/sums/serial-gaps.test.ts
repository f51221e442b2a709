import { expect, test } from 'vitest';
import { type Box, book, lines, read, sheet } from '../../build.ts';

const streets = ['建外街道', '朝外街道', '呼家楼街道', '三里屯街道', '左家庄街道', '香河园街道'];

/** What is asked about a list of streets with these serial numbers, and a total of the lines that are there. */
function asked(serials: readonly Box[], heading = '序号'): readonly string[] {
  const body = serials.map((serial, at): Box[] => [serial, streets[at] ?? '', 1000 + at]);
  const total = body.reduce((sum, row) => sum + Number(row[2]), 0);
  const rows = [['2023年朝阳区活产数'], [heading, '街道', '活产数（人）'], ...body, ['', '合计', total]];
  const result = read(book(sheet(rows)), 'A3:A20');
  expect(lines(result)).toEqual([`朝阳区 2023 活产数 ${total}`]);
  return result.problems
    .filter(({ code }) => code === 'W247')
    .map(({ where, found }) => `${where.cell} ${found.slice(0, 6)}`);
}

test('a number left out of the serial ones is asked about at the total', () => {
  expect(asked([1, 2, 4, 5, 6])).toEqual(['C8 序号缺 3，']);
  expect(asked([1, 2, 4, 5, 6], '编号')).toEqual(['C8 序号缺 3，']);
});

test('numbers in their order, of another kind, or of a choice of lines are not', () => {
  expect(asked([1, 2, 3, 4, 5])).toEqual([]);
  expect(asked([1, 2, 3, 1, 2])).toEqual([]);
  expect(asked([1, 5, 9, 14, 20])).toEqual([]);
  expect(asked([11, 12, 14, 15, 16])).toEqual([]);
  expect(asked(['一', '二', '四', '五', '六'])).toEqual([]);
});

test('nor where no total is read', () => {
  const rows: Box[][] = [
    ['2023年朝阳区卫生资源'],
    ['序号', '指标', '单位', '2023年'],
    [1, '注册护士数', '人', 31000],
    [2, '执业（助理）医师数', '人', 26905],
    [4, '年末常住人口', '人', 3446000],
    [5, '实有床位数', '张', 20200],
  ];
  expect(read(book(sheet(rows)), 'A3:A6').problems).toEqual([]);
});
