import type { Block } from '../../tables/blocks.ts';
import type { Path, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { unreadCell } from '../messages/unread-messages.ts';
import type { Taken } from '../values/taken.ts';

/**
 * Takes back figures of a name that is a measure by itself, made another one by the heading over it, where a rate stands beside it:
 * 产妇数 | 筛查率 under 产前筛查 may be all, of whom that share was screened, or those screened.
 * @returns the figures that are left
 */
export function withoutUnclearNumerators(
  { findings }: Pick<Reader, 'findings'>,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): readonly Taken[] {
  const columns = new Map(block.values.map(({ index, path }) => [index, path]));
  // A rate among the columns says nothing of the names of lines: 高血压患者 before 规范管理人数 and 规范管理率.
  const rated = [columns, rows].map((paths) => new Set(headingsOfRates(paths.values())));
  if (rated.every(({ size }) => size === 0)) return taken;
  return taken.filter(({ figure, slot }) => {
    const other = [columns.get(slot.column), rows.get(slot.row)].flatMap((path = [], axis) => {
      const own = path.at(-1)?.facets?.measure;
      const isOther = own !== undefined && own !== figure.measure && !isNamedAfter(figure.measure.name, own.name);
      return isOther && rated[axis]?.has(overOf(path)) === true ? own : [];
    })[0];
    if (other === undefined) return true;
    findings.add(unreadCell('two measures', `${figure.measure.name}、${other.name}`, undefined, ''), [slot]);
    return false;
  });
}

/** 65岁及以上常住人口 beside 年末常住人口 is plainly a part of it. */
function isNamedAfter(name: string, whole: string): boolean {
  return nameKey(name).endsWith(nameKey(whole).replace(/^(?:年末|总)/u, ''));
}

/** The headings, each as the cells that it is made of, under which a rate stands. */
function headingsOfRates(paths: Iterable<Path>): readonly string[] {
  const isRate = (path: Path) => /率(?:\(.*\))?$/u.test(nameKey(path.at(-1)?.text ?? ''));
  return [...paths].filter(isRate).map(overOf);
}

function overOf(path: Path): string {
  return path
    .slice(0, -1)
    .map(({ slot }) => slot.anchor)
    .join();
}
