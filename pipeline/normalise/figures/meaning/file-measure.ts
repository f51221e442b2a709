import type { Context } from '../../around/context.ts';
import { type NamedMeasure, titleMeasure } from '../../around/title-measure.ts';
import type { LabelUse, Path } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';

/** Names of sheets that say nothing of their tables. */
const plain = /^(?:sheet\d*|工作表\d*|表\d*|table\d*|数据\d*|(?:\d{4}年?(?:-\d{4}年?)?)?|.*(?:数据库|查询).*)$/u;
/** Years before and behind the name of a series: _2010-2022. */
const span = /^(?:19|20)\d{2}年?(?:-(?:19|20)\d{2}年?)?[_\s-]*|[_\s(-]*(?:19|20)\d{2}年?(?:-(?:19|20)\d{2}年?)?\)?$/gu;

/**
 * What holds for a table that names no measure and stands in a file named for one (各区注册护士数（人）_2010—2022): that
 * measure and its unit. Only for a table of areas and years without a title, in which every label is known.
 * @param columns the labels over each column of numbers
 * @param rows the labels of each line
 */
export function withFileMeasure(
  { context, table, place, dictionary, label }: Reader,
  columns: readonly Path[],
  rows: readonly Path[],
): Context {
  const said = table.said.titles.length + table.said.pairs.filter(({ key }) => key === 'measure').length;
  if (context.measure !== null || said > 0) return context;
  const sheet = nameKey(place.sheet);
  if (!plain.test(sheet) && sheet !== nameKey(context.file)) return context;
  const isPlaced = (path: readonly LabelUse[]) => path.length > 0 && path.every(isPlaceOrYear);
  const dated = [columns, rows].some((paths) =>
    paths.some((path) => path.some((use) => use.facets?.year !== undefined)),
  );
  if (!dated || !columns.every(isPlaced) || !rows.every(isPlaced)) return context;
  const named = measureOfFile(nameKey(context.file), (name) => titleMeasure(name, dictionary, label));
  if (named === null) return context;
  return { ...context, measure: named.measure, units: context.units ?? named.units ?? null };
}

function isPlaceOrYear({ facets }: LabelUse): boolean {
  const known = facets?.year ?? facets?.area ?? facets?.total;
  return known !== undefined && facets?.measure === undefined && facets?.members === undefined;
}

function measureOfFile(key: string, named: (name: string) => NamedMeasure | null): NamedMeasure | null {
  const bare = key.replace(span, '').replace(/[_\s]+/gu, '');
  return named(bare);
}
