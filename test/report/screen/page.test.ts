import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openBrowser } from '../../../pipeline/report/browser/browser.ts';
import { openFonts } from '../../../pipeline/report/fonts/fonts.ts';
import { renderScreen } from '../../../pipeline/report/screen/screen.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { cacheDir } from '../fixtures/cache.ts';
import { pageWords } from '../fixtures/pdf-words.ts';
import { focused, inPage, openScreen, type ScreenPage, shownTexts } from '../fixtures/screen-page.ts';
import { screenReport } from '../fixtures/screen-report.ts';

const html = renderScreen(screenReport, { templatesDir: 'templates', sourceRoot: '../../..' });
const folder = temporaryFolder('screen');
const path = join(folder, 'report.html');
const rows = '#list-target tr[data-row]';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(cacheDir);
});

afterAll(async () => {
  await closeBrowser(browser);
  rmSync(folder, { recursive: true, force: true });
});

async function withScreen(
  work: (screen: ScreenPage) => Promise<void>,
  options: Parameters<typeof openScreen>[3] = {},
): Promise<void> {
  const screen = await openScreen(browser, html, path, options);
  try {
    await work(screen);
  } finally {
    await screen.page.close();
  }
}

const bare = (text: string): string => text.replace(/\s+/g, '');

const namesOf = (wanted: (item: (typeof screenReport.indicators)[number]) => boolean): readonly string[] =>
  screenReport.indicators.filter(wanted).map(({ seq }) => String(seq));

describe('打开报告', () => {
  it('只读自己一个文件，没有脚本错误，没有违反内容安全策略', () =>
    withScreen(async ({ page, faults, requests }) => {
      await page.click('#list-target a[data-figure]');
      await page.keyboard.press('Escape');
      expect(faults).toEqual([]);
      expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(path).href]);
    }));

  it('内容安全策略确实有效：后加的脚本、样式和图片都不执行', () =>
    withScreen(async ({ page, faults }) => {
      await page.evaluate(`
        const script = document.createElement('script');
        script.textContent = 'globalThis.broken = 1';
        const image = document.createElement('img');
        image.src = 'https://example.org/a.png';
        document.body.append(script, image);`);
      await page.waitForFunction('true');
      expect(await inPage(page, "'broken' in globalThis")).toBe(false);
      expect(faults.some((fault) => fault.includes('policy: script-src'))).toBe(true);
      expect(faults.some((fault) => fault.includes('policy: img-src'))).toBe(true);
    }));

  it.each([1280, 800, 640])('宽 %d 像素时页面本身不左右滚动', (width) =>
    withScreen(
      async ({ page }) => {
        expect(await inPage<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await page.click('#list-target a[data-figure]');
        expect(await page.$eval('#panel', (panel) => panel.getBoundingClientRect().width)).toBeLessThanOrEqual(width);
      },
      { width },
    ),
  );

  it('手机上最长的评估结论也不使页面左右滚动', () =>
    withScreen(
      async ({ page }) => {
        await page.$eval('.counts .verdict', (verdict) => {
          verdict.textContent = '◆尚未达标（无基期，不评进度）';
        });
        expect(await inPage<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      },
      { width: 390 },
    ));

  it('向右滚动时指标名称不动，向下滚动时表头不动，“演示数据”总在', () =>
    withScreen(async ({ page }) => {
      const places = () =>
        page.$eval('#list-target', (box) =>
          ['tbody .c-name', 'thead th:last-child'].map((part) => {
            const place = box.querySelector(part)?.getBoundingClientRect();
            return [Math.round(place?.left ?? 0), Math.round(place?.top ?? 0)];
          }),
        );
      const before = await places();
      await page.$eval('#list-target', (box) => box.scrollTo(150, 200));
      const after = await places();
      expect(after[0]?.[0]).toBe(before[0]?.[0]);
      expect(after[0]?.[1]).toBe((before[0]?.[1] ?? 0) - 200);
      expect(after[1]?.[0]).toBe((before[1]?.[0] ?? 0) - 150);
      expect(Math.abs((after[1]?.[1] ?? 0) - (before[1]?.[1] ?? 0))).toBeLessThanOrEqual(40);
      await page.evaluate("scrollTo({ top: 6000, behavior: 'instant' })");
      expect(await page.$eval('.banner', (banner) => banner.getBoundingClientRect().top)).toBe(0);
      expect((await shownTexts(page, '.banner'))[0]).toMatch(/演示数据.*草稿/);
    }));

  it('不要动画的人看不到动画', async () => {
    const animation = async (motion: string): Promise<string> => {
      let name = '';
      await withScreen(
        async ({ page }) => {
          await page.click('#list-target a[data-figure]');
          name = await inPage(page, "getComputedStyle(document.querySelector('#panel')).animationName");
        },
        { motion },
      );
      return name;
    };
    expect(await animation('reduce')).toBe('none');
    expect(await animation('no-preference')).toBe('slide');
  });
});

