import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import { cacheFolder } from '../../pipeline/cache.ts';
import { type RunResult, run } from '../../pipeline/run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exampleSql } from './explain-example.ts';

const folder = temporaryFolder('again');
const raw = join(folder, 'raw');
const output = join(folder, 'output');
const published = join(output, 'example_145', 'midterm-2023');
const workbook = '与上次的差异.xlsx';
let sqlDir = '';

/** Runs the small example into the same folder again. */
function runAgain(): Promise<RunResult> {
  return run(
    { plans: [], raw, output, strict: false, quiet: true, help: false },
    {
      sqlDir,
      templatesDir: 'templates',
      cacheDir: cacheFolder(process.cwd()),
      now: () => new Date('2024-03-01T00:00:00Z'),
      progress: () => {},
    },
  );
}

function resend(nurses: string): void {
  const path = join(raw, '示例区/2023/统计表.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/注册护士,人,.*/, `注册护士,人,${nurses}`));
}

const dataFiles = (): readonly string[] =>
  readdirSync(join(published, 'data')).map((name) => readFileSync(join(published, 'data', name)).toString('base64'));

const results: RunResult[] = [];
const data: (readonly string[])[] = [];
const workbooks: boolean[] = [];

beforeAll(async () => {
  cpSync('test/example/raw', raw, { recursive: true });
  sqlDir = exampleSql();
  for (const nurses of ['690', '690', '720', '72O']) {
    resend(nurses);
    results.push(await runAgain());
    data.push(dataFiles());
    workbooks.push(existsSync(join(published, workbook)));
  }
}, 240_000);

const title = '示例区“十四五”时期卫生健康发展规划中期评估报告';

it('第一次没有可比的；再运行一次完全相同，data/ 逐字节相同，没有差异表', () => {
  expect(results.slice(0, 2).map(({ differences, same }) => ({ differences, same }))).toEqual([
    { differences: [], same: [] },
    { differences: [], same: [`与上次相同：${title}`] },
  ]);
  expect(data[1]).toEqual(data[0]);
  expect(workbooks).toEqual([false, false, true, true]);
});

it('科室重报一个数：说出哪项结论变了、哪个文件改了', () => {
  const [first = '', second, third] = results[2]?.differences ?? [];
  expect(first).toMatch(
    new RegExp(
      `^与上次（[\\d: -]+）不同｜${title}：主要指标 1 项、原始数据 1 个；来源文件内容改了 1 个（raw/示例区/2023/统计表\\.csv）$`,
    ),
  );
  expect(second).toBe('  评估结论变了 1 项：每千常住人口注册护士数 基本符合预期→快于预期');
  expect(third).toContain(workbook);
});

it('差异表逐项列出，与手算一致；run.json 记下它的校验值', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(published, workbook));
  const rows = (name: string): string[] => {
    const found: string[] = [];
    book.getWorksheet(name)?.eachRow((row) => {
      found.push((row.values as unknown[]).slice(1).map(String).join('｜'));
    });
    return found;
  };
  const item = '主要指标｜1｜每千常住人口注册护士数｜预期性｜2023';
  const items = rows('指标和项目');
  for (const line of [
    `${item}｜评估结论｜基本符合预期｜快于预期`,
    `${item}｜数值｜6.9｜7.2｜0.3`,
    `${item}｜完成进度P｜0.45｜0.6｜0.15`,
    `${item}｜进度比R｜0.75｜1｜0.25`,
    `${item}｜分子｜690｜720｜30`,
  ]) {
    expect(
      items.some((row) => row.startsWith(line)),
      `${line}\n${items.join('\n')}`,
    ).toBe(true);
  }
  const place = 'raw/示例区/2023/统计表.csv｜统计表｜C4';
  expect(rows('原始数据').at(-1)).toBe(
    `示例区｜2023｜注册护士数｜（总数）｜690｜720｜30｜${place}｜${place}｜主要指标1 每千常住人口注册护士数`,
  );
  expect(rows('来源文件').at(-1)).toBe('raw/示例区/2023/统计表.csv｜内容改了');
  expect(readFileSync(join(published, 'run.json'), 'utf8')).toContain(`"file": "${workbook}"`);
});

it('写错一个数做成草稿：与已发布的比，写明结论和问题；已发布的一份不动', () => {
  const lines = results[3]?.differences ?? [];
  expect(results[3]?.made.map(({ draft }) => draft)).toEqual([true]);
  expect(lines[0]).toMatch(/^与已发布的报告（.*主要指标 1 项、原始数据 1 个、问题新增 \d+ 个、消除 0 个；/);
  expect(lines[1]).toBe('  评估结论变了 1 项：每千常住人口注册护士数 快于预期→数据缺失');
  expect(existsSync(join(output, 'drafts/example_145/midterm-2023', workbook))).toBe(true);
  expect(data[3]).toEqual(data[2]);
});
