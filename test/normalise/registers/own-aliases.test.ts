import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { readDictionary } from '../../../pipeline/normalise/registers/dictionary.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { book, folder, lines, sheet } from '../build.ts';

const registers = join(import.meta.dirname, '../../../sql/reference');

function readWith(rows: readonly string[], cells: Parameters<typeof sheet>[0]) {
  const own = temporaryFolder('aliases');
  cpSync(registers, own, { recursive: true });
  const path = join(own, 'aliases.csv');
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\r\n${rows.join('\r\n')}\r\n`);
  return normalise(book(sheet(cells)), folder, readDictionary(own, 'sql/reference'));
}

test.each([
  ['就诊总量（万人次）', 3012, '总诊疗人次', '2023 总诊疗人次 30120000'],
  ['就诊总量万人次', 3012, '总诊疗人次', '2023 总诊疗人次 30120000'],
  ['2022年就诊总量', 30120000, '总诊疗人次', '2022 总诊疗人次 30120000'],
  ['2022年就诊总量（万人次）', 3012, '总诊疗人次', '2022 总诊疗人次 30120000'],
  ['就诊总量（2022年，万人次）', 3012, '总诊疗人次', '2022 总诊疗人次 30120000'],
  ['就诊总量：医院', 8000, '总诊疗人次', '2023 总诊疗人次/医院 8000'],
  ['核定床位（社会办）', 8000, '注册床位数', '2023 注册床位数/社会办 8000'],
  ['一、护理从业者（人）', 27000, '注册护士数', '2023 注册护士数 27000'],
])('“%s”登记以前不读，照问题里的行登记，或把整个写法登记，单位、年份、分项都照读', (label, value, measure, line) => {
  const cells = [
    ['朝阳区医疗服务', null],
    ['指标', '数值'],
    [label, value],
    ['活产数', 21000],
  ];
  const before = readWith([], cells);
  expect(lines(before)).toEqual(['朝阳区 2023 活产数 21000']);
  const [, row = ''] = /加一行“(指标,[^”]+)”/u.exec(before.problems[0]?.remedy ?? '') ?? [];
  const whole = `指标,${measure},${label},理由,`;
  for (const alias of [row.replace('词典名称', measure), whole]) {
    const after = readWith([alias], cells);
    expect(lines(after)).toContain(`朝阳区 ${line}`);
    expect(after.problems).toEqual([]);
  }
});

test.each([
  ['全市就诊总量', '北京市 2023 总诊疗人次 3012'],
  ['密云区就诊总量', '密云区 2023 总诊疗人次 3012'],
  ['上年就诊总量', '朝阳区 2022 总诊疗人次 3012'],
])('“%s”登记了也不当作本区本年的', (label, line) => {
  const cells = [
    ['医疗服务', null],
    ['指标', '数值'],
    [label, 3012],
    ['活产数', 21000],
  ];
  for (const alias of ['就诊总量', label])
    expect(lines(readWith([`指标,总诊疗人次,${alias},理由,`], cells))).toContain(line);
});

test.each([
  ['1—9月就诊总量', '“1—9月”不是全年'],
  ['就诊总量（上半年）', '“上半年”不是全年'],
])('“%s”不是全年的数，不提出登记为指标项', (label, words) => {
  const cells = [
    ['朝阳区医疗服务', null],
    ['指标', '数值'],
    [label, 3012],
    ['活产数', 21000],
  ];
  const [problem] = readWith([], cells).problems;
  expect(problem?.remedy).toContain(words);
  expect(problem?.remedy).not.toContain('指标,词典名称');
  expect(problem?.remedy).toContain('unused.csv');
});

test('一个写法登记一次，别的单位、年份也认得', () => {
  const cells = [
    ['朝阳区医疗服务', null, null],
    ['指标', '2022年就诊总量（万人次）', '2023年就诊总量（人次）'],
    ['全区', 3012, 31000000],
  ];
  const after = readWith(['指标,总诊疗人次,就诊总量,理由,'], cells);
  expect(lines(after)).toEqual(['朝阳区 2022 总诊疗人次 30120000', '朝阳区 2023 总诊疗人次 31000000']);
  expect(after.problems).toEqual([]);
});
