import type { Edition, Promised } from '../edition.ts';
import type { Rule } from '../explain.ts';
import { arrowOf, has, isBad, isBinding, isGap, isMet, reachOf } from '../promise.ts';
import { figure, listed } from './counted.ts';

/** Numbers before lists of indicators and commitments. */
export function listRules(
  edition: Edition,
  targets: readonly Promised[],
  commitments: readonly Promised[],
): readonly Rule[] {
  const unmet = targets.filter((one) => isBinding(one) && !isMet(one));
  const open = commitments.filter(isGap);
  const worse = targets.filter((one) => arrowOf(one) === '变差');
  const slipping = worse.filter(isMet);
  const slow = targets.filter((one) => isBad(one) && !isBinding(one));
  const ahead = targets.filter((one) => reachOf(one).length > 0);
  const part = '(?:（含分级指标）)?';
  const group = (before: string, of: readonly Promised[]): Rule =>
    figure('计数', new RegExp(`${before}(\\d+)项`, 'g'), [of.length]);
  return [
    listed(
      '(?:尚)?未达到目标值的约束性指标',
      unmet.filter((one) => !isGap(one)),
      targets,
    ),
    listed('不能判断是否达到目标值的约束性指标', unmet.filter(isGap), targets),
    listed(`由达标转为未达标的指标${part}`, targets.filter(has('lost')), targets),
    listed(`与规划方向相反的指标${part}`, targets.filter(has('reversed')), targets),
    listed(`进度滞后的指标${part}`, targets.filter(has('behind')), targets),
    listed(`未完成的指标${part}`, targets.filter(has('not_met')), targets),
    listed('缺少数据或依据、不能得出结论的主要指标', targets.filter(isGap), targets),
    figure('计数', /正文量化承诺(\d+)项中，有(\d+)项缺少数据或依据/g, [commitments.length, open.length]),
    figure('计数', /正文量化承诺中不能得出结论的(\d+)项/g, [open.length]),
    figure('计数', /其中(\d+)项还没有确定统计口径/g, [
      open.filter(({ register }) => register['indicator'] === '').length,
    ]),
    listed(`${edition.year}年达到目标值、但比上年变差的指标`, slipping, targets),
    group(
      `主要指标${part}改善`,
      targets.filter((one) => arrowOf(one) === '改善'),
    ),
    group(
      '，持平',
      targets.filter((one) => arrowOf(one) === '持平'),
    ),
    listed('，变差', worse, targets),
    group('尚未达标、可以外推的', ahead),
    group(
      '到目标年能够达到目标值的',
      ahead.filter((one) => reachOf(one).every((met) => met)),
    ),
    group(
      '预测区间含目标值、能否达到尚难判断的',
      ahead.filter((one) => new Set(reachOf(one)).size === 2),
    ),
    group(
      '达不到目标值的',
      ahead.filter((one) => reachOf(one).every((met) => !met)),
    ),
    listed(
      '。尚未达到目标值的',
      unmet.filter((one) => !isGap(one)),
      targets,
    ),
    listed('。下列', slow, targets),
    figure('计数', /共(\d+)项虽已达标/g, [slipping.length]),
    listed('不能得出结论的主要指标', targets.filter(isGap), targets),
    figure('计数', /(?:不能得出结论的|和)正文量化承诺(\d+)项，由责任部门/g, [open.length]),
  ];
}
