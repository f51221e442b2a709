import { describe, expect, test } from 'vitest';
import { announcesChange, changeYears } from '../../../pipeline/normalise/notes/definition-change.ts';

describe('whether a note says that figures are counted otherwise than before', () => {
  test.each([
    '今年统计口径有变',
    '本年度口径同往年有差异',
    '统计范围较上年有所扩大',
    '由于填报要求改变，数据有较大变动',
    '本年起不含诊所',
    '自本年度起不再统计门诊部',
    '本年首次包含民营机构',
    '采用新的统计制度',
    '不宜与上年对比',
    '不能与2022年直接比较',
  ])('“%s” does', (text) => {
    expect(announcesChange(text)).toBe(true);
  });

  test.each(['口径没有变', '统计范围未作调整', '与上年口径无差异', '数据已更新统计', '本年新增床位120张'])(
    '“%s” does not',
    (text) => {
      expect(announcesChange(text)).toBe(false);
    },
  );
});

describe('the first year of another definition', () => {
  test.each([
    ['与2022年不可比', 2023, [2023]],
    // Beside a figure of an earlier year: 2022 is where it began.
    ['与2022年不可比', 2020, [2022]],
    ['2023年与2022年不可比', 2024, [2023]],
    ['2022年与2023年数据不可比', 2024, [2023]],
    ['与2020—2022年口径不同', 2023, [2023]],
    ['较2022年口径有调整', 2023, [2023]],
    ['2022年起口径调整', 2023, [2022]],
    ['口径与上年不同', 2023, [2023]],
    ['2020年为普查数', 2023, [2020, 2021]],
  ])('“%s” in a table of %i: %j', (text, year, years) => {
    expect(changeYears(text, year)).toEqual(years);
  });
});