describe('筛选、查找和排序', () => {
  it('按属性筛选：表和分项说明一同筛选，写明显示多少、隐藏多少', () =>
    withScreen(async ({ page }) => {
      await page.select('form[data-list="target"] select[name="nature"]', '约束性');
      const binding = namesOf(({ nature }) => nature === '约束性');
      expect(await shownTexts(page, `${rows} .c-seq`)).toEqual(binding);
      expect(await page.$$eval('article.block', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(
        binding.length,
      );
      const total = screenReport.indicators.length;
      const [line = ''] = await shownTexts(page, 'form[data-list="target"] output');
      expect(line).toMatch(new RegExp(`^显示${binding.length}项.*共${total}项；已隐藏${total - binding.length}项$`));
      await page.click('form[data-list="target"] button[type="reset"]');
      await page.waitForFunction(`document.querySelectorAll('#list-target tr.out').length === 0`);
      expect(await shownTexts(page, `${rows} .c-seq`)).toHaveLength(total);
      expect((await shownTexts(page, 'form[data-list="target"] output'))[0]).not.toContain('隐藏');
    }));

  it('点总体评价中的数字，看到数的是哪些；再点，表中只留下这些指标', () =>
    withScreen(async ({ page }) => {
      const wanted = namesOf(({ nature, current }) => nature === '约束性' && current.verdictZh === '滞后');
      await page.click('#chapter-2 .counts tr:nth-of-type(3) td:nth-of-type(2) a');
      expect(await shownTexts(page, '#panel-title')).toEqual(['滞后的约束性主要指标（不含分级指标）']);
      expect(await shownTexts(page, '#panel .here')).toEqual([`${wanted.length}项`]);
      const listed = await shownTexts(page, '#panel a.to');
      expect(listed.map((words) => words.split('．')[0])).toEqual(wanted);
      await page.click('#panel a.count');
      await page.waitForFunction(
        `document.querySelectorAll('#list-target tr[data-row]:not(.out)').length === ${wanted.length}`,
      );
      expect(await shownTexts(page, '#panel')).toEqual([]);
      expect(await shownTexts(page, `${rows} .c-seq`)).toEqual(wanted);
      expect(
        await page.$eval(
          'form[data-list="target"] select[name="verdict"]',
          (box) => (box as unknown as { value: string }).value,
        ),
      ).toBe('滞后');
      expect((await focused(page)).id).toBe('list-target');
    }));

  it('按名称查找，全角半角和大小写不论；找不到也写明', () =>
    withScreen(async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('５００人 以上');
      expect(await shownTexts(page, `${rows} .c-seq`)).toEqual(namesOf(({ name }) => name.includes('500人以上')));
      await page.keyboard.type('没有这个');
      expect(await shownTexts(page, rows)).toEqual([]);
      expect((await shownTexts(page, 'form[data-list="target"] output'))[0]).toMatch(
        new RegExp(`^没有符合条件的.*已隐藏${screenReport.indicators.length}项`),
      );
    }));

  it('筛选后方向键只走留下的行，Tab 仍能进表', () =>
    withScreen(async ({ page }) => {
      await page.select('form[data-list="target"] select[name="nature"]', '约束性');
      const [first, second] = screenReport.indicators.filter(({ nature }) => nature === '约束性');
      await page.focus('#list-target a[data-figure][tabindex="0"]');
      expect((await focused(page)).href).toBe(`#target-${first?.seq}-2023`);
      await page.keyboard.press('ArrowDown');
      expect((await focused(page)).href).toBe(`#target-${second?.seq}-2023`);
    }));

  it('问题清单按级别筛选', () =>
    withScreen(async ({ page }) => {
      await page.select('form[data-list="problem"] select[name="severity"]', '强制');
      expect(await shownTexts(page, '#list-problem tr[data-row] td:first-child')).toEqual(
        screenReport.problems.filter(({ severity }) => severity === 'stop').map(() => '强制'),
      );
    }));

  it('点表头排序：升、降、复原，没有数的总在最后', () =>
    withScreen(async ({ page }) => {
      const column = '#list-target thead th:last-child';
      const values = () => shownTexts(page, `${rows} a[data-figure="pace_ratio"]`);
      const original = await shownTexts(page, `${rows} .c-seq`);
      await page.click(`${column} .sort`);
      const rising = await values();
      const numbers = rising.filter((text) => text !== '—').map(Number);
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(rising.slice(numbers.length).every((text) => text === '—')).toBe(true);
      expect(await page.$eval(column, (heading) => heading.getAttribute('aria-sort'))).toBe('ascending');
      await page.click(`${column} .sort`);
      expect((await values()).filter((text) => text !== '—').map(Number)).toEqual([...numbers].reverse());
      await page.click(`${column} .sort`);
      expect(await shownTexts(page, `${rows} .c-seq`)).toEqual(original);
      expect(await page.$eval(column, (heading) => heading.getAttribute('aria-sort'))).toBe('none');
    }));

  it('按序号降序：十排在九之前', () =>
    withScreen(async ({ page }) => {
      for (const _ of [1, 2]) await page.click('#list-target thead th:first-child .sort');
      const order = (await shownTexts(page, `${rows} .c-seq`)).map(Number);
      expect(order).toEqual(screenReport.indicators.map(({ seq }) => seq).sort((a, b) => b - a));
    }));
});

describe('没有脚本', () => {
  it('全部内容都在，数字的链接展开并到达它的来历', () =>
    withScreen(
      async ({ page, faults }) => {
        expect(faults).toEqual([]);
        const [text = ''] = [await page.$eval('main', (main) => (main.textContent ?? '').replace(/\s+/g, ''))];
        for (const { name, paragraph } of screenReport.indicators) {
          expect(text).toContain(name.replace(/\s+/g, ''));
          expect(text).toContain(paragraph.replace(/\s+/g, ''));
        }
        expect(await shownTexts(page, 'form.filters')).toEqual([]);
        expect(await shownTexts(page, '.copy, .sort, .keys')).toEqual([]);
        expect(await shownTexts(page, '#target-1-2023')).toEqual([]);
        await page.click('#list-target a[href="#target-1-2023"]');
        expect((await shownTexts(page, '#target-1-2023'))[0]).toContain('25,553');
      },
      { scripts: false },
    ));
});

describe('打印', () => {
  it('不论怎样筛选，全部指标都印出，筛选栏和按钮不印，每页有“演示数据”“草稿”', async () => {
    writeFileSync(path, html);
    const printing = await browser.newPage();
    await printing.setBypassCSP(true);
    await printing.goto(pathToFileURL(path).href);
    await printing.addStyleTag({ content: openFonts().rules(html) });
    await printing.addStyleTag({ content: '*{font-family:"Noto Sans SC"!important}' });
    await printing.select('form[data-list="target"] select[name="nature"]', '约束性');
    await printing.emulateMediaType('print');
    await printing.evaluate('document.body.getBoundingClientRect(); document.fonts.ready.then(() => true)');
    expect(await shownTexts(printing, '.filters, .contents, .copy, .banner, #panel, output')).toEqual([]);
    expect(await shownTexts(printing, `${rows} .c-seq`)).toEqual(namesOf(() => true));
    const pages = pageWords(Buffer.from(await printing.pdf({ preferCSSPageSize: true, printBackground: true })));
    await printing.close();
    const text = pages.join('');
    for (const { name, paragraph } of screenReport.indicators) {
      expect(text).toContain(name.replace(/\s+/g, ''));
      expect(text).toContain(paragraph.replace(/\s+/g, ''));
    }
    for (const { name } of screenReport.projects) expect(text).toContain(name);
    expect(pages.length).toBeGreaterThan(8);
    pages.forEach((words, index) => {
      expect(`第${index + 1}页 ${/演示数据.*草稿/.test(words)}`).toBe(`第${index + 1}页 true`);
    });
    const heads = pages.filter((words) => words.includes('序号指标属性评估结论趋势2020年基期值'));
    expect(heads.length).toBeGreaterThan(1);
    const rowPages = screenReport.indicators.map(({ unit, nature, name }) =>
      heads.findIndex((words) => words.includes(bare(`${name}（${unit}）${nature}`))),
    );
    expect(rowPages).not.toContain(-1);
    expect(new Set(rowPages).size).toBe(heads.length);
  });
});
