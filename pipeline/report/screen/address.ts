/**
 * The address of a source file for a link: what a browser would misread is percent-encoded, other characters stay as they are.
 * @param root the way from the report's folder to the folder that has the sources (`../../..`, or a path with a drive), null for no links
 * @returns blank when there is no link
 */
export function sourceAddress(root: string | null, file: string): string {
  if (root === null || file === '') return '';
  const path = root === '' ? file : `${root}/${file}`;
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0] ?? '';
  const rest = path.slice(drive.length).replace(/[^\p{L}\p{N}/._-]/gu, encodeURIComponent);
  return drive === '' ? rest : `file:///${drive}${rest}`;
}
