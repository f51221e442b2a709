import { expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../../build.ts';

const read2 = (rows: readonly (readonly Box[])[]) => codes(read(book(sheet(rows))));

test.each(['其中：注册护士数', '其中:注册护士数', '#注册护士数', '其中注册护士数'])(
  '%s on the first line is a part of nothing that is shown',
  (name) => {
    expect(
      read2([
        ['指标', '2023年'],
        [name, 5000],
        ['实际开放床位数', 24000],
      ]),
    ).toEqual(['W247 B2']);
    expect(
      read2([['2023年卫生情况'], ['指标', '单位', '数量'], [name, '人', 5000], ['实际开放床位数', '张', 24000]]),
    ).toEqual(['W247 C3']);
  },
);

test('a line above, a name before it or a member of the measure over it is what it belongs to', () => {
  expect(
    read2([
      ['指标', '2023年'],
      ['卫生技术人员', 9000],
      ['其中：注册护士数', 5000],
    ]),
  ).not.toContain('W247 B3');
  expect(
    read2([
      ['指标', '2023年'],
      ['卫生技术人员', ''],
      ['其中：注册护士数', 5000],
    ]),
  ).toEqual(['N235 A2']);
  expect(
    read2([
      ['机构', '实际开放床位数'],
      ['其中：医院', 5000],
      ['基层医疗卫生机构', 300],
    ]),
  ).not.toContain('W247 B2');
  expect(
    read2([
      ['指标', '2023年'],
      ['注册护士数', 5000],
      ['其中：医院', 4000],
    ]),
  ).toEqual(['N233 B3']);
});

test('a paragraph that begins with a part', () => {
  const said = read(book(sheet([['2023年卫生情况'], ['其中注册护士数5000人'], ['全科医生数1500人']])));
  expect(said.observations.map(({ measure }) => measure)).toEqual(['全科医生数']);
  expect(said.problems.length).toBeGreaterThan(0);
  const whole = read(book(sheet([['卫生技术人员9000人'], ['其中注册护士数5000人'], ['全科医生数1500人']])));
  expect(whole.observations.map(({ measure }) => measure)).toEqual(['注册护士数', '全科医生数']);
});

test.each(['包括：', '其中：'])('all lines behind %s are asked about, to the next heading', (line) => {
  const found = read2([
    ['指标', '2023年', '2022年'],
    [line, '', ''],
    ['注册护士数', 5000, 4900],
    ['执业（助理）医师数', 4000, 3900],
  ]);
  expect(found).toEqual(expect.arrayContaining(['W247 B3:C3', 'W247 B4:C4']));
});

test.each(['包括：', '其中：'])('%s as a line of its own has nothing above it either', (line) => {
  expect(
    read2([
      ['指标', '2023年'],
      [line, ''],
      ['注册护士数', 5000],
      ['实际开放床位数', 24000],
    ]),
  ).toContain('W247 B3');
});
