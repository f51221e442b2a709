import type { Compared } from './compared.ts';
import { type Difference, isCompared, isSame } from './difference.ts';
import { differenceFile } from './file.ts';
import type { Change } from './items.ts';
import { itemLists } from './uses.ts';
import { type ClassOf, verdictChanges } from './verdict-changes.ts';
import { tableWords, timeWords } from './words.ts';
import { causeWords, dataKindWords } from './words-cause.ts';

/** So many names stand in a line, no more. */
const namedItems = 8;

/** What a terminal says of one edition that is not like the one before: three lines or four. */
export function differenceLines(compared: Compared, classOf: ClassOf): readonly string[] {
  const { difference, against, title, draft, folder } = compared;
  if (isSame(difference)) return [];
  if (!isCompared(difference)) return [`没有与上次比较｜${title}：${against.folder} 没有可读的 data/`];
  const other = against.draft === draft ? '上次' : against.draft ? '上次的草稿' : '已发布的报告';
  const verdicts = verdictChanges(difference, classOf).map(({ name, nature, verdict }) => {
    const binding = nature === '约束性' ? '（约束性）' : '';
    return `${name}${binding} ${verdict.before.words}→${verdict.after.words}`;
  });
  const values = valueChanges(compared);
  return [
    `与${other}（${timeWords(against.started)}）不同｜${title}：${countWords(compared)}；${causeWords(difference)}`,
    `  ${named('评估结论变了', verdicts, '；') || sameVerdicts(difference)}`,
    ...(values.length === 0 ? [] : [`  ${named(`${compared.year}年数值变了`, values, '、')}`]),
    `  ${difference.otherKindOfData ? `数据性质${dataKindWords(compared)}；` : ''}全部列在 ${folder}/${differenceFile}`,
  ];
}

function sameVerdicts({ skipped }: Difference): string {
  return itemLists.some((list) => skipped.includes(list)) ? '没有比较的，不知道结论是否变了' : '评估结论都没有变';
}

function named(what: string, names: readonly string[], sign: string): string {
  if (names.length === 0) return '';
  const more = names.length > namedItems ? ' 等' : '';
  return `${what} ${names.length} 项：${names.slice(0, namedItems).join(sign)}${more}`;
}

/** The promises whose value of the data year is another one while the verdict stays. */
function valueChanges({ difference, year }: Compared): readonly string[] {
  return itemLists.flatMap((list) =>
    difference.items[list]
      .filter(({ changes, verdict }) => verdict === null && changes.some((one) => isValueOf(one, year)))
      .map(({ name }) => name),
  );
}

function isValueOf({ column, year: of }: Change, year: number): boolean {
  return column === 'value' && (of === '' || of === String(year));
}

/** One line for all editions that are as before; none when there is none. */
export function sameLine(all: readonly Compared[]): readonly string[] {
  const same = all.filter((compared) => compared.same);
  if (same.length === 0) return [];
  const kept = same.some((compared) => compared.kept) ? `；再上一次的变化仍在报告文件夹的 ${differenceFile}` : '';
  return [`与上次相同：${same.map(({ title }) => title).join('、')}${kept}`];
}

function countWords({ difference }: Compared): string {
  const { items, figures, findings, skipped } = difference;
  const fresh = findings.filter(({ isNew }) => isNew).length;
  const lists = itemLists.map((list) => {
    const moved = items[list].filter(({ changes }) => changes.every(({ column }) => column === 'origin')).length;
    return { list, count: items[list].length, moved };
  });
  const parts = [
    ...lists
      .filter(({ count }) => count > 0)
      .map(
        ({ list, count, moved }) => `${tableWords[list]} ${count} 项${moved > 0 ? `（${moved} 项只是来源变了）` : ''}`,
      ),
    figures.length > 0 ? `原始数据 ${figures.length} 个` : '',
    findings.length > 0 ? `问题新增 ${fresh} 个、消除 ${findings.length - fresh} 个` : '',
    skipped.length > 0 ? `${skipped.map((table) => tableWords[table]).join('、')}没有比较` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '数字和结论都相同' : parts.join('、');
}
