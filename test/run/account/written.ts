/** A text without blanks. */
export const tight = (text: string): string => text.replace(/\s/g, '');

/** `2023-12-31` → `2023年12月31日`; any other text as it is. */
export function dateWords(iso: string): string {
  return iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
}
