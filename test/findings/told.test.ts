import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../pipeline/findings/finding.ts';
import { toldProblems } from '../../pipeline/findings/told.ts';
import { type Problem, sentence } from '../../pipeline/problem.ts';
import { inputOf, item, problem, waiting } from './input.ts';

const items = ['床位', '医师', '护士', '药师', '诊疗', '出院'].map((name) =>
  item('医政科', 2022, name, { state: 'missing', promises: [`每千人${name}`] }),
);

function toldOf(problems: readonly Problem[], more = items): readonly Problem[] {
  const input = inputOf({ items: more, problems });
  const owners = more.map(({ area, department, promises: [promise = ''] }) => ({ area, promise, department }));
  return toldProblems(findingsOf({ ...input, survey: { ...input.survey, owners } }));
}

function told(problems: readonly Problem[], more = items): readonly string[] {
  return toldOf(problems, more).map(sentence);
}

const six = items.map(({ item: name }) => waiting(name));

describe('what a terminal says of problems', () => {
  it('names once what waits for one department in one year, with the first few and how many', () => {
    expect(told(six)).toEqual([
      '〔promised_unmeasured〕甲区2022年医政科：规划承诺的指标在评估年份没有数据，共 6 项' +
        '（每千人出院、每千人医师、每千人床位、每千人护士、每千人药师等，逐项列在问题清单）' +
        '，应为所缺指标项的当年数据（raw/甲区/2022/）。请归口科室补报所缺的统计表。',
    ]);
  });

  it('stands in the place of the first of them', () => {
    const other = problem({ code: 'a_check', found: '甲区2022年人口：缺', origins: [] });
    const last = problem({ code: 'z_check', found: '甲区2022年人口：缺', origins: [] });
    const codes = toldOf([last, ...six, other]).map(({ code }) => code);
    expect(codes).toEqual(['a_check', 'promised_unmeasured', 'z_check']);
  });

  it('leaves few as they are', () => {
    const three = six.slice(0, 3);
    expect(told(three).toSorted()).toEqual(three.map(sentence).toSorted());
  });

  it('keeps years, departments and checks apart', () => {
    const later = waiting('床位', {
      found: '甲区2023年每千人床位：缺 床位（医政科）',
      figure: { area: '甲区', year: 2023, measure: '每千人床位' },
    });
    const population = waiting('人口', { figure: { area: '甲区', year: 2022, measure: '每千人人口' } });
    const more = [...items, item('统计局', 2022, '人口', { state: 'missing', promises: ['每千人人口'] })];
    const lines = told([...six, later, population], more);
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => line.includes('共 6 项'))).toHaveLength(1);
  });

  it.each<[string, Partial<Problem>]>([
    ['what stands in a cell', { where: { file: 'raw/甲区/2022/表.xlsx', sheet: '表', cell: 'C7' } }],
    ['what a person may explain', { explain: [{ when: '确属真实的', found: '甲', rows: [] }] }],
    ['what stops a report', { severity: 'stop' }],
    ['what does not say where the data belong', { expected: '当年的数据' }],
  ])('never puts together %s', (_, rest) => {
    expect(told(six.map((one) => ({ ...one, ...rest })))).toHaveLength(6);
  });

  it('names once what is left of one area and year, of whatever department', () => {
    const owners = ['甲科', '乙科', '丙科', '丁科'];
    const more = owners.map((name) =>
      item(name, 2022, `${name}数`, { state: 'missing', promises: [`每千人${name}数`] }),
    );
    const four = owners.map((name) => waiting(`${name}数`));
    expect(told(four, more)).toEqual([
      expect.stringContaining('甲区2022年丁科、丙科、乙科、甲科：规划承诺的指标在评估年份没有数据，共 4 项'),
    ]);
    expect(told(four.slice(1), more.slice(1))).toHaveLength(3);
    const lines = told([...six, ...four], [...items, ...more]);
    expect(lines).toHaveLength(2);
    expect(lines.join()).toContain('甲区2022年医政科');
  });

  const ofTables = (rest: Partial<Problem> = {}, many = 4): readonly Problem[] =>
    Array.from({ length: many }, (_, at) =>
      problem({
        code: 'unit_assumed',
        found: `甲区2022年护士数：${at + 1} 个数没有写单位`,
        expected: '写明的单位',
        remedy: '请写明单位',
        where: { file: `raw/甲区/2022/${at}.xlsx`, sheet: '表', cell: 'B3' },
        figure: { area: '甲区', year: 2022, measure: '护士数' },
        origins: [`raw/甲区/2022/${at}.xlsx#表!B3`],
        ofTable: true,
        ...rest,
      }),
    );

  it('says once of many tables what has the same cure, and where the others are', () => {
    expect(told(ofTables())).toEqual([
      expect.stringContaining(
        '1 个数没有写单位；另有 3 张表也是这样（1.xlsx｜表、2.xlsx｜表、3.xlsx｜表，逐项列在问题清单）',
      ),
    ]);
    expect(told(ofTables({}, 3))).toHaveLength(3);
    expect(told(ofTables({ severity: 'stop' }))).toHaveLength(4);
    expect(told(ofTables({ explain: [{ when: '确属真实的', found: '甲', rows: [] }] }))).toHaveLength(4);
  });

  it('never puts together what reading found', () => {
    expect(told(six.map(({ origins: _, ...one }) => one))).toHaveLength(6);
  });

  it('says no notes', () => {
    expect(told([problem({ severity: 'note', code: 'N231' })])).toEqual([]);
  });
});
