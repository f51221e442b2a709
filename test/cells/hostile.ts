import { CFB } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Small files that are broken or meant to do harm, made from a sound .xlsx; `null` for another format. */
export function hostile(format: string, sound: () => Uint8Array): Uint8Array | null {
  switch (format) {
    case '空文件':
      return new Uint8Array();
    case '截断':
      return sound().slice(0, 3000);
    case '膨胀':
      return withSheet(sound(), (xml) => xml.replace('</sheetData>', `${' '.repeat(30_000_000)}</sheetData>`));
    case '实体':
      return withSheet(sound(), (xml) =>
        xml.replace('?>', `?>\n<!DOCTYPE x [${entities()}]>`).replace('<v>', '<v>&e9;'),
      );
    case '远格':
      return withSheet(sound(), (xml) =>
        xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>'),
      );
    case '加密':
      return encrypted();
    default:
      return null;
  }
}

function withSheet(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const changed = change(strFromU8(parts[name] ?? new Uint8Array()));
  return zipSync({ ...parts, [name]: strToU8(changed) }, { mtime: new Date(2026, 0, 1), level: 9 });
}

/** Ten entities, each ten times the one before. */
function entities(): string {
  return Array.from({ length: 10 }, (_, index) =>
    index === 0 ? '<!ENTITY e0 "1111111111">' : `<!ENTITY e${index} "${`&e${index - 1};`.repeat(10)}">`,
  ).join('');
}

/** The shell of a workbook behind a password: what is inside does not matter. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(600, 7));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}
