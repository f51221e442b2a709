import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dictionary, readDictionary } from '../../pipeline/normalise/registers/dictionary.ts';
import { readCsv } from '../run/csv.ts';

const registers = 'sql/reference';

/** A unit that no register of the project has, by the unit it is counted in. */
const foreignUnits = [
  ['吨', '吨', 1],
  ['万吨', '吨', 10_000],
  ['吨/日', '吨/日', 1],
  ['名次', '名次', 1],
  ['平均张', '平均张', 1],
] as const;

/** How a series is registered, and what one of its printed unit is in the registered one. */
export interface Registered {
  readonly unit: string;
  readonly factor: number;
}

const registeredAs: Readonly<Record<string, Registered>> = {
  万人: { unit: '人', factor: 10_000 },
  亿元: { unit: '万元', factor: 10_000 },
  万吨: { unit: '吨', factor: 10_000 },
  万平方米: { unit: '平方米', factor: 10_000 },
};

/** A printed unit → the unit a statistician registers the series in: the one that counts, where there is one. */
export function registeredUnit(printed: string): Registered {
  return registeredAs[printed] ?? { unit: printed, factor: 1 };
}

const halfWidth = (name: string): string => name.normalize('NFKC');
const column = (register: string, heading: string): ReadonlySet<string> =>
  new Set(readCsv(`${registers}/${register}.csv`).map((row) => halfWidth(row[heading] ?? '')));
const own = {
  measures: column('measures', 'measure'),
  areas: column('areas', 'area'),
  aliases: column('aliases', 'alias'),
};

/** Whether the project's own dictionary has the name, so that its unit there holds. */
export function isOwnMeasure(name: string): boolean {
  return own.measures.has(halfWidth(name)) || own.aliases.has(halfWidth(name));
}

/**
 * The project's own dictionary with these measures and areas beside, through its registers.
 * @param areas standard name and, where a table prints another, that
 */
export function dictionaryWith(
  measures: ReadonlyMap<string, string>,
  areas: readonly (readonly [name: string, alias: string])[],
): Dictionary {
  const folder = mkdtempSync(join(tmpdir(), 'registers-'));
  try {
    cpSync(registers, folder, { recursive: true });
    const add = (register: string, rows: readonly (readonly (string | number)[])[]) => {
      const lines = rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','));
      appendFileSync(join(folder, `${register}.csv`), lines.map((line) => `${line}\r\n`).join(''));
    };
    add(
      'units',
      foreignUnits.map((unit) => [...unit, '']),
    );
    add(
      'measures',
      [...measures]
        .filter(([name]) => !isOwnMeasure(name))
        .map(([name, unit]) => [name, unit, '时期', '', '', '统计局', '']),
    );
    add(
      'areas',
      areas.filter(([name]) => !own.areas.has(name)).map(([name]) => [name, '区', '']),
    );
    add(
      'aliases',
      areas
        .filter(([name, alias]) => name !== alias && !own.aliases.has(alias))
        .map(([name, alias]) => ['地区', name, alias, '简称', '']),
    );
    return readDictionary(folder, registers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
