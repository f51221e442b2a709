import type { Finding } from './findings.ts';

/** A mark on a number or a label whose footnote is not on the sheet; the figure is read without the mark. */
export function markWithoutNote(mark: string, text: string): Finding {
  return {
    severity: 'warn',
    code: 'W238',
    key: `${mark}｜${text}`,
    found: `“${text}”带有脚注标记，本表没有它的说明`,
    expected: /^\d+$/u.test(mark) ? `以“①”“注${mark}”或“[${mark}]”开头的脚注` : `以“${mark}”开头的脚注`,
    remedy: '数字已照常读入；请核对口径，并补上脚注或删去标记',
  };
}
