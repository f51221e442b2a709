import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { printedShare } from '../../../pipeline/excel/form-pages.ts';
import type { Report } from '../../../pipeline/model/report.ts';
import { writeSubmission } from '../../../pipeline/report/submission/submission.ts';
import { evaluator } from '../../excel/evaluate.ts';
import { disorder, treeOf } from '../../excel/xml-order.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { emptyReport, hardReport, publishedReport } from '../fixtures/report-small.ts';

const folder = temporaryFolder('submission');
const names = [
  '规评1表',
  '规评2表',
  '规评3表',
  '附图1 总览',
  '附图2 指标走势',
  '图表数据_结论',
  '图表数据_实现程度',
  '图表数据_进度',
  '图表数据',
];
/** The room that a number keeps from the rule is a bracket wide, and reads as a blank. */
const shownRows = (sheet: string): readonly (readonly string[])[] =>
  utils
    .sheet_to_json<string[]>(book.Sheets[sheet] ?? {}, { header: 1, raw: false })
    .map((cells) => Array.from(cells, (text) => (text ?? '').trimEnd()));
let bytes: Buffer;
let book: WorkBook;
let parts: Record<string, string>;

async function write(report: Report, name: string): Promise<Buffer> {
  const path = join(folder, name);
  await writeSubmission(report, path);
  return readFileSync(path);
}

function textsOf(sheet: string): readonly string[] {
  const cells = book.Sheets[sheet] ?? {};
  return Object.entries(cells).flatMap(([address, cell]) =>
    address.startsWith('!') ? [] : [String(cell.w ?? cell.v)],
  );
}

