import { join } from 'node:path';
import type { Edition } from '../edition.ts';
import { lineageOf } from '../lineage.ts';
import type { Place } from '../place.ts';
import { proseRules } from '../prose/prose.ts';
import { pdfBlocks } from './blocks.ts';
import { figurePlaces } from './figures.ts';
import { joined } from './joined.ts';
import { markRules } from './marks.ts';
import { rowRules } from './rows.ts';
import { next, outset } from './state.ts';
import { textRules } from './text.ts';

/** Every piece of report.pdf with what may explain it. */
export async function pdfPlaces(edition: Edition): Promise<readonly Place[]> {
  const blocks = joined(await pdfBlocks(join(edition.folder, 'report.pdf')));
  const pages = new Map(
    blocks.filter(({ role }) => /^H\d$/.test(role)).map(({ texts, page }) => [texts[0] ?? '', page]),
  );
  const marks = new Map<string, number>();
  const prose = proseRules(edition);
  const lineage = lineageOf(edition);
  const places: Place[] = [];
  let state = outset;
  for (const block of blocks) {
    state = next(edition, state, block);
    const where = `第${block.page}页 ${state.chapter} ${block.role}`;
    if (block.role === 'TR') {
      const rules = rowRules(edition, state, block, prose);
      block.texts.forEach((text, index) => {
        places.push({ where: `${where} ${state.headings[index] ?? ''}`, text, rules: rules(index) });
      });
    } else if (block.role === 'Figure') {
      places.push(...figurePlaces(edition, block, where));
    } else {
      const rules =
        block.role === 'loose' ? markRules(block, marks) : textRules(edition, state, block, prose, pages, lineage);
      places.push({ where, text: block.texts.join(''), rules });
    }
  }
  return places;
}
