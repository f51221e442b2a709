import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesFolder, readCases } from './case.ts';
import { bytesOf } from './write.ts';

// Apart from tests that read workbooks: the library that writes keeps the number formats of what it has read.
describe('核对用的小文件', () => {
  test('与 make.ts 写出的逐字节相同，不多不少', () => {
    const cases = readCases();
    const places = cases.map((one) => join(one.area, String(one.year), one.file));
    expect(new Set(places).size).toBe(places.length);
    const present = readdirSync(filesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/u.test(name),
    );
    expect(present.sort()).toEqual([...places].sort());
    for (const [index, one] of cases.entries()) {
      const committed = readFileSync(join(filesFolder, places[index] ?? ''));
      expect(Buffer.from(bytesOf(one)).equals(committed), one.file).toBe(true);
    }
  });

  test('每种格式都有', () => {
    const formats = new Set(readCases().map(({ format }) => format));
    const every = 'biff5 csv csv-bom csv-gb18030 et html html-gbk tsv txt-gb18030 xls xlml xlsx'.split(' ');
    expect(every.filter((format) => !formats.has(format))).toEqual([]);
  });
});
