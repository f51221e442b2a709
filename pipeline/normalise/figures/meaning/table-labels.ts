import type { LabelReader } from '../../labels/facets.ts';
import { withCountedNames } from '../../tables/counted-names.ts';
import { withDefinedNames } from '../../tables/defined-names.ts';
import { withLeftOutNames } from '../../tables/left-out-names.ts';
import type { Reader } from '../../tables/reader.ts';
import { withTitleRest } from './title-rest.ts';

/** Reads the labels of a table with what its lines, its notes and its titles say of those that nothing else knows. */
export function tableLabels({ grid, table, context, notes, dictionary, label }: Reader): LabelReader {
  const rows = [...table.headers, ...table.body.map(({ row }) => row)];
  const texts = rows.flatMap((row) =>
    (grid.rows[row] ?? []).flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])),
  );
  const counted = withCountedNames(rows, grid, dictionary, label);
  const parted = withLeftOutNames(rows, grid, context.measure, dictionary, counted);
  const defined = withDefinedNames(notes.own, texts, dictionary, parted);
  return context.titles.length === 0 ? defined : withTitleRest(context.titles, texts, dictionary, defined);
}
