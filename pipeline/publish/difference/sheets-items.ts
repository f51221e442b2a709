import type { Cell, Column, MarkedText, Sheet } from '../../excel/sheet.ts';
import { amountOfChange } from './amount.ts';
import { codeWords } from './codes.ts';
import { columnWords } from './columns.ts';
import type { Difference } from './difference.ts';
import type { Change, ItemDifference } from './items.ts';
import { type ItemList, itemLists } from './uses.ts';
import { type ClassOf, verdictChanges } from './verdict-changes.ts';
import { tableWords } from './words.ts';

/** The verdicts of the data year that changed, most important first. */
export function verdictSheet(difference: Difference, classOf: ClassOf): Sheet {
  const marked = ({ verdict, words }: { readonly verdict: string; readonly words: string }): MarkedText => {
    const verdictClass = classOf(verdict);
    return verdictClass === null ? { text: words } : { text: words, verdictClass };
  };
  return {
    name: '结论变化',
    subject: '评估结论与上次不同的，约束性和变了档次的在前',
    notes: ['数据年份的结论；其他年份的变化见“指标和项目”。'],
    columns: [
      ...itemColumns(50),
      { heading: '上次结论', width: 30, least: 14, align: 'center' },
      { heading: '本次结论', width: 30, least: 14, align: 'center' },
    ],
    rows: verdictChanges(difference, classOf).map((change) => [
      ...itemCells(change.list, change),
      marked(change.verdict.before),
      marked(change.verdict.after),
    ]),
    frozenColumns: 0,
  };
}

/** Every changed cell of the promises and the projects. */
export function itemSheet({ items }: Difference): Sheet {
  return {
    name: '指标和项目',
    subject: '主要指标、量化承诺、重点项目中变了的每一个数和每一处文字',
    notes: ['年份为“各年”的，每一年都是同样的变化。τ、P、R 以小数表示（0.6，不是 60%）。'],
    columns: [
      ...itemColumns(44),
      { heading: '年份', width: 6, least: 6, align: 'center' },
      { heading: '项目', width: 20, least: 14 },
      { heading: '上次', width: 44, least: 14 },
      { heading: '本次', width: 44, least: 14 },
      { heading: '增减', width: 24, least: 10, align: 'right' },
    ],
    rows: itemLists.flatMap((list) => items[list].flatMap((item) => item.changes.map((one) => rowOf(list, item, one)))),
    frozenColumns: 3,
  };
}

function itemColumns(width: number): readonly Column[] {
  return [
    { heading: '类别', width: 10, least: 10, align: 'center' },
    { heading: '序号', width: 6, align: 'center' },
    { heading: '名称', width, least: 24 },
    { heading: '属性', width: 8, least: 8, align: 'center' },
  ];
}

function itemCells(
  list: ItemList,
  { seq, name, nature }: Pick<ItemDifference, 'seq' | 'name' | 'nature'>,
): readonly Cell[] {
  return [tableWords[list], seq, name, nature || '—'];
}

function rowOf(list: ItemList, item: ItemDifference, change: Change): readonly Cell[] {
  const { year, column, before, after } = change;
  const whole = year === '' ? '整项' : '整年';
  return [
    ...itemCells(list, item),
    year === '' ? '各年' : year,
    column === '' ? whole : columnWords(column),
    shown(column, before),
    shown(column, after),
    amountOfChange(before ?? '', after ?? ''),
  ];
}

function shown(column: string, text: string | null): string {
  return text === null ? '（没有）' : codeWords(column, text) || '（空白）';
}
