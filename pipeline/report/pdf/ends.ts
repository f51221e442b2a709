import type { Page } from 'puppeteer';
import { typeArea } from './type-area.ts';

/** A last line of fewer letters than this looks forgotten. */
const fewest = 4;
/** Points by which the letters of such a paragraph may close up, in steps; more would be seen. */
const steps = [0.15, 0.3, 0.45, 0.6];

/**
 * Takes up last lines of a letter or two: the letters of the paragraph close up a little, as a compositor would do it. A
 * paragraph without figures keeps its 28 letters to the line; a list, which is set in, has no such line.
 */
export async function takeUpEnds(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const root = document.documentElement;
    root.style.width = '${typeArea.width}mm';
    const range = document.createRange();
    const isForgotten = (paragraph, style) => {
      range.selectNodeContents(paragraph);
      const end = [...range.getClientRects()].filter(({ width }) => width > 0).at(-1);
      const box = paragraph.getBoundingClientRect();
      const lines = box.height / parseFloat(style.lineHeight);
      return end !== undefined && lines > 1.5 && end.right - box.left < ${fewest} * parseFloat(style.fontSize);
    };
    for (const paragraph of document.querySelectorAll('p.text:has(.figure), .statement li')) {
      paragraph.style.letterSpacing = '';
      const style = getComputedStyle(paragraph);
      if (!isForgotten(paragraph, style)) continue;
      const usual = parseFloat(style.letterSpacing);
      const high = paragraph.getBoundingClientRect().height;
      const taken = ${JSON.stringify(steps)}.some((step) => {
        paragraph.style.letterSpacing = usual - step * 96 / 72 + 'px';
        return paragraph.getBoundingClientRect().height < high;
      });
      if (!taken) paragraph.style.letterSpacing = '';
    }
    root.style.width = '';
  })()`);
}
