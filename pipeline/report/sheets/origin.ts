/** Where a figure was read, in three parts. */
export interface OriginParts {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** `raw/朝阳区/2023/卫生资源.xlsx#床位!C7` → file, sheet, cell; a text of another form is the file. */
export function originParts(origin: string): OriginParts {
  const [, file = origin, sheet = '', cell = ''] =
    /^(.*?\.(?:xlsx|xls|csv|et))#(.*)!([^!]*)$/i.exec(origin) ?? /^([^#]*)#(.*)!([^!]*)$/.exec(origin) ?? [];
  return { file, sheet, cell };
}

/** Path from the workbook to a source file; null root: no link. */
export function sourceLink(root: string | null, file: string): { link?: string } {
  return root === null || file === '' ? {} : { link: root === '' ? file : `${root}/${file}` };
}
