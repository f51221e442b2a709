import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (scope: string) =>
  read(
    book(
      sheet([
        ['指标', '统计口径', '2023年'],
        ['活产数', scope, 20000],
        ['注册护士数', scope, 12000],
        ['甲乙类传染病报告发病数', scope, 15000],
      ]),
    ),
  );

test.each(['机构', '按机构', '机构口径', '医疗机构内', '报告地区', '按首诊地'])(
  'people counted by where institutions are (%s) are not those who live there; staff are',
  (scope) => {
    expect(lines(of(scope))).toEqual(['朝阳区 2023 注册护士数 12000']);
    expect(codes(of(scope))).toEqual(['W227 C2、C4']);
  },
);

test.each(['常住', '全区', '辖区内'])('%s counts those who live there', (scope) => {
  expect(codes(of(scope))).toEqual([]);
});
