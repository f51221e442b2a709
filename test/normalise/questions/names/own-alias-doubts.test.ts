import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { doubtfulAliases } from '../../../../pipeline/normalise/questions/names/own-alias-doubts.ts';
import { readDictionary } from '../../../../pipeline/normalise/registers/dictionary.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const registers = join(import.meta.dirname, '../../../../sql/reference');

function told(rows: readonly string[]) {
  const own = temporaryFolder('aliases');
  cpSync(registers, own, { recursive: true });
  const path = join(own, 'aliases.csv');
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\r\n${rows.join('\r\n')}\r\n`);
  return doubtfulAliases(readDictionary(own, 'sql/reference'));
}

test.each([
  ['计划就诊总量', '总诊疗人次', '计划'],
  ['就诊总量（预计）', '总诊疗人次', '预计'],
  ['就诊总量占比', '总诊疗人次', '占比'],
  ['就诊总量增长率（%）', '总诊疗人次', '率'],
  ['新增护理从业者', '注册护士数', '新增护理从业者'],
])('自己登记的别名“%s”（%s）里有“%s”，要提示', (alias, measure, word) => {
  const [problem, ...others] = told([`指标,${measure},${alias},科室的叫法,`]);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ severity: 'note', code: 'N254', where: { file: 'sql/reference/aliases.csv' } });
  expect(problem?.found).toContain(`“${alias}”（第 `);
  expect(problem?.found).toContain(`里有“${word}`);
});

test.each([
  ['就诊总量', '总诊疗人次'],
  ['护理从业者', '注册护士数'],
  ['免疫规划苗应种剂次', '国家免疫规划疫苗应接种剂次数'],
  ['签约居民', '家庭医生签约人数'],
  ['烟民占比', '15岁以上人群吸烟率'],
])('自己登记的别名“%s”（%s）说的是同一个数，不提示', (alias, measure) => {
  expect(told([`指标,${measure},${alias},科室的叫法,`])).toEqual([]);
});

test('程序自带的别名不提示', () => {
  expect(told([])).toEqual([]);
});
