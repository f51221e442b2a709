import type { Observation } from '../model/observation.ts';
import { spotsIn } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import { figureKey } from './figure-key.ts';
import { listedNames } from './sheet/listed-labels.ts';
import { rangesOf } from './sheet/spots.ts';

type Wanted = NonNullable<Problem['wants']>[number];

/**
 * The problems with a question about each number that was left unread by a register while no file has the figure that it
 * may be wanted for, and none asks about it: nobody would hear that a total is missing where only its parts were sent.
 */
export function withOnlyUnread(
  problems: readonly Problem[],
  observations: readonly Pick<Observation, 'area' | 'year' | 'measure'>[],
): readonly Problem[] {
  const known = new Set(observations.map(figureKey));
  for (const { severity, figure, also = [], wants = [] } of problems) {
    if (severity === 'note') continue;
    for (const each of [...(figure === undefined ? [] : [figure]), ...also, ...wants.map((one) => one.figure)])
      known.add(figureKey(each));
  }
  const told = new Set<string>();
  return problems.flatMap(({ wants = [], ...problem }) => {
    const lacking = problem.severity === 'note' ? wants.filter(({ figure }) => !known.has(figureKey(figure))) : [];
    if (lacking.length === 0) return [problem];
    const keyIn = ({ figure }: Wanted) => `${problem.where.file}｜${figureKey(figure)}`;
    const fresh = lacking.filter((each) => !told.has(keyIn(each)));
    for (const each of fresh) told.add(keyIn(each));
    if (fresh.length === 0) return [{ ...problem, remedy: `${onlySome}；其余${problem.remedy}` }];
    const cells = spotsIn(fresh.map(({ cell }) => cell).join('、'));
    const question = lackingProblem(problem, fresh, rangesOf(cells));
    const isAll = spotsIn(problem.where.cell ?? '').length === spotsIn(question.where.cell ?? '').length;
    return isAll ? [question] : [{ ...problem, remedy: `${onlySome}；其余${problem.remedy}` }, question];
  });
}

const onlySome = '其中别处没有的指标项见〔W253〕';

function lackingProblem({ where, found }: Problem, lacking: readonly Wanted[], cell: string): Problem {
  const names = lacking.map(({ figure }) => figure.measure ?? '');
  const [first, ...more] = lacking.map(({ figure }) => figure);
  const year = first?.year === undefined ? '' : `${first.year}年的`;
  return {
    severity: 'warn',
    code: 'W253',
    where: { ...where, cell },
    found: `${year}${listedNames(names)}没有读到，表中相近的数没有采用：${found}`,
    expected: '全区、全年的合计，名称写指标的全名',
    remedy:
      '就是这些数的，请在行名、列名写上指标的全名（分子、分母写成各自的指标名）；只是其中一部分的，请补报合计；没有的不用管',
    ...(first === undefined ? {} : { figure: first }),
    ...(more.length === 0 ? {} : { also: more }),
  };
}
