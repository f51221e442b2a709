/**
 * The last day that a printed date allows: `2023年` → 2023-12-31, `2028年6月` → 2028-06-30, `2025年3月1日` → 2025-03-01.
 * Null when the text is no such date.
 */
export function lastDay(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const match = /^(\d{4})(?:年(?:(\d{1,2})月(?:(\d{1,2})日)?)?底?|-(\d{1,2})-(\d{1,2}))$/.exec(plain);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? match[4] ?? 12);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Number(match[3] ?? match[5] ?? length);
  if (month < 1 || month > 12 || day < 1 || day > length) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
