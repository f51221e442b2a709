import type { Edition, Promised } from '../edition.ts';
import type { Rule } from '../explain.ts';
import { has, isMet, isWhole } from '../promise.ts';
import { figure, listed } from './counted.ts';

/** What only a final report counts. */
export function finalRules(edition: Edition, targets: readonly Promised[]): readonly Rule[] {
  const own = targets.filter(isWhole);
  const base = (met: string) => (one: Promised) =>
    isWhole(one) && has('met')(one) && (one.now['baseline_met'] === 'no') === (met === 'no');
  const kept = own.filter(has('sustained'));
  const [start, end] = edition.plan.period;
  const unfounded = targets.filter(({ register, now }) => register['baseline'] === '' || now['baseline_value'] === '');
  return [
    figure('计数', new RegExp(`${start}—${end}年，计入统计的(\\d+)项主要指标中，期末达到目标值的(\\d+)项，`, 'g'), [
      own.length,
      own.filter(isMet).length,
    ]),
    figure('计数', /由未达标转为达标的(\d+)项/g, [targets.filter(base('no')).length]),
    figure('计数', /期初是否达标不能判断的(\d+)项/g, [targets.filter(base('')).length]),
    figure('计数', /期初和期末均达标的(\d+)项/g, [kept.length]),
    listed(
      '期末未达到目标值的',
      targets.filter((one) => has('not_met')(one) || has('lost')(one)),
      targets,
      '项指标',
    ),
    listed('基期和期末均达标的', targets.filter(has('sustained')), targets, '项指标'),
    figure('计数', /规划没有列出基期值的指标(?:（含分级指标）)?(\d+)项/g, [unfounded.length]),
  ];
}
