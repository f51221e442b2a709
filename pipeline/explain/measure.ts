import { decimalLiteral, withThousands } from '../decimal.ts';
import { originOf } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { MeasureFacts } from '../warehouse/measure-facts.ts';
import { choicesOf, typed } from './choice.ts';
import type { Explanation } from './text.ts';

/** A measure of the dictionary: the promises that are computed from it or held against it, and its figures with their cells. */
export function explainMeasure(facts: MeasureFacts, plans: readonly Plan[]): Explanation {
  const { measure, unit, department, indicators, figures } = facts;
  const uses = plans.flatMap((plan) => {
    const promises = [...plan.targets, ...plan.commitments].filter(({ indicator, reference }) =>
      [indicator, reference].some((name) => name !== null && indicators.includes(name)),
    );
    return choicesOf(plan).filter(({ list, seq }) => promises.some((one) => one.list === list && one.seq === seq));
  });
  const areas = new Set(plans.flatMap(({ area, referenceArea }) => [area, referenceArea]));
  const own = figures.filter(({ area }) => areas.has(area));
  return {
    title: `${measure}（${unit}）`,
    answer: `用到它的指标和承诺 ${uses.length} 项`,
    context: `词典中的指标项${department === '' ? '' : `，归口${department}`}；每一项怎样得出，用后面的选项再查`,
    sections: [
      {
        heading: '用到它的',
        table: uses.length === 0 ? [] : [['名称', '选项'], ...uses.map((choice) => [choice.name, typed(choice)])],
      },
      {
        heading: '历年（总数）',
        table:
          own.length === 0
            ? []
            : [
                ['地区', '年份', '数值', '来源单元格'],
                ...own.map(({ area, year, value, origin }) => {
                  const { file, sheet, cell } = originOf(origin);
                  return [area, String(year), withThousands(decimalLiteral(value)), `${file}｜${sheet}｜${cell}`];
                }),
              ],
      },
    ],
  };
}
