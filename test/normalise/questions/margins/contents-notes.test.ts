import { expect, test } from 'vitest';
import { normalise } from '../../../../pipeline/normalise/normalise.ts';
import { type Box, book, codes, dictionary, folder, lines, read, sheet } from '../../build.ts';

const beds = sheet(
  [['朝阳区2023年卫生资源'], ['指标', '数量'], ['注册护士数', 19600], ['活产数', 26021]],
  [],
  '卫生资源',
);
const asked = (name: string, ...rows: readonly (readonly Box[])[]) => {
  const result = read(book(sheet(rows, [], name), beds), rows.some(([rank]) => rank === 1) ? 'A2:A9' : '');
  expect(lines(result)).toHaveLength(2);
  return codes(result).filter((code) => code.startsWith('W2'));
};

test.each<[string, readonly (readonly Box[])[], string]>([
  [
    '口径',
    [
      ['序号', '表名', '口径'],
      [1, '卫生资源', '区属'],
      [2, '妇幼', '全区'],
    ],
    'W247 C2',
  ],
  [
    '统计范围',
    [
      ['序号', '表名', '统计范围'],
      [1, '卫生资源', '不含民营'],
    ],
    'W247 C2',
  ],
  ['名称后的括号', [['表1 卫生资源（区属）'], ['表2 妇幼（全区）']], 'W247 A1'],
  ['点线后面', [['卫生资源……区属医疗机构']], 'W247 A1'],
  [
    '年份',
    [
      ['序号', '表名', '年份'],
      [1, '卫生资源', '2022年'],
    ],
    'W247 C2',
  ],
  ['时间', [['卫生资源', '截至11月底']], 'W247 B1'],
  [
    '状态',
    [
      ['序号', '表名', '状态'],
      [1, '卫生资源', '初步数'],
    ],
    'W247 C2',
  ],
  [
    '表题',
    [
      ['序号', '表名', '范围'],
      [1, '朝阳区2023年卫生资源', '望京街道'],
    ],
    'W247 C2',
  ],
])('目录的%s说这张表只是一部分、别的时间或还不是最终的', (_, rows, code) => {
  expect(asked('目录', ...rows)).toEqual([code]);
});

test.each<[string, readonly (readonly Box[])[]]>([
  [
    '各医疗卫生机构',
    [
      ['序号', '表名', '统计范围'],
      [1, '卫生资源', '各级各类医疗卫生机构'],
    ],
  ],
  [
    '全区',
    [
      ['序号', '表名', '口径'],
      [1, '卫生资源', '全区'],
    ],
  ],
  [
    '本年',
    [
      ['序号', '表名', '年份'],
      [1, '卫生资源', '2023年'],
    ],
  ],
  [
    '几年',
    [
      ['序号', '表名', '年份'],
      [1, '卫生资源', '2021-2023年'],
    ],
  ],
  [
    '谁报、多久报一次',
    [
      ['序号', '表名', '填报单位', '报送周期', '填报时间'],
      [1, '卫生资源', '区属各医院', '月报', '2024年1月15日'],
    ],
  ],
  ['页码', [['表1 卫生资源…………………………3']]],
  [
    '别的表',
    [
      ['序号', '表名', '口径'],
      [1, '慢病', '区属'],
    ],
  ],
  ['年末', [['卫生资源', '截至2023年12月31日']]],
])('目录里说的是%s，不问', (_, rows) => {
  expect(asked('目录', ...rows)).toEqual([]);
});

test.each([
  ['指区属公立医院在编护士', true],
  ['指公立医疗机构的护士', true],
  ['指委属单位的护士', true],
  ['指取得注册护士证书、在公立和民营医疗机构工作的人员，包括在编和聘用人员', false],
  ['指各级各类医疗机构（含市属、区属）的护士', false],
  ['指取得注册护士证书的人员', false],
  ['待核', true],
])('解释“注册护士数：%s”', (said, isAsked) => {
  expect(asked('指标解释', [`注册护士数：${said}`])).toEqual(isAsked ? ['W247 A1'] : []);
  expect(asked('指标解释', ['序号', '指标', '解释', '单位'], [1, '注册护士数', said, '人'])).toEqual(
    isAsked ? ['W247 C2'] : [],
  );
});

test('目录的编号不是名称', () => {
  const asks = (line: string) => codes(normalise(book(sheet([[line]], [], '目录'), beds), folder, dictionary));
  for (const line of ['1.卫生资源……区属医疗机构', '一、卫生资源（区属）', '表1-1：卫生资源（区属）'])
    expect(asks(line), line).toContain('W247 A1');
});

test('有日期的修订记录也是话', () => {
  expect(asked('修订记录', ['日期', '内容'], ['2024-01-22', '活产数待核'])).toEqual(['W247 B2']);
});