beforeAll(async () => {
  bytes = await write(hardReport, '报送表.xlsx');
  book = read(bytes, { cellNF: true, cellText: true, cellFormula: true });
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

describe('报送表的三张表', () => {
  it('有表名、表号、报告期、填报单位、计量单位、签字栏', () => {
    expect(book.SheetNames).toEqual(names);
    const titles = ['主要指标完成情况表', '重点任务量化承诺完成情况表', '重点项目进展情况表'];
    titles.forEach((title, index) => {
      const texts = textsOf(`规评${index + 1}表`);
      expect(texts).toContain(title);
      const whole = texts.join('｜');
      for (const words of [`表　　号：规评${index + 1}表`, '报 告 期：2023年', '填报单位（公章）：', '计量单位：']) {
        expect(whole).toContain(words);
      }
      expect(whole).toMatch(/单位负责人：.*统计负责人：.*填表人：.*联系电话：.*报出日期：/);
      expect(whole).toContain('【演示数据】');
      expect(whole).toContain('【草稿】');
    });
  });

  it('登记了印发机关、制定机关、文号的才印，填报单位照登记', async () => {
    const headOf = async (papers: Report['plan']['papers'], name: string): Promise<readonly string[]> => {
      const written = read(await write({ ...hardReport, plan: { ...hardReport.plan, papers } }, name));
      const rows = utils.sheet_to_json<string[]>(written.Sheets['规评1表'] ?? {}, { header: 1 });
      return rows
        .slice(
          0,
          rows.findIndex(([first]) => first === '序号'),
        )
        .flat();
    };
    const given = {
      issuer: '某区人民政府',
      document: '某政发〔2021〕12号',
      issued: '2021年3月9日',
      reportingUnit: '某市某区卫生健康委员会',
      formIssuer: '某市卫生健康委员会',
      formDocument: '某卫统函〔2022〕3号',
    };
    const head = await headOf(given, 'papers.xlsx');
    expect(head).toEqual(
      expect.arrayContaining([
        '规划印发：某区人民政府　某政发〔2021〕12号　2021年3月9日',
        '制定机关：某市卫生健康委员会',
        '文　　号：某卫统函〔2022〕3号',
        '填报单位（公章）：某市某区卫生健康委员会',
      ]),
    );
    const none = { issuer: '', document: '', issued: '', formIssuer: '', formDocument: '' };
    const bare = await headOf({ ...none, reportingUnit: '某区卫生健康委员会' }, 'bare.xlsx');
    expect(bare.filter((text) => /印发|制定机关|文　　号/.test(text))).toEqual([]);
    expect(bare).toContain('填报单位（公章）：某区卫生健康委员会');
  });

  it('表头按年度值、规划目标、完成情况合并成两级，下有甲乙和 1 2 一行', () => {
    const sheet = book.Sheets['规评1表'] ?? {};
    const merged = (sheet['!merges'] ?? []).map(
      ({ s, e }) => [sheet[utils.encode_cell(s)]?.v, e.r - s.r + 1, e.c - s.c + 1] as const,
    );
    expect(merged).toEqual(
      expect.arrayContaining([
        ['序号', 2, 1],
        ['年度值', 1, 3],
        ['规划目标', 1, 2],
        ['完成情况', 1, 3],
        ['评估结论', 2, 1],
      ]),
    );
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(rows).toContainEqual('甲 乙 丙 丁 1 2 3 4 戊 5 6 7 8 己 庚'.split(' '));
  });

  it('逐项列出数值和结论，与报告所印的相同', () => {
    for (const [sheet, promises] of [
      ['规评1表', hardReport.indicators],
      ['规评2表', hardReport.commitments],
    ] as const) {
      const rows = shownRows(sheet);
      for (const promise of promises) {
        const row = rows.find((cells) => cells[0] === String(promise.seq) && cells[1] === promise.name);
        const { baseline, target, current } = promise;
        expect(row?.[4], promise.name).toBe(baseline.value.text);
        expect(row?.slice(8, 14), promise.name).toEqual([
          target.text,
          String(target.year),
          current.tau.text,
          current.progress.text,
          current.paceRatio.text,
          current.verdictZh,
        ]);
      }
    }
    const projects = shownRows('规评3表');
    for (const project of hardReport.projects) {
      const row = projects.find((cells) => cells[1] === project.name);
      expect(row).toContain(project.verdictZh);
      if (project.plannedCompletion.date !== null) expect(row).toContain(project.plannedCompletion.text);
    }
  });

  it('右边的数都不贴表线：数留一个括号的宽，横线和文字缩进一格', () => {
    for (const name of names.slice(0, 3)) {
      const cells = Object.entries(book.Sheets[name] ?? {}).filter(([address]) => !address.startsWith('!'));
      const printed = cells.filter(([, cell]) => cell.t === 'n' && /[.,%]/.test(String(cell.w)));
      expect(printed.length).toBeGreaterThan(5);
      for (const [address, cell] of printed) expect(cell.z, `${name}!${address}`).toMatch(/_\)$/);
    }
    const styles = parts['xl/styles.xml'] ?? '';
    expect(styles).toMatch(/<alignment horizontal="right" vertical="center" wrapText="1" indent="1"/);
    expect(styles).not.toMatch(/<xf numFmtId="(?!0")\d+"[^>]*><alignment horizontal="right"[^>]*indent="1"/);
  });

  it('设好打印区域、每页重复的表头、A4 横向', () => {
    const workbook = parts['xl/workbook.xml'] ?? '';
    for (const index of [1, 2, 3]) {
      expect(workbook).toMatch(
        new RegExp(`_xlnm.Print_Area"[^>]*>&apos;规评${index}表&apos;!\\$A\\$1:\\$[A-Z]+\\$\\d+<`),
      );
      expect(workbook).toMatch(new RegExp(`_xlnm.Print_Titles"[^>]*>&apos;规评${index}表&apos;!\\$\\d+:\\$\\d+<`));
      expect(parts[`xl/worksheets/sheet${index}.xml`]).toMatch(
        /<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/,
      );
    }
    expect(workbook).not.toMatch(/<definedName[^>]*>[=+@]/);
  });

  it('各表的栏宽合起来，印在 A4 横向上不小于 7.5 磅', () => {
    for (const index of [1, 2, 3]) {
      const columns = [
        ...(parts[`xl/worksheets/sheet${index}.xml`] ?? '').matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g),
      ];
      const widths = columns.flatMap(([, from, to, width]) =>
        Array<number>(Number(to) - Number(from) + 1).fill(Number(width)),
      );
      expect(widths.length).toBeGreaterThan(10);
      expect(printedShare(widths) * 10, `规评${index}表`).toBeGreaterThanOrEqual(7.5);
    }
  });
});

