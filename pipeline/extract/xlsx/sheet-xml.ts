import { isToldApart } from '../shared/plain-sums.ts';
import { sharedFormulas } from './shared-formulas.ts';

/** Stands in a prepared sheet for the result that a formula cell does not hold; the library would read 0 there. */
export const noResult = '#no-cached-result#';

/** Stands for a formula that takes its result from another workbook. */
export const elsewhere = '1';
/** [1]Sheet1!B2, '[1]Sheet 1'!B2, and what programs write that keep the name: [护士.xlsx]Sheet1!B2. */
const otherBook = /\[\d+\][^[\]]*!|\[[^[\]]+\.(?:xls\w?|et|csv)\]/i;

/** Whether a formula reads another workbook. */
export function readsOtherBook(formula: string): boolean {
  return otherBook.test(formula);
}

const formulaCell =
  /<((?:\w+:)?)c(\s[^<>]*)?>\s*<\1f(\s[^<>]*?)?(?:\/>|>([^<]*)<\/\1f>)\s*(<\1v(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/\1v>))?/g;

/** A formula as it reads, of a text whose bytes stand as latin1. */
function plainText(text: string): string {
  const formula = text.replaceAll('&apos;', "'");
  return /[\x80-\xff]/.test(formula) ? Buffer.from(formula, 'latin1').toString('utf8') : formula;
}

/** Columns that the elements of one sheet may speak of, again and again counted. */
const mostColumns = 50_000;

/** Rows lower than a line of print and columns narrower than a digit show nothing: they are hidden ones. */
function zeroHidden(xml: string): string {
  return xml.replace(
    /<(?:\w+:)?(?:row\s[^<>]*?\sht="[0-2](?:\.\d*)?"|col\s[^<>]*?\swidth="0(?:\.[0-6]\d*|\.)?")/g,
    (tag) => (/\shidden=/.test(tag) ? tag : tag.replace(/^<[\w:]+/, '$& hidden="1"')),
  );
}

/** Leaves the elements of hidden columns, which the library needs, unless they speak of absurdly many. */
function plainColumns(xml: string): string {
  let columns = 0;
  return xml.replace(/<(?:\w+:)?col\s[^<>]*>/g, (tag) => {
    const least = Number(/\smin="(\d+)"/.exec(tag)?.[1]);
    const most = Number(/\smax="(\d+)"/.exec(tag)?.[1]);
    if (!/\shidden="(1|true)"/.test(tag) || !(most - least < mostColumns - columns)) return '';
    columns += most - least + 1;
    return tag;
  });
}

const place = /<(?:\w+:)?(?:row|c)(?=[\s>/])(?![^<>]*\sr=)/;
const blankCell = /<((?:\w+:)?)c\s[^<>]*(?:\/>|>\s*<\/\1c>)/g;
const blankRow = /<((?:\w+:)?)row\s[^<>]*(?:\/>|>\s*<\/\1row>)/g;

/**
 * Without the cells and rows that hold nothing, of which a sheet has as many as have once been touched; hidden rows stay.
 * Where a cell does not say its place it stands behind the one before, and all stay.
 */
function withoutBlanks(xml: string): string {
  if (place.test(xml)) return xml;
  return xml.replace(blankCell, '').replace(blankRow, (tag) => (/\shidden=/.test(tag) ? tag : ''));
}

/**
 * Worksheet part of an .xlsx, changed so that the library reads it truly and in bounded time: formulas become a bare
 * mark but for plain ones and those of one cell (other texts are not needed, array formulas cost quadratic time), a formula without
 * a result says so, of the columns only hidden ones are told, and hyperlinks go (the library creates a cell for each one of the range that a link names).
 * @param xml bytes as latin1, so that other bytes pass unchanged
 */
export function prepareSheetXml(xml: string): string {
  const shared = sharedFormulas(xml);
  return plainColumns(withoutBlanks(zeroHidden(xml)))
    .replace(formulaCell, (_, prefix: string, attributes = '', sharing = '', own = '', stored = '', result = '') => {
      const text = own === '' ? shared(attributes, sharing) : own;
      const formula = readsOtherBook(text) ? elsewhere : isToldApart(plainText(text)) ? text : '0';
      const isText = /\st="str"/.test(attributes);
      if (result !== '' || (isText && stored !== '')) {
        return `<${prefix}c${attributes}><${prefix}f>${formula}</${prefix}f>${stored}`;
      }
      const others = attributes.replace(/\st="[^"]*"/, '');
      return `<${prefix}c${others} t="str"><${prefix}f>0</${prefix}f><${prefix}v>${noResult}</${prefix}v>`;
    })
    .replace(/<(?:\w+:)?hyperlink\s[^<>]*>/g, '');
}
