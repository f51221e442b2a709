import type { Report, ReportIndicator } from '../../../model/report.ts';
import { metVerdicts } from '../../verdict-class.ts';
import { type Guess, type Subject, wholes } from './count-guess.ts';
import { countedProjects, countedPromises } from './counted.ts';
import type { Place } from './reader.ts';

/** A number before the words of verdicts, of 已达到目标值 or 不能得出结论, or behind the verdict of projects. */
export function thingsOfVerdicts(report: Report, { before, after }: Place<Subject>): readonly Guess[] {
  const sentence = /[^。]*$/.exec(before)?.[0] ?? '';
  const isBinding = /约束性指标\d*项中/.test(sentence);
  const whole = wholes(report).filter(({ nature }) => !isBinding || nature === '约束性');
  const subject = isBinding ? '约束性指标' : '主要指标';
  const say = (words: string, items: readonly ReportIndicator[]): readonly Guess[] => [
    { words: `${words}的${subject}`, items: countedPromises(items, report) },
  ];
  if (/^项已达到目标值/.test(after))
    return say(
      '已达到目标值',
      whole.filter(({ current }) => metVerdicts.includes(current.verdict)),
    );
  if (/^项不能得出结论/.test(after))
    return say(
      '不能得出结论',
      whole.filter(({ verdictClass }) => verdictClass === 'gap'),
    );
  const verdicts = verdictsAt(after.replace(/^项/, ''), report);
  if (after.startsWith('项') && verdicts.length > 0)
    return say(
      verdicts.join('、'),
      whole.filter(({ current }) => verdicts.includes(current.verdictZh)),
    );
  const last = report.projectCounts
    .map(({ verdictZh }) => verdictZh)
    .find((words) => before.replace(/”$/, '').endsWith(words));
  if (last === undefined || !after.startsWith('个') || !sentence.includes('重点项目')) return [];
  return [
    {
      words: `${last}的重点项目`,
      items: countedProjects(report.projects.filter(({ verdictZh }) => verdictZh === last)),
    },
  ];
}

/** The verdicts that a text begins with, joined by 、 or 或. */
function verdictsAt(text: string, report: Report): readonly string[] {
  const words = [...new Set(report.counts.map(({ verdictZh }) => verdictZh))].sort((a, b) => b.length - a.length);
  const first = words.find((one) => text.startsWith(one));
  if (first === undefined) return [];
  const rest = text.slice(first.length);
  return [first, ...(/^[、或]/.test(rest) ? verdictsAt(rest.slice(1), report) : [])];
}
