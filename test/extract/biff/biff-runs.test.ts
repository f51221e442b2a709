import { describe, expect, it } from 'vitest';
import { biffTexts } from '../../../pipeline/extract/biff/biff-runs.ts';

const short = (...values: readonly number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];
const record = (type: number, data: readonly number[]) => [...short(type, data.length), ...data];
const latin = (text: string) => [...Buffer.from(text, 'latin1')];
const wide = (text: string) => [...Buffer.from(text, 'utf16le')];

/** Fonts 0–3, 5 and 6; 5 is struck out and 6 raised. */
const fonts = [0, 0, 0, 0, 8, 0].flatMap((flags, at) => record(0x0031, short(200, flags, 8, 400, at === 5 ? 1 : 0)));
const strings = [
  [...short(4), 0, ...latin('1234')],
  [...short(10), 8, ...short(2), ...latin('3050031000'), ...short(0, 5), ...short(5, 0)],
  // 注1, with what East Asian versions put behind a text.
  [...short(2), 13, ...short(1), ...long(3), ...wide('注1'), ...short(1, 6), 1, 2, 3],
  [...short(6), 9, ...short(2), ...wide('旧500新6'), ...short(0, 5), ...short(4, 1)],
];
const texts: readonly [string, string][] = [
  ['0,0', '（划去：30500）31000'],
  ['1,0', '注¹'],
  ['2,0', '（划去：旧500）新6'],
];

function stream(table: readonly number[]): Uint8Array {
  const cells = [1, 2, 3, 0, 99].flatMap((text, row) => record(0x00fd, [...short(row, 0, 0), ...long(text)]));
  return Uint8Array.from([
    ...record(0x0809, short(0x0600, 5)),
    ...fonts,
    ...table,
    ...record(0x000a, []),
    ...record(0x0809, short(0x0600, 16)),
    ...record(0x000a, []),
    ...record(0x0809, short(0x0600, 16)),
    ...cells,
    ...record(0x000a, []),
  ]);
}

const head = [...long(4), ...long(4)];
const found = (bytes: Uint8Array) => biffTexts(bytes).map((sheet) => [...sheet]);

describe('texts of an .xls of which a part is struck out or raised', () => {
  it('say so', () => {
    expect(found(stream(record(0x00fc, [...head, ...strings.flat()])))).toEqual([[], texts]);
  });

  it('also where the table goes on in another record between two texts, or between two runs', () => {
    for (const at of [7, 23, 27]) {
      const whole = [...head, ...strings.flat()];
      const cut = head.length + at;
      const table = [...record(0x00fc, whole.slice(0, cut)), ...record(0x003c, whole.slice(cut))];
      expect(found(stream(table)), `cut at ${at}`).toEqual([[], texts]);
    }
  });

  it('also where it goes on inside of a text, in characters of the other width', () => {
    const [first = [], , third = [], fourth = []] = strings;
    const before = [...head, ...first, ...short(10), 8, ...short(2), ...latin('305')];
    const after = [1, ...wide('0031000'), ...short(0, 5), ...short(5, 0), ...third, ...fourth];
    expect(found(stream([...record(0x00fc, before), ...record(0x003c, after)]))).toEqual([[], texts]);
  });

  it('in Excel 95, where runs count bytes of GBK', () => {
    // 旧 is BEC9.
    const label = [...short(7, 2, 0, 7), 0xbe, 0xc9, ...latin('31000'), 2, 0, 5, 2, 0];
    const bytes = [
      ...record(0x0809, short(0x0500, 5)),
      ...fonts,
      ...record(0x000a, []),
      ...record(0x0809, short(0x0500, 16)),
      ...record(0x00d6, label),
      ...record(0x000a, []),
    ];
    expect(found(Uint8Array.from(bytes))).toEqual([[['7,2', '（划去：旧）31000']]]);
  });

  it('never throws, whatever one byte is', () => {
    const bytes = stream(record(0x00fc, [...head, ...strings.flat()]));
    for (let at = 0; at < bytes.length; at += 1) {
      for (const value of [0, 0x7f, 0xff]) {
        const spoilt = Uint8Array.from(bytes);
        spoilt[at] = value;
        expect(() => biffTexts(spoilt), `byte ${at} is ${value}`).not.toThrow();
      }
      expect(() => biffTexts(bytes.subarray(0, at))).not.toThrow();
    }
  });
});
