import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckResult, check } from '../../pipeline/check.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = (): string => temporaryFolder('check');
const surroundings = {
  sqlDir: 'sql',
  templatesDir: 'templates',
  cacheDir: tmpdir(),
  now: () => new Date('2029-03-01T00:00:00Z'),
  progress: () => {},
};

function checkInto(raw: string, output: string, rest: { readonly year?: number } = {}): Promise<CheckResult> {
  return check({ plans: ['miyun_155'], raw, output, strict: false, quiet: true, help: false, ...rest }, surroundings);
}

/** The demonstration data of one district and the reference area. */
function copyOfRaw(): string {
  const raw = join(folder(), 'raw');
  for (const area of ['密云区', '北京市']) cpSync(join('raw', area), join(raw, area), { recursive: true });
  return raw;
}

async function setCell(path: string, sheet: string, cell: string, value: string | number): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const found = workbook.getWorksheet(sheet)?.getCell(cell);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  found.value = value;
  await workbook.xlsx.writeFile(path);
}

/** Rows of a sheet of the list below its headings, by heading. */
async function rowsOf(output: string, sheet: string, path = '问题清单.xlsx'): Promise<Record<string, string>[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(output, path));
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) return [];
  const lines: string[][] = [];
  found.eachRow((row) => {
    lines.push(Array.from({ length: found.columnCount }, (_, index) => row.getCell(index + 1).text));
  });
  const at = lines.findIndex((line) => line.filter((text) => text !== '').length > 3 && new Set(line).size > 3);
  const headings = lines[at] ?? [];
  return lines
    .slice(at + 1)
    .map((line) => Object.fromEntries(headings.map((heading, index) => [heading, line[index] ?? ''])));
}

/** Links of a sheet: what each cell opens, and where. */
function linksOf(
  output: string,
  sheet: string,
  path = '问题清单.xlsx',
): readonly { target: string; location: string }[] {
  const parts = unzipSync(readFileSync(join(output, path)));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const part = `sheet${sheets.indexOf(sheet) + 1}.xml`;
  const targets = new Map(
    [
      ...text(`xl/worksheets/_rels/${part}.rels`).matchAll(/Id="(\w+)"[^>]*Target="([^"]*)" TargetMode="External"/g),
    ].map(([, id = '', target = '']) => [id, decodeURI(target)]),
  );
  return [...text(`xl/worksheets/${part}`).matchAll(/<hyperlink [^>]*r:id="(\w+)"(?: location="([^"]*)")?/g)].map(
    ([, id = '', location = '']) => ({ target: targets.get(id) ?? '', location }),
  );
}

const demonstration = copyOfRaw();

