import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { isCounted } from '../../pipeline/model/counted.ts';
import { readDictionary } from '../../pipeline/normalise/registers/dictionary.ts';
import { openDatabase } from '../../pipeline/warehouse/database.ts';
import { readSqlFiles } from '../../pipeline/warehouse/files.ts';
import { parseSelect } from '../../pipeline/warehouse/parse.ts';
import { sqlDir } from './world.ts';

type Line = Readonly<Record<string, string>>;

const read = (name: string): readonly Line[] =>
  parse(readFileSync(join(sqlDir, `reference/${name}.csv`)), { bom: true, columns: true });

const measures = read('measures').map((line) => line['measure']);
const members = read('members').map((line) => line['member']);

describe('relations.csv', () => {
  it.each(read('relations'))('$left_measure $left_breakdown $relation $right_measure $right_breakdown', (line) => {
    expect(measures).toContain(line['left_measure']);
    expect(measures).toContain(line['right_measure']);
    expect(['≤', '=']).toContain(line['relation']);
    expect(['', '强制', '核实']).toContain(line['severity']);
    expect(line['reason']).not.toBe('');
    for (const side of ['left_breakdown', 'right_breakdown']) {
      for (const member of (line[side] ?? '').split(' / ')) expect(['', '*', ...members]).toContain(member);
    }
  });

  it('holds every pair of a share that is counted over what it is part of', async () => {
    const pairs = read('relations').map((line) => `${line['left_measure']} ${line['right_measure']}`);
    const database = await openDatabase();
    for (const file of readSqlFiles(sqlDir, 'indicators')) {
      if (file.header['interval'] !== 'proportion' || !/ratio_of\('/.test(file.statement)) continue;
      const { constants } = await parseSelect(database, file.statement);
      // A group over its own total is guarded by part_exceeds_total.
      const [one, other] = constants.filter((constant) => measures.includes(constant));
      if (other === undefined) continue;
      expect(pairs.includes(`${one} ${other}`) || pairs.includes(`${other} ${one}`), file.path).toBe(true);
    }
    database.close();
  });
});

describe('unused.csv', () => {
  it('has each name once in the form in which it is looked up, as of two the later would hold', () => {
    const { names, endings, patterns } = readDictionary(join(sqlDir, 'reference'), 'sql/reference').unused;
    expect(names.size + endings.size + patterns.length).toBe(read('unused').length);
  });
});

describe('bands.csv', () => {
  it.each(read('bands'))('$measure', (line) => {
    expect(measures).toContain(line['measure']);
    expect(line['reason']).not.toBe('');
    const numbers = ['minimum', 'maximum', 'yearly_change'].map((column) => line[column] ?? '');
    expect(numbers.some((text) => text !== '')).toBe(true);
    for (const text of numbers) expect(text).toMatch(/^\d*\.?\d*$/);
  });
});

describe('ceilings.csv', () => {
  const lines = read('ceilings');

  it('has one line for each unit in which things are counted and each kind of area', () => {
    const units = new Set(read('measures').flatMap(({ unit = '' }) => (isCounted(unit) ? [unit] : [])));
    const wanted = [...units].flatMap((unit) => ['区', '参照'].map((kind) => `${unit} ${kind}`));
    expect(lines.map(({ unit, kind }) => `${unit} ${kind}`).sort()).toEqual(wanted.sort());
  });

  it('is no lower for a province than for its parts', () => {
    const ceiling = (unit: string, kind: string) =>
      Number(lines.find((line) => line['unit'] === unit && line['kind'] === kind)?.['maximum']);
    for (const { unit = '' } of lines) expect(ceiling(unit, '参照'), unit).toBeGreaterThan(ceiling(unit, '区'));
  });
});

describe('indicators', () => {
  const files = readSqlFiles(sqlDir, 'indicators').filter(({ statement }) => /^SELECT \*\nFROM \w+\('/.test(statement));

  it.each(files)('$path names measures and members of the dictionary', async ({ statement }) => {
    const database = await openDatabase();
    const { constants } = await parseSelect(database, statement);
    database.close();
    expect(constants.length).toBeGreaterThan(0);
    for (const constant of constants) expect([...measures, ...members]).toContain(constant);
  });
});
