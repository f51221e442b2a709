import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { readCsv } from '../run/csv.ts';
import { pdfPages } from '../run/pdf-text.ts';
import { runExample } from './project.ts';
import { redone } from './redo.ts';

let run: Awaited<ReturnType<typeof runExample>>;

beforeAll(async () => {
  run = await runExample();
});

const edition = () => join(run.output, 'example_145', 'midterm-2023');
const cells = (path: string): string[][] => parse(readFileSync(path), { bom: true });

it('新地区只加文件、不改程序，做出一份中期评估', () => {
  expect(run.result.made.map(({ title, draft }) => ({ title, draft }))).toEqual([
    { title: '示例区“十四五”时期卫生健康发展规划中期评估报告', draft: false },
  ]);
});

it.each(['observations', 'indicators', 'commitments', 'projects', 'problems'])('data/%s.csv 与预期逐格一致', (name) => {
  const expected = cells(`test/example/expected/${name}.csv`);
  const found = cells(join(edition(), 'data', `${name}.csv`));
  const headings = expected[0] ?? [];
  expect((found[0] ?? []).filter((heading) => heading !== 'arithmetic')).toEqual(headings);
  expect(found.map((row) => row.slice(0, headings.length).map(settled))).toEqual(
    expected.map((row) => row.map(settled)),
  );
});

it('规划的十二种目标都有一项', () => {
  const kinds = ['indicators', 'commitments'].flatMap((name) =>
    readCsv(join(edition(), 'data', `${name}.csv`)).map((row) => row['kind']),
  );
  expect([...new Set(kinds)].sort()).toEqual(
    [
      ...['at_least', 'at_most', 'level', 'full_coverage', 'range', 'baseline_change', 'about', 'direction_only'],
      ...['yearly_change', 'maintain', 'above_reference', 'meets_standard'],
    ].sort(),
  );
});

it('每个结论的算式写明所依的一条和结论，其中每一步用印出的数字重算都对', () => {
  let steps = 0;
  for (const row of ['indicators', 'commitments'].flatMap((name) => readCsv(join(edition(), 'data', `${name}.csv`)))) {
    const arithmetic = row['arithmetic'] ?? '';
    expect(arithmetic).toContain(`按第${row['rule']}条，结论为“${row['verdict_zh']}”。`);
    for (const { step, printed, found, margin } of redone(arithmetic)) {
      // P and R are made from numbers that are themselves printed with few digits
      expect(Math.abs(found - printed), `${row['name']} ${step}`).toBeLessThanOrEqual(margin * 1.1 + 1e-9);
      steps += 1;
    }
  }
  expect(steps).toBeGreaterThan(60);
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
