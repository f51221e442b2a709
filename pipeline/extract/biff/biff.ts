import { corrupt, isRefusal, locked, notSpreadsheet, type Refusal } from '../shared/refusal.ts';
import { topStreams } from './compound.ts';

const begins: readonly number[] = [0x0009, 0x0209, 0x0409, 0x0809];
const end = 0x000a;
const filePass = 0x002f;
const boundSheet = 0x0085;
const hyperlinks: readonly number[] = [0x01b8, 0x0800];
const unassigned = 0x0fff;

/** The stream of an .xls or .et inside its compound file, made safe to read. */
export function workbookStream(bytes: Uint8Array): Uint8Array | Refusal {
  const streams = topStreams(bytes);
  if (isRefusal(streams)) return streams;
  if (streams.has('encryptedpackage') || streams.has('encryptioninfo')) return locked();
  const stream = streams.get('workbook') ?? streams.get('book');
  if (stream) {
    const content = stream();
    return content === null ? corrupt('数据流缺失一段') : safeRecords(content);
  }
  if (streams.has('worddocument')) return notSpreadsheet(' Word 文档');
  if (streams.has('powerpoint document')) return notSpreadsheet('演示文稿');
  return corrupt('没有工作簿数据');
}

/**
 * A BIFF record stream in which every sheet that is announced is there to its end. Hyperlink records are renamed:
 * the library walks through every cell of the range they name, which a broken file makes endless.
 */
export function safeRecords(stream: Uint8Array): Uint8Array | Refusal {
  const records = Buffer.from(stream);
  const announced: number[] = [];
  const begun = new Set<number>();
  let depth = 0;
  let last = -1;
  for (let at = 0; at + 4 <= records.length; ) {
    const type = records.readUInt16LE(at);
    const next = at + 4 + records.readUInt16LE(at + 2);
    if (depth === 0 && !begins.includes(type)) break;
    if (type === 0 && last === end) break;
    if (next > records.length) return corrupt('记录在中途断掉');
    if (type === filePass) return locked();
    if (begins.includes(type)) {
      begun.add(at);
      depth += 1;
    } else if (type === end) depth -= 1;
    else if (type === boundSheet && next - at > 8) announced.push(records.readUInt32LE(at + 4));
    else if (hyperlinks.includes(type)) records.writeUInt16LE(unassigned, at);
    last = type;
    at = next;
  }
  if (begun.size === 0) return corrupt('没有工作簿数据');
  const isBundle = records.readUInt16LE(0) === 0x0809;
  if (depth > 0 || (isBundle && announced.some((offset) => !begun.has(offset)))) return corrupt('工作表在中途断掉');
  return records;
}
