import type { Context } from '../../around/context.ts';
import { remembered } from '../../memory/remembered.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { memberOfSheet } from '../../resolve/members-of.ts';
import { narrowingTitle } from '../../resolve/narrowing-title.ts';
import type { Surroundings } from '../../resolve/surroundings.ts';
import { nameKey } from '../../text/name-key.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { headsQuarters } from './institution-list.ts';

/** What a block tells of how its titles are to be taken. */
interface Shown {
  readonly split: ReadonlySet<string>;
  /** The ranks have a column of their own beside what is ranked. */
  readonly isRanked: boolean;
  /** 每千人口 has a column of its own beside the counts. */
  readonly isRated: boolean;
  /** The lines are all streets or institutions of the area. */
  readonly isWholeList: boolean;
  /** The measures that the labels name. */
  readonly named: ReadonlySet<Measure>;
}

/**
 * The title that narrows a measure of a block, null for none. Beside 提供中医药服务的社区卫生服务机构数, of which a title on
 * 中医药 speaks, 社区卫生服务机构数 is the whole that it is compared with.
 */
export function titleOver(
  context: Context,
  { split, isRanked, isRated, isWholeList, named }: Shown,
  dictionary: Dictionary,
): Surroundings['titleOver'] {
  const beside = [
    ...(isRanked ? [/排名|排序|位次|名次/gu] : []),
    ...(isRated ? [/每[十百千]?[百千万](?:常住|户籍)?人口?/gu] : []),
  ];
  const given = context.titles.map((title) => beside.reduce((rest, words) => rest.replace(words, ''), title));
  const said = isWholeList ? given.filter((title) => !headsQuarters(title)) : given;
  const narrowing = remembered((measure: Measure) => {
    const member = memberOfSheet(context, measure, split);
    if (member === null) return narrowingTitle(said, context.file, measure, split, dictionary);
    const titles = given.slice(0, -1);
    return narrowingTitle(titles, context.file, measure, new Set([...split, member.dimension]), dictionary);
  });
  return remembered((measure: Measure) => {
    const title = narrowing(measure);
    const wholes = title === null ? [] : namesOfMeasure(measure, dictionary);
    const parts = [...named].filter(({ name }) => wholes.some((whole) => nameKey(name).endsWith(`的${whole}`)));
    return parts.some((part) => narrowing(part) === null) ? null : title;
  });
}
