import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const titled = (title: string) =>
  read(book(sheet([[title], ['指标', '单位', '数值'], ['实际开放床位数', '张', 1200]] as readonly (readonly Box[])[])));

describe('只说当年新有的', () => {
  test.each(['新开设床位', '新开放床位', '新设置床位', '新登记机构床位'])('“%s”不是全部', (words) => {
    const result = titled(`朝阳区2023年${words}情况`);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W227 C3');
  });

  test.each(['医疗卫生机构床位情况', '创新开放床位情况统计'])('“%s”不在此列', (words) => {
    expect(codes(titled(`朝阳区2023年${words}`)).filter((code) => code.startsWith('W227'))).toEqual([]);
  });
});

test.each(['需求数', '自查数', '增量'])('备注“%s”：名称里要问的字，在备注里也要问', (remark) => {
  const result = read(
    book(sheet([['朝阳区2023年卫生资源'], ['指标', '单位', '数值', '备注'], ['注册护士数', '人', 25000, remark]])),
  );
  expect(codes(result).some((code) => /^W2(?:47|50) D3$/u.test(code))).toBe(true);
});
