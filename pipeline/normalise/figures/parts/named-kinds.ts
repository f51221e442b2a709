import type { Column } from '../../tables/columns.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';

/**
 * Whether the unknown names of the lines are the two kinds that the name of every measure over the columns joins: 社区 and
 * 500人以上行政村 of 应覆盖社区和行政村数. A third line, or one kind alone, is not.
 */
export function areNamedKinds(rows: RowPaths, columns: readonly Column[]): boolean {
  const unknown = [...rows.values()].flatMap((path) => path.filter(({ facets }) => facets === null));
  const kinds = unknown.map(({ text }) => nameKey(text).replace(/^\d+人(?:口|及)?以上的?/u, ''));
  const measures = columns.flatMap(({ path }) => path.flatMap(({ facets }) => facets?.measure ?? []));
  const [one = '', other = ''] = kinds;
  return (
    kinds.length === 2 &&
    measures.length > 0 &&
    measures.every(({ name }) => [`${one}和${other}`, `${other}和${one}`].some((both) => name.includes(both)))
  );
}
