import { originOf, originText } from '../model/observation.ts';
import type { Place, Problem } from '../problem.ts';
import { grouped } from './grouped.ts';

/** As many further places are written out. */
const mostPlaces = 8;

/**
 * Says once what one row of a register cures: reading asks the same about a name in every sheet that has it, and those
 * questions differ in the cell, the count and the year only. All places stand behind the words of the first.
 */
export function alikeOnce(problems: readonly Problem[]): readonly Problem[] {
  return grouped(problems, (problem) => (isOfRegister(problem) ? keyOf(problem) : null), together);
}

function isOfRegister({ severity, remedy, figure, origins, where }: Problem): boolean {
  const isPlain = figure === undefined && origins === undefined && where.cell !== undefined;
  return severity !== 'stop' && isPlain && remedy.includes('.csv');
}

function keyOf({ severity, code, found, expected, remedy }: Problem): string {
  const said = found.replaceAll(/[A-Z]{1,3}\d+|\d+ 个数|(?:19|20)\d{2}/g, '');
  return JSON.stringify([severity, code, said, expected, remedy]);
}

function together([first, ...others]: readonly [Problem, ...Problem[]]): Problem {
  const places = others.map(({ where }) => placeText(where));
  const more = places.length > mostPlaces ? '等' : '';
  return {
    ...first,
    further: [`另有 ${others.length} 张表同样（${places.slice(0, mostPlaces).join('、')}${more}）`],
    origins: [first, ...others].map(({ where: { file = '', sheet = '', cell = '' } }) =>
      originText({ file, sheet, cell }),
    ),
  };
}

function placeText({ file = '', sheet = '', cell = '' }: Place): string {
  return [file, sheet, cell].filter((part) => part !== '').join('｜');
}

/** Every place of a problem: its own, and those that it was told together with. */
export function placesOf({ where, origins = [] }: Problem): readonly Place[] {
  return [where, ...origins.map(originOf)];
}
