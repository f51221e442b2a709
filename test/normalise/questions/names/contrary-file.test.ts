import { expect, test } from 'vitest';
import { normalise } from '../../../../pipeline/normalise/normalise.ts';
import { type Box, dictionary, folder, sheet } from '../../build.ts';

/** What is asked about the name of a file with figures of 朝阳区. */
function asked(name: string, heading = '2023年'): readonly string[] {
  const sheets = [sheet([['朝阳区卫生资源情况'], ['指标', '单位', heading], ['注册护士数', '人', 25000]])];
  const { problems, observations } = normalise({ file: `raw/朝阳区/2023/${name}`, sheets }, folder, dictionary);
  expect(observations).toHaveLength(1);
  return problems
    .filter(({ where }) => where.cell === undefined)
    .map(({ code, found }) => `${code} ${found.slice(0, 16)}`);
}

test('a name of another district or year than all figures is asked about', () => {
  expect(asked('丰台区卫生资源.xlsx')).toEqual(['W247 文件名说的是“丰台区”，表上没有']);
  expect(asked('全市汇总.xlsx')).toEqual(['W247 文件名说的是“北京市”，表上没有']);
  expect(asked('北京市.xlsx')).toEqual(['W247 文件名说的是“北京市”，表上没有']);
  expect(asked('2021年卫生资源.xlsx')).toEqual(['W247 文件名说的是“2021年”，表上']);
});

test('a place with the short name of the district is another one', () => {
  expect(asked('朝阳市.xlsx')).toEqual(['W247 文件名说的是“朝阳市”，表上没有']);
  expect(asked('朝阳县卫生资源.xlsx')[0]).toBe('W247 文件名说的是“朝阳县”，表上没有');
  for (const name of ['朝阳.xlsx', '北京市朝阳区.xlsx', '朝阳市场监管.xlsx', '朝阳市级参照.xlsx'])
    expect(asked(name), name).toEqual([]);
});

test('a file or a sheet named for an earlier year than its latest is asked about', () => {
  const rows = [['朝阳区卫生资源情况'], ['指标', '单位', '2022年', '2023年'], ['注册护士数', '人', 24000, 25000]];
  const named = (name: string, sheetName = 'Sheet1') => {
    const sheets = [{ ...sheet(rows), name: sheetName }];
    return normalise({ file: `raw/朝阳区/2023/${name}`, sheets }, folder, dictionary).problems.filter(
      ({ code }) => code === 'W247',
    );
  };
  expect(named('2022年卫生资源.xlsx').map(({ where }) => where.sheet)).toEqual([undefined]);
  expect(named('卫生资源.xlsx', '2022年').map(({ where }) => where.sheet)).toEqual(['2022年']);
  for (const name of ['2023年卫生资源.xlsx', '2022年以来卫生资源.xlsx', '2022年起卫生资源.xlsx', '卫生资源.xlsx'])
    expect(named(name, '2023年'), name).toEqual([]);
});

test.each([
  '卫生资源2021v2',
  '卫生资源2021final',
  '卫生资源2021 (1)',
  '卫生资源-2021',
  '卫生资源2021-1',
  '卫生资源2021.1',
  '20211231卫生资源',
  '卫生资源20211231',
  '卫生资源（20211231）',
  '202112卫生资源',
])('%s, of an earlier year or day than the figures, is asked about', (name) => {
  expect(asked(`${name}.xlsx`)).toEqual(['W247 文件名说的是“2021年”，表上']);
});

test.each(['20211231', '202112', '人员202112'])('so is a sheet named %s', (name) => {
  const rows = [
    ['指标', '单位', '2023年'],
    ['注册护士数', '人', 25000],
  ];
  const sheets = [{ ...sheet([['朝阳区卫生资源情况'], ...rows]), name }];
  const { problems } = normalise({ file: 'raw/朝阳区/2023/卫生资源.xlsx', sheets }, folder, dictionary);
  expect(problems.map(({ code, where }) => `${code} ${where.sheet}`)).toEqual([`W247 ${name}`]);
});

