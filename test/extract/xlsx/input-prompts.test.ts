import type { DataValidation } from 'exceljs';
import { expect, test } from 'vitest';
import { sheetsOf, xlsx } from '../files.ts';

const validated = async (shown: Partial<DataValidation>) => {
  const bytes = await xlsx((book) => {
    const sheet = book.addWorksheet('人员');
    sheet.addRow(['指标', '数值']);
    sheet.getCell('B2').dataValidation = {
      ...{ type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] },
      ...shown,
    };
  });
  return sheetsOf('a.xlsx', bytes).flatMap(({ margins }) => margins ?? []);
};

const prompted = (prompt: string, shown = true) => validated({ showInputMessage: shown, promptTitle: '提示', prompt });

const alerted = (error: string, shown = true) => validated({ showErrorMessage: shown, errorTitle: '注意', error });

test.each(['不含民营', '填报口径：区属“医疗机构” & 门诊部', '统计截至11月30日', '预计数', '待核', '数据未审核'])(
  'the prompt %s of a cell is told as a note',
  async (prompt) => {
    expect(await prompted(prompt)).toEqual([`注：${prompt}`]);
  },
);

test.each(['请输入整数', '从下拉列表选择', '仅限填写数字', '上年：2023年6月', '待核的数请标黄'])(
  '%s says how to fill in',
  async (prompt) => {
    expect(await prompted(prompt)).toEqual([]);
  },
);

test('a prompt that is not shown is none', async () => {
  expect(await prompted('不含民营', false)).toEqual([]);
});

const linked = async (tooltip: string) => {
  const bytes = await xlsx((book) => {
    const sheet = book.addWorksheet('人员');
    sheet.addRow(['指标', '数值']);
    sheet.getCell('B2').value = { text: '20100', hyperlink: 'http://example.cn/', tooltip };
  });
  return sheetsOf('a.xlsx', bytes).flatMap(({ margins }) => margins ?? []);
};

test.each(['不含民营', '仅公立', '待核', '缺2家医院'])('what a link shows is told as a note: %s', async (tooltip) => {
  expect(await linked(tooltip)).toEqual([`注：${tooltip}`]);
});

test.each(['点击查看明细', '已核', 'http://example.cn/a', '来自年报系统'])(
  '%s of a link says nothing of a figure',
  async (tooltip) => {
    expect(await linked(tooltip)).toEqual([]);
  },
);

test.each(['只填在编人数', '不含民营机构', '按目标值填写', '填户籍人口'])(
  'the warning %s of a cell is told as a note',
  async (error) => {
    expect(await alerted(error)).toEqual([`注：${error}`]);
    expect(await alerted(error, false)).toEqual([]);
  },
);

test.each([
  '请输入大于0的整数',
  '不应超过上年的两倍',
  '数值应大于等于户籍人口',
  '只能输入数字',
  '应填日期，只知道月份的填“2026年6月”',
])('the warning %s says what may be filled in', async (error) => {
  expect(await alerted(error)).toEqual([]);
});
