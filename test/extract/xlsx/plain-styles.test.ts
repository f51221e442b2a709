import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { withOneFill } from '../../../pipeline/extract/xlsx/plain-styles.ts';
import { onlySheet, texts, withPart, xlsx, zip } from '../files.ts';

const rows = 2_000;

const table = () =>
  xlsx((workbook) => {
    const sheet = workbook.addWorksheet('表');
    for (let row = 1; row <= rows; row += 1) sheet.addRow(Array.from({ length: 20 }, (_, column) => row * column));
  });

function withoutStyles(bytes: Uint8Array): Uint8Array {
  const unlisted = withPart(bytes, '[Content_Types].xml', (xml) =>
    xml.replace(/<Override[^<>]*styles\.xml"[^<>]*>/, ''),
  );
  const { 'xl/styles.xml': styles, ...parts } = unzipSync(unlisted);
  expect(styles).toBeDefined();
  return zip(parts);
}

function seconds(bytes: Uint8Array): number {
  const start = process.cpuUsage();
  readWorkbook('a.xlsx', bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

describe('a workbook without styles', () => {
  it('is read as one with styles, and in about the same time', async () => {
    const bytes = await table();
    const bare = withoutStyles(bytes);
    expect(texts(onlySheet('a.xlsx', bare))).toEqual(texts(onlySheet('a.xlsx', bytes)));
    expect(seconds(bare)).toBeLessThan(4 * seconds(bytes) + 0.3);
  });

  it('also where the styles have no fills, and where the part that is listed is not there', async () => {
    const bytes = await table();
    const plain = texts(onlySheet('a.xlsx', bytes));
    const unfilled = withPart(bytes, 'xl/styles.xml', (xml) => xml.replace(/<fills[\s\S]*<\/fills>/, ''));
    const { 'xl/styles.xml': styles, ...parts } = unzipSync(bytes);
    expect(styles).toBeDefined();
    for (const each of [unfilled, zip(parts)]) {
      expect(texts(onlySheet('a.xlsx', each))).toEqual(plain);
      expect(seconds(each)).toBeLessThan(4 * seconds(bytes) + 0.3);
    }
  });
});

describe('withOneFill', () => {
  it('keeps the prefix of the elements', () => {
    const xml =
      '<x:styleSheet><x:fills count="2"><x:fill/><x:fill/></x:fills><x:cellXfs><x:xf numFmtId="9" fillId="1"/></x:cellXfs></x:styleSheet>';
    expect(withOneFill(xml)).toBe(
      '<x:styleSheet><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:cellXfs><x:xf numFmtId="9"/></x:cellXfs></x:styleSheet>',
    );
  });
});
