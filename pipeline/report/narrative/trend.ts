import type { ReportIndicator } from '../../model/report.ts';
import { fullName } from '../names.ts';
import type { Facts } from './facts.ts';
import { reachOf } from './reach.ts';

/** 趋势判断: what moved against the year before, and where the trend leads. */
export function trendOf({ indicators, year, plan }: Facts): readonly string[] {
  const projected = indicators.filter(({ projected: value, target }) => value.value !== null && target.year > year);
  const moved = (arrow: string): readonly ReportIndicator[] => indicators.filter((item) => item.arrow === arrow);
  const worse = moved('变差');
  const part = (arrow: string): string => (moved(arrow).length === 0 ? '' : `${arrow}${moved(arrow).length}项`);
  const few = (item: ReportIndicator): string => (item.smallCount ? '（个数少，不宜作为趋势）' : '');
  const listed =
    worse.length === 0 ? '' : `：${worse.map((item) => `${fullName(item, indicators)}${few(item)}`).join('、')}`;
  const parts = indicators.some(({ parent }) => parent !== null) ? '（含分级指标）' : '';
  const counted = ['改善', '持平', '变差'].map(part).filter((text) => text !== '');
  const first =
    counted.length === 0
      ? '主要指标没有可以与上年相比的数值。'
      : `与上年相比，主要指标${parts}${counted.join('，')}${listed}。`;
  if (projected.length === 0) return [first];
  const reach = reachOf(projected, indicators);
  return [
    first,
    `对基期以来至少有三年数据的指标按线性趋势外推到目标年，供研究对策时参考，不作为评估结论；外推不考虑今后政策和${plan.area}人口变化的影响，也不受百分比上限的约束。`,
    ...(reach === '' ? [] : [reach]),
  ];
}
