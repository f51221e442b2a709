import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const sent = (line: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生情况'],
        [line],
        ['指标', '单位', '2023年'],
        ['总诊疗人次', '人次', 45100000],
        ['活产数', '人', 20400],
      ]),
    ),
  );

test.each([
  '填报单位：三级医院直报',
  '填报单位：2022年年报',
  '报送单位：2022年统计年鉴',
  '填报单位：部分医疗机构',
  '报送单位：试点单位',
])('%s is asked about', (line) => {
  expect(codes(sent(line))).toEqual(['W247 A2']);
  expect(lines(sent(line))).toHaveLength(2);
});

test.each([
  '填报单位：朝阳区妇幼保健院',
  '填报单位：医政科',
  '填报单位：信息统计部门',
  '填报单位：2023年年报',
  '填报单位：朝阳区卫生健康委员会（2024年报表）',
  '报送单位：朝阳区卫健委（部分科室）',
])('%s says nothing of the figures', (line) => {
  expect(lines(sent(line))).toHaveLength(2);
});
