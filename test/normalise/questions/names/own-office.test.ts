import { expect, test } from 'vitest';
import { normalise } from '../../../../pipeline/normalise/normalise.ts';
import { dictionary, folder, sheet } from '../../build.ts';

/** What is asked about the name of a file with these figures of two years. */
function askedOf(name: string, title: string, measure = '院前急救呼叫数', unit = '次'): readonly string[] {
  const sheets = [sheet([[title], ['指标', '单位', '2022年', '2023年'], [measure, unit, 110, 120]])];
  const { problems, observations } = normalise({ file: `raw/朝阳区/2023/${name}.xlsx`, sheets }, folder, dictionary);
  expect(observations).toHaveLength(2);
  return problems.filter(({ where }) => where.cell === undefined).map(({ code }) => code);
}

test.each(['急救分中心', '朝阳区急救分中心2023'])('%s is the office of the district that sends calls', (name) => {
  expect(askedOf(name, '朝阳区院前急救情况')).toEqual([]);
});

test.each(['体检分中心', '急救分站', '东部急救分中心', '急救分中心（望京）', '监护分中心'])(
  '%s is asked about',
  (name) => {
    expect(askedOf(name, '朝阳区院前急救情况')).not.toEqual([]);
  },
);

test('it sends nothing else, and names no district by itself', () => {
  expect(askedOf('急救分中心', '朝阳区卫生资源情况', '注册护士数', '人')).not.toEqual([]);
  expect(askedOf('急救分中心', '院前急救情况')).not.toEqual([]);
});

test('a word that the title has too was held against the figures there', () => {
  expect(askedOf('卫生资源对照表', '朝阳区卫生资源对照表', '注册护士数', '人')).toEqual([]);
  expect(askedOf('卫生资源对照表', '朝阳区卫生资源情况', '注册护士数', '人')).not.toEqual([]);
});
