import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../pipeline/findings/finding.ts';
import type { Problem } from '../../pipeline/problem.ts';
import { inputOf, item, problem } from './input.ts';

const items = [
  item('统计局', 2022, '人口', { state: 'missing', promises: ['每千人床位', '每千人护士'] }),
  item('医政科', 2022, '床位', { promises: ['每千人床位'] }),
  item('重点项目台账', 2022, '新建医院', { kind: 'project' }),
];
const filed = [
  { file: 'raw/甲区/2021/报表.xlsx', sheet: '床位', measure: '床位' },
  { file: 'raw/甲区/2021/报表.xlsx', sheet: '人口', measure: '人口' },
  { file: 'raw/甲区/2021/报表.xlsx', sheet: '人口', measure: '人口' },
  { file: 'raw/甲区/2021/台账.xlsx', sheet: '表', measure: null },
];

function askedAbout(rest: Partial<Problem>): string {
  const [finding] = findingsOf(inputOf({ items, filed, problems: [problem(rest)] }));
  return `${finding?.departments.join('、')}：${finding?.promises.join('、')}`;
}

describe('who is asked about a problem', () => {
  const figure = { area: '甲区', year: 2022 };

  it.each([
    ['the measure of its figure', { figure: { ...figure, measure: '床位' } }, '医政科：每千人床位'],
    ['a measure with its group', { figure: { ...figure, measure: '床位（医院）' } }, '医政科：每千人床位'],
    ['the longest name', { figure: { area: '乙区', year: 2022, measure: '床位使用天数' } }, '信息中心：床位使用率'],
    ['a department', { figure: { ...figure, measure: '统计局' } }, '统计局：每千人床位、每千人护士'],
    ['a project', { figure: { ...figure, measure: '新建医院' } }, '重点项目台账：'],
    [
      'promises that wait',
      { figure: { ...figure, measure: '每千人护士、每千人床位' } },
      '统计局：每千人床位、每千人护士',
    ],
    [
      'the owner of a promise that waits for nothing',
      { figure: { area: '甲区', year: 2021, measure: '每千人床位' } },
      '医政科：每千人床位',
    ],
    ['everything that is missing in a year', { figure }, '统计局：每千人床位、每千人护士'],
    ['most of a sheet', { where: { file: 'raw/甲区/2021/报表.xlsx', sheet: '床位', cell: 'A1' } }, '医政科：'],
    ['most of a file', { where: { file: 'raw/甲区/2021/报表.xlsx' } }, '统计局：'],
    ['a ledger', { where: { file: 'raw/甲区/2021/台账.xlsx', sheet: '表', cell: 'A5:N5' } }, '重点项目台账：'],
    ['the file of that name in another year', { where: { file: 'raw/甲区/2022/2022年报表.xls' } }, '统计局：'],
    ['the department in the name of a file', { where: { file: 'raw/甲区/2022/信息中心报送.xlsx' } }, '信息中心：'],
    ['nothing: a register', { where: { file: 'sql/reference/units.csv', cell: '第 3 行' } }, '其他与登记表：'],
    ['nothing: the same name in another area', { where: { file: 'raw/乙区/2022/报表.xlsx' } }, '其他与登记表：'],
  ] as const)('is told by %s', (_, rest, expected) => {
    expect(askedAbout(rest)).toBe(expected);
  });
});

describe('findingsOf', () => {
  it('sorts by severity, file, sheet and cell, rows before columns', () => {
    const at = (cell: string, severity: Problem['severity'] = 'warn', file = 'b.csv'): Problem =>
      problem({ severity, where: { file, sheet: '表', cell } });
    const problems = [at('B12'), at('AA7'), at('C7'), at('A1', 'note'), at('A1', 'warn', 'a.csv'), at('Z9', 'stop')];
    const sorted = findingsOf(inputOf({ problems })).map(
      ({ severityZh, origin }) => `${severityZh} ${origin.file} ${origin.cell}`,
    );
    expect(sorted).toEqual([
      '强制 b.csv Z9',
      '核实 a.csv A1',
      '核实 b.csv C7',
      '核实 b.csv AA7',
      '核实 b.csv B12',
      '提示 b.csv A1',
    ]);
  });

  it('puts what is wrong with the words written for the report before other problems of its severity, and what stands in no file behind them', () => {
    const at = (file: string, severity: Problem['severity'] = 'warn'): Problem =>
      problem({ severity, where: { file } });
    const own = 'raw/甲区/2022/评估说明.md';
    const problems = [at('raw/甲区/2021/报表.xlsx'), problem(), at(own), at(own, 'note'), at('a.csv', 'stop')];
    expect(findingsOf(inputOf({ problems })).map(({ severityZh, origin }) => `${severityZh} ${origin.file}`)).toEqual([
      '强制 a.csv',
      `核实 ${own}`,
      '核实 raw/甲区/2021/报表.xlsx',
      '核实 ',
      `提示 ${own}`,
    ]);
  });

  it('takes area and year from the figure, else from the folder', () => {
    const problems = [
      problem({ where: { file: 'raw/甲区/2021/报表.xlsx' } }),
      problem({ where: { file: 'raw/甲区/2022/报表.xlsx' }, figure: { area: '乙区', year: 2020, measure: '床位' } }),
    ];
    expect(findingsOf(inputOf({ problems })).map(({ area, year }) => [area, year])).toEqual([
      ['甲区', 2021],
      ['乙区', 2020],
    ]);
  });

  it('shows what is registered for the rule, area, year and measure', () => {
    const problems = [2021, 2022].map((year) =>
      problem({ code: 'large_change', found: String(year), figure: { area: '甲区', year, measure: '床位' } }),
    );
    expect(findingsOf(inputOf({ problems })).map(({ explanation }) => explanation)).toEqual([
      '',
      '新院开业（张三，2023-02-01）',
    ]);
  });
});
