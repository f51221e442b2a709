import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decimalOf, shift } from '../../../pipeline/normalise/numbers/decimal.ts';
import { conversion } from '../../../pipeline/normalise/numbers/unit.ts';
import { readDictionary } from '../../../pipeline/normalise/registers/dictionary.ts';
import { rangesOf } from '../../../pipeline/normalise/sheet/spots.ts';
import { nameForms, nameKey } from '../../../pipeline/normalise/text/name-key.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { dictionary } from '../build.ts';

const registers = join(import.meta.dirname, '../../../sql/reference');

test('the registers agree with one another and are complete', () => {
  const lines = readFileSync(join(registers, 'measures.csv'), 'utf8').trim().split(/\r?\n/u);
  expect(dictionary.measures.size).toBe(lines.length - 1);
  expect(dictionary.bands.size).toBe(19);
  expect(dictionary.reference).toBe('北京市');
  expect(new Set(dictionary.areaNames.values()).size).toBe(17);
  expect([...new Set(dictionary.stages.values())].sort()).toEqual(
    ['前期', '在建', '已调整', '开工', '投用', '未开工', '竣工'].sort(),
  );
  for (const [alias, area] of [
    ['密云县', '密云区'],
    ['北京市密云区', '密云区'],
    ['密云', '密云区'],
    ['北京', '北京市'],
  ]) {
    expect(dictionary.areaNames.get(alias ?? '')).toBe(area);
  }
});

test.each([
  ['aliases.csv', '指标,注册护士数,活产数,错', 'E251'],
  ['aliases.csv', '指标,没有的指标,新别名,错', 'E253'],
  ['aliases.csv', '成员,没有的成员,新别名,错', 'E253'],
  ['aliases.csv', '台账列,没有的列,新别名,错', 'E253'],
  ['measures.csv', '新指标,打,时点,,,,', 'E252'],
  ['measures.csv', '新指标,人,时点,没有的维度,,,', 'E253'],
  ['members.csv', '性别,未知,3,构成,没有的指标,', 'E253'],
  ['ignored.csv', '活产数,不读', 'E251'],
  ['unused.csv', '*护士数,,错,', 'E251'],
  ['unused.csv', '注册*,,错,', 'E251'],
  ['derived.csv', '新的率,比率,没有的指标,,年末常住人口,,,1000,,错,', 'E253'],
  ['derived.csv', '新的率,比率,注册护士数,,,,,1000,,错,', 'E253'],
  ['derived.csv', '新的率,比率,注册床位数,没有的成员,年末常住人口,,,1000,,错,', 'E253'],
  ['derived.csv', '新的率,比率,注册护士数,,年末常住人口,,,,,错,', 'E253'],
  ['derived.csv', '新的占比,比重,,,,,,100,,错,', 'E253'],
  ['derived.csv', '活产数,比率,注册护士数,,年末常住人口,,,1000,,错,', 'E251'],
  ['units.csv', '打,个,12,', 'E252'],
  ['units.csv', '万张张,张张,10000,', 'E252'],
  ['units.csv', '万人,人,1000,', 'E251'],
  ['title_words.csv', '儿科,通用,,错,是', 'E251'],
  ['title_words.csv', '体检站,范围,没有的字,错,', 'E253'],
  ['title_words.csv', '体检站,局部,,错,', 'E303'],
  ['aliases.csv', '阶段,完工了,收尾,错,', 'E253'],
  ['aliases.csv', '版式,标号,编目,错,', 'E253'],
  ['aliases.csv', '地区,没有的区,某地,错,', 'E253'],
  ['aliases.csv', '名称,注册护士数,护士甲,错,', 'E303'],
  ['aliases.csv', '指标,注册护士数,护士甲,,', 'E303'],
  ['ignored.csv', '某栏,,', 'E303'],
  ['areas.csv', '朝阳区,参照,', 'E251'],
  ['areas.csv', '某区,县,', 'E303'],
  ['members.csv', '性别,男,9,构成,,', 'E251'],
  ['members.csv', '性别,未知,九,构成,,', 'E303'],
  ['relations.csv', '注册护士数,没有的成员,≤,,卫生技术人员数,,,错', 'E253'],
  ['relations.csv', '注册护士数,,≤,,卫生技术人员数,女 / 没有,,错', 'E253'],
])('%s with “%s” is refused (%s)', (file, line, code) => {
  const folder = temporaryFolder('dictionary');
  cpSync(registers, folder, { recursive: true });
  writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8').trimEnd()}\r\n${line}\r\n`);
  expect(() => readDictionary(folder, 'sql/reference')).toThrow(`〔${code}〕sql/reference/${file}`);
});

test('names are compared without width, blanks, quotes and footnote signs', () => {
  expect(nameKey('　执业（助理）医师　数①')).toBe('执业(助理)医师数');
  expect(nameKey('0～6岁\n儿童数')).toBe('0-6岁儿童数');
  expect(nameForms(nameKey('（一）其中：男'))).toContain('男');
  expect(nameForms(nameKey('2.65岁及以上'))).toContain('65岁及以上');
  expect(nameForms('注册护士')).toEqual(['注册护士']);
});

test('the decimal point moves exactly', () => {
  expect(shift('345.2', 4)).toBe('3452000');
  expect(shift('34452.4605', 4)).toBe('344524605');
  expect(shift('0.07', 2)).toBe('7');
  expect(shift('12', -4)).toBe('0.0012');
  expect(shift('-1.29', 1)).toBe('-12.9');
  expect(shift('2.160', 3)).toBe('2160');
  expect(decimalOf(0.1 + 0.2)).toBe('0.3');
  expect(decimalOf(1e21)).toBe('1000000000000000000000');
  expect(decimalOf(1.5e-7)).toBe('0.00000015');
});

test('units convert by powers of ten within one base', () => {
  const units = dictionary.units;
  expect(conversion('万人', '人', units)).toBe(4);
  expect(conversion('亿元', '万元', units)).toBe(4);
  expect(conversion('‰', '%', units)).toBe(-1);
  expect(conversion('/10万', '%', units)).toBe(-3);
  expect(conversion('公顷', '平方米', units)).toBe(4);
  expect(conversion('例', '人', units)).toBe(0);
  expect(conversion('张', '人', units)).toBeNull();
  expect(conversion('打', '人', units)).toBeNull();
});

test('ranges of cells', () => {
  expect(rangesOf([{ row: 6, column: 2 }])).toBe('C7');
  expect(
    rangesOf([
      { row: 6, column: 2 },
      { row: 6, column: 3 },
      { row: 7, column: 2 },
      { row: 7, column: 3 },
      { row: 9, column: 5 },
    ]),
  ).toBe('C7:D8、F10');
});
