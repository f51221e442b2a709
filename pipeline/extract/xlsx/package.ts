import { zipSync } from 'fflate';
import type { SheetAccents } from '../shared/accents.ts';
import { limits } from '../shared/limits.ts';
import { occurrences } from '../shared/occurrences.ts';
import { withMargins } from '../shared/page-margins.ts';
import { corrupt, isRefusal, notSpreadsheet, type Refusal, tooLarge, unsafe } from '../shared/refusal.ts';
import { isWellFormed } from '../shared/well-formed.ts';
import { promptTexts } from './input-prompts.ts';
import { withOneFill, withStyles } from './plain-styles.ts';
import { plainTags } from './plain-tags.ts';
import { withRaisedDigits } from './raised.ts';
import { packageAccents, packageIndents } from './sheet-accents.ts';
import { prepareSheetXml } from './sheet-xml.ts';
import { withStruckText } from './struck-text.ts';
import { withLooks } from './styles-xml.ts';
import { boxTexts } from './text-boxes.ts';
import { unzip } from './zip.ts';

/** Parts that hold no cell: pictures, caches, macros, properties. */
const needless =
  /^(docProps|customXml)\/|\/(media|drawings|embeddings|printerSettings|pivotTables|pivotCache|externalLinks|persons|threadedComments|ctrlProps|activeX)\/|\/vmlDrawing[^/]*$|\/(calcChain|vbaProject|metadata)\.\w+$/i;

/** A package that is safe to read, and what the library does not tell of its sheets. */
export interface SafePackage {
  readonly content: Uint8Array;
  readonly accents: readonly SheetAccents[];
  readonly indents: readonly ReadonlyMap<string, number>[];
}

/**
 * An .xlsx (.xlsm) made safe to read: unpacked within the limits, without entity declarations, with its sheets
 * prepared, and packed again without compression.
 */
export function safePackage(bytes: Uint8Array): SafePackage | Refusal {
  const parts = unzip(bytes);
  if (isRefusal(parts)) return parts;
  const names = [...parts.keys()];
  const other = otherPackage(names);
  if (other) return other;
  const plain = new Map(parts);
  const kept: Record<string, Uint8Array> = {};
  let cells = 0;
  let sheets = 0;
  for (const [name, content] of parts) {
    if (needless.test(name)) continue;
    if (!/\.(xml|rels)$/i.test(name)) {
      kept[name] = content;
      continue;
    }
    const written = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(written)) return unsafe(`${name} 含有实体声明`);
    if (/<(?:\w+:)?sheetData[\s>/]/.test(written)) {
      sheets += 1;
      cells += cellsWithContent(written);
      if (sheets > limits.sheets) return tooLarge(`有 ${limits.sheets} 张以上的工作表`, `不超过 ${limits.sheets} 张`);
    }
    const strings = /<(?:\w+:)?sst[\s>]/.test(written.slice(0, 2048)) ? occurrences(written, 'si>') / 2 : 0;
    if (Math.max(cells, strings) > limits.cells) {
      return tooLarge(`有 ${limits.cells} 个以上的单元格或文字`, `不超过 ${limits.cells} 个`);
    }
    if (!isWellFormed(written)) return corrupt(`${name} 的内容断裂`);
    const xml = plainTags(written);
    if (xml !== written) plain.set(name, Buffer.from(xml, 'latin1'));
    kept[name] = Buffer.from(preparePart(name, xml, parts), 'latin1');
  }
  const content = zipSync({ ...withStyles(kept) }, { level: 0 });
  return { content, accents: packageAccents(plain), indents: packageIndents(plain) };
}

/** Cells that hold a number or a text, before anything else is done with them. */
function cellsWithContent(xml: string): number {
  return occurrences(xml, 'v>') / 2 + occurrences(xml, 'is>') / 2;
}

function preparePart(name: string, xml: string, parts: ReadonlyMap<string, Uint8Array>): string {
  if (/^\[Content_Types\]\.xml$/i.test(name)) {
    const partName = /\sPartName="\/?([^"]*)"/;
    return xml.replace(/<(?:\w+:)?Override\s[^<>]*>/g, (tag) =>
      needless.test(partName.exec(tag)?.[1] ?? '') ? '' : tag,
    );
  }
  if (/<(?:\w+:)?chartsheet[\s>]/.test(xml.slice(0, 2048))) return xml.replace(/<(?:\w+:)?drawing\s[^<>]*>/g, '');
  if (/<(?:\w+:)?styleSheet[\s>]/.test(xml.slice(0, 2048))) return withOneFill(withLooks(xml));
  if (!/<(?:\w+:)?sheetData[\s>]/.test(xml)) return withStruckText(withRaisedDigits(xml));
  return withStruckText(
    withRaisedDigits(withMargins(prepareSheetXml(xml), [...boxTexts(name, parts), ...promptTexts(xml)])),
  );
}

function otherPackage(names: readonly string[]): Refusal | null {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\//i)) return notSpreadsheet(' Word 文档');
  if (has(/^ppt\//i)) return notSpreadsheet('演示文稿');
  if (has(/^(content\.xml|META-INF\/manifest\.xml)$/i)) return notSpreadsheet(' OpenDocument（.ods）文件');
  if (has(/\.iwa$/i)) return notSpreadsheet(' Numbers 文件');
  if (has(/^xl\/workbook\.bin$/i)) return notSpreadsheet('二进制工作簿（.xlsb）');
  if (has(/^\[Content_Types\]\.xml$/i)) return null;
  if (has(/^(xl|_rels)\//i)) return corrupt('缺少 [Content_Types].xml');
  return notSpreadsheet('普通压缩包');
}
