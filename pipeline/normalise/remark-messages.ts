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

/** A note or a remark by which figures may be a part only; they are read and bear its words. */
export function narrowingNote(text: string, word: string): Finding {
  const shown = text.length > 40 ? `${text.slice(0, 40)}……` : text;
  return {
    severity: 'warn',
    code: 'W247',
    key: text,
    found: `“${shown}”${shown === word ? '' : `（${word}）`}：所说的数可能不是全部，或不是最终的全年数；数已照常读入`,
    expected: '指标项口径的全部数',
    remedy: '请核对；确是全部的，请改写这句话；不是的，请报送科室补报',
  };
}

/** Figures beside a column that is not read and has, by its heading, the later figures; they are read. */
export function rivalColumn(heading: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `rival｜${heading}`,
    found: (cells) => `同一行另有“${heading}”一栏没有读，${cells} 个数可能不是最终的数；数已照常读入`,
    expected: '最终的数只有一栏',
    remedy: `请核对；应以“${heading}”为准的，请删去旧的一栏，并把标题改为年份`,
  };
}
