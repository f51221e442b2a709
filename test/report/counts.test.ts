import { expect, it } from 'vitest';
import type { ReportProject } from '../../pipeline/model/report.ts';
import { projectCountsOf } from '../../pipeline/report/counts.ts';
import { sampleReport } from './fixtures/report.ts';

it('counts projects as promises are counted: what is behind first, what is unknown last', () => {
  const [pattern] = sampleReport.projects as readonly [ReportProject];
  const project = (verdictZh: string, verdictClass: ReportProject['verdictClass']): ReportProject => ({
    ...pattern,
    verdictZh,
    verdictClass,
  });
  const counts = projectCountsOf([
    project('按期完成', 'good'),
    project('数据缺失', 'gap'),
    project('已调整', 'fair'),
    project('在建（滞后）', 'bad'),
    project('按期完成', 'good'),
    project('逾期完成', 'fair'),
  ]);
  expect(counts.map(({ verdictZh, total }) => [verdictZh, total])).toEqual([
    ['在建（滞后）', 1],
    ['已调整', 1],
    ['逾期完成', 1],
    ['按期完成', 2],
    ['数据缺失', 1],
  ]);
});
