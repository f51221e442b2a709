import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区医疗服务工作量情况', null, '单位：万人次'], ...rows])));

test('行名那一栏的标题是指标', () => {
  const visits = of(['诊疗人次', '2022年', '2023年'], ['总计', 3800.2, 4150.1], ['基层医疗卫生机构', 1500, 1550]);
  expect(lines(visits)).toEqual(
    [
      '朝阳区 2022 总诊疗人次 38002000',
      '朝阳区 2022 总诊疗人次/基层医疗卫生机构 15000000',
      '朝阳区 2023 总诊疗人次 41501000',
      '朝阳区 2023 总诊疗人次/基层医疗卫生机构 15500000',
    ].toSorted(),
  );
  expect(codes(visits)).toEqual([]);
});

test('别的栏也写着指标的，不作数', () => {
  const beside = of(['诊疗人次', '注册护士数', '实际开放床位数'], ['总计', 24100, 25130]);
  expect(lines(beside).filter((line) => line.includes('诊疗'))).toEqual([]);
});

test('与表题的指标不同的，不猜', () => {
  const other = read(
    book(sheet([['2023年朝阳区注册护士数'], ['诊疗人次', '2022年', '2023年'], ['总计', 24000, 24100]])),
  );
  expect(lines(other)).toEqual([]);
  expect(codes(other).join()).toMatch(/W2\d\d B3:C3/);
});
