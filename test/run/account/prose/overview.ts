import type { Edition } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import { isWhole } from '../promise.ts';
import { tauOf } from '../tau.ts';
import { tight } from '../written.ts';
import { figure } from './counted.ts';

/** The chapter of how the report was made. */
export function overviewRules({ plan, year, promises, projects, files }: Edition): readonly Rule[] {
  const [start, end] = plan.period;
  const count = (list: string): number => promises.filter((one) => one.list === list).length;
  const parts = promises.filter((one) => one.list === 'target' && !isWhole(one)).length;
  const sheets = files.filter(({ file }) => !file.endsWith('.md')).length;
  const tau = tauOf({ plan, year });
  return [
    ...(plan.approval === undefined ? [] : [words('登记原文', tight(plan.approval))]),
    words('年份', `对${year}年底规划目标进展情况`),
    words('年份', `规划期为${start}—${end}年，基期为${plan.baseline_year}年`),
    figure('计数', /规划登记的全部主要指标(\d+)项/g, [count('target')]),
    figure('计数', /（其中分级指标(\d+)项，列在/g, [parts]),
    figure('计数', /正文中的量化承诺(\d+)项和重点项目(\d+)个，/g, [count('commitment'), projects.length]),
    figure('计数', /报送的统计表(\d+)个文件/g, [sheets]),
    figure(
      '数值',
      new RegExp(`以${plan.baseline_year}年为基期、${end}年为目标年的指标，${year}年底时序进度为([\\d.]+)%`, 'g'),
      [tau],
    ),
  ];
}
