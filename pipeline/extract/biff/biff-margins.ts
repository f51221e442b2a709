import { marginTexts } from '../shared/page-margins.ts';
import { inputOf } from './biff-input.ts';
import { visitRecords } from './biff-records.ts';

const [header, footer, begin] = [0x0014, 0x0015, 0x0809];

/**
 * The words at the head and the foot of the pages of an .xls or .et (BIFF5, BIFF8), for each sheet in the order of the
 * stream. The library does not tell them. The records are those that were found whole.
 */
export function biffMargins(stream: Uint8Array): readonly (readonly string[])[] {
  const sheets: string[][] = [];
  const isWide = stream.length > 5 && stream[0] === (begin & 0xff) && stream[5] === 0x06;
  visitRecords(stream, (type, data, sheet) => {
    if (sheet < 0) return;
    while (sheets.length <= sheet) sheets.push([]);
    if ((type !== header && type !== footer) || data.length < 2) return;
    sheets[sheet]?.push(...marginTexts(isWide ? wideText(data) : narrowText(data)));
  });
  return sheets;
}

function wideText(data: Buffer): string {
  const input = inputOf([data]);
  const length = input.number(2);
  return input.text(length, (input.number(1) & 1) !== 0);
}

/** Workbooks before Excel 97 hold their Chinese in GBK. */
function narrowText(data: Buffer): string {
  return new TextDecoder('gb18030').decode(data.subarray(1, 1 + (data[0] ?? 0)));
}
