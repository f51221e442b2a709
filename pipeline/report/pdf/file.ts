import { inflateSync } from 'node:zlib';

/** What the checks read of a PDF as Chromium writes it (PDF 1.4, classic cross-reference tables). */
export interface PdfFile {
  /** The dictionary part of an object, without its stream. */
  readonly dictionary: (number: number) => string;
  readonly stream: (number: number) => Buffer;
  readonly objects: readonly number[];
  readonly root: number;
}

/** @throws Error when the bytes are no PDF with a cross-reference table */
export function openPdf(bytes: Buffer): PdfFile {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const root = Number(/\/Root (\d+) 0 R/.exec(tail)?.[1] ?? Number.NaN);
  if (bytes.toString('latin1', 0, 5) !== '%PDF-' || Number.isNaN(start) || Number.isNaN(root)) {
    throw new Error('not a PDF with a cross-reference table');
  }
  const offsets = readOffsets(bytes, start);
  const from = (number: number): number => {
    const offset = offsets.get(number);
    if (offset === undefined) throw new Error(`PDF object ${number} is missing`);
    return offset;
  };
  const dictionary = (number: number): string => {
    const ends = ['endobj', 'stream'].map((word) => bytes.indexOf(word, from(number))).filter((at) => at !== -1);
    return bytes.toString('latin1', from(number), Math.min(...ends));
  };
  const stream = (number: number): Buffer => {
    const words = dictionary(number);
    const length = /\/Length (\d+)(?: 0 (R))?/.exec(words);
    if (length === null) throw new Error(`PDF object ${number} has no stream`);
    const size =
      length[2] === undefined ? Number(length[1]) : Number(/obj\s+(\d+)/.exec(dictionary(Number(length[1])))?.[1]);
    const begin = bytes.indexOf('\n', bytes.indexOf('stream', from(number))) + 1;
    const data = bytes.subarray(begin, begin + size);
    return words.includes('/FlateDecode') ? inflateSync(data) : data;
  };
  return { dictionary, stream, objects: [...offsets.keys()], root };
}

/** Of an appended section the objects count before those of the sections it was appended to. */
function readOffsets(bytes: Buffer, start: number): ReadonlyMap<number, number> {
  const table = bytes.toString('latin1', start, bytes.indexOf('%%EOF', start));
  const previous = /trailer\s*<<[^>]*\/Prev (\d+)/.exec(table)?.[1];
  const earlier = previous === undefined ? [] : readOffsets(bytes, Number(previous));
  return new Map([...earlier, ...readSection(table)]);
}

function readSection(table: string): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  const [, first, count] = /^xref\s+(\d+) (\d+)\s+/.exec(table) ?? [];
  if (first === undefined || count === undefined) throw new Error('not a PDF with a cross-reference table');
  const entries = table.slice(table.indexOf('\n', table.indexOf('xref') + 5) + 1).matchAll(/(\d{10}) \d{5} ([nf])/g);
  let number = Number(first);
  for (const [, offset, kind] of entries) {
    if (kind === 'n') offsets.set(number, Number(offset));
    number += 1;
    if (number >= Number(first) + Number(count)) break;
  }
  return offsets;
}
