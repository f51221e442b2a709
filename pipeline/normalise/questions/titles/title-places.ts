import type { Taken } from '../../figures/values/taken.ts';
import { areasOfName } from '../../places/areas-named.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameForms, nameKey } from '../../text/name-key.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { slotsOf } from './title-slots.ts';

const together = /(?:[两二三四五六七八九十]|\d个?|等[\d一二三四五六七八九十]*个?)区(?![域间级属县])/u;

const filler = /(?:基本|总体)?(?:情况|水平|数据|统计|指标)+$/u;

/** 基期 is asked about by itself. */
const others = /^(?:前年|往年|基数|十[一二三四五六]五(?:时期|期)?末|平均|均值|中位数|普查口径|口径[一二三])$/u;

/** Of such a line: of another time or of another kind. */
function whyOf(title: string): 'time' | 'kind' | 'place' {
  if (/均|中位数|口径/u.test(title)) return 'kind';
  return /[年期]|基数/u.test(title) ? 'time' : 'place';
}

/** Whether a line of its own says another time or kind and nothing else: 前年, 平均水平; below the title, a place too: 全市情况. */
function isElsewhere(title: string, below: boolean, own: string, { areaNames, reference }: Dictionary): boolean {
  const [bare = ''] = nameForms(nameKey(title)).slice(-1);
  const words = bare.replace(filler, '');
  if (others.test(words)) return true;
  if (!below) return false;
  const area = /^[全本我]市$/u.test(words) ? reference : areaNames.get(words);
  return area !== undefined && area !== null && area !== own;
}

/**
 * Asks where a title names districts together (甲、乙两区), another one, the city alone by its short name (北京妇幼健康), a
 * county (全县) or, on a line of its own, another place or time (全市情况), and the figures are said to be of none of them.
 */
export function askAboutTitlePlaces(reader: Reader, taken: readonly Taken[]): void {
  const { table, grid, findings, dictionary, context, place } = reader;
  const { area } = place.folder;
  const isUnplaced = ({ labels, observation }: Taken) =>
    observation?.value != null && labels.every(({ facets }) => facets?.area === undefined);
  if (context.sheetArea !== null || !taken.some(isUnplaced)) return;
  const areas = new Set(taken.map(({ figure }) => figure.area));
  const isPlaced = table.said.titles.some((title) => areasOfName(title, dictionary).includes(area));
  for (const title of table.said.titles) {
    const all = areasOfName(title, dictionary);
    const named = isPlaced ? all.filter((each) => each !== dictionary.reference) : all;
    const isOther = named.length === 1 && !named.some((each) => areas.has(each));
    const key = nameKey(title);
    const county = area.endsWith('县') ? undefined : /[全本我]县/u.exec(key)?.[0];
    const isAlone = isElsewhere(title, title !== table.said.titles[0], area, dictionary);
    const word = isAlone ? title : named.length > 1 || isOther ? named.join('、') : (together.exec(key)?.[0] ?? county);
    const why = isAlone && !isOther ? whyOf(title) : 'place';
    if (word !== undefined) findings.add(narrowingNote(title, { word, why }), slotsOf(title, grid));
  }
}
