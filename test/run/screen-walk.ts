import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';

/** A number of the page that opens no explanation, with what stands around it. */
export interface PlainNumber {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Where it stands: the nearest of the places that the list of exceptions knows. */
  readonly place: string;
}

interface Walk {
  /** How many numbers open an explanation. */
  readonly figures: number;
  /** How many different explanations they open. */
  readonly explanations: number;
  /** What is wrong with them, one line a number. */
  readonly faults: readonly string[];
  readonly plain: readonly PlainNumber[];
}

/** Opens the page in a browser and asks every number on it for its explanation; now and then the panel is closed and opened anew. */
export async function walkScreen(browser: Browser, path: string): Promise<Walk> {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
    return (await page.evaluate(`(${walk.toString()})()`)) as Walk;
  } finally {
    await page.close();
  }
}

/* Runs in the page. */
function walk(): Walk {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own types are not those of the tests
  const { document, NodeFilter } = globalThis as any;
  const number = /\d[\d,]*(?:\.\d+)?%?/g;
  const explained = '.record-body, .tally, dialog, nav, form, output, .keys, .panel-foot, button';
  const places = [
    '.named',
    '.quoted',
    '.statement',
    '#appendix-1',
    '#appendix-3',
    '#appendix-4',
    '.path',
    '.code',
    '.c-seq',
    'a.name',
    'h4',
    'summary',
    'figcaption',
    'svg',
    '.attention .long',
    '.gaps .long',
    '.promises .long',
    '.projects .long',
    'tbody th',
    'thead',
    'td.centre',
    'caption',
    'p',
    'dd',
  ];
  const panel = document.getElementById('panel');
  const body = panel.querySelector('.panel-body');
  const faults: string[] = [];
  const plain: PlainNumber[] = [];
  const opened = new Set<string>();
  let figures = 0;
  for (const root of document.querySelectorAll('.cover, main')) {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest(explained) !== null) continue;
      for (const found of node.data.matchAll(number)) {
        const link = parent.closest('a[data-figure]');
        if (link !== null) {
          figures += 1;
          opened.add(`${link.getAttribute('href')} ${link.dataset.figure}`);
          const fault = ask(link, found[0]);
          if (fault !== '') faults.push(`${link.getAttribute('href')} ${link.dataset.figure} ${node.data}: ${fault}`);
          continue;
        }
        const block = parent.closest('p, td, th, h1, h2, h3, h4, summary, figcaption, caption, dd, text, li') ?? parent;
        const range = document.createRange();
        range.selectNodeContents(block);
        range.setEnd(node, found.index);
        const before = range.toString();
        const all = block.textContent;
        plain.push({
          text: found[0],
          before: before.slice(-24),
          after: all.slice(before.length + found[0].length).slice(0, 24),
          place: places.find((one) => parent.closest(one) !== null) ?? parent.tagName,
        });
      }
    }
  }
  return { figures, explanations: opened.size, faults, plain };

  function ask(link: { closest(one: string): unknown; dispatchEvent(event: unknown): void }, text: string): string {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const { MouseEvent } = globalThis as any;
    body.replaceChildren();
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    if (!panel.open) return 'opens nothing';
    const said = body.textContent.replace(/[\s,]/g, '');
    const here = (panel.querySelector('.here')?.textContent ?? '').replace(/,/g, '');
    if (figures % 40 === 1) panel.close();
    const wanted = text.replace(/,/g, '');
    const isDrawing = link.closest('a.drawing') !== null;
    if (isDrawing) return '';
    const whole = new RegExp(`(?<![\\d.])${wanted.replace('.', '\\.').replace(/%$/, '')}(?![\\d]|\\.\\d)`);
    if (!whole.test(here)) return `says ${here}`;
    if (!/计算|＝|理解为|取自|数的是|计1个|判定依据|规划时间/.test(said)) return 'no arithmetic';
    if (!/raw\/|规划出处|取自|数的是|来源|没有来源单元格/.test(said)) return 'no source';
    return '';
  }
}