describe('报送表的图', () => {
  const charts = () => Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));

  it('总览和每项指标各有原生图表，各部件齐全并互相指到', () => {
    const drawings = ['xl/drawings/drawing1.xml', 'xl/drawings/drawing2.xml'];
    const overview = [...(parts[drawings[0] ?? ''] ?? '').matchAll(/<xdr:twoCellAnchor>/g)].length;
    expect(overview).toBeGreaterThanOrEqual(3);
    expect(charts().length).toBe(overview + hardReport.indicators.length);
    for (const [index, name] of drawings.entries()) {
      const drawing = parts[name] ?? '';
      const used = [...drawing.matchAll(/r:id="(\w+)"/g)].map((match) => match[1]);
      const relations = parts[name.replace('drawings/', 'drawings/_rels/').concat('.rels')] ?? '';
      const targets = [...relations.matchAll(/Id="(\w+)"[^>]*Target="\.\.\/charts\/([^"]+)"/g)];
      expect(targets.map((match) => match[1])).toEqual(used);
      for (const match of targets) expect(charts()).toContain(`xl/charts/${match[2]}`);
      expect(parts[`xl/worksheets/_rels/sheet${index + 4}.xml.rels`]).toContain(`../drawings/drawing${index + 1}.xml`);
    }
    const types = parts['[Content_Types].xml'] ?? '';
    for (const name of [...charts(), ...drawings]) expect(types).toContain(`PartName="/${name}"`);
  });

  it('没有数的格是空格，不是空文字：空文字在图中会画成 0', () => {
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.entries(sheet));
    const blank = cells.filter(([address, cell]) => !address.startsWith('!') && cell?.t === 's' && cell.v === '');
    expect(cells.length).toBeGreaterThan(500);
    expect(blank.map(([address]) => address)).toEqual([]);
  });

  it('各部件的元素次序合乎规范', () => {
    const checked = Object.keys(parts).filter((name) => /^xl\/(worksheets|charts|drawings)\/\w+\.xml$/.test(name));
    expect(checked.length).toBe(names.length + charts().length + 2);
    for (const name of checked)
      expect({ name, found: disorder(treeOf(parts[name] ?? '')) }).toEqual({ name, found: [] });
  });

  it('每个图有替代文字，图中数字引用工作表，缓存与单元格相同', () => {
    for (const name of ['xl/drawings/drawing1.xml', 'xl/drawings/drawing2.xml']) {
      const descriptions = [...(parts[name] ?? '').matchAll(/descr="([^"]*)"/g)].map((match) => match[1] ?? '');
      expect(descriptions.length).toBeGreaterThanOrEqual(3);
      for (const text of descriptions) expect(text).toMatch(/^(折线图|条形图)：.{10,}/);
    }
    let compared = 0;
    for (const name of charts()) {
      const chart = parts[name] ?? '';
      expect(chart, name).toContain('<c:title>');
      for (const [, formula = '', cache = ''] of chart.matchAll(
        /<c:numRef><c:f>([^<]*)<\/c:f><c:numCache>(.*?)<\/c:numCache>/g,
      )) {
        const [, sheet = '', range = ''] = /^'([^']+)'!(.*)$/.exec(formula) ?? [];
        const { s, e } = utils.decode_range(range.replaceAll('$', ''));
        expect(cache).toContain(`<c:ptCount val="${e.r - s.r + 1}"/>`);
        const points = new Map(
          [...cache.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)</g)].map((m) => [Number(m[1]), Number(m[2])]),
        );
        for (let row = s.r; row <= e.r; row += 1) {
          const cell = book.Sheets[sheet]?.[utils.encode_cell({ r: row, c: s.c })];
          const value = typeof cell?.v === 'number' ? cell.v : undefined;
          expect(points.get(row - s.r), `${name} ${formula} ${row}`).toBe(value);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('以 = + - @ 开头的名称仍是文字，在单元格、图题和替代文字里都一样', () => {
    const [base] = hardReport.indicators;
    if (base === undefined) throw new Error('the fixture has no indicator');
    const cells = names.flatMap((name) => Object.values(book.Sheets[name] ?? {}));
    const risky = cells.filter((cell) => typeof cell?.v === 'string' && /^[=+\-@]/.test(cell.v));
    expect(risky.length).toBeGreaterThan(20);
    expect(new Set(risky.map((cell) => `${cell.t}${cell.f ?? ''}`))).toEqual(new Set(['s']));
    const titles = charts().map((name) => /<a:t>([^<]*)<\/a:t>/.exec(parts[name] ?? '')?.[1] ?? '');
    expect(titles.filter((title) => title.includes('@修约')).length).toBe(26);
  });

  it('目标路径的公式重算与缓存相同', () => {
    const at = evaluator(book);
    let formulas = 0;
    for (const [address, cell] of Object.entries(book.Sheets['图表数据'] ?? {})) {
      if (address.startsWith('!') || cell.f === undefined) continue;
      formulas += 1;
      expect(Math.abs(Number(at('图表数据', address)) - Number(cell.v))).toBeLessThanOrEqual(
        1e-12 * Math.max(1, Math.abs(Number(cell.v))),
      );
    }
    expect(formulas).toBeGreaterThan(20);
  });
});

describe('报送表的文件', () => {
  it('同一报告在别的时间写出，逐字节相同', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const second = await write(hardReport, '再写.xlsx').finally(() => vi.useRealTimers());
    expect(second.equals(bytes)).toBe(true);
  });

  it('正式报告没有演示和草稿的标记', async () => {
    const all = Object.values(unzipSync(await write({ ...publishedReport, projects: [] }, '正式.xlsx'))).map((part) =>
      strFromU8(part),
    );
    expect(all.join('')).toContain('主要指标完成情况表');
    expect(all.join('')).not.toMatch(/演示数据】|草稿】|KC00000/);
  });

  it('什么都没有时仍是一本能打开的册子，没有空的图', async () => {
    const empty = await write(emptyReport, '空.xlsx');
    expect(read(empty).SheetNames).toEqual(names);
    expect(Object.keys(unzipSync(empty)).filter((name) => name.startsWith('xl/charts/'))).toEqual([]);
  });
});
