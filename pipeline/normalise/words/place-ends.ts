import { nameKey } from '../text/name-key.ts';

/** Whether a name ends as those of institutions and places do. */
export function endsAsPlace(text: string): boolean {
  return /(?:机构|医院|中心|院|站|所|室|街道|镇|乡|村|区|县|市)$/u.test(nameKey(text));
}
