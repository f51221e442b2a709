import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (title: string) =>
  read(
    book(
      sheet([
        [title],
        ['指标', '单位', '数值'],
        ['实际开放床位数', '张', 120],
        ['年末户籍人口', '人', 441010],
        ['年末常住人口', '人', 526000],
      ]),
    ),
  );
const asked = (title: string) => codes(of(title)).filter((code) => !code.startsWith('N'));

test.each(['卫健部分', '卫生健康部分', '人口部分', '资源部分', '人员床位部分'])(
  '（%s） is the chapter of a compilation',
  (word) => {
    expect(asked(`朝阳区2023年统计资料（${word}）`)).toEqual([]);
    expect(lines(of(`朝阳区2023年统计资料（${word}）`))).toHaveLength(3);
  },
);

test('（户籍部分） still keeps to those who are registered', () => {
  expect(lines(of('朝阳区2023年统计资料（户籍部分）'))).toEqual(['朝阳区 2023 年末户籍人口 441010']);
});

test.each([
  '部分',
  '部分机构',
  '公立部分',
  '医院部分',
  '已报部分',
  '直属部分',
  '海淀区部分',
  '市属部分',
  '部分人员',
  '本级部分',
  '上半年部分',
  '新增部分',
])('（%s） is a part', (word) => {
  expect(asked(`朝阳区2023年统计资料（${word}）`)).not.toEqual([]);
});

test('期间 of a plan is a time: the figures of the one year that stands beside it are asked about, its own are not read', () => {
  expect(lines(of('朝阳区三年行动计划期间卫生情况（2023年）'))).toHaveLength(3);
  expect(asked('朝阳区三年行动计划期间卫生情况（2023年）')).toEqual(['W247 A1']);
  for (const title of [
    '朝阳区三年行动计划期间卫生情况',
    '朝阳区三年行动计划期间累计卫生情况（2023年）',
    '朝阳区2023年三年行动计划',
  ])
    expect(lines(of(title))).toEqual([]);
});
