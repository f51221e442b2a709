import type { Page } from 'puppeteer';
import { typeArea } from './type-area.ts';

/** The room in letters that a justified line may spread over its letters. */
const mostRoom = 4;

/**
 * Ends those lines of the running text where they are, unjustified, that a long figure behind them leaves so short that
 * their letters would stand apart. No other line moves.
 */
export async function releaseLines(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const root = document.documentElement;
    root.style.width = '${typeArea.width}mm';
    for (const paragraph of document.querySelectorAll('p.text')) {
      paragraph.style.textAlign = 'start';
      const most = parseFloat(getComputedStyle(paragraph).fontSize) * ${mostRoom};
      const end = paragraph.getBoundingClientRect().right;
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const short = [];
      let line = null;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (let offset = 0; offset < node.length; offset += 1) {
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (line !== null && box.top - line.top > box.height / 2 && end - line.right > most) short.push([node, offset]);
          if (line === null || box.top - line.top > box.height / 2) line = { top: box.top, right: box.right };
          else line.right = Math.max(line.right, box.right);
        }
      for (const [node, offset] of short.reverse()) {
        range.setStart(node, offset);
        range.collapse(true);
        range.insertNode(document.createElement('br'));
      }
      paragraph.style.textAlign = '';
    }
    root.style.width = '';
  })()`);
}
