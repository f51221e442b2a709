import type { AskedMeasure } from './asked.ts';
import type { FindFigure } from './find-figure.ts';

const mostNamed = 3;

/** What a measure means, in one cell: time, what it is for, what it cannot exceed, what was corrected. */
export function definitionOf(measure: AskedMeasure, member: string | null, find: FindFigure): string {
  const known = find(measure.area, measure.name, member ?? '');
  const parts = [
    ...(member === null
      ? [
          ...(saysTime(measure.note) ? [] : [timeOf(measure)]),
          ...(explains(measure.note) ? [measure.note] : []),
          ...measure.within.map((other) => `不多于${other}`),
        ]
      : []),
    usesOf(measure, member),
    ...(known?.corrected == null ? [] : [`上年数已登记更正为 ${known.corrected}`]),
  ];
  return parts.filter((part) => part !== '').join('；');
}

function timeOf({ nature }: AskedMeasure): string {
  return nature === '时点' ? '年末数（12月31日）' : '全年数（1月1日—12月31日）';
}

/** A note that begins with the time of the figure stands in its place. */
function saysTime(note: string): boolean {
  return /^(?:年平均|年中|年末|全年)/u.test(note);
}

/** The indicators that a figure enters. */
function usesOf({ uses }: AskedMeasure, member: string | null): string {
  const own = uses.filter(({ members }) => member === null || members.includes(member));
  const names = [...new Set(own.map(({ indicator }) => indicator))].filter((name) => name !== '');
  if (names.length === 0) return '';
  const more = names.length > mostNamed ? `等 ${names.length} 项指标` : '';
  return `用于${names.slice(0, mostNamed).join('、')}${more}`;
}

/** A note that lists the members of a dimension only repeats the rows. */
function explains(note: string): boolean {
  return note !== '' && !/^[^，。；]{1,6}：/u.test(note);
}
