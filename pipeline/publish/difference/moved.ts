import type { Earlier, EarlierRecord } from './earlier.ts';

type Inputs = EarlierRecord['inputs'];

/**
 * The earlier edition as if its source files had lain in the raw folder of the new one: a file is the same that has the
 * same path from the raw folder on (`<地区>/<年份>/…`), whatever that folder is called.
 */
export function asNowPlaced(earlier: Earlier, inputs: Inputs): Earlier {
  const [was, is] = [rootOf(earlier.record?.inputs ?? []), rootOf(inputs)];
  if (was === null || is === null || was === is) return earlier;
  const placed = (text: string): string =>
    text.startsWith(`${was}/`) ? `${is}${text.slice(was.length)}` : text.replaceAll(`（${was}/`, `（${is}/`);
  return {
    ...earlier,
    record: earlier.record && {
      ...earlier.record,
      inputs: earlier.record.inputs.map((input) => ({ ...input, file: placed(input.file) })),
    },
    tables: new Map(
      [...earlier.tables].map(([name, { columns, rows }]) => [
        name,
        {
          columns,
          rows: rows.map((row) =>
            Object.fromEntries(Object.entries(row).map(([column, text]) => [column, placed(text)])),
          ),
        },
      ]),
    ),
  };
}

/** The folder that every file begins with; null when there is none. */
function rootOf(inputs: Inputs): string | null {
  const roots = new Set(inputs.map(({ file }) => file.split('/')[0] ?? ''));
  const [root] = roots;
  return roots.size === 1 && root !== undefined && root !== '' ? root : null;
}
