import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeForms } from '../../pipeline/forms.ts';
import { PipelineError } from '../../pipeline/problem.ts';
import { newFolder, optionsFor, surroundings, worldOf } from './world.ts';

async function problemsOf(task: Promise<unknown>): Promise<readonly string[]> {
  try {
    await task;
  } catch (error) {
    if (error instanceof PipelineError)
      return error.problems.map(({ code, found, where }) => `${code} ${where.file ?? found}`);
    throw error;
  }
  return [];
}

describe('npm run forms', () => {
  it('writes one workbook for every department and never over one that is there', async () => {
    const options = optionsFor('miyun_155', 2026);
    const made = await makeForms(options, surroundings);
    const folder = join(options.output, 'forms', 'miyun_155', '2026');
    expect(made.folder).toBe(folder);
    expect(readdirSync(folder).sort()).toEqual(made.files.map((file) => file.slice(folder.length + 1)).sort());
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        '密云区2026年统计报表-疾控中心.xlsx',
        '密云区2026年统计报表-公安分局.xlsx',
        '密云区2026年统计报表-北京市密云区卫生健康委员会.xlsx',
      ]),
    );
    expect(made.measures).toBeGreaterThanOrEqual(39);

    const half = join(folder, '密云区2026年统计报表-疾控中心.xlsx');
    writeFileSync(half, 'half filled in');
    const withoutData = { ...options, raw: newFolder() };
    const told = await problemsOf(makeForms(withoutData, surroundings));
    expect(told).toEqual([`E603 ${folder}`]);
    for (const file of made.files.filter((each) => each !== half)) rmSync(file);
    expect(await problemsOf(makeForms(withoutData, surroundings))).toEqual([`E603 ${half}`]);
    expect(readdirSync(folder)).toEqual(['密云区2026年统计报表-疾控中心.xlsx']);
    expect(readFileSync(half, 'utf8')).toBe('half filled in');
  });

  it('makes the same bytes from the same data', async () => {
    const first = await makeForms(optionsFor('chaoyang_145', 2023), surroundings);
    const second = await makeForms(optionsFor('chaoyang_145', 2023), surroundings);
    expect(first.files.length).toBeGreaterThan(8);
    expect(second.files.map((file) => readFileSync(file))).toEqual(first.files.map((file) => readFileSync(file)));
  });

  it('makes forms for a baseline year of which nothing is known yet', async () => {
    const made = await makeForms(optionsFor('miyun_155', 2025, newFolder()), surroundings);
    expect(made.files.length).toBeGreaterThan(8);
    expect(made.problems).toEqual([]);
    // The ledger of key projects begins with the plan.
    const ledgers = (files: readonly string[]) => files.filter((file) => file.includes('密云区卫生健康委员会')).length;
    expect(ledgers(made.files)).toBe(0);
    expect(ledgers((await makeForms(optionsFor('miyun_155', 2026, newFolder()), surroundings)).files)).toBe(1);
  });

  it('asks for every age group where the life table reads them, though nothing is known yet', async () => {
    const { forms } = await worldOf('miyun_155', 2026, newFolder());
    const asked = forms.flatMap(({ places }) => places).filter(({ measure }) => measure === '年龄别死亡人数');
    const ages = ['0岁', '1—4岁', '85岁及以上'];
    for (let age = 5; age < 85; age += 5) ages.push(`${age}—${age + 4}岁`);
    expect(asked.map(({ breakdown }) => breakdown).sort()).toEqual(['', ...ages].sort());
  });

  it('refuses a year that is missing or outside the plan, and an unknown plan', async () => {
    expect(await problemsOf(makeForms(optionsFor('miyun_155', null), surroundings))).toEqual([
      'E326 没有写明填报哪一年',
    ]);
    for (const year of [2024, 2031]) {
      const task = makeForms(optionsFor('miyun_155', year), surroundings);
      expect(await problemsOf(task)).toEqual([`E326 --year ${year} 不在规划的年份内`]);
    }
    expect(await problemsOf(makeForms(optionsFor('haidian_155', 2026), surroundings))).toEqual([
      'E324 没有规划 haidian_155',
    ]);
  });

  it('makes forms of the plans that the year suits when none is named', async () => {
    const options = { ...optionsFor('', 2025, newFolder()), plans: [] };
    const made = await makeForms(options, surroundings);
    const plans = new Set(made.files.map((file) => file.slice(join(options.output, 'forms').length + 1).split('/')[0]));
    expect([...plans].sort()).toEqual(['chaoyang_145', 'miyun_155']);
    const later = await makeForms({ ...options, year: 2027 }, surroundings);
    expect(later.folder.endsWith(join('forms', 'miyun_155', '2027'))).toBe(true);
  });
});
