import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { isWholePeriod } from '../years/whole-period.ts';
import { namesOfMeasure } from './names-of-measure.ts';

const age = '(?!\\d|\\.\\d|周?岁|月龄|龄)';
const signed = new RegExp(
  [
    `(?:[a-z]+)?[≥≤<>=⩾⩽≧≦]=?\\d+(?:\\.\\d+)?[%‰]?${age}`,
    // 1+43+N is the name of a document.
    '(?<![\\d.+])\\d+\\+(?![\\d+na-z])',
    '(?<![\\d.])\\d+(?:\\.\\d+)?[%‰](?![\\d/])',
    '(?<=\\()\\d{1,2}-\\d{1,3}(?=人群|组|段?\\))',
    `(?<![\\d.-])0-\\d{1,2}${age}(?!个?月|天|周)`,
    '(?<![a-z])[a-z](?=[类级组型档](?!\\d))',
  ].join('|'),
  'gu',
);

/** （1-2） counts pages or tables, （1—12） months, and （1—9） is asked about as months. */
const serial = /^(?:[1-4]-[2-5]|0?1-(?:0?[2-9]|1[0-2]))$/u;
const whole = /^(?:100%|1000‰)$/u;

/**
 * The numbers with signs in a title or a heading by which figures may be a part of what they seem: 65+, ≥65, （0-6）, n=1200, 60%,
 * A类; without ages that say 岁, pages, units and what the names of these measures have.
 */
export function signedNumbers(text: string, measures: Iterable<Measure>, dictionary: Dictionary): readonly string[] {
  const key = nameKey(text);
  if (!/[\da-z]/u.test(key)) return [];
  const plain = key.replace(/\(([^()]*)\)/gu, (all, inside: string) =>
    inside !== '' && unitsNamed(inside, dictionary.units) !== null ? '|' : all,
  );
  const found = [...plain.matchAll(signed)]
    .map(([word]) => word)
    .filter((word) => !serial.test(word) && !whole.test(word));
  if (found.length === 0) return [];
  const names = [
    ...[...dictionary.measureNames.keys()].filter((name) => key.includes(name)),
    ...[...measures].flatMap((measure) => namesOfMeasure(measure, dictionary)),
  ];
  return [...new Set(found)].filter((word) => !names.some((name) => name.includes(word)));
}

/** 1, （2）, 1.1, 一、, Ⅱ: what heads a list and says nothing else; a page, a day, a number of a telephone or a code. */
const rank =
  /^[(]?(?:\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]+|[ivx]+)[).、]?$|^[a-z][.、)]$|^\(?\d+\/\d+\)?$|^-\d+-$|^\(?\d{4}([./-])\d{1,2}(?:\1\d{1,2})?\)?$|^[\d-]{7,}$|^\d+$/u;
const lone = /^\(?[甲乙丙丁]\)?$/u;
const worded = /[\u4e00-\u9fff]|[a-z]{3}/u;

/** A heading that is a sign, a letter or a number alone and no rank of a list: 65+, 0-6, N=12, A, 甲; else the numbers with signs in it. */
export function headingSigns(text: string, measures: Iterable<Measure>, dictionary: Dictionary): readonly string[] {
  const key = nameKey(text);
  if (lone.test(key)) return [text.trim()];
  if (worded.test(key)) return signedNumbers(text, measures, dictionary);
  const [, low, high] = /^(\d{1,2})-(\d{1,2})$/u.exec(key) ?? [];
  const isTable = Number(low) >= Number(high);
  const isBare = !/[\p{L}\d]/u.test(key) || rank.test(key) || isTable;
  return isBare || isWholePeriod(text) ? [] : [text.trim()];
}
