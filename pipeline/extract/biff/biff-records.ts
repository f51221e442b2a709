/** One record of an .xls or .et: what it is, what it holds, and the sheet that it stands in (−1 before the first). */
export type VisitRecord = (type: number, data: Buffer, sheet: number) => void;

const begins: readonly number[] = [0x0409, 0x0809];
const end = 0x000a;

/**
 * Goes through the records of a workbook (BIFF5, BIFF8) in their order, without those of charts inside of a sheet. The
 * records are those that were found whole.
 */
export function visitRecords(stream: Uint8Array, visit: VisitRecord): void {
  const records = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  let opened = 0;
  for (let at = 0; at + 4 <= records.length; ) {
    const type = records.readUInt16LE(at);
    const data = records.subarray(at + 4, at + 4 + records.readUInt16LE(at + 2));
    at += 4 + data.length;
    if (begins.includes(type)) {
      depth += 1;
      if (depth === 1) opened += 1;
    } else if (type === end) {
      depth -= 1;
      if (data.length === 0 && depth < 0) break;
    }
    if (depth === 1) visit(type, data, opened - 2);
  }
}
