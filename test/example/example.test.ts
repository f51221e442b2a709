import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { pdfPages } from '../run/pdf-text.ts';
import { runExample } from './project.ts';

let run: Awaited<ReturnType<typeof runExample>>;

beforeAll(async () => {
  run = await runExample();
}, 120_000);

const edition = () => join(run.output, 'example_145', 'midterm-2023');
const cells = (path: string): string[][] => parse(readFileSync(path), { bom: true });

it('新地区只加文件、不改程序，做出一份中期评估', () => {
  expect(run.result.made.map(({ title, draft }) => ({ title, draft }))).toEqual([
    { title: '示例区“十四五”时期卫生健康发展规划中期评估报告', draft: false },
  ]);
});

it.each(['observations', 'indicators', 'commitments', 'projects', 'problems'])('data/%s.csv 与预期逐格一致', (name) => {
  const found = cells(join(edition(), 'data', `${name}.csv`));
  const expected = cells(`test/example/expected/${name}.csv`);
  expect(found.map((row) => row.map(settled))).toEqual(expected.map((row) => row.map(settled)));
});

it('没有演示标记的数据，报告不印“演示数据”，也没有草稿字样', async () => {
  for (const page of await pdfPages(join(edition(), 'report.pdf'))) {
    expect(page).not.toContain('演示');
    expect(page).not.toContain('草稿');
  }
});

/** Numbers are compared to twelve significant digits: the expected ones come from another program. */
function settled(cell: string): string {
  return /^-?\d+\.\d+$/.test(cell) ? Number(cell).toPrecision(12) : cell;
}
