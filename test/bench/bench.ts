import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../pipeline/cache.ts';
import type { Cell, Workbook } from '../../pipeline/model/workbook.ts';
import { readDictionary } from '../../pipeline/normalise/dictionary.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { run } from '../../pipeline/run.ts';

/** Measures, not tests: the whole demonstration run stage by stage, and the reading of one very long table. */
const rows = 20_000;

async function wholeRun(): Promise<void> {
  const output = mkdtempSync(join(tmpdir(), 'bench-'));
  let last = '';
  let since = performance.now();
  const mark = (stage: string): void => {
    if (stage === last) return;
    if (last !== '') report(last, since);
    last = stage;
    since = performance.now();
  };
  const start = performance.now();
  await run(
    { plans: [], raw: 'raw', output, strict: false, quiet: true, help: false },
    {
      sqlDir: 'sql',
      templatesDir: 'templates',
      cacheDir: cacheFolder(process.cwd()),
      now: () => new Date(),
      progress: (stage, detail) => mark(stage === '编制报告' ? `编制报告 ${detail}` : stage),
    },
  );
  mark('');
  report('全程', start);
  rmSync(output, { recursive: true });
}

function longTable(): void {
  const cell = (text: string): Cell => ({ text, value: text });
  const body = Array.from({ length: rows }, (_, index) => [cell('注册护士数'), cell('人'), cell(String(1000 + index))]);
  const workbook: Workbook = {
    file: 'raw/朝阳区/2023/长表.csv',
    sheets: [{ name: '长表', hidden: false, merges: [], rows: [[cell('指标'), cell('单位'), cell('数值')], ...body] }],
  };
  const dictionary = readDictionary('sql/reference', 'sql/reference');
  const start = performance.now();
  const { observations } = normalise(workbook, { area: '朝阳区', year: 2023 }, dictionary);
  report(`读取 ${rows} 行的表（${observations.length} 个数字）`, start);
}

function report(name: string, since: number): void {
  console.log(`${((performance.now() - since) / 1000).toFixed(2).padStart(7)} 秒  ${name}`);
}

longTable();
await wholeRun();
console.log(`${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(7)} MB  内存峰值（不含浏览器）`);
