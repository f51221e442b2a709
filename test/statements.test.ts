import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../pipeline/model/plan.ts';
import { statementsOf } from '../pipeline/statements.ts';
import { blankPlan } from './sql/blank.ts';
import { temporaryFolder } from './temporary-folder.ts';

const names: Readonly<Record<string, string>> = { 甲区: '甲区', 某市甲区: '甲区', 某市: '某市' };
const plan = { ...blankPlan, id: 'jia', area: '甲区' };
const reading = { plans: [plan], areaOf: (folder: string) => names[folder] ?? null };
const editions: readonly Edition[] = [
  { plan, report: 'midterm', year: 2023 },
  { plan, report: 'final', year: 2025 },
];

function read(files: Readonly<Record<string, string>>, chosen: { readonly year?: number } = {}) {
  const raw = temporaryFolder('statements');
  for (const [folder, text] of Object.entries(files)) {
    mkdirSync(join(raw, folder), { recursive: true });
    writeFileSync(join(raw, folder, '评估说明.md'), text);
  }
  return statementsOf(editions, reading, { raw, plans: [], ...chosen });
}

const text = (words: string): string => `## 问题与原因\n${words}`;

describe('statementsOf', () => {
  it('finds the statement under every name of the area and of the year', () => {
    const { statements, problems } = read({ '某市甲区/2023': text('一'), '甲区/2025年度': text('二') });
    expect(statements.map(({ area, year, statements: own }) => [area, year, own[0]?.blocks])).toEqual([
      ['甲区', 2023, [{ kind: 'text', text: '一' }]],
      ['甲区', 2025, [{ kind: 'text', text: '二' }]],
    ]);
    expect(statements.map(({ input }) => input?.file.split('/').slice(1).join('/'))).toEqual([
      '某市甲区/2023/评估说明.md',
      '甲区/2025年度/评估说明.md',
    ]);
    expect(problems).toEqual([]);
  });

  it('says nothing where there is none', () => {
    const { statements, problems } = read({});
    expect(statements.map(({ input }) => input)).toEqual([null, null]);
    expect(problems).toEqual([]);
  });

  it('takes the one under the standard name of two, and names the other', () => {
    const { statements, problems } = read({ '某市甲区/2023': text('别名'), '甲区/2023': text('标准名') });
    expect(statements[0]?.statements[0]?.blocks).toEqual([{ kind: 'text', text: '标准名' }]);
    expect(problems.map(({ code, where }) => [code, where.file?.split('/')[1]])).toEqual([['W514', '某市甲区']]);
  });

  it('names those in a folder of no known area and those of no edition', () => {
    const files = { '乙区/2023': text('一'), '甲区/2024': text('二'), '某市/2023': text('三') };
    const { problems } = read(files);
    expect(problems.map(({ code, where }) => [code, where.file?.split('/').slice(1, 3).join('/')]).sort()).toEqual([
      ['N515', '某市/2023'],
      ['N515', '甲区/2024'],
      ['W514', '乙区/2023'],
    ]);
    expect(read(files, { year: 2023 }).problems.map(({ code }) => code)).toEqual(['W514']);
  });
});
