/** Bounds of what counts as a year. */
const first = 1949;

const last = 2100;

/** True for an integer that could be a year standing in a heading. */
export function looksLikeYear(value: number): boolean {
  return Number.isInteger(value) && value >= first && value <= last;
}

/** True for a number in a heading that says a month of a year: 2023.9, 202309. */
export function looksLikeMonth(decimal: string): boolean {
  return /^(?:19[5-9]|20[0-4])\d(?:\.(?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2]))$/u.test(decimal);
}
