import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../pipeline/excel/sheet.ts';
import { departmentPaths, findingsBooks } from '../../pipeline/findings/books.ts';
import { inputOf, item, problem } from './input.ts';

const noRoot = () => () => null;

describe('findingsBooks', () => {
  it('says so when there is nothing to say', () => {
    const [whole, ...others] = findingsBooks(inputOf({ items: [item('医政科', 2021, '床位')] }), noRoot);
    expect(others).toEqual([]);
    expect(whole.sheets.map(({ name }) => name)).toEqual(['说明与汇总', '完整性', '缺的数据']);
    expect(whole.sheets[0]?.notes).toContain('没有发现问题。');
    expect(whole.sheets[0]?.rows.at(-1)).toEqual(['全部（不重复）', 0, 0, 0, 0, 0]);
    expect(whole.sheets[2]?.notes).toEqual(['没有缺的数据。']);
    expect(whole.book).toMatchObject({ demonstration: false, draft: false, dated: new Date('2021-12-31') });
  });

  it('has a sheet and a file for each department with findings or gaps; a finding of two departments counts once', () => {
    const missing = { state: 'missing', promises: ['每千人床位'] } as const;
    const items = [item('统计局', 2022, '人口', missing), item('医政科', 2022, '床位', missing)];
    const problems = [
      problem({ severity: 'stop', figure: { area: '甲区', year: 2021, measure: '床位' } }),
      problem({ figure: { area: '甲区', year: 2022, measure: '每千人床位' } }),
    ];
    const [whole, ...others] = findingsBooks(inputOf({ items, problems, demonstration: true }), noRoot);
    expect(whole.sheets.map(({ name }) => name)).toEqual(['说明与汇总', '统计局', '医政科', '完整性', '缺的数据']);
    expect(whole.sheets[0]?.rows.map((row) => row.map(shownText).join(' '))).toEqual([
      '统计局 0 1 0 1 1',
      '医政科 1 1 0 2 1',
      '信息中心 0 0 0 0 0',
      '重点项目台账 0 0 0 0 0',
      '全部（不重复） 1 1 0 2 2',
    ]);
    expect(others.map(({ path, book, sheets }) => [path, book.draft, sheets.length])).toEqual([
      ['问题清单/统计局.xlsx', false, 1],
      ['问题清单/医政科.xlsx', true, 1],
    ]);
    expect(others[1]?.sheets[0]).toEqual(whole.sheets[2]);
    const [gapOnly] = findingsBooks(inputOf({ items: items.slice(0, 1) }), noRoot);
    expect(gapOnly.sheets[1]?.rows).toEqual([]);
    expect(gapOnly.sheets[1]?.notes).toEqual([
      '没有发现问题，只缺下面的数据。请补报；确实没有的，请书面说明。',
      '缺的数据：甲区2022年没有报送（1 项）：人口；等待的指标：每千人床位',
    ]);
    expect(whole.sheets[2]?.notes).toContain('请在最后三列填写答复、经办人和日期后交回。');
  });

  it('names a few of many promises', () => {
    const promises = ['一', '二', '三', '四', '五', '六', '七'].map((name) => `指标${name}`);
    const rowOf = (some: readonly string[]) => {
      const input = inputOf({ problems: [problem({ figure: { area: '甲区', year: 2022, measure: '人口' } })] });
      const measures = [{ measure: '人口', unit: '人', department: '统计局', promises: some }];
      const given = { ...input, survey: { ...input.survey, measures, owners: [] } };
      return findingsBooks(given, noRoot)[0].sheets[1]?.rows[0]?.map(shownText);
    };
    expect(rowOf(promises)).toContainEqual(expect.stringMatching(/^(?:指标.、){4}指标.等 7 项$/));
    expect(rowOf(promises.slice(0, 6))).toContainEqual(expect.stringMatching(/^(?:指标.、){5}指标.$/));
  });

  it('lists rows for explanations.csv in the columns of that file', () => {
    const header = readFileSync('sql/reference/explanations.csv', 'utf8').replace('\uFEFF', '').split(/\r?\n/)[0] ?? '';
    const rows = [{ rule: 'large_change', area: '甲区', year: 2021, subject: '床位（医院）', found: '6.5' }];
    const explain = [{ when: '确属真实的', found: '床位（医院）为 6.5', rows }];
    const [whole, department] = findingsBooks(inputOf({ problems: [problem({ explain }), problem()] }), noRoot);
    const sheet = whole.sheets.at(-1);
    expect(sheet?.name).toBe('可登记的说明');
    expect(sheet?.columns.slice(0, 9).map(({ heading }) => heading)).toEqual(header.split(','));
    expect(sheet?.rows).toEqual([
      ['large_change', '甲区', 2021, '床位（医院）', '6.5', '', '', '', '', '床位（医院）为 6.5'],
    ]);
    expect(whole.sheets[1]?.rows.map((row) => shownText(row[11] ?? ''))).toEqual([
      '请核实；确属真实的，请在“科室答复”栏写明原因',
      '请核实',
    ]);
    expect(department?.sheets).toHaveLength(1);
  });

  it('knows every file that it may write', () => {
    expect(departmentPaths(inputOf())).toEqual(
      ['统计局', '医政科', '信息中心', '重点项目台账', '其他与登记表'].map((name) => `问题清单/${name}.xlsx`),
    );
  });

  it('links a file from the folder of its own workbook', () => {
    const problems = [problem({ where: { file: 'raw/甲区/2021/医政科.xlsx', sheet: '床位', cell: 'C7' } })];
    const books = findingsBooks(inputOf({ problems }), (path) => () => (path.includes('/') ? '../..' : '..'));
    const links = books.map(({ sheets }) => sheets.find(({ name }) => name === '医政科')?.rows[0]?.[8]);
    expect(links).toEqual([
      { text: 'C7', link: '../raw/甲区/2021/医政科.xlsx', at: "'床位'!C7" },
      { text: 'C7', link: '../../raw/甲区/2021/医政科.xlsx', at: "'床位'!C7" },
    ]);
  });

  it('calls a department with signs that a sheet may not carry by another name', () => {
    const items = [item('医政/中医:科', 2022, '床位', { state: 'missing' })];
    const [whole, file] = findingsBooks(inputOf({ items }), noRoot);
    expect(whole.sheets[1]?.name).toBe('医政·中医·科');
    expect(file?.path).toBe('问题清单/医政·中医·科.xlsx');
  });
});
