import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import { indentOf } from './depth.ts';
import type { BodyLine } from './draft.ts';
import type { LabelUse, Path } from './label-use.ts';
import { rankOf } from './reach.ts';

/** Whether a line says only that those below it are parts of the one above it. */
export function isAmongHeading(text: string): boolean {
  const key = nameKey(text)
    .replace(/^[-—\s([<【]+|[)\]>】:]+$/gu, '')
    .replace(/\([^()]*$/u, '');
  return /^(?:(?:其中|总[计数]中)(?:包括|包含|含|有)?|包括|包含|含|#+)$/u.test(key);
}

/** Lines that one 其中 stands over, or in front of. */
type Run = string | null;

/**
 * The names of the lines below such a line, or behind such a name in a column of its own, as they stand where 其中： is written
 * before the first of them: those as far in as it, up to a total, a numbered line, one that is no part where the first is known
 * to be one, or the first that counts something else than the line above and the first do.
 * @param paths of the lines that are no headings, in their order
 */
export function withAmong(
  paths: readonly Path[],
  lines: readonly BodyLine[],
  { parts }: Pick<Dictionary, 'parts'>,
): readonly Path[] {
  const runs = paths.map((path, at) => runOf(path, lines[at]));
  if (runs.every((run) => run === null)) return paths;
  let host: LabelUse | undefined;
  let first: LabelUse | undefined;
  let last: LabelUse | undefined;
  const isPart = (use: LabelUse, whole: LabelUse | undefined) =>
    parts.get(whole?.facets?.measure?.name ?? '')?.has(use.facets?.measure?.name ?? '') === true;
  return paths.map((path, at) => {
    const [run = null, before = null, next = null] = [runs[at], runs[at - 1], runs[at + 1]];
    const use = path.at(-1);
    if (run === null || use === undefined) {
      host = use;
      first = undefined;
    } else if (before !== run) {
      host = last;
      first = use;
    } else if (first !== undefined && (isBehind(use, first, host, isPart) || (next !== null && next !== run)))
      first = undefined;
    last = use ?? last;
    if (first === undefined || use === undefined) return path;
    const outer = host === undefined ? 0 : indentOf(host);
    const deeper = indentOf(use) - indentOf(first);
    const blanks = use === first ? ' '.repeat(outer) : ' '.repeat(outer + width + deeper);
    const over = path.slice(0, -1).filter(({ text }) => !isAmongHeading(text));
    return [...over, named(use, `${blanks}${use === first ? '其中：' : ''}${use.text.trim()}`)];
  });
}

function runOf(path: Path, line: BodyLine | undefined): Run {
  if (line?.among !== undefined) return `row ${line.among}`;
  const group = path.slice(0, -1).find(({ text }) => isAmongHeading(text));
  return group === undefined ? null : `group ${group.slot.anchor}`;
}

/** Full-width marks take two places each. */
const width = 6;

/** Whether a line is none of those that 其中 speaks of. */
function isBehind(
  use: LabelUse,
  first: LabelUse,
  host: LabelUse | undefined,
  isPart: (use: LabelUse, whole: LabelUse | undefined) => boolean,
): boolean {
  // 注册护士数 behind the 全科医生数 of 执业（助理）医师数, which the register knows to be a part of it.
  if (isPart(first, host) && use.facets?.measure !== undefined && !isPart(use, host)) return true;
  if (indentOf(use) < indentOf(first) || use.facets?.total !== undefined) return true;
  if (rankOf(use.text) >= 0 && rankOf(first.text) < 0) return true;
  const unitOf = (one: LabelUse | undefined) => one?.facets?.measure?.unit;
  const [own, of] = [unitOf(use), unitOf(first)];
  return own !== undefined && of !== undefined && own !== of && [undefined, of].includes(unitOf(host));
}

function named(use: LabelUse, text: string): LabelUse {
  const { cell } = use.slot;
  return cell === null ? use : { ...use, slot: { ...use.slot, cell: { ...cell, text } } };
}