describe('审核演示数据', () => {
  const output = folder();
  let result: CheckResult;
  beforeAll(async () => {
    result = await checkInto(demonstration, output);
  });

  it('列出科室和年份，缺的数据和等待它们的指标', () => {
    const text = result.completeness.join('\n');
    expect(text).toMatch(/^ {2}科室 +2025 +2026 +2027 +2028$/m);
    expect(text).toMatch(/^ {2}人口家庭科 +\S+ +2\/2 +2\/2 +无$/m);
    expect(text).toMatch(/^ {2}重点项目台账 +- +3\/3 +3\/3 +3\/3$/m);
    expect(text).toContain(
      '密云区 人口家庭科 2028年没有报送（2 项）：已落实生育奖励与补助人数、应享受生育奖励与补助人数 → 生育奖励与补助政策落实率',
    );
    expect(text).toContain('北京市 疾控中心 2027—2028年没有报送（1 项）：市级疾控力量配置标准');
  });

  it('没有强制问题；催报写明科室和文件夹，列在该科室的表中', async () => {
    expect(result.problems.filter(({ severity }) => severity === 'stop')).toEqual([]);
    const [row] = (await rowsOf(output, '人口家庭科')).filter((each) => each['代码'] === 'promised_unmeasured');
    expect(row).toMatchObject({
      级别: '核实',
      地区: '密云区',
      年份: '2028',
      涉及的指标: '生育奖励与补助政策落实率',
      科室答复: '',
    });
    expect(row?.['应为']).toContain('raw/密云区/2028/');
  });

  it('每张表都印有演示数据；每个科室另有一本，内容相同', async () => {
    const paths = ['问题清单.xlsx', ...readdirSync(join(output, '问题清单')).map((name) => `问题清单/${name}`)];
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(join(output, path));
      for (const sheet of workbook.worksheets)
        expect(sheet.getCell('A2').text, `${path} ${sheet.name}`).toContain('演示数据');
    }
    expect(await rowsOf(output, '人口家庭科', '问题清单/人口家庭科.xlsx')).toEqual(await rowsOf(output, '人口家庭科'));
  });

  it('汇总的条数与问题的条数一致', async () => {
    const rows = await rowsOf(output, '说明与汇总');
    const lacking = (await rowsOf(output, '缺的数据')).flatMap((row) => row['指标项（台账为项目）']?.split('、') ?? []);
    const count = (severity: string): string =>
      String(result.problems.filter((each) => each.severity === severity).length);
    expect(rows.at(-1)).toEqual({
      科室: '全部（不重复）',
      强制: count('stop'),
      核实: count('warn'),
      提示: count('note'),
      合计: String(result.problems.length),
      '缺数据（项）': String(new Set(lacking).size),
    });
  });

  it('最早一年的表，读到的每个数一行，原表的字在左，读成的在右', async () => {
    const rows = await rowsOf(output, '待核对的读数');
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map((row) => row['文件']?.split('/')[2]))).toEqual(new Set(['2020', '2025']));
    expect(rows.filter((row) => row['行的字'] === '' || row['列的字'] === '')).toEqual([]);
    expect(rows.find((row) => row['工作表'] === '机构床位' && row['单元格'] === 'C7')).toMatchObject({
      文件: 'raw/密云区/2025/卫生资源.xlsx',
      行的字: '基层医疗卫生机构',
      列的字: expect.stringContaining('床位'),
      表中的数: '186',
      年份: '2025',
      指标项: '实际开放床位数',
      分组: '基层医疗卫生机构',
      数值: '186',
      单位: '张',
    });
  });

  it('最早一年的表照原样排成一本，数旁边写明读作什么；以前的、不再要核对的删去', async () => {
    const folder = join(output, '读数对照');
    expect(readdirSync(folder).sort()).toEqual(['北京市2020年.xlsx', '密云区2025年.xlsx']);
    const source = new ExcelJS.Workbook();
    await source.xlsx.readFile('raw/密云区/2025/卫生资源.xlsx');
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.readFile(join(folder, '密云区2025年.xlsx'));
    const page = copy.worksheets.find(({ name }) => name.endsWith(' 机构床位'));
    expect(page?.getCell('A7').text).toBe(source.getWorksheet('机构床位')?.getCell('A7').text);
    expect(page?.getCell('C7').text).toBe('186');
    expect(page?.getRow(7).values).toContain('基层医疗卫生机构');
    expect(page?.getRow(page.rowCount - 1).values).toContain('实际开放床位数（张）');
    const listed = await rowsOf(output, '目录', '读数对照/密云区2025年.xlsx');
    expect(listed.length).toBe(copy.worksheets.length - 1);
    expect(listed.filter((row) => row['有问题的格'] !== '0')).toEqual([]);
    const copied = listed.find((row) => row['工作表']?.endsWith(' 机构床位'));
    const explained = await rowsOf(output, '可登记的说明');
    const row = explained.find(({ subject }) => subject === '卫生资源.xlsx#机构床位');
    expect(copied).toMatchObject({ rule: 'new_tables', year: '2025', found: row?.['found'] });
    expect(listed.filter(({ rule }) => rule !== 'new_tables')).toEqual([]);
    writeFileSync(join(folder, '密云区2024年.xlsx'), 'old');
    writeFileSync(join(folder, '我的记录.xlsx'), 'kept');
    await checkInto(demonstration, output);
    expect(readdirSync(folder).sort()).toEqual(['北京市2020年.xlsx', '密云区2025年.xlsx', '我的记录.xlsx']);
  });

  it('同样的数据写出同样的字节', async () => {
    const before = readFileSync(join(output, '问题清单.xlsx'));
    await checkInto(demonstration, output);
    expect(readFileSync(join(output, '问题清单.xlsx')).equals(before)).toBe(true);
  });
});

