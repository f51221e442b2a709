import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** A piece of a tagged PDF in reading order. */
export interface Block {
  readonly page: number;
  /** P, H1, H2, H3, TR, Caption, Figure, Link … `loose` for what stands outside of the structure. */
  readonly role: string;
  /** Its texts without blanks; several for a row (its cells) and for a picture (its labels). */
  readonly texts: readonly string[];
  /** True for a row whose cells are all headings. */
  readonly heading: boolean;
  readonly alt: string;
}

const blocks = ['P', 'H1', 'H2', 'H3', 'Caption', 'Figure', 'LI', 'Link'];

/** Every piece of text of a tagged PDF, inside and outside of its structure. */
export async function pdfBlocks(path: string): Promise<readonly Block[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const found: Block[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const loaded = await document.getPage(page);
    const items = new Map<string, string[]>();
    const used = new Set<string>();
    let open: string[] = [];
    for (const item of (await loaded.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.at(-1) ?? '';
        if (item.str.trim() !== '') items.set(id, [...(items.get(id) ?? []), item.str]);
      } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, item.id ?? open.at(-1) ?? ''];
    }
    const own = (node: Node): readonly string[] => {
      if (node.type !== 'content') return [];
      used.add(node.id ?? '');
      return items.get(node.id ?? '') ?? [];
    };
    const all = (node: Node, except: readonly string[] = []): readonly string[] => [
      ...own(node),
      ...(node.children ?? [])
        .filter(({ role }) => role === undefined || !except.includes(role))
        .flatMap((child) => all(child, except)),
    ];
    const joined = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');
    const add = (role: string, texts: readonly string[], rest: Partial<Block> = {}): void => {
      if (texts.some((text) => text !== '')) found.push({ page, role, texts, heading: false, alt: '', ...rest });
    };
    const visit = (node: Node): void => {
      if (node.role === 'TR') {
        const cells = (node.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD');
        add(
          'TR',
          cells.map((cell) => joined(all(cell))),
          { heading: cells.every(({ role }) => role === 'TH') },
        );
      } else if (node.role === 'Figure') {
        add('Figure', all(node), { alt: node.alt ?? '' });
      } else if (node.role === 'Div' && (node.children ?? []).some(({ type }) => type === 'content')) {
        add('Figure', (node.children ?? []).flatMap(own));
        for (const child of node.children ?? []) if (child.type !== 'content') visit(child);
      } else if (blocks.includes(node.role ?? '')) add(node.role ?? '', [joined(all(node))]);
      else {
        add(node.role ?? '', [joined((node.children ?? []).flatMap(own))]);
        for (const child of node.children ?? []) if (child.type !== 'content') visit(child);
      }
    };
    visit((await loaded.getStructTree()) as Node);
    for (const [id, texts] of items) if (!used.has(id)) add('loose', [joined(texts)]);
  }
  await document.destroy();
  return found;
}
