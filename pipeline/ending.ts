import type { CheckResult } from './check.ts';
import type { Explained } from './explain.ts';
import type { FormsMade } from './forms.ts';
import type { Listed } from './list-findings.ts';
import { visible } from './model/visible.ts';
import type { Options } from './options.ts';
import { type ExitReason, type Problem, sentence } from './problem.ts';
import type { RunResult } from './run.ts';

/** How a command ends: what it says of problems, what it shows, its last line (without the time) and its exit code. */
export interface Ending {
  /** Lines for the error output. */
  readonly told: readonly string[];
  readonly shown: readonly string[];
  readonly last: string;
  readonly reason: ExitReason;
}

/** A run: its problems, how its editions differ from those before, and what was made, where. */
export function endOfRun(result: RunResult, { strict, quiet }: Options): Ending {
  const { problems, listed } = result;
  const made = result.made.map(({ folder, draft }) => `${folder}${draft ? '（草稿）' : ''}`).join('、');
  const drafts = result.made.filter(({ draft }) => draft).length;
  const published = result.made.length - drafts;
  return {
    told: [...listed.told.map(sentence), ...faultLines(listed)],
    shown: [...result.differences.map(visible), ...(quiet ? [] : result.same)],
    last: [
      `完成：报告 ${published} 份${drafts > 0 ? `、草稿 ${drafts} 份` : ''}`,
      made,
      readWords(result),
      `问题：${problemWords(problems)}`,
      listWords(listed),
    ].join('｜'),
    reason: reasonOf(drafts > 0, result, strict),
  };
}

/** A check: what is there and what is missing, the problems, and how many there are. */
export function endOfCheck(result: CheckResult, { strict }: Options): Ending {
  const { problems, completeness, told, listed } = result;
  const stops = problems.some(({ severity }) => severity === 'stop');
  const heading =
    problems.length === 0 ? '没有发现问题。' : `【问题】${problemWords(problems)}（提示只列在问题清单中）`;
  return {
    told: faultLines(listed),
    shown: [...completeness, heading, ...told.map((each) => `  ${sentence(each)}`), ''],
    last: [`审核完成：${problemWords(problems)}`, readWords(result), listWords(listed)].join('｜'),
    reason: reasonOf(stops, result, strict),
  };
}

/** Forms: where they lie. */
export function endOfForms({ folder, files, measures, problems }: FormsMade): Ending {
  return {
    told: important(problems),
    shown: files,
    last: `完成：填报表 ${files.length} 本、指标项 ${measures} 个｜${folder}`,
    reason: 'ok',
  };
}

/** An explanation: what it says. */
export function endOfExplain({ lines, answers }: Explained): Ending {
  return { told: [], shown: lines, last: answers.join('；'), reason: 'ok' };
}

function reasonOf(
  stopped: boolean,
  { problems, listed }: { readonly problems: readonly Problem[]; readonly listed: Listed },
  strict: boolean,
): ExitReason {
  if (stopped) return 'draft';
  if (listed.faults.length > 0) return 'environment';
  return strict && problems.some(({ severity }) => severity === 'warn') ? 'strict' : 'ok';
}

function important(problems: readonly Problem[]): readonly string[] {
  return problems.filter(({ severity }) => severity !== 'note').map(sentence);
}

/** Files that could not be written for one reason, which is said once. */
function faultLines({ faults }: Listed): readonly string[] {
  const alike = new Map<string, Problem[]>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.code, fault.found, fault.remedy]);
    alike.set(key, [...(alike.get(key) ?? []), fault]);
  }
  return [...alike.values()].map((group) => {
    const [first] = group as [Problem];
    const more = group.length === 1 ? '' : `（共 ${group.length} 个文件）`;
    return sentence({ ...first, found: `${first.found}${more}` });
  });
}

function listWords({ path, faults }: Listed): string {
  return `问题清单 ${path}${faults.length === 0 ? '' : `（${faults.length} 个文件没有写成）`}`;
}

function readWords({ files, figures }: { readonly files: number; readonly figures: number }): string {
  return `统计表 ${files} 个、数字 ${figures} 个`;
}

function problemWords(problems: readonly Problem[]): string {
  const count = (wanted: string): number => problems.filter(({ severity }) => severity === wanted).length;
  return `强制 ${count('stop')}、核实 ${count('warn')}、提示 ${count('note')}`;
}
