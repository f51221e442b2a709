import { formLine, lastYearPrinted } from '../model/form-words.ts';
import type { LedgerEntry, Observation } from '../model/observation.ts';
import type { TableWord } from '../model/table-word.ts';
import { address, type Sheet, spotOf, type Workbook } from '../model/workbook.ts';
import { idleWords } from './idle-words.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { withoutRank } from './sheet/ranks.ts';
import { baseOf } from './text/file-name.ts';
import { looseKey } from './words/loose-key.ts';
import { plainMeasure } from './words/plain-measure.ts';
import { wordKeys } from './words/word-keys.ts';
import { apart, writtenIn } from './written-words.ts';

/**
 * The texts of the sheets from which figures or a ledger were read, one for each different text of a sheet, and with the first
 * of them those of the sheets that hold words only: what the next year's tables are compared with. None of the projects of a
 * ledger, of which something else is said every year. None of the tables of a form made here, which are read by what they print.
 */
export function tableWords(
  { file, sheets }: Workbook,
  { area, year }: { readonly area: string; readonly year: number },
  observations: readonly Observation[],
  ledger: readonly LedgerEntry[],
  dictionary: Dictionary,
): readonly TableWord[] {
  const isForm = sheets.some(isGuideOfForm);
  const named = new Set([...observations, ...ledger].map(({ origin }) => origin.sheet));
  const read = new Set([
    ...observations.flatMap(({ value, origin }) => (value === null ? [] : origin.sheet)),
    ...ledger.map(({ origin }) => origin.sheet),
  ]);
  const tables = sheets.filter((sheet) => read.has(sheet.name) && !(isForm && isOfForm(sheet)));
  const aside = isForm ? [] : sheets.filter((sheet) => !named.has(sheet.name) && !sheet.hidden && hasWordsOnly(sheet));
  const parts = file.split('/');
  const inYear = parts.lastIndexOf(String(year), -2) + 1;
  const folders = inYear === 0 ? [] : parts.slice(inYear, -1);
  return tables.flatMap((table, index) => {
    const areas = new Set(observations.flatMap((one) => (one.origin.sheet === table.name ? one.area : [])));
    // In a list of districts the lines of the others may be more, fewer or in another order.
    const isOwn = (of: string) => !areas.has(area) || of === area || of === dictionary.reference;
    const spots = observations.flatMap(({ origin, area: of }) =>
      origin.sheet === table.name && isOwn(of) ? spotOf(origin.cell) : [],
    );
    const lines = new Set(spots.map(({ row }) => row));
    const columns = new Set(spots.map(({ column }) => column));
    const measures = observations.filter(({ origin }) => origin.sheet === table.name).map(({ measure }) => measure);
    const units = new Set(measures.flatMap((name) => dictionary.measures.get(name)?.unit ?? []));
    const idle = idleWords(table, { lines, columns, units }, area, dictionary);
    const written = [
      ...[baseOf(file), ...folders].flatMap((name) => apart(name, '文件', year, table.name)),
      ...writtenIn(file, year, table, projectsIn(table.name, ledger), lines),
      ...(index === 0 ? aside.flatMap((sheet) => writtenIn(file, year, sheet)) : []),
    ];
    const words = new Map<string, TableWord>();
    for (const { text, kind, sheet, row, column } of written) {
      const keys = wordKeys(text, year);
      if (keys === null || (sheet === table.name && idle.tellsChange(text, row, column))) continue;
      const before = words.get(keys.key);
      if (before !== undefined) {
        words.set(keys.key, { ...before, times: before.times + 1 });
        continue;
      }
      const cell = row < 0 ? '' : address(row, column);
      const isOfTable = sheet === table.name;
      const place = isOfTable ? { row, column } : { row: -1, column: -1 };
      const isOffice = kind === '表' && row >= 0 && idle.isOffice(text);
      words.set(keys.key, {
        ...{ area, edition: year, file, sheet: table.name, standsIn: sheet, ...place },
        ...{
          cell,
          kind: isOfTable && row >= 0 && idle.isIdle(text, row, column) ? '未用' : isOffice ? '来源' : kind,
          text,
          times: 1,
          ...keys,
          loose: looseKey(row < 0 ? keys.key : plainMeasure(keys.key, dictionary), row < 0, area),
          unordered: isOfTable && idle.isUnordered(row, column),
        },
      });
    }
    // A sheet of figures of other areas only is compared with theirs.
    const own = areas.size === 0 || areas.has(area) ? [area] : [...areas];
    return own.flatMap((each) => [...words.values()].map((word) => ({ ...word, area: each })));
  });
}

/** The rows of a sheet in which projects stand. */
function projectsIn(sheet: string, ledger: readonly LedgerEntry[]): ReadonlySet<number> {
  return new Set(
    ledger.flatMap(({ origin }) => (origin.sheet === sheet ? spotOf(origin.cell.split(':')[0] ?? '').row : [])),
  );
}

function hasWordsOnly({ rows }: Sheet): boolean {
  return rows.every((row) => withoutRank(row).every((cell) => typeof cell?.value !== 'number'));
}

/** Whether a sheet has the line that a form made here prints below the title of each of its tables. */
function isOfForm({ rows }: Sheet): boolean {
  return rows.slice(0, 4).some(([cell]) => typeof cell?.value === 'string' && formLine.test(cell.value));
}

function isGuideOfForm({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cell?.text.includes(lastYearPrinted) === true));
}
