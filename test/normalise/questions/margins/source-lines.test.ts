import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const below = (text: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生资源'],
        ['指标', '单位', '2023年'],
        ['实际开放床位数', '张', 24000],
        ['注册护士数', '人', 20100],
        [text],
      ]),
    ),
    'A1',
  );

describe('what is said behind a source is heard as in a cell of its own', () => {
  test.each([
    '资料来源：卫生统计年报。实际开放床位数为9月底数。',
    '资料来源：卫生统计直报系统，护士为9月底数',
    '资料来源：公安分局\n护士按登记日期统计',
    '数据来源：医政科；床位按发证数',
    '数据来源：医政科；床位含停用的',
    '资料来源：卫生统计直报系统，护士仅统计到11月',
  ])('%s', (text) => {
    const result = below(text);
    expect(codes(result)).toHaveLength(1);
    expect(codes(result)[0]).toMatch(/^W2(?:47|50) A5$/u);
    expect(lines(result)).toHaveLength(2);
  });

  test.each([
    '资料来源：卫生统计直报系统；朝阳区统计局。',
    '资料来源：卫生统计直报系统，朝阳区统计局',
    '资料来源：卫生统计年报；其余由医政科提供',
    '资料来源：2023年床位数引自《朝阳区卫生健康事业发展规划》第二章；2023年注册护士数由《朝阳区年鉴》反推',
    '数据来源：国家卫生统计网络直报系统，妇幼卫生年报',
  ])('%s names sources only', (text) => {
    expect(codes(below(text))).toEqual([]);
  });
});
