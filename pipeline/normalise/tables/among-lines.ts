import { nameKey } from '../text/name-key.ts';
import { indentOf } from './depth.ts';
import type { BodyLine } from './draft.ts';
import type { LabelUse, Path } from './label-use.ts';
import { rankOf } from './reach.ts';

/** Whether a line says only that those below it are parts of the one above it. */
export function isAmongHeading(text: string): boolean {
  return /^\(?其中:?\)?$/u.test(nameKey(text));
}

/**
 * The names of the lines below such a line as they stand where 其中： is written before the first of them: those as far in
 * as it, up to a total, a numbered line, or the first that counts something else than the line above and the first do.
 * @param paths of the lines that are no headings, in their order
 */
export function withAmong(paths: readonly Path[], lines: readonly BodyLine[]): readonly Path[] {
  if (!lines.some(({ among }) => among === true)) return paths;
  let host: LabelUse | undefined;
  let first: LabelUse | undefined;
  let before: BodyLine | undefined;
  return paths.map((path, at) => {
    const line = lines[at];
    const use = path.at(-1);
    if (line?.among !== true || use === undefined) {
      host = use;
      first = undefined;
    } else if (before?.among !== true) first = use;
    else if (first !== undefined && isBehind(use, first, host)) first = undefined;
    before = line;
    if (first === undefined || use === undefined) return path;
    const outer = host === undefined ? 0 : indentOf(host);
    const deeper = indentOf(use) - indentOf(first);
    const blanks = use === first ? ' '.repeat(outer) : ' '.repeat(outer + width + deeper);
    return [...path.slice(0, -1), named(use, `${blanks}${use === first ? '其中：' : ''}${use.text.trim()}`)];
  });
}

/** Full-width marks take two places each. */
const width = 6;

/** Whether a line is none of those that 其中 speaks of. */
function isBehind(use: LabelUse, first: LabelUse, host: LabelUse | undefined): boolean {
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
