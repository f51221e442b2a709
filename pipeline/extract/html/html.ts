import type { Sheet } from '../../model/workbook.ts';
import { limitingName } from '../shared/limiting-name.ts';
import { isNumberLike } from '../shared/look.ts';
import { isTellingTip } from '../shared/prompts.ts';
import { isRefusal, notSpreadsheet, type Refusal } from '../shared/refusal.ts';
import { textCell } from '../shared/text-cell.ts';
import { htmlPage } from './html-page.ts';

/**
 * The tables of a page that was saved under a spreadsheet's name, as one sheet. The cells stay text as the page shows
 * them; nothing is run or fetched. A page without a table, such as the frame around the sheets of a workbook, is refused.
 * @param name of the sheet, where the page does not tell that of its only sheet
 */
export function htmlSheet(page: string, name: string): Sheet | Refusal {
  const laid = htmlPage(page);
  if (isRefusal(laid)) return laid;
  if (laid.tables === 0) {
    return notSpreadsheet(
      /<frame(set)?[\s>]/i.test(page)
        ? '网页（HTML）的框架，数据在另外的文件夹里'
        : '网页（HTML），其中没有表格，只是用了表格的扩展名',
    );
  }
  const width = laid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name: sheetNameIn(page) ?? name,
    hidden: false,
    rows: laid.rows.map((row) => withoutStruckNames(row).map(textCell)),
    merges: laid.merges
      .map((merge) => ({ ...merge, right: Math.min(merge.right, width - 1) }))
      .filter(({ left, right, top, bottom }) => right >= left && bottom >= top),
    ...(laid.hiddenRows.size > 0 ? { hiddenRows: laid.hiddenRows } : {}),
    ...withMargins([...laid.margins, ...titleOf(page), ...tipsOf(page)]),
    ...(laid.hiddenColumns.size > 0 ? { hiddenColumns: laid.hiddenColumns } : {}),
  };
}

function withMargins(margins: readonly string[]): Pick<Sheet, 'margins'> {
  return margins.length > 0 ? { margins } : {};
}

/** The title of a page that says of what time, state or part its tables are; the name of a program says nothing. */
function titleOf(page: string): readonly string[] {
  const [, title = ''] = /<title(?:\s[^<>]*)?>([^<>]{1,100})<\/title>/iu.exec(page.slice(0, 100_000)) ?? [];
  const text = title.replace(/&nbsp;|\s+/gu, ' ').trim();
  return telling.test(text) && !program.test(text) ? [text] : [];
}

/** What a page shows over its cells, names and pictures, where that limits a number or puts it in doubt: <td title="目标值">. */
function tipsOf(page: string): readonly string[] {
  const tips = [
    ...page.matchAll(
      /<(?:td|th|abbr|acronym|span|a|img|font|b)\s[^<>]*?\b(?:title|alt)\s*=\s*["']([^"'<>]{2,60})["']/giu,
    ),
  ];
  return [...new Set(tips.map(([, tip = '']) => tip.trim()))].filter(isTellingTip).map((tip) => `注：${tip}`);
}

const telling = new RegExp(`\\d|[一二三四]季|${limitingName}`, 'u');
const program = /(?:系统|平台|门户|网站?|查询|预览|软件)(?:[Vv]?\d[\d.]*)?$/u;

/** Of a line that is struck out the numbers say so, as in a workbook; its names are read. */
function withoutStruckNames(row: readonly string[]): readonly string[] {
  const parts = row.map((text) => /^（划去：((?:(?!（划去：)[\s\S])*)）$/u.exec(text)?.[1]);
  if (!parts.some((part) => part !== undefined && isNumberLike(part))) return row;
  return row.map((text, at) => {
    const part = parts[at];
    return part === undefined || isNumberLike(part) ? text : part;
  });
}

/** `<x:Name>` of the only sheet, which Excel writes into the head of a page. */
function sheetNameIn(page: string): string | null {
  const names = [...page.slice(0, 100_000).matchAll(/<x:Name>([^<]{1,100})<\/x:Name>/gi)];
  const name = names.length === 1 ? (names[0]?.[1] ?? '').trim() : '';
  return name === '' || name.includes('&') || /^sheet\s*\d+$/i.test(name) ? null : name;
}
