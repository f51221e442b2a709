import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** A row of a table as the tags of a PDF give it, without blanks; `page` counts from 1. */
interface PdfRow {
  readonly page: number;
  /** True when every cell is a heading. */
  readonly heading: boolean;
  readonly cells: readonly string[];
}

/** The rows of every table of a tagged PDF in reading order, read by a reader that knows nothing of this project. */
export async function pdfRows(path: string): Promise<readonly PdfRow[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const rows: PdfRow[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = new Map<string, string>();
    let open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.at(-1) ?? '';
        texts.set(id, `${texts.get(id) ?? ''}${item.str}`);
      } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, item.id ?? open.at(-1) ?? ''];
    }
    const textOf = (node: Node): string =>
      node.type === 'content' ? (texts.get(node.id ?? '') ?? '') : (node.children ?? []).map(textOf).join('');
    const visit = (node: Node): void => {
      if (node.role === 'TR') {
        const cells = (node.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD');
        rows.push({
          page: number,
          heading: cells.every(({ role }) => role === 'TH'),
          cells: cells.map((cell) => textOf(cell).replace(/\s/g, '')),
        });
      } else for (const child of node.children ?? []) visit(child);
    };
    visit((await page.getStructTree()) as Node);
  }
  await document.destroy();
  return rows;
}

/** The rows under every heading row that has these names, as records by the names of the columns. */
export function rowsUnder(
  rows: readonly PdfRow[],
  names: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  let headings: readonly string[] | null = null;
  const found: Record<string, string>[] = [];
  for (const { heading, cells } of rows) {
    if (heading) headings = names.every((name) => cells.includes(name)) ? cells : null;
    else if (headings !== null && cells.length === headings.length) {
      found.push(Object.fromEntries(headings.map((name, index) => [name, cells[index] ?? ''])));
    }
  }
  return found;
}
