import { expect, test } from 'vitest';
import { inputsOf } from '../pipeline/edition-facts.ts';
import type { Input } from '../pipeline/extract/folders/inputs.ts';
import { folded } from '../pipeline/findings/fold.ts';
import type { Problem } from '../pipeline/problem.ts';
import { blankPlan } from './sql/blank.ts';

const input = (year: number): Input => ({
  path: `/raw/甲区/${year}/表.xlsx`,
  file: `raw/甲区/${year}/表.xlsx`,
  area: '甲区',
  year,
  bytes: 5,
  sha256: '0',
});

const unknown = (year: number): Problem => ({
  severity: 'warn',
  code: 'W221',
  where: { file: `raw/甲区/${year}/表.xlsx`, sheet: '表', cell: 'C5' },
  found: 'A5 标签“在册护士数”不在词典，1 个数没有读',
  expected: '词典中的名称',
  remedy: '请在 aliases.csv 加一行',
});

test('files of the plan’s years, each with as many problems as the report lists for it', () => {
  const plan = { ...blankPlan, area: '甲区', referenceArea: '乙市' };
  const problems = folded([unknown(2022), unknown(2023)]);
  const inputs = [2010, 2022, 2023, 2024].map(input);
  const listed = inputsOf({ plan, report: 'annual', year: 2023 }, { inputs }, { observations: [], problems });
  expect(listed.map((one) => [one.file, one.problems])).toEqual([
    ['raw/甲区/2022/表.xlsx', 1],
    ['raw/甲区/2023/表.xlsx', 0],
  ]);
});
