import type { Finding } from '../sheet/finding.ts';

/** A ledger of another year than its folder. */
export function wrongYear(stated: number, year: number): Finding {
  return {
    severity: 'stop',
    code: 'E206',
    key: 'ledger',
    doubts: 'folder',
    together: true,
    found: `表上写的是“${stated} 年”，台账未采用`,
    expected: `${year} 年`,
    remedy: '请核对文件是否放错了文件夹，或改正表上的文字',
  };
}

/** A ledger of another area than its folder. */
export function wrongArea(stated: string, area: string): Finding {
  return {
    severity: 'stop',
    code: 'E208',
    key: 'ledger',
    doubts: 'folder',
    together: true,
    found: `表上写的是“${stated}”，文件却放在“${area}”，台账未采用`,
    expected: area,
    remedy: '请核对文件是否放错了文件夹，或改正表上的文字',
  };
}

/** A ledger as of a day before the end of its year. */
export function notOfYearEnd(stated: string, year: number): Finding {
  return {
    severity: 'stop',
    code: 'E212',
    key: 'ledger',
    doubts: 'period',
    together: true,
    found: `表上写的是“${stated}”，台账未采用`,
    expected: `${year} 年 12 月 31 日的进展`,
    remedy: '请换成年末的台账；其实是年末进展的，请改正表上的文字',
  };
}
