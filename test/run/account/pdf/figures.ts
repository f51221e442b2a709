import { ganttRules, overviewRules, seriesRules, seriesWords } from '../charts.ts';
import type { Edition } from '../edition.ts';
import type { Place } from '../place.ts';
import { tight } from '../written.ts';
import type { Block } from './blocks.ts';

/** The labels of a picture and the words that stand for it. @param where what messages call its place */
export function figurePlaces(edition: Edition, block: Block, where: string): readonly Place[] {
  const promise = edition.promises.find(
    ({ list, name, now }) => list === 'target' && block.alt.startsWith(`${name}（${now['unit']}）`),
  );
  const joined = tight(block.texts.join(''));
  const isGantt = block.alt.startsWith('重点项目') || /^(?:(?:19|20)\d\d)+1．/.test(joined);
  const whole = isGantt ? ganttRules(edition) : overviewRules(edition);
  return [
    {
      where: `${where} ${promise?.name ?? ''}`,
      text: promise === undefined ? joined : spaced(block.texts),
      rules: promise === undefined ? whole : seriesRules(edition, promise),
    },
    {
      where: `${where} 替代文字`,
      text: tight(block.alt),
      rules: promise === undefined ? whole : seriesWords(promise),
    },
  ];
}

/** Labels with blanks between, a number never apart from its sign or its unit. */
function spaced(texts: readonly string[]): string {
  return texts
    .join(' ')
    .replace(/- (?=\d)/g, '-')
    .replace(/ (?=[%‰])/g, '');
}
