import { expect, test } from 'vitest';
import { book, read, sheet } from '../build.ts';

const rows = [
  ['朝阳区2023年卫生统计'],
  ['指标', '单位', '数值'],
  ['注册护士数', '人', 20_100],
  ['实际开放床位数', '张', 24_000],
];
const asked = (note: string) =>
  read(book(sheet(rows), sheet([[note]], [], '说明'))).problems.filter(({ code }) => code === 'W247').length;

test.each(['1.注册护士数据为9月底数', '2.实际开放床位数据仅含公立医院', '注册护士数据不含民营机构'])(
  'on a sheet of words “%s” is heard as of the measure itself',
  (note) => {
    expect(asked(note)).toBe(1);
  },
);

test.each(['注册护士数据来自卫生统计直报系统', '实际开放床位数据为年末数'])('“%s” is not asked about', (note) => {
  expect(asked(note)).toBe(0);
});