describe('审核改坏的数据', () => {
  const output = folder();
  const raw = copyOfRaw();
  let result: CheckResult;
  const toRaw = (from: string): string => relative(from, resolve(raw)).replaceAll('\\', '/');

  beforeAll(async () => {
    const year = join(raw, '密云区', '2028');
    await setCell(join(year, '卫生资源.xlsx'), '注册床位', 'B5', '262O');
    writeFileSync(join(year, '补报.csv'), '【演示数据】补报（2028年）\n指标,单位,数值\n院前急救呼叫数,次,1\n');
    writeFileSync(join(year, '信息化.xlsx'), 'not a workbook');
    rmSync(join(year, '妇幼健康.xlsx'));
    mkdirSync(join(output, '问题清单'), { recursive: true });
    writeFileSync(join(output, '问题清单.xlsx'), 'old');
    writeFileSync(join(output, '问题清单', '统计局.xlsx'), 'old');
    writeFileSync(join(output, '问题清单', '科室自己的文件.xlsx'), 'kept');
    result = await checkInto(raw, output);
  });

  it('数字里有字母：在医政科的表中，单元格打开原表的该格', async () => {
    const rows = await rowsOf(output, '医政科');
    expect(rows[0]).toMatchObject({
      序号: '1',
      级别: '强制',
      代码: 'E203',
      地区: '密云区',
      年份: '2028',
      文件: 'raw/密云区/2028/卫生资源.xlsx',
      工作表: '注册床位',
      单元格: 'B5',
    });
    expect(rows[0]?.['发现']).toContain('262O');
    expect(rows[0]?.['涉及的指标']).toContain('每千人口注册床位数');
    expect(linksOf(output, '医政科')[0]).toEqual({
      target: `${toRaw(resolve(output))}/密云区/2028/卫生资源.xlsx`,
      location: "'注册床位'!B5",
    });
    expect(linksOf(output, '医政科', '问题清单/医政科.xlsx')[0]?.target).toBe(
      `${toRaw(resolve(output, '问题清单'))}/密云区/2028/卫生资源.xlsx`,
    );
    expect(existsSync(resolve(output, linksOf(output, '医政科')[0]?.target ?? ''))).toBe(true);
  });

  it('两个文件不一致：在急救中心的表中，两处都列出；CSV 只打开文件', async () => {
    const [row] = (await rowsOf(output, '急救中心')).filter((each) => each['代码'] === 'files_disagree');
    expect(row?.['级别']).toBe('强制');
    const files = `${row?.['文件']}\n${row?.['同时涉及的单元格']}`;
    expect(files).toContain('补报.csv');
    expect(files).toContain('院前急救.csv');
    for (const { target, location } of linksOf(output, '急救中心').filter((link) => link.target.endsWith('.csv')))
      expect({ target, location }).toEqual({ target, location: '' });
  });

  it('读不了的文件：按往年同名文件列在信息中心的表中', async () => {
    const rows = await rowsOf(output, '信息中心');
    expect(
      rows.some((row) => row['文件'] === 'raw/密云区/2028/信息化.xlsx' && /^[EW]1\d\d$/.test(row['代码'] ?? '')),
    ).toBe(true);
  });

  it('没有交来的表：到数情况写缺几项，列出等待的指标', () => {
    const text = result.completeness.join('\n');
    expect(text).toMatch(/^ {2}妇幼保健院 .* \d+\/\d+ 缺5$/m);
    expect(text).toMatch(/妇幼保健院 2028年缺 5 项：.*活产数.* → .*婴儿死亡率/);
    expect(text).toMatch(/^ {2}医政科 .*扣1$/m);
  });

  it('有强制问题的清单印有草稿；旧的清单换掉，别人的文件不动', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(output, '问题清单.xlsx'));
    expect(workbook.getWorksheet('说明与汇总')?.getCell('A3').text).toContain('草稿');
    expect(existsSync(join(output, '问题清单', '统计局.xlsx'))).toBe(false);
    expect(readFileSync(join(output, '问题清单', '科室自己的文件.xlsx'), 'utf8')).toBe('kept');
    expect(readdirSync(output).sort()).toEqual(['读数对照', '问题清单', '问题清单.xlsx'].sort());
  });
});

