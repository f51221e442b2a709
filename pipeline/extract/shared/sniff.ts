import { decodeText } from '../../encoding.ts';
import { empty, notSpreadsheet, type Refusal, unknownEncoding } from './refusal.ts';

/** What a file is by its bytes; the text of text files is decoded already. */
export type Content =
  | { readonly kind: 'zip' | 'compound' | 'biff' }
  | { readonly kind: 'spreadsheetml' | 'html' | 'delimited'; readonly text: string };

const foreign: readonly (readonly [prefix: string, name: string])[] = [
  ['%PDF', ' PDF 文档'],
  ['{\\rtf', ' RTF 文档'],
  ['MIME-Version', '网页（MHTML）'],
  ['Rar!', ' RAR 压缩包'],
  ['7z\xbc\xaf', ' 7z 压缩包'],
  ['\x89PNG', '图片'],
  ['\xff\xd8\xff', '图片'],
  ['GIF8', '图片'],
  ['\x1f\x8b', ' gzip 压缩包'],
  ['PK\x05\x06', '空的压缩包'],
];

/** Tells what a file is without a look at its name. */
export function contentOf(bytes: Uint8Array): Content | Refusal {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (bytes.length === 0) return empty();
  if (head.startsWith('PK\x03\x04')) return { kind: 'zip' };
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'compound' };
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return { kind: 'biff' };
  const known = foreign.find(([prefix]) => head.startsWith(prefix));
  if (known) return notSpreadsheet(known[1]);
  return textContent(bytes);
}

function textContent(bytes: Uint8Array): Content | Refusal {
  const decoded = decodeText(bytes);
  if (decoded === null) return bytes.includes(0) ? notSpreadsheet('不认识的二进制数据') : unknownEncoding();
  // Files of very old programs end with Ctrl-Z.
  const text = decoded.text.endsWith('\x1a') ? decoded.text.slice(0, -1) : decoded.text;
  if (text.trim() === '') return empty();
  if (/(?!\s)\p{Cc}/u.test(text)) return notSpreadsheet('不认识的二进制数据');
  const opening = text.slice(0, 4096).trimStart();
  if (!opening.startsWith('<')) {
    return { kind: /<table[\s>]/i.test(opening) && /<tr[\s>]/i.test(text) ? 'html' : 'delimited', text };
  }
  if (/<(\w+:)?Workbook[\s>]/.test(opening) && opening.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return { kind: 'spreadsheetml', text };
  }
  const isPage = /<(!doctype html|html|head|meta|body|div|table|style|script|center|p)[\s>]/i.test(opening);
  return isPage ? { kind: 'html', text } : notSpreadsheet(' XML，但不是表格');
}
