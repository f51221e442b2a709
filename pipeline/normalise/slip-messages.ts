import type { Finding } from './findings.ts';

/** A table that was sent before the year of its figures was over; they are read. */
export function sentTooEarly(sent: string, year: number): Finding {
  return {
    severity: 'warn',
    code: 'W248',
    key: `${sent}｜${year}`,
    found: `“${sent}”时 ${year} 年还没有结束，表上却是 ${year} 年的数，可能是上一年的表，或不是全年的数；数已照常读入`,
    expected: `${year} 年结束后报送的表`,
    remedy: '请核对年份；日期写错的请改正',
  };
}

/** A note that gives another unit than the one by which a measure was read. */
export function unitOfNote(note: string, unit: string, measure: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `unit｜${note}｜${measure}`,
    found: (cells) => `注里说单位是“${unit}”，与表上写的不一致，${measure}的 ${cells} 个数按表上的单位读入`,
    expected: '一种单位',
    remedy: '请核对数量级，并改正表上或注里的单位',
  };
}

/** 441,000 in a text file that keeps its columns apart with commas is two cells. */
export function splitNumber(whole: string): Finding {
  return {
    severity: 'stop',
    code: 'E203',
    key: `split｜${whole}`,
    found: `后一格是没有标题的三位数，疑似“${whole}”被千分位逗号拆成了两格`,
    expected: '一个数一格',
    remedy: '请去掉千分位逗号，或给数加引号后重新导出',
  };
}
