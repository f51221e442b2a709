import { candidatesOf, likeNames, nearestNames } from '../labels/nearest.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Finding } from '../sheet/finding.ts';

/** A column with numbers that no register knows. */
export function unknownColumn(heading: string, dictionary: Dictionary): Finding {
  return {
    severity: 'warn',
    code: 'W221',
    key: `column｜${heading}`,
    found: (cells) => `台账的列“${heading}”不在词典，${cells} 个数没有读`,
    expected: () =>
      likeNames('ledger.csv 中的列', nearestNames(heading, candidatesOf(dictionary.ledgerColumns.values()))),
    remedy: `请在 ${dictionary.place}/aliases.csv 登记（台账列），或在 ignored.csv 登记不读的理由`,
  };
}

/** A column of words that no register knows. */
export function wordsColumn(heading: string): Finding {
  return {
    severity: 'note',
    code: 'N237',
    key: `column｜${heading}`,
    found: (cells) => `台账的列“${heading}”不在词典，${cells} 格文字没有读`,
    expected: '',
    remedy: '若是登记的列，请改正列名或在 aliases.csv 登记（台账列）',
  };
}

/** A second column of the same name. */
export function doubledColumn(heading: string): Finding {
  return {
    severity: 'warn',
    code: 'W215',
    key: `column｜${heading}`,
    found: (cells) => `台账的列“${heading}”与前面一列重复，${cells} 个数没有读`,
    expected: '每列一个名称',
    remedy: '请改正列名或删去一列',
  };
}

/** A column that ignored.csv names. */
export function ignoredColumn(heading: string, reason: string): Finding {
  return {
    severity: 'note',
    code: 'N233',
    key: `column｜${heading}`,
    found: (cells) => `“${heading}”的 ${cells} 个数按登记不读（${reason}）`,
    expected: '',
    remedy: '无需处理',
  };
}
