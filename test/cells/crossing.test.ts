import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../pipeline/cache.ts';
import { check } from '../../pipeline/check.ts';
import { originOf } from '../../pipeline/model/observation.ts';
import type { Place, Problem } from '../../pipeline/problem.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { account } from './account.ts';
import { type Case, parseCases } from './case.ts';
import { readFile } from './read.ts';
import { parseTruth } from './truth.ts';
import { bytesOf } from './write.ts';

const cases = parseCases(readFileSync(new URL('./crossing.txt', import.meta.url), 'utf8'));
const raw = temporaryFolder('cells');
const pathOf = (one: Case) => join(raw, one.area, String(one.year), one.file);
let problems: readonly Problem[] = [];

beforeAll(async () => {
  for (const one of cases) {
    mkdirSync(join(raw, one.area, String(one.year)), { recursive: true });
    writeFileSync(pathOf(one), bytesOf(one));
  }
  const result = await check(
    { plans: ['chaoyang_145'], raw, output: join(raw, '../out'), strict: false, quiet: true, help: false },
    {
      sqlDir: 'sql',
      templatesDir: 'templates',
      cacheDir: cacheFolder(process.cwd()),
      now: () => new Date('2024-03-01T00:00:00Z'),
      progress: () => {},
    },
  );
  problems = result.problems;
});

/** Codes of the problems that name a cell of a file, and of those that they were told together with. */
function codesAt(file: string, cell: string): readonly string[] {
  const names = (place: Place) =>
    place.file?.endsWith(file) === true && (place.cell ?? '').split(/[、:]/u).includes(cell);
  return problems
    .filter(
      ({ where, further = [], origins = [] }) =>
        names(where) || (further.length > 0 && origins.map(originOf).some(names)),
    )
    .flatMap(({ code, further = [] }) => [code, ...further.flatMap((clause) => /〔(\w+)〕/u.exec(clause)?.[1] ?? [])]);
}

describe('单看一张表没有错的差错', () => {
  test('每个数字单元格都读对：差错不在一张表里', () => {
    for (const one of cases) {
      const truth = parseTruth(one.truth, [one.sheets[0]?.name ?? '', one.file.replace(/\.\w+$/u, '')], one.area);
      const read = readFile(pathOf(one), one.area, one.year);
      expect(
        account(read, truth)
          .map(({ fate, why }) => `${fate} ${why}`)
          .filter((fate) => !fate.startsWith('right')),
      ).toEqual([]);
    }
  });

  test.each([
    ['常住人口以人填成万人，相差 10⁴', '2023/卫生资源.xlsx', 'D3', 'power_of_ten_jump'],
    ['护士多写一个 0，相差 10', '2023/卫生资源.xlsx', 'D4', 'power_of_ten_jump'],
    ['两个文件的数不同，指出这一处', '2023/卫生资源.xlsx', 'D6', 'files_disagree'],
    ['上年的数在今年的表里改了，是修订', '2023/卫生资源.xlsx', 'C5', 'figure_revised'],
    ['分项之和不等于合计', '2023/服务.csv', 'C3', 'parts_equal_total'],
    ['其中大于合计', '2023/服务.csv', 'C7', 'part_exceeds_total'],
    ['管理人数多于活产数', '2023/服务.csv', 'C9', 'relations_hold'],
  ])('%s', (_, file, cell, code) => {
    expect(codesAt(file, cell)).toContain(code);
  });

  test('两个文件的数不同，另一处的文件和单元格也写明', () => {
    const said = problems.filter(({ code }) => code === 'files_disagree');
    expect(JSON.stringify(said)).toMatch(/疾控\.xls#人员!C3/u);
  });

  test('相同的数、正常的变化不提', () => {
    expect(codesAt('2023/疾控.xls', 'C4')).toEqual([]);
    expect(codesAt('2022/卫生资源.xlsx', 'C6')).toEqual([]);
  });

  test('内容相同的文件只说一次', () => {
    const twice = problems.filter(({ found }) => found.includes('相同') && found.includes('疾控'));
    expect(twice.length).toBe(1);
  });
});
