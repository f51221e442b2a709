import type { ReportIndicator } from '../../../model/report.ts';
import { type Figure, figure, wordsFigure } from '../figure.ts';
import { changeOf } from '../how/distance.ts';
import { outlookFigures } from '../outlook.ts';
import { sectionId } from '../section.ts';
import { yearFigures } from '../year.ts';
import { nameSign, type Place } from './reader.ts';

interface Known {
  /** What stands before the number, to its very end. */
  readonly before: RegExp;
  readonly figure: Figure;
}

/**
 * The figure of a promise that a number in a sentence about it is: the words before it must say which one, and the number
 * must be the one that the report prints for it. Anything else is null.
 */
export function promiseFigure(
  item: ReportIndicator,
  { text, before }: Pick<Place<unknown>, 'text' | 'before'>,
): Figure | null {
  const known = knownOf(item).find((one) => one.before.test(before));
  if (known === undefined) return null;
  const { projected } = item;
  const capped = before.endsWith('可达到') && text === '100%' && projected.value !== null && projected.value >= 100;
  return capped || isText(text, known.figure, item) ? known.figure : null;
}

/** The goal of a promise, where a sentence begins to name it: the text of the plan, with its unit where the sentence gives it. */
export function goalAt(item: ReportIndicator, before: string, rest: string): string {
  if (!/目标(?:为|是)?“?$/.test(before)) return '';
  const { text } = item.target;
  return text !== '' && rest.startsWith(text) && /\d/.test(text) ? text : '';
}

function isText(text: string, known: Figure, { unit }: ReportIndicator): boolean {
  const wanted = text.replace(/,/g, '');
  return [known.text, known.text.replace(/^-/, '')].some(
    (one) => one.replace(/,/g, '') === wanted || `${one.replace(/,/g, '')}${unit}` === wanted,
  );
}

function knownOf(item: ReportIndicator): readonly Known[] {
  const { current, baseline, target } = item;
  const now = yearFigures(item, current);
  const section = sectionId(item, current.year);
  const shown = outlookFigures(item);
  const change = figure(section, 'change', changeOf(item) ?? { value: null, text: '—' });
  const low = figure(section, 'interval', current.intervalLow);
  const high = figure(section, 'interval', current.intervalHigh);
  const level = target.value === null ? '' : target.value.toFixed(item.decimals);
  const moved = '以来(?:[^；。]*；)?';
  const [rise, end] = ['(?:上升|下降|增加|减少|提高|降低)', '[^，；。]*'];
  const base = item.years.find(({ year }) => year === baseline.year);
  const baseFigures = base === undefined ? null : yearFigures(item, base);
  const list: readonly (readonly [string, Figure])[] = [
    [`以来年均${rise}`, shown.soFar],
    ['规划目标(?:为|是)?“?|目标“?', wordsFigure(sectionId(item, 'goal'), 'target', target.text)],
    ['，即', wordsFigure(sectionId(item, 'goal'), 'level', level)],
    ['分子', now.numerator],
    ['分母', now.denominator],
    ['95%置信区间为?', low],
    ['95%置信区间为?[-\\d.,%‰]+[—至]', high],
    ['基期值为?', figure(sectionId(item, 'baseline'), 'baseline', baseline.value)],
    ['比对值为', figure(section, 'reference', target.reference)],
    ['(?:尚差|相差)', shown.gap],
    ['时序进度为?', now.tau],
    ['完成进度为?', now.progress],
    ['进度比为?', now.pace],
    ['实现程度为?', shown.attainment],
    [`(?:每年|还|年均)需${rise}`, shown.yearly],
    [`今后平均每年需：[^。]*${nameSign}${rise}`, shown.yearly],
    [`基期值[^。；]*${rise}`, change],
    [`${moved}${end}${rise}到`, now.numerator],
    [`${moved}${end}，${end}${rise}到`, now.denominator],
    [`${moved}${end}${rise}`, shown.numeratorMoved],
    [`${moved}${end}，${end}${rise}`, shown.denominatorMoved],
    ...(baseFigures === null
      ? []
      : ([
          [`${moved}${end}由`, baseFigures.numerator],
          [`${moved}${end}，${end}由`, baseFigures.denominator],
        ] as const)),
    ['外推，\\d{4}年(?:为|可达到)', shown.projected],
    ['80%预测区间', shown.low],
    ['80%预测区间[-\\d.,%‰]+[—至]', shown.high],
    ['三年合并值为', shown.pooled],
    [`(?:${current.year}年(?:${nameSign})?为?|${nameSign}（)`, now.value],
  ];
  const earlier = item.years.map((result): readonly [string, Figure] => [
    `[（，]${result.year}年`,
    yearFigures(item, result).value,
  ]);
  return [...list, ...earlier].map(([before, known]) => ({ before: new RegExp(`(?:${before})$`), figure: known }));
}
