import { readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';

/** A piece of text of a page: an element that holds words and no other block. */
export interface HtmlText {
  /** The ids of the elements around it, the innermost last. */
  readonly ids: readonly string[];
  readonly tag: string;
  readonly classes: string;
  /** `data-figure` of the element or of the one link in it, and the section that it belongs to. */
  readonly part: string;
  readonly section: string;
  /** Words without blanks; of a picture its labels with blanks between. */
  readonly text: string;
  /** The row that it stands in: a number for every row of the page, and its place in it; -1 outside of tables. */
  readonly row: number;
  readonly column: number;
  /** The headings of its table. */
  readonly headings: readonly string[];
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

const blockTags = [
  'p',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'caption',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'summary',
  'div',
  'section',
  'article',
  'header',
  'nav',
  'main',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'ul',
  'ol',
  'dl',
  'figure',
  'details',
  'svg',
  'body',
  'form',
  'fieldset',
  'label',
  'aside',
  'footer',
  'button',
  'select',
  'option',
  'output',
];
const silent = ['script', 'style', 'head', 'template'];
const spoken = ['aria-label', 'title', 'alt', 'data-title'];

/** Every piece of visible or spoken text of report.html, read by a parser of its own. */
export function htmlTexts(path: string): readonly HtmlText[] {
  const found: HtmlText[] = [];
  let rows = 0;
  const visit = (node: Node, around: Omit<HtmlText, 'text' | 'tag' | 'classes' | 'part' | 'section'>): void => {
    if (node.type === 'script' || node.type === 'style' || silent.includes(node.name ?? '')) return;
    const attributes = node.attribs ?? {};
    const tag = node.name ?? '';
    const ids = attributes['id'] === undefined ? around.ids : [...around.ids, attributes['id']];
    const inside = { ...around, ids };
    const own = {
      ...inside,
      tag,
      classes: attributes['class'] ?? '',
      part: attributes['data-figure'] ?? onlyLink(node)?.['data-figure'] ?? '',
      section: sectionOf(node, ids),
    };
    for (const name of spoken) {
      const said = attributes[name];
      if (said !== undefined && said !== '')
        found.push({ ...own, part: '', tag: `@${name}`, text: said.replace(/\s/g, '') });
    }
    if (tag === 'svg') {
      found.push({ ...own, part: '', text: labelsOf(node).join(' ') });
      return;
    }
    if (tag === 'table') {
      const heads = rowsOf(node, 'thead').at(-1) ?? null;
      const headings = heads === null ? [] : cellsOf(heads).map((cell) => wordsOf(cell));
      for (const child of node.children ?? []) visit(child, { ...inside, headings });
      return;
    }
    if (tag === 'tr') {
      rows += 1;
      const row = rows;
      cellsOf(node).forEach((cell, column) => {
        visit(cell, { ...inside, row, column });
      });
      return;
    }
    const blocks = (node.children ?? []).filter((child) => hasBlock(child));
    if (blocks.length === 0 && blockTags.includes(tag)) {
      const text = wordsOf(node);
      if (text !== '') found.push({ ...own, text });
      for (const child of node.children ?? []) spokenIn(child, own);
      return;
    }
    const loose = (node.children ?? []).filter((child) => !hasBlock(child)).map((child) => wordsOf(child));
    if (loose.join('') !== '') found.push({ ...own, part: '', text: loose.join('') });
    for (const child of node.children ?? []) {
      if (hasBlock(child)) visit(child, inside);
      else spokenIn(child, own);
    }
  };
  const spokenIn = (node: Node, own: Omit<HtmlText, 'text'>): void => {
    for (const name of spoken) {
      const said = node.attribs?.[name];
      if (said !== undefined && said !== '')
        found.push({ ...own, part: '', tag: `@${name}`, text: said.replace(/\s/g, '') });
    }
    for (const child of node.children ?? []) spokenIn(child, own);
  };
  const document = parseDocument(readFileSync(path, 'utf8')) as unknown as Node;
  visit(document, { ids: [], row: -1, column: -1, headings: [] });
  return found;
}

function hasBlock(node: Node): boolean {
  return blockTags.includes(node.name ?? '') || (node.children ?? []).some(hasBlock);
}

function wordsOf(node: Node): string {
  if (node.type === 'script' || node.type === 'style' || silent.includes(node.name ?? '')) return '';
  if (node.type === 'text') return (node.data ?? '').replace(/\s/g, '');
  return (node.children ?? []).map(wordsOf).join('');
}

function labelsOf(node: Node): readonly string[] {
  if (node.name === 'text') return [wordsOf(node)];
  return (node.children ?? []).flatMap(labelsOf);
}

function rowsOf(node: Node, part: string): readonly Node[] {
  return (node.children ?? [])
    .filter(({ name }) => name === part)
    .flatMap(({ children }) => (children ?? []).filter(({ name }) => name === 'tr'));
}

function cellsOf(node: Node): readonly Node[] {
  return (node.children ?? []).filter(({ name }) => name === 'td' || name === 'th');
}

/** The attributes of the one link that an element consists of. */
function onlyLink(node: Node): Readonly<Record<string, string>> | null {
  const links = (node.children ?? []).filter(({ name }) => name === 'a');
  const [link] = links;
  return links.length === 1 && link !== undefined && wordsOf(link) === wordsOf(node) ? (link.attribs ?? {}) : null;
}

function sectionOf(node: Node, ids: readonly string[]): string {
  const href = onlyLink(node)?.['href'] ?? '';
  const inner = [...ids].reverse().find((id) => /^(?:target|commitment|project)-\d+/.test(id));
  return href.startsWith('#') && onlyLink(node)?.['data-figure'] !== undefined ? href.slice(1) : (inner ?? '');
}
