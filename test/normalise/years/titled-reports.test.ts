import { expect, test } from 'vitest';
import { lines, read, sheet } from '../build.ts';

const report = (title: string, heading: string, file: string) =>
  read(
    {
      file: `raw/朝阳区/2023/${file}.xlsx`,
      sheets: [sheet([[title], ['机构', heading], ['全区', 3502110], ['医院', 1802110]])],
    },
    'A1',
  );

test.each([
  ['总诊疗人次（2023年1-12月）', '本期', '医疗服务月报12月'],
  ['2023年1—12月总诊疗人次', '数量', '医疗服务月报'],
])('“%s”的“%s”是全年的，文件名“%s”只是报表的名称', (title, heading, file) => {
  expect(lines(report(title, heading, file))).toEqual([
    '朝阳区 2023 总诊疗人次 3502110',
    '朝阳区 2023 总诊疗人次/医院 1802110',
  ]);
});

test.each([
  ['总诊疗人次（2023年1-11月）', '本期', '医疗服务月报11月'],
  ['总诊疗人次（2023年1-12月）', '本月', '医疗服务月报12月'],
  ['总诊疗人次（2023年）', '本期', '医疗服务月报12月'],
  ['总诊疗人次（2023年1-12月）', '本期', '医疗服务月报11月'],
  ['总诊疗人次（2023年11-12月）', '本期', '医疗服务月报12月'],
])('“%s”的“%s”，文件名“%s”，不知道是不是全年的', (title, heading, file) => {
  expect(lines(report(title, heading, file))).toEqual([]);
});
