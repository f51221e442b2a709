import type { Dictionary } from '../../registers/dictionary.ts';
import type { Column } from '../../tables/columns.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';

/**
 * Whether the unknown names of the lines are the two kinds that a name of every measure over the columns joins: 社区 and
 * 500人以上行政村 of 应覆盖社区和500人以上行政村数. A third line, one kind alone, or villages of another size are not.
 */
export function areNamedKinds(rows: RowPaths, columns: readonly Column[], dictionary: Dictionary): boolean {
  const unknown = [...rows.values()].flatMap((path) => path.filter(({ facets }) => facets === null));
  const [one = '', other = ''] = unknown.map(({ text }) =>
    nameKey(text).replace(/(?<=\d人)口?(?:及)?以上的?/u, '以上'),
  );
  const measures = columns.flatMap(({ path }) => path.flatMap(({ facets }) => facets?.measure ?? []));
  const joined = [`${one}和${other}`, `${other}和${one}`];
  return (
    unknown.length === 2 &&
    measures.length > 0 &&
    measures.every((measure) =>
      namesOfMeasure(measure, dictionary).some((name) => joined.some((both) => nameKey(name).includes(both))),
    )
  );
}
