import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBrowser } from '../../../pipeline/report/browser/browser.ts';
import { renderScreen } from '../../../pipeline/report/screen/screen.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { cacheDir } from '../fixtures/cache.ts';
import { focused, inPage, openScreen, type ScreenPage, shownTexts } from '../fixtures/screen-page.ts';
import { nurseFile, oddText, screenReport } from '../fixtures/screen-report.ts';

const html = renderScreen(screenReport, { templatesDir: 'templates', sourceRoot: '../../..' });
const folder = temporaryFolder('screen');
let browser: Browser;
let screen: ScreenPage;

beforeAll(async () => {
  browser = await openBrowser(cacheDir);
});

afterAll(async () => {
  await closeBrowser(browser);
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await screen?.page.close();
  screen = await openScreen(browser, html, join(folder, 'report.html'));
});

const figure = '#list-target a[href="#target-1-2023"][data-figure="value"]';
const panelText = async (): Promise<string> => (await shownTexts(screen.page, '#panel'))[0] ?? '';

/**
 * What the first button that copies says when it is pressed; it soon says 复制 again, on a busy machine before a look at it.
 * Pressed with the keyboard, which needs no place on the screen that could move meanwhile.
 */
async function answerOfCopy(): Promise<unknown> {
  await screen.page.evaluate(`globalThis.said = [];
    const button = document.querySelector('#panel .copy');
    new MutationObserver(() => said.push(button.textContent)).observe(button, { childList: true })`);
  await screen.page.focus('#panel .copy');
  await screen.page.keyboard.press('Enter');
  await screen.page.waitForFunction('said.length > 0', { polling: 100 });
  return inPage(screen.page, 'said[0]');
}

