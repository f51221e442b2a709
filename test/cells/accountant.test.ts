import { describe, expect, test } from 'vitest';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { book, sheet } from '../normalise/build.ts';
import { account, type Read } from './account.ts';
import { isNumeric } from './numeric.ts';
import { dictionary } from './read.ts';
import { parseTruth } from './truth.ts';

const workbook = book(
  sheet([
    ['序号', '指标', '单位', '2022年', '2023年', '同比增长（%）'],
    [1, '注册护士数', '人', 26210, 26987, 3],
    [2, '活产数', '人', 24011, '21,5O6', -10.2],
    [3, '门诊满意度', '%', 98.1, 98.5, 0.4],
  ]),
);
const folder = { area: '朝阳区', year: 2023 };
const read: Read = { workbook, ...normalise(workbook, folder, dictionary) };
const truth = [
  'A2:A4｜版面',
  'D2:E2｜注册护士数｜｜2022 2023｜26210 26987',
  'F2:F4｜不读 同比增长',
  'D3｜活产数｜｜2022｜24011',
  'E3｜问 E203',
  'D4:E4｜问 W221',
];

function fates(lines: readonly string[], of: Read = read): Readonly<Record<string, string>> {
  const rows = account(of, parseTruth(lines.join('\n'), ['表'], '朝阳区'));
  return Object.fromEntries(rows.map(({ cell, fate }) => [cell.slice(2), fate]));
}

const replaced = (cells: string, by: string) => truth.map((line) => (line.startsWith(`${cells}｜`) ? by : line));

describe('核对者自己会发现错误', () => {
  test('都对时：读对、不读、提出', () => {
    expect(fates(truth)).toEqual({
      A2: 'ignored',
      A3: 'ignored',
      A4: 'ignored',
      D2: 'right',
      E2: 'right',
      F2: 'ignored',
      F3: 'ignored',
      F4: 'ignored',
      D3: 'right',
      E3: 'reported',
      D4: 'reported',
      E4: 'reported',
    });
  });

  test.each([
    ['数值', '注册护士数｜｜2022 2023｜26210 26978'],
    ['年份', '注册护士数｜｜2022 2021｜26210 26987'],
    ['指标', '注册护士数 执业（助理）医师数｜｜2022 2023｜26210 26987'],
    ['分组', '注册护士数｜合计、公立｜2022 2023｜26210 26987'],
    ['地区', '注册护士数｜｜2022 2023｜26210 26987｜朝阳区 密云区'],
    ['状态', '注册护士数｜｜2022 2023｜26210 —'],
  ])('真值的%s不同，就是读错', (_, line) => {
    expect(fates(replaced('D2:E2', `D2:E2｜${line}`))).toMatchObject({ D2: 'right', E2: 'wrong' });
  });

  test('不该读的读了、该问的没问，就是读错', () => {
    expect(fates(replaced('D2:E2', 'D2:E2｜问 E203'))).toMatchObject({ D2: 'wrong', E2: 'wrong' });
    expect(fates(replaced('D2:E2', 'D2:E2｜版面'))).toMatchObject({ D2: 'wrong' });
    expect(fates(replaced('D3', 'D3｜活产数｜｜2022｜24011｜｜& W229'))).toMatchObject({ D3: 'wrong' });
  });

  test('提出的不是这个问题，就是漏掉', () => {
    expect(fates(replaced('E3', 'E3｜问 E204'))).toMatchObject({ E3: 'lost' });
  });

  test('登记不读掉了一个真的数，就是漏掉', () => {
    expect(fates(replaced('F2:F4', 'F2:F4｜活产数｜｜2023｜3 -10.2 0.4'))).toMatchObject({ F2: 'lost' });
  });

  test('读的一步丢了一个数或一个问题，就是漏掉', () => {
    const dropped = { ...read, observations: read.observations.filter(({ origin }) => origin.cell !== 'E2') };
    expect(fates(truth, dropped)).toMatchObject({ D2: 'right', E2: 'lost' });
    const silent = { ...read, printed: [], problems: read.problems.filter(({ code }) => code !== 'N233') };
    expect(fates(truth, silent)).toMatchObject({ F2: 'lost' });
  });

  test('读的一步多出一个数，就是读错', () => {
    const [first] = read.observations;
    if (first === undefined) throw new Error('没有读到数');
    const more = { ...first, origin: { ...first.origin, cell: 'H9' } };
    expect(fates(truth, { ...read, observations: [...read.observations, more] })).toMatchObject({ H9: 'wrong' });
  });

  test('工作簿丢了一个单元格，也瞒不过', () => {
    const [only] = workbook.sheets;
    const rows = only?.rows.map((row, r) => (r === 1 ? row.slice(0, 4) : row)) ?? [];
    const cut = { ...workbook, sheets: [{ name: '表', hidden: false, merges: [], rows }] };
    const blind: Read = { workbook: cut, ...normalise(cut, folder, dictionary) };
    expect(fates(truth, blind)).toMatchObject({ D2: 'right', E2: 'wrong', F2: 'lost' });
  });

  test('真值没有说到的数字单元格不放过', () => {
    expect(() => fates(truth.slice(1))).toThrow('A2');
  });

  test('本可读懂而提问的，另外数出来', () => {
    const rows = account(read, parseTruth(replaced('E3', 'E3｜活产数｜｜2023｜21506').join('\n'), ['表'], '朝阳区'));
    expect(rows.filter(({ timid }) => timid).map(({ cell }) => cell)).toEqual(['表!E3']);
  });
});

describe('什么算数字单元格', () => {
  const text = (value: string) => isNumeric({ text: value, value });

  test.each([
    '0',
    '-3.5',
    '1,234',
    '１２３',
    '34.5%',
    '344.6万人',
    '26,9O7',
    'l20',
    '约27000',
    '812张',
    '21560*',
    '.5',
  ])('%s 是', (value) => {
    expect(text(value)).toBe(true);
  });

  test.each(['', '—', '2023年', '1—4岁', '2023.12.31', '0岁', '表1', '国统制〔2021〕76号', 'O型', '其他'])(
    '%s 不是',
    (value) => {
      expect(text(value)).toBe(false);
    },
  );

  test('错误值和没有结果的公式是', () => {
    expect(isNumeric({ text: '#REF!', value: null, error: '#REF!' })).toBe(true);
    expect(isNumeric({ text: '', value: null, formula: true })).toBe(true);
  });
});