describe('审核的范围', () => {
  it('还没有报告要做的年份也审核：只有第一年的数据时，按该年的年度监测', async () => {
    const raw = copyOfRaw();
    for (const year of ['2028']) rmSync(join(raw, '密云区', year), { recursive: true });
    const { completeness } = await checkInto(raw, folder());
    expect(completeness.join('\n')).toMatch(/^ {2}科室 +2025 +2026 +2027$/m);
  });

  it('--year 只审核到这一年', async () => {
    const { completeness } = await checkInto(demonstration, folder(), { year: 2026 });
    expect(completeness.join('\n')).toMatch(/^ {2}科室 +2025 +2026$/m);
  });

  it('--year 那一年只有台账：照样审核，列出台账的问题', async () => {
    const raw = join(folder(), 'raw');
    mkdirSync(join(raw, '密云区/2028'), { recursive: true });
    const workbook = new ExcelJS.Workbook();
    workbook
      .addWorksheet('台账')
      .addRows([
        ['密云区2028年重点项目台账'],
        ['项目名称', '当前阶段', '实际开工时间', '累计完成投资（万元）', '形象进度（%）'],
        ['密云区中医医院迁址新建项目', '在建', '2025年6月', 60000, 190],
        ['檀营社区卫生服务中心新建项目', '在建', '2025年13月', 14850, 90],
      ]);
    await workbook.xlsx.writeFile(join(raw, '密云区/2028/项目台账.xlsx'));
    const { problems } = await checkInto(raw, folder(), { year: 2028 });
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['E213', 'ledger_impossible', 'promised_unmeasured']));
    expect(codes).not.toContain('E323');
  });

  it('--year 那一年什么也没有：不审核', async () => {
    const raw = join(folder(), 'raw');
    mkdirSync(join(raw, '密云区/2028'), { recursive: true });
    await expect(checkInto(raw, folder(), { year: 2028 })).rejects.toMatchObject({ problems: [{ code: 'E323' }] });
  });

  it('没有任何数据：仍写出清单，说明表应放在哪里', async () => {
    const output = folder();
    const { problems, completeness } = await checkInto(join(folder(), 'raw'), output);
    expect(problems.map(({ code }) => code)).toEqual(['E325']);
    expect(completeness).toEqual([]);
    const [row] = await rowsOf(output, '其他与登记表');
    expect(row?.['应为']).toContain('密云区/2026—2030');
  });

  it('没有数据是因为文件夹没有读：合成一条，写明是哪个文件夹、怎么办', async () => {
    const raw = join(folder(), 'raw');
    cpSync('raw/密云区/2028', join(raw, '密云县', '二〇二八'), { recursive: true });
    const { problems } = await checkInto(raw, folder());
    expect(problems.map(({ code }) => code)).toEqual(['E325']);
    expect(problems[0]?.found).toContain('raw/密云县/二〇二八');
    expect(problems[0]?.remedy).toMatch(/四位年份|年份文件夹|文件夹名/);
  });
});
