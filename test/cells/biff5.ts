import { CFB } from '@e965/xlsx';
import { encodeGb18030 } from '../demonstration/write/gb18030.ts';
import type { CaseSheet, Entry } from './case.ts';

/** Sheets as Excel 95 stored them: texts in GBK, numbers as doubles, no merged cells. */
export function biff5(sheets: readonly CaseSheet[]): Uint8Array {
  const bodies = sheets.map((sheet) =>
    Buffer.concat([
      record(0x0809, [0x00, 0x05, 0x10, 0x00, 0, 0, 0, 0]),
      ...sheet.rows.flatMap((row, r) => row.flatMap((entry, c) => cell(entry, r, c))),
      record(0x000a),
    ]),
  );
  const head = (offsets: readonly number[]) =>
    Buffer.concat([
      record(0x0809, [0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0]),
      record(0x0042, [0xa8, 0x03]),
      ...sheets.map((sheet, index) => {
        const name = [...encodeGb18030(sheet.name)];
        return record(0x0085, long(offsets[index] ?? 0), [sheet.hidden ? 1 : 0, 0], [name.length, ...name]);
      }),
      record(0x000a),
    ]);
  const start = head([]).length;
  const offsets = bodies.map((_, index) => bodies.slice(0, index).reduce((sum, body) => sum + body.length, start));
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Book', Buffer.concat([head(offsets), ...bodies]));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

function cell(entry: Entry, row: number, column: number): Buffer[] {
  const place = [row & 0xff, row >> 8, column & 0xff, column >> 8, 0, 0];
  if (entry.kind === 'number') {
    const double = Buffer.alloc(8);
    double.writeDoubleLE(entry.value);
    return [record(0x0203, place, [...double])];
  }
  if (entry.kind !== 'text') return [];
  const bytes = [...encodeGb18030(entry.text)];
  return [record(0x0204, place, [bytes.length & 0xff, bytes.length >> 8, ...bytes])];
}

function record(type: number, ...data: readonly (readonly number[])[]): Buffer {
  const bytes = data.flat();
  return Buffer.from([type & 0xff, type >> 8, bytes.length & 0xff, bytes.length >> 8, ...bytes]);
}

function long(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff];
}
