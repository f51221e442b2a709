import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query, type Row } from '../../pipeline/warehouse/database.ts';
import { readSqlFiles } from '../../pipeline/warehouse/files.ts';
import { ledgerOf } from './rows.ts';
import { buildWorld, sqlDir, type World } from './world.ts';

const projects = readSqlFiles(sqlDir, 'projects').map(({ path, header }) => ({ path, title: header['title'] ?? '' }));

describe('projects', () => {
  let world: World;
  let rows: readonly Row[];
  beforeAll(async () => {
    world = await buildWorld({
      ledger: ledgerOf(
        projects.flatMap(({ title }) => [
          {
            area: '甲区',
            year: 2023,
            project: title,
            stage: '竣工',
            plannedStart: '2021-06-30',
            actualStart: '2021-07-01',
            plannedCompletion: '2023-12-31',
            actualCompletion: '2023-11-30',
            investmentPlanned: 250_000,
            investmentDone: 14_906.38,
            physicalProgress: 100,
            beds: 800,
            floorArea: 15_197.79,
          },
          { area: '甲区', year: 2024, project: title, stage: '已调整', adjustmentDocument: '京发改〔2024〕1号' },
        ]),
      ),
    });
    rows = await query(world.database, 'SELECT * FROM measured.projects');
  });
  afterAll(() => world?.database.close());

  it.each([
    ['chaoyang_145', 12],
    ['miyun_155', 3],
  ])('are those that the plan %s prints', (plan, count) => {
    const register = parse(readFileSync(join(sqlDir, `plans/${plan}/projects.csv`)), { bom: true, columns: true }) as {
      readonly project: string;
      readonly name: string;
    }[];
    const printed = register.map(({ project, name }) => ({ path: `projects/${plan}/${project}`, title: name }));
    expect(printed).toHaveLength(count);
    expect(projects.filter(({ path }) => path.startsWith(`projects/${plan}/`))).toEqual(
      printed.sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  });

  it.each(projects)('$title has every aspect, planned and actual', ({ path }) => {
    const [, plan, project] = path.split('/');
    const of = (year: number) =>
      rows
        .filter((row) => row['plan'] === plan && row['project'] === project && row['year'] === year)
        .map((row) => [row['aspect'], row['planned'], row['actual'], row['unit']]);
    expect(of(2023)).toEqual([
      ['阶段', null, '竣工', null],
      ['开工时间', '2021-06-30', '2021-07-01', null],
      ['完成时间', '2023-12-31', '2023-11-30', null],
      ['投资', '250000', '14906.38', '万元'],
      ['形象进度', null, '100', '%'],
      ['床位', null, '800', '张'],
      ['建筑面积', null, '15197.79', '平方米'],
      ['调整依据', null, null, null],
    ]);
    expect(of(2024)).toEqual([
      ['阶段', null, '已调整', null],
      ['开工时间', null, null, null],
      ['完成时间', null, null, null],
      ['投资', null, null, '万元'],
      ['形象进度', null, null, '%'],
      ['床位', null, null, '张'],
      ['建筑面积', null, null, '平方米'],
      ['调整依据', null, '京发改〔2024〕1号', null],
    ]);
  });
});