test.each([
  '卫生资源2023v2.xlsx',
  '卫生资源2023-1.xlsx',
  '卫生资源20231231.xlsx',
  '卫生资源20240115.xlsx',
  '卫生资源20250301.xlsx',
  '卫生资源（2021版）.xlsx',
  '文件2021-15号卫生资源.xlsx',
  '卫生资源2023年20221231.xlsx',
  '朝阳区卫生资源.xlsx',
  '卫生资源.xlsx',
  '2023年卫生资源.xlsx',
  '北京市朝阳区卫生资源.xlsx',
  '北京市各区卫生资源.xlsx',
  '2024年报送卫生资源.xlsx',
  '2021-2023年卫生资源.xlsx',
  '卫生资源2023-01-12.xlsx',
])('%s is not', (name) => {
  expect(asked(name)).toEqual([]);
});

test.each([
  '卫生资源22',
  '卫生资源_22',
  '卫生资源22终',
  '卫生资源（22）',
  '卫生资源22 - 副本',
  '22卫生资源',
  '卫生资源21',
])('%s, with the two digits of another year than the folder, is asked about', (name) => {
  const digits = /2[12]/u.exec(name)?.[0] ?? '';
  const said = asked(`${name}.xlsx`).filter((line) => line.startsWith('W247'));
  expect(said).toEqual([`W247 文件名说的是“${digits}（20${digits}年）`]);
});

test.each([
  '卫生资源23',
  '卫生资源24',
  '卫生资源01',
  '卫生资源3',
  '卫生资源12',
  '卫生资源（3）',
  '附表22卫生资源',
  '卫生资源表22',
  '卫生资源第22',
  '21卫生资源',
  '22.卫生资源',
  '22、卫生资源',
  '卫生资源22-1',
  '卫生资源22v2',
  '2023卫生资源22',
  '15项指标卫生资源',
  '22个指标卫生资源',
])('%s, whose digits are no other year, is not', (name) => {
  expect(asked(`${name}.xlsx`).filter((line) => line.startsWith('W247'))).toEqual([]);
});

test('so is a sheet of whose name two digits are another year', () => {
  const rows = [['朝阳区卫生资源情况'], ['指标', '单位', '2023年'], ['注册护士数', '人', 25000]];
  const named = (name: string) =>
    normalise({ file: 'raw/朝阳区/2023/卫生资源.xlsx', sheets: [{ ...sheet(rows), name }] }, folder, dictionary)
      .problems.filter(({ code }) => code === 'W247')
      .map(({ where }) => where.sheet);
  expect(named('卫生资源22')).toEqual(['卫生资源22']);
  expect(named('卫生资源23')).toEqual([]);
  expect(named('附表22')).toEqual([]);
});

test('a district in the name says nothing against figures of the whole city, which every district has by it', () => {
  const named = (name: string, ...rows: readonly Box[][]) =>
    normalise(
      { file: `raw/朝阳区/2023/${name}`, sheets: [sheet([['朝阳区统计报表'], ['指标', '单位', '本年'], ...rows])] },
      folder,
      dictionary,
    ).problems.flatMap(({ code, found }) =>
      code === 'W247' && found.startsWith('文件名') ? [found.slice(0, 13)] : [],
    );
  const city = ['全市基层诊疗人次占比', '%', 43.2];
  expect(named('朝阳区2023年统计报表-基层科.csv', city)).toEqual([]);
  expect(named('丰台区2023年统计报表-基层科.xlsx', city, ['注册护士数', '人', 25000])).toEqual([
    '文件名说的是“丰台区”，表',
  ]);
});

test('a programme with the name of the city in it is no name of whose figures they are', () => {
  expect(asked('健康北京行动监测.xlsx')).toEqual([]);
  expect(asked('北京市健康北京行动监测.xlsx')).toEqual(['W247 文件名说的是“北京市”，表上没有']);
});
