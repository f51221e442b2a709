import { nameAndUnits, unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid } from '../sheet/grid.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/** The column that names the project; a table without it is no ledger. */
export const projectColumn = '项目名称';

/** A column of a ledger by its standard name, with the unit that its heading writes, as a key of the unit register. */
export interface LedgerColumn {
  readonly name: string;
  readonly unit: string | null;
  /** As printed, the levels joined with ｜. */
  readonly heading: string;
}

/** Resolves the heading of a ledger column by whole name, `总投资（亿元）` with its unit apart; null when it is none. */
export function ledgerColumnOf(text: string, dictionary: Dictionary): LedgerColumn | null {
  for (const form of nameForms(nameKey(text))) {
    const { name: short, units } = nameAndUnits(form, dictionary.units);
    const unit = units?.length === 1 ? (units[0] ?? null) : null;
    const name =
      dictionary.ledgerColumns.get(form) ?? (unit === null ? undefined : dictionary.ledgerColumns.get(short));
    if (name !== undefined) return { name, unit, heading: text };
  }
  return null;
}

/** The columns of a ledger by sheet column: the lowest heading that is one, else group and heading together (投资｜总投资). */
export function ledgerColumns(
  grid: Grid,
  headers: readonly number[],
  dictionary: Dictionary,
): ReadonlyMap<number, LedgerColumn> {
  const found = new Map<number, LedgerColumn>();
  for (let column = 0; column < grid.width; column++) {
    const all = headingsAt(grid, headers, column);
    const below =
      all.length < 2 ? null : unitsNamed((all.at(-1) ?? '').replace(/^[（(](.+)[)）]$/u, '$1'), dictionary.units);
    const texts = below === null ? all : all.slice(0, -1);
    for (const text of [texts.at(-1) ?? '', texts.join(''), [...texts].reverse().join('')]) {
      const resolved = text === '' ? null : ledgerColumnOf(text, dictionary);
      if (resolved !== null) {
        const group = texts.length < 2 ? null : /\(([^()]+)\)$/u.exec(nameKey(texts[0] ?? ''))?.[1];
        const over = resolved.unit ?? (group != null && dictionary.units.has(group) ? group : null);
        // Two units that differ are one that nothing converts.
        const units = [...new Set([over ?? [], below ?? []].flat())];
        found.set(column, { name: resolved.name, unit: units.join('／') || null, heading: all.join('｜') });
        break;
      }
    }
  }
  return found;
}

/** The distinct heading texts over a column, from the top. */
export function headingsAt(grid: Grid, headers: readonly number[], column: number): readonly string[] {
  const seen = new Set<number>();
  return headers.flatMap((header) => {
    const slot = grid.rows[header]?.[column];
    if (slot === undefined || slot.kind === 'blank' || seen.has(slot.anchor)) return [];
    seen.add(slot.anchor);
    return [slot.text];
  });
}

/** A ledger names the projects and has at least two columns of stage, date or number. */
export function isLedgerHeading(grid: Grid, headers: readonly number[], dictionary: Dictionary): boolean {
  const names = new Set([...ledgerColumns(grid, headers, dictionary).values()].map((column) => column.name));
  const telling = [...names].filter((name) => !['文字', '整数'].includes(dictionary.ledgerTypes.get(name) ?? '文字'));
  return names.has(projectColumn) && telling.length >= 2;
}
