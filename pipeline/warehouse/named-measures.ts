import { type Database, query } from './database.ts';
import type { View } from './order.ts';
import { refusal } from './refuse.ts';

/**
 * Sees to it that every name an indicator gives a macro for a measure, a parameter called `…_measure`, is in the dictionary:
 * a name that is not would quietly leave the indicator without data.
 * @throws PipelineError E311 with the measures that are spelled most like it
 */
export async function checkNamedMeasures(database: Database, views: readonly View[]): Promise<void> {
  const rows = await query(database, 'SELECT measure FROM reference.measures');
  const measures = new Set(rows.map((row) => String(row['measure'])));
  for (const view of views) {
    const unknown = namedMeasures(view).find((name) => !measures.has(name));
    if (unknown === undefined) continue;
    const near = await query(
      database,
      `SELECT measure FROM reference.measures WHERE jaccard(measure, $1::VARCHAR) >= 0.5
       ORDER BY jaccard(measure, $1::VARCHAR) DESC, levenshtein(measure, $1::VARCHAR), measure LIMIT 3`,
      [unknown],
    );
    const hint = near.length === 0 ? '' : `（最接近的：${near.map((row) => String(row['measure'])).join('、')}）`;
    throw refusal(
      'E311',
      view.file.path,
      `用到的指标项“${unknown}”不在 measures.csv`,
      `measures.csv 登记的指标项${hint}`,
      '请改正该 SQL 文件里的名称；是新的指标项的，在 measures.csv 加一行',
    );
  }
}

/** The text constants at the places of the parameters of macros that are called `…_measure`. */
function namedMeasures({ file, macros }: View): readonly string[] {
  return macros.flatMap(({ name, statement }) => {
    const parameters =
      /\(([^)]*)\)/
        .exec(statement)?.[1]
        ?.split(',')
        .map((each) => each.trim()) ?? [];
    const calls = file.statement.matchAll(new RegExp(`\\b${name}\\(((?:'[^']*'|[^'()])*)\\)`, 'g'));
    return [...calls].flatMap(([, given = '']) =>
      (given.match(/(?:'[^']*'|[^',])+/g) ?? []).flatMap((argument, at) => {
        const [, text] = /^\s*'([^']*)'\s*$/.exec(argument) ?? [];
        return text !== undefined && parameters[at]?.endsWith('_measure') === true ? [text] : [];
      }),
    );
  });
}