describe('一个数字的来历', () => {
  it('点数字，看到名称、结论、定义、分子、分母、算式、区间、来源单元格和附注', async () => {
    await screen.page.click(figure);
    const text = await panelText();
    const [item] = screenReport.indicators;
    for (const words of [
      `${item?.name}2023年`,
      '数值7.42岁',
      '评估结论符合预期',
      '第10条：进度比在“符合预期”档内',
      `定义${item?.definition}`,
      '分子25,553',
      '分母3,446,000',
      '计算x＝25,553÷3,446,000×1000＝7.415264；R＝P÷τ＝0.95。',
      '95%置信区间7.32至7.51岁',
      `目标值（原文）${item?.target.text}`,
      `理解为${item?.target.reading}`,
      `规划出处${item?.citation}`,
      `口径${item?.scope}`,
      `来源${item?.source}`,
      '注册护士数25,553人，注：含中央在京机构',
      `${nurseFile}｜人员'表｜C7`,
      '年末常住人口3,446,000人',
      '演示数据',
      '草稿',
      oddText,
    ])
      expect(text).toContain(words.replace(/\s+/g, ''));
    expect(await shownTexts(screen.page, '#panel .history tbody th')).toEqual(['2020年', '2021年', '2022年', '2023年']);
    expect(await shownTexts(screen.page, '#panel .here')).toEqual(['7.42岁']);
    expect(await inPage(screen.page, "'broken' in globalThis")).toBe(false);
    expect(screen.faults).toEqual([]);
  });

  it('来源文件的链接从报告所在的文件夹出发', async () => {
    await screen.page.click(figure);
    const links = await screen.page.$$eval('#panel .cells a', (all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['../../../raw/朝阳区/2023/卫生%20资源%231.xlsx', '../../../raw/朝阳区/2023/人口.csv']);
    const address = await screen.page.$eval('#panel .cells a', (link) => (link as unknown as { href: string }).href);
    expect(decodeURI(address)).toMatch(/^file:.*\/raw\/朝阳区\/2023\/卫生 资源%231\.xlsx$/);
  });

  it('在明细里点另一年，换成那一年', async () => {
    await screen.page.click(figure);
    await screen.page.click('#panel a[href="#target-1-2022"]');
    const text = await panelText();
    expect(text).toContain('2022年数值7.31');
    expect(text).toContain('0.00000012');
    expect(text).not.toContain('25,553');
    expect(await shownTexts(screen.page, '#panel a[aria-current]')).toEqual(['7.31']);
  });

  it.each([
    ['target-1-goal', 'target', '83.0'],
    ['target-1-baseline', 'baseline', '82.91'],
  ])('目标值、基期值也有来历：%s', async (section, part, shown) => {
    await screen.page.click(`#list-target a[href="#${section}"]`);
    expect(await shownTexts(screen.page, '#panel .here')).toEqual([part === 'target' ? shown : `${shown}岁`]);
    expect(await shownTexts(screen.page, '#panel .panel-body > section:first-child h5')).toEqual([
      part === 'target' ? '目标' : '基期',
    ]);
  });

  it('承诺和项目也有来历', async () => {
    await screen.page.click('#list-commitment tr[data-row] a[data-figure="value"]');
    expect(await panelText()).toContain(screenReport.commitments[0]?.name.replace(/\s/g, ''));
    await screen.page.keyboard.press('Escape');
    await screen.page.click('#list-project tr[data-row] a[data-figure="investment_done"]');
    const text = await panelText();
    expect(await shownTexts(screen.page, '#panel .here')).toEqual(['132,500万元']);
    expect(text).toContain('raw/朝阳区/2023/重点项目台账.xlsx｜台账｜J5');
    expect(text).toContain('2022年前期前期工作');
  });

  it('表中每一个数字都有来历，来历中的数字与表中相同', async () => {
    const results = await inPage<readonly string[]>(
      screen.page,
      `[...document.querySelectorAll('table.sortable a[data-figure]')].map((link) => {
        const panel = document.querySelector('#panel');
        link.click();
        const shown = panel.querySelector('.here')?.firstChild?.textContent ?? '没有';
        const table = link.textContent.replace(/^[●◆▲○]/, '');
        const opened = panel.open;
        panel.close();
        return opened && shown === table ? '' : [link.hash, link.dataset.figure, table, shown].join(' ');
      })`,
    );
    expect(results.length).toBeGreaterThan(300);
    expect(results.filter((fault) => fault !== '')).toEqual([]);
  });

  it('复制单元格地址，写法是表格软件的名称框认得的', async () => {
    await screen.page.click(figure);
    await screen.page.evaluate(`globalThis.told = [];
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => told.push(text) } })`);
    expect(await answerOfCopy()).toBe('已复制');
    expect(await inPage(screen.page, 'told')).toEqual(["'人员''表'!C7"]);
  });

  it('剪贴板用不了时也能复制', async () => {
    await screen.page.click(figure);
    await screen.page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => { globalThis.copied = document.activeElement.value; })`);
    expect(await answerOfCopy()).toBe('已复制');
    expect(await inPage(screen.page, 'globalThis.copied')).toBe("'人员''表'!C7");
    expect(await screen.page.$('#panel textarea')).toBeNull();
  });
});

describe('只用键盘', () => {
  it('Tab 到表，方向键到数字，回车打开，Tab 不出明细，Esc 回到原来的数字', async () => {
    const { page } = screen;
    await page.focus('form[data-list="target"] button[type="reset"]');
    for (let step = 0; step < 40 && (await focused(page)).href !== '#target-1'; step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ href: '#target-1-2023', text: '●符合预期' });
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowRight'] as const)
      await page.keyboard.press(key);
    expect(await focused(page)).toMatchObject({ href: '#target-1-2023', text: '7.42' });
    await page.keyboard.press('Enter');
    expect(await panelText()).toContain('25,553');
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      expect(
        await inPage(page, `document.activeElement === document.body || panel.contains(document.activeElement)`),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await shownTexts(page, '#panel')).toEqual([]);
    expect(await focused(page)).toMatchObject({ href: '#target-1-2023', text: '7.42' });
    await page.keyboard.press(' ');
    expect(await panelText()).toContain('25,553');
  });

  it('表内只有一个数字在 Tab 的路上，Home、End 到一行的两头', async () => {
    const { page } = screen;
    const stops = () =>
      page.$$eval(
        '#list-target a[data-figure]',
        (all) => all.filter((one) => one.getAttribute('tabindex') === '0').length,
      );
    expect(await stops()).toBe(1);
    await page.focus(figure);
    await page.keyboard.press('End');
    expect((await focused(page)).figure).toBe('pace_ratio');
    await page.keyboard.press('Home');
    expect((await focused(page)).figure).toBe('verdict');
    expect(await stops()).toBe(1);
  });

  it('看得见焦点在哪里', async () => {
    await screen.page.focus('#list-target a[data-figure]');
    await screen.page.keyboard.press('ArrowRight');
    const outline = await inPage(
      screen.page,
      "getComputedStyle(document.activeElement).outlineStyle + ' ' + getComputedStyle(document.activeElement).outlineWidth",
    );
    expect(outline).toBe('solid 3px');
  });

  it('按 / 到查找框，查找框里的 / 是文字', async () => {
    const { page } = screen;
    await page.keyboard.press('/');
    expect((await focused(page)).tag).toBe('INPUT');
    await page.keyboard.type('/');
    expect(
      await page.$eval('form[data-list="target"] input', (box) => (box as unknown as { value: string }).value),
    ).toBe('/');
  });

  it('文字里的数字也一样：一段是 Tab 的一站，方向键逐个走，Esc 回到原来的数字', async () => {
    const { page } = screen;
    const stops = await page.$$eval('#target-1 p.text a[data-figure]', (all) =>
      all.map((one) => one.getAttribute('tabindex')),
    );
    expect(stops.length).toBeGreaterThan(1);
    expect(stops).toEqual(['0', ...stops.slice(1).map(() => '-1')]);
    await page.focus('#target-1 p.text a[data-figure]');
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second.figure).not.toBe(first.figure);
    await page.keyboard.press('Enter');
    expect(
      await page.$$eval('a[aria-expanded="true"]', (all) => all.map((one) => one.getAttribute('data-figure'))),
    ).toEqual([second.figure]);
    expect((await shownTexts(page, '#panel .here'))[0]).toContain(second.text);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatchObject({ text: second.text, figure: second.figure });
    // The event of closing comes after the focus is back.
    await page.waitForFunction(`document.querySelector('a[aria-expanded="true"]') === null`);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatchObject({ text: first.text, figure: first.figure });
  });

  it('在明细里再点，返回按钮回到前一个', async () => {
    const { page } = screen;
    await page.focus(figure);
    await page.keyboard.press('Enter');
    expect(await shownTexts(page, '#panel .trail')).toEqual([]);
    await page.click('#panel a[href="#target-1-2022"]');
    expect((await shownTexts(page, '#panel-title'))[0]).toContain('2022年');
    await page.click('#panel .trail');
    expect((await shownTexts(page, '#panel-title'))[0]).toContain('2023年');
    expect(await shownTexts(page, '#panel .here')).toEqual(['7.42岁']);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatchObject({ href: '#target-1-2023', text: '7.42' });
  });
});
