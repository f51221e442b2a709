import type { PdfFile } from './file.ts';

/** Page objects in reading order. */
export function pagesOf(pdf: PdfFile): readonly number[] {
  const walk = (node: number): readonly number[] => {
    const words = pdf.dictionary(node);
    const kids = /\/Kids \[([^\]]*)\]/.exec(words)?.[1];
    return kids === undefined ? [node] : references(kids).flatMap(walk);
  };
  return references(/\/Pages (\d+ 0 R)/.exec(pdf.dictionary(pdf.root))?.[1] ?? '').flatMap(walk);
}

/** The page, counted from 1, on which each anchor with a link to it stands. */
export function anchorPages(pdf: PdfFile): ReadonlyMap<string, number> {
  const pages = pagesOf(pdf);
  const [destinations] = references(/\/Dests (\d+ 0 R)/.exec(pdf.dictionary(pdf.root))?.[1] ?? '');
  if (destinations === undefined) return new Map();
  const entries = pdf.dictionary(destinations).matchAll(/\/([^\s/[\]]+)\s*\[(\d+) 0 R/g);
  return new Map([...entries].map(([, name = '', page]) => [name, pages.indexOf(Number(page)) + 1]));
}

function references(text: string): readonly number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}
