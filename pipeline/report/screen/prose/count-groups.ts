import type { Report, ReportIndicator } from '../../../model/report.ts';
import { type Guess, type Subject, wholes } from './count-guess.ts';
import { countedProblems, countedProjects, countedPromises } from './counted.ts';
import type { Place } from './reader.ts';

/** A number behind or before the words for a whole group of the report. */
export function wholeGroups(report: Report, { before, after }: Place<Subject>): readonly Guess[] {
  const { indicators, commitments, projects, problems, inputs, statements } = report;
  const gaps = commitments.filter(({ verdictClass }) => verdictClass === 'gap');
  const verdictIs = (verdict: string) => wholes(report).filter(({ current }) => current.verdict === verdict);
  const promises = (words: string, items: readonly ReportIndicator[]) => ({
    words,
    items: countedPromises(items, report),
  });
  const arrow = /(改善|持平|变差)$/.exec(before)?.[1] ?? '';
  const severity = /(强制|核实|提示)$/.exec(before)?.[1] ?? '';
  const rules: readonly (readonly [boolean, () => Guess])[] = [
    [/全部主要指标$/.test(before), () => promises('规划登记的全部主要指标', indicators)],
    [
      /分级指标$/.test(before),
      () =>
        promises(
          '分级指标（其中项）',
          indicators.filter(({ parent }) => parent !== null),
        ),
    ],
    [/^项主要指标/.test(after), () => promises('计入统计的主要指标（不含分级指标）', wholes(report))],
    [
      /约束性指标$/.test(before) && /^项中/.test(after),
      () =>
        promises(
          '约束性指标（不含分级指标）',
          wholes(report).filter(({ nature }) => nature === '约束性'),
        ),
    ],
    [
      /^项还没有确定统计口径/.test(after),
      () =>
        promises(
          '还没有确定统计口径的量化承诺',
          gaps.filter(({ definition }) => definition === ''),
        ),
    ],
    [
      /不能得出结论的(?:主要指标\d*项(?:（[^）]*）)?和)?(?:正文量化承诺)?$|项中，有$/.test(before) &&
        /承诺/.test(before),
      () => promises('不能得出结论的量化承诺', gaps),
    ],
    [/量化承诺$/.test(before), () => promises('正文中的全部量化承诺', commitments)],
    [/重点项目$/.test(before), () => ({ words: '规划列出的全部重点项目', items: countedProjects(projects) })],
    [
      /统计表$/.test(before) && /^个文件/.test(after),
      () => ({
        words: '报送的数据文件',
        items: inputs.flatMap(({ file }, index) =>
          statements.some((statement) => statement.file === file)
            ? []
            : [{ words: file, remark: '', section: `input-${index + 1}`, part: '', group: '' }],
        ),
      }),
    ],
    [
      /发现问题$/.test(before) && /^条/.test(after),
      () => ({ words: '数据问题', items: countedProblems(problems, problems) }),
    ],
    [
      severity !== '' && /^条/.test(after),
      () => ({
        words: `级别为“${severity}”的数据问题`,
        items: countedProblems(
          problems.filter(({ severityZh }) => severityZh === severity),
          problems,
        ),
      }),
    ],
    [
      arrow !== '' && /^项/.test(after),
      () =>
        promises(
          `比上年${arrow}的主要指标`,
          indicators.filter((item) => item.arrow === arrow),
        ),
    ],
    [
      /期末达到目标值的$/.test(before),
      () => promises('期末达到目标值的主要指标', [...verdictIs('met'), ...verdictIs('sustained')]),
    ],
    [/由未达标转为达标的$/.test(before), () => promises('由未达标转为达标的主要指标', verdictIs('met'))],
    [/保持到期末的$/.test(before), () => promises('期初已达标并保持到期末的主要指标', verdictIs('sustained'))],
    [
      /没有列出基期值的指标(?:（含分级指标）)?$/.test(before),
      () =>
        promises(
          '规划没有列出基期值的主要指标',
          indicators.filter(({ baseline }) => baseline.computed || baseline.value.value === null),
        ),
    ],
  ];
  return rules.flatMap(([fits, guess]) => (fits ? [guess()] : []));
}
