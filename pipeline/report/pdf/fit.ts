import type { Page } from 'puppeteer';
import { typeArea } from './type-area.ts';

/** Classes of the style sheet that set an element more and more closely. */
const densities = ['', 'close', 'closer', 'snug', 'closest', 'closest names-only'];

/**
 * Sets every element of the class `one-page` as roomily as still stays on its one page: tries the densities of the style
 * sheet in turn, at the width of the type area, and keeps the first that is not too high. The opening chapter is set close
 * where up to three lines would stand alone on a second page.
 */
export async function fitOnePages(page: Page): Promise<void> {
  await page.emulateMediaType('print');
  await page.evaluate(`(() => {
    const millimetre = 96 / 25.4;
    const root = document.documentElement;
    root.style.width = '${typeArea.width}mm';
    for (const element of document.querySelectorAll('.one-page'))
      for (const density of ${JSON.stringify(densities)}) {
        element.className = ('one-page ' + density).trim();
        if (element.getBoundingClientRect().height <= ${typeArea.height - 1} * millimetre) break;
      }
    for (const element of document.querySelectorAll('.opening')) {
      const over = element.getBoundingClientRect().height / millimetre - ${typeArea.height};
      element.classList.toggle('tight', over > 0 && over <= 3 * ${typeArea.line});
    }
    root.style.width = '';
  })()`);
}
