import { asideFile, asideFolder } from './aside.ts';
import { foreignFile } from './foreign-file.ts';
import { yearIn } from './year-folder.ts';

/** The first folder below the year, or the file, whose name says that it holds something else. */
export function asidePlace(
  parts: readonly string[],
): { readonly parts: readonly string[]; readonly what: string } | null {
  const [area = '', yearFolder = '', ...below] = parts.map((part) => part.normalize('NFC'));
  const year = yearIn(yearFolder);
  const file = below.pop();
  if (year === null || file === undefined) return null;
  for (const [index, folder] of below.entries()) {
    const what = asideFolder(folder, area, year);
    if (what !== null) return { parts: parts.slice(0, index + 3), what };
  }
  return asideFile(file) && foreignFile(file) === null ? { parts, what: '' } : null;
}
