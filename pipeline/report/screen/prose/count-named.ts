import type { Report } from '../../../model/report.ts';
import type { Counted } from './count-book.ts';
import type { Guess, Subject } from './count-guess.ts';
import { countedProjects, countedPromises } from './counted.ts';
import { nameSign, type Place } from './reader.ts';

/** What is named behind the number, or before 共. */
export function namedThings(report: Report, { before, after, text, names }: Place<Subject>): readonly Guess[] {
  const unit = /^(?:项指标|项|个项目|个)(?:建成)?/.exec(after)?.[0];
  if (unit === undefined) return [];
  const from = before.length + text.length + unit.length;
  const rest = after.slice(unit.length);
  const stop = rest.startsWith('（') ? closing(rest) : /^(?:中，|[^。：（]*：)/.test(rest) ? firstOf(rest, /。/) : 0;
  const together = /[。：]?([^。：]*)共$/.exec(before);
  const [first, last] =
    together === null ? [from, from + stop] : [before.length - (together[1]?.length ?? 0) - 1, before.length];
  const found = names.filter(({ at }) => at >= first && at < last).map(({ subject }) => subject);
  if (found.length === 0) return [];
  return [{ words: clauseOf(before, unit), items: found.flatMap((subject) => counted(subject, report)) }];
}

function closing(text: string): number {
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    depth += letter === '（' ? 1 : letter === '）' ? -1 : 0;
    if (depth === 0) return index;
  }
  return text.length;
}

function firstOf(text: string, what: RegExp): number {
  const at = text.search(what);
  return at === -1 ? text.length : at;
}

function counted(subject: Subject, report: Report): readonly Counted[] {
  return 'list' in subject ? countedPromises([subject], report) : countedProjects([subject]);
}

/** The words of its own clause before a number. */
function clauseOf(before: string, unit: string): string {
  const clause = /[^，。；：]*$/.exec(before)?.[0] ?? '';
  const words = clause.replaceAll(nameSign, '').replace(/^[、其中和]+|[共有]$/g, '');
  const what = unit.startsWith('个') ? '重点项目' : '指标';
  return words === '' ? `这里列出的${what}` : words;
}
