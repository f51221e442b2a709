import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../pipeline/cache.ts';
import { closeBrowser, openBrowser } from '../../pipeline/report/browser/browser.ts';
import { readCsv } from './csv.ts';
import { madeEditions } from './made.ts';
import { exceptionOf } from './screen-exceptions.ts';
import { type ScreenCell, type ScreenFigure, screenCells, screenFigures } from './screen-figures.ts';
import { walkScreen } from './screen-walk.ts';

const editions = ['chaoyang_145/midterm-2023', 'chaoyang_145/final-2025', 'miyun_155/midterm-2028'] as const;

let output: string;
let browser: Browser;

beforeAll(async () => {
  ({ output } = await madeEditions());
  browser = await openBrowser(cacheFolder(process.cwd()));
}, 300_000);

afterAll(() => closeBrowser(browser));

type Row = Readonly<Record<string, string>>;

const shares = ['tau', 'progress'] as const;
const plain = ['value', 'numerator', 'denominator', 'pace_ratio'] as const;

describe.each(editions)('%s 的 report.html', (edition) => {
  let folder: string;
  const year = edition.slice(-4);
  const lists = [
    ['target', 'indicators'],
    ['commitment', 'commitments'],
  ] as const;
  let figures: readonly ScreenFigure[];
  let cells: readonly ScreenCell[];

  beforeAll(() => {
    folder = join(output, edition);
    figures = screenFigures(join(folder, 'report.html'));
    cells = screenCells(join(folder, 'report.html'));
  });

  const lineOf = (section: string, part: string): string | null =>
    figures.find((one) => one.place === 'line' && one.section === section && one.part === part)?.text ?? null;
  const linksOf = (section: string, part: string): readonly ScreenFigure[] =>
    figures.filter((one) => one.place === 'link' && one.section === section && one.part === part);

  it.each(lists)('%s：每个指标每一年的数字和结论与 data/%s.csv 相同', (list, table) => {
    const rows = readCsv(join(folder, `data/${table}.csv`));
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      const section = `${list}-${row['seq']}-${row['year']}`;
      for (const part of plain) expectSame(lineOf(section, part), row[part] ?? '', 1, `${section} ${part}`);
      for (const part of shares) expectSame(lineOf(section, part), row[part] ?? '', 100, `${section} ${part}`);
      expectInterval(lineOf(section, 'interval'), row, section);
      expect(`${section} ${lineOf(section, 'verdict')}`).toBe(`${section} ${row['verdict_zh']}`);
    }
    const sections = new Set(rows.map((row) => `${list}-${row['seq']}-${row['year']}`));
    const shown = figures.filter((one) => one.place === 'line' && one.part === 'value' && one.section.startsWith(list));
    expect(new Set(shown.map(({ section }) => section))).toEqual(sections);
    expect(shown).toHaveLength(sections.size);
  });

  it.each(lists)('%s：总表中的数字与明细、与 data/%s.csv 的全部位数相同', (list, table) => {
    const rows = readCsv(join(folder, `data/${table}.csv`));
    for (const row of rows) {
      const section = `${list}-${row['seq']}-${row['year']}`;
      const isCurrent = row['year'] === year;
      for (const part of [...plain, ...shares, 'verdict'] as const) {
        for (const { text } of linksOf(section, part)) {
          expect(`${section} ${part} ${text}`).toBe(`${section} ${part} ${lineOf(section, part) ?? '—'}`);
        }
      }
      const links = linksOf(section, 'value');
      if (Number(row['year']) > Number(row['baseline_year'])) {
        expect(links.length, section).toBeGreaterThan(0);
        expect(
          links.some(({ full }) => (full === '—' ? '' : full) === (row['value'] ?? '')),
          section,
        ).toBe(true);
      }
      if (!isCurrent) continue;
      expect(linksOf(section, 'verdict').length, section).toBeGreaterThan(0);
      const [goal] = linksOf(`${list}-${row['seq']}-goal`, 'target');
      expect(goal?.text).toBe(row['target_text']);
      const [base] = linksOf(`${list}-${row['seq']}-baseline`, 'baseline');
      expectSame(base?.text ?? null, row['baseline_value'] ?? '', 1, `${section} baseline`);
      expect(base?.full === '—' ? '' : base?.full).toBe(row['baseline_value']);
      expect(lineOf(`${list}-${row['seq']}-baseline`, 'baseline')).toBe(base?.text);
      expect(lineOf(`${list}-${row['seq']}-goal`, 'target')).toBe(goal?.text);
    }
  });

  it('重点项目每一年的阶段、结论和当年的日期、投资与 data/projects.csv 相同', () => {
    const rows = readCsv(join(folder, 'data/projects.csv'));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      const section = `project-${row['seq']}`;
      expect(lineOf(section, `${row['year']}-stage`)).toBe(row['stage'] === '' ? '—' : row['stage']);
      expect(lineOf(section, `${row['year']}-verdict`)).toBe(row['verdict_zh']);
      if (row['year'] !== year) continue;
      expect(lineOf(section, 'verdict')).toBe(row['verdict_zh']);
      expect(isoOf(lineOf(section, 'planned_completion'))).toBe(row['planned_completion']);
      expect(isoOf(lineOf(section, 'actual_completion'))).toBe(row['actual_completion']);
      for (const part of ['investment_planned', 'investment_done'] as const) {
        expectSame(lineOf(section, part), row[part] ?? '', 1, `${section} ${part}`);
        const bare = (text: string | null): string => (text ?? '').replace(/,/g, '');
        expect([...new Set(linksOf(section, part).map(({ text }) => bare(text)))]).toEqual([
          bare(lineOf(section, part)),
        ]);
      }
      expect(linksOf(section, 'verdict').map(({ text }) => text)).toEqual([row['verdict_zh']]);
    }
  });

  it('明细里的来源单元格都在 data/observations.csv 中，数值相同，链接的文件存在', () => {
    const observations = new Map<string, Row[]>();
    for (const row of readCsv(join(folder, 'data/observations.csv'))) {
      const key = [row['file'], row['sheet'], row['cell']].join('｜');
      observations.set(key, [...(observations.get(key) ?? []), row]);
    }
    const read = cells.filter(({ section }) => !section.startsWith('project'));
    expect(read.length).toBeGreaterThan(150);
    for (const one of read) {
      const place = [one.file, one.sheet, one.cell].join('｜');
      const same = (observations.get(place) ?? []).filter(
        ({ measure, breakdown, value }) =>
          (breakdown === '' ? measure : `${measure}（${breakdown}）`) === one.label &&
          (value === '' ? '—' : value) === one.value.replace(/,/g, ''),
      );
      expect(`${one.section} ${place} ${same.length}`).toBe(`${one.section} ${place} 1`);
    }
    for (const file of new Set(cells.map((one) => one.file)))
      expect(`${file} ${existsSync(file)}`).toBe(`${file} true`);
  });

  it('有数的指标都有来源单元格', () => {
    const places = new Set(cells.map(({ section }) => section));
    for (const [list, table] of lists) {
      for (const row of readCsv(join(folder, `data/${table}.csv`))) {
        if (row['value'] === '') continue;
        const section = `${list}-${row['seq']}-${row['year']}`;
        expect(`${section} ${places.has(section)}`).toBe(`${section} true`);
      }
    }
  });

  it('页面上每一个数都有来历：点开就是它自己，带算式和来源；其余的只是名称、年份、编号、地址和别人的原话', async () => {
    const { figures, explanations, faults, plain } = await walkScreen(browser, join(folder, 'report.html'));
    expect(faults).toEqual([]);
    expect(figures).toBeGreaterThan(1500);
    expect(explanations).toBeGreaterThan(700);
    const names = ['indicators', 'commitments', 'projects'].flatMap((table) =>
      readCsv(join(folder, `data/${table}.csv`)).flatMap((row) => [row['name'] ?? '', `（${row['unit'] ?? ''}）`]),
    );
    expect(plain.filter((one) => exceptionOf(one, names) === '')).toEqual([]);
  });

  it('不大于 1.3 MB', () => {
    expect(statSync(join(folder, 'report.html')).size).toBeLessThan(1_300_000);
  });
});

/** The text is the number rounded to the digits that it shows, and is missing only where the data have none. */
function expectSame(text: string | null, value: string, factor: number, place: string): void {
  if (value === '') {
    expect(`${place} ${text ?? '—'}`).toBe(`${place} —`);
    return;
  }
  const digits = (text ?? 'NaN').replace(/[,%]/g, '');
  const halfStep = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0);
  const distance = Math.abs(Number(digits) - Number(value) * factor);
  expect(distance, `${place} ${text} ${value}`).toBeLessThanOrEqual(halfStep + 1e-9);
}

function expectInterval(text: string | null, row: Row, place: string): void {
  const [low = null, high = null] = text === null ? [] : text.split(' 至 ');
  expectSame(low, row['interval_low'] ?? '', 1, `${place} low`);
  expectSame(high, row['interval_high'] ?? '', 1, `${place} high`);
}

/** 2023年6月30日 → 2023-06-30, — → blank. */
function isoOf(text: string | null): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})年(\d+)月(\d+)日$/.exec(text ?? '') ?? [];
  return year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
