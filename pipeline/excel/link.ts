/** Path from the workbook to a source file, as part of a cell; null root: no link. */
export function sourceLink(root: string | null, file: string): { link?: string } {
  return root === null || file === '' ? {} : { link: root === '' ? file : `${root}/${file}` };
}
