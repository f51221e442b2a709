import { originText } from '../model/observation.ts';
import type { Problem } from '../problem.ts';
import { grouped } from './grouped.ts';

/** Says once of a file that it lies in the wrong folder, with every sheet that says so. */
export function misfiledOnce(problems: readonly Problem[]): readonly Problem[] {
  return grouped(problems, (problem) => (isMisfiled(problem) ? keyOf(problem) : null), together);
}

function isMisfiled({ severity, doubts, where }: Problem): boolean {
  return severity === 'stop' && doubts === 'folder' && where.sheet !== undefined;
}

/** By what the sheet says, which stands before the first comma: 表上写的是“2022 年”. */
function keyOf({ code, where, found }: Problem): string {
  return JSON.stringify([code, where.file, found.split('，')[0]]);
}

function together([first, ...others]: readonly [Problem, ...Problem[]]): Problem {
  const also = [
    ...(first.also ?? []),
    ...others.flatMap(({ figure, also = [] }) => [...(figure ? [figure] : []), ...also]),
  ];
  const further = others.flatMap(({ where, found, further = [] }) => [
    `同时工作表“${where.sheet}”${where.cell ?? ''}：${found.slice(found.indexOf('，') + 1)}`,
    ...further,
  ]);
  const places = others.flatMap(({ where: { file = '', sheet = '', cell = '' }, origins = [] }) => [
    originText({ file, sheet, cell }),
    ...origins,
  ]);
  return {
    ...first,
    further: [...(first.further ?? []), ...further],
    ...(also.length === 0 ? {} : { also }),
    origins: [...(first.origins ?? []), ...places],
  };
}
