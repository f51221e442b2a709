import { openPdf } from './file.ts';

/** Names in a PDF for what the head of the document says of itself. */
const entries = { generator: 'Creator', author: 'Author', description: 'Subject', keywords: 'Keywords' } as const;

/**
 * The PDF with the title and the `<meta>` of the document it was printed from as its properties; of the browser's own only
 * the producer stays: what it names as creator is its whole user agent in some versions. `date` (2025-12-31) is the day of creation, so that the same document gives the same properties.
 * Chromium writes the title only, so a second cross-reference section is appended, as the format provides for changes.
 */
export function withProperties(bytes: Buffer, html: string): Buffer {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
  const [, size, root, info] = /\/Size (\d+)\s+\/Root (\d+) 0 R\s+\/Info (\d+) 0 R/.exec(tail) ?? [];
  const [, previous] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail) ?? [];
  if (size === undefined || root === undefined || info === undefined || previous === undefined) {
    throw new Error('not a PDF as Chromium writes it');
  }
  const number = Number(info);
  const own = openPdf(bytes).dictionary(number);
  const kept = ['Title', 'Producer'].flatMap((name) => entryOf(own, name) ?? []);
  const said = Object.entries(entries).flatMap(([meta, name]) => {
    const text = metaOf(html, meta);
    return text === '' ? [] : [`/${name} ${textString(text)}`];
  });
  const day = metaOf(html, 'date').replaceAll('-', '');
  const dates = day === '' ? [] : [`/CreationDate (D:${day}000000+00'00')`];
  const object = Buffer.from(`${number} 0 obj\n<<${[...kept, ...said, ...dates].join('\n')}>>\nendobj\n`, 'latin1');
  const offset = String(bytes.length).padStart(10, '0');
  const table = [
    `xref\n${number} 1\n${offset} 00000 n \n`,
    `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${number} 0 R\n/Prev ${previous}>>\n`,
    `startxref\n${bytes.length + object.length}\n%%EOF\n`,
  ];
  return Buffer.concat([bytes, object, Buffer.from(table.join(''), 'latin1')]);
}

/** An entry whose value is a string in brackets or in hexadecimal digits. */
function entryOf(dictionary: string, name: string): string | undefined {
  return new RegExp(`/${name} (?:\\((?:\\\\[\\s\\S]|[^\\\\()])*\\)|<[0-9A-Fa-f\\s]*>)`).exec(dictionary)?.[0];
}

function metaOf(html: string, name: string): string {
  const content = new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(html)?.[1] ?? '';
  return content
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

/** A text as a PDF writes it: UTF-16, the high byte first, behind its mark. */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
