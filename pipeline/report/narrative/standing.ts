import type { ReportIndicator } from '../../model/report.ts';

const pace: Readonly<Record<string, string>> = {
  ahead: '快于时序进度',
  on_track: '与时序进度基本同步',
  roughly_on_track: '慢于时序进度',
  behind: '明显慢于时序进度',
  reversed: '变化方向与规划相反',
};

const outcome: Readonly<Record<string, string>> = {
  sustained: '基期和当年均达标',
  met: '期末达标',
  met_early: '期末之前已达标',
  not_met: '期末未达标',
};

type Judged = Pick<ReportIndicator, 'current' | 'baseline'>;

/** What a verdict rests on, in a few words; blank where the sentences around it have said so already. */
export function standingWords({ current, baseline }: Judged): string {
  const { verdict, progress, rule, year, judgedYear } = current;
  if (verdict === 'no_data' || judgedYear <= baseline.year) return '';
  const known = progress.value !== null && judgedYear === year ? pace[verdict] : undefined;
  const words = known ?? outcome[verdict] ?? rule.words;
  return baseline.value.value === null && verdict === 'not_met_yet' ? '' : words;
}
