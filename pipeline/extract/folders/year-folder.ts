/** 2023, 2023年, 2023年度, also in full-width digits or with blanks. */
export function yearIn(folder: string): number | null {
  const year = /^((?:19|20)\d\d)(?:年度?)?$/u.exec(folder.normalize('NFKC').replace(/\s/gu, ''))?.[1];
  return year === undefined ? null : Number(year);
}
