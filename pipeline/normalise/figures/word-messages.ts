import type { Problem } from '../../problem.ts';
import type { Finding } from '../sheet/findings.ts';

const meaning = '可能只是一部分（一个科室、街道、医院）的数';
const expected = '全区（或全市）的数';
const remedy = '请核对；如只是名称，在 title_words.csv 加一行 通用；如是范围，加一行 范围';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

function unknown(what: string, words: readonly string[], text: string): Finding {
  const whole = words.length === 1 && words[0] === text ? '' : `“${text}”里的`;
  return {
    severity: 'warn',
    code: 'W246',
    key: `${what}｜${text}`,
    found: `${what}${whole}${quoted(words)}不知是什么，${meaning}；数已照常读入`,
    expected,
    remedy,
  };
}

/** Words of a title, or of who reports, that no register knows. */
export function unknownTitle(words: readonly string[], title: string): Finding {
  return unknown('标题', words, title);
}

/** Words of a sheet's name that no register knows. */
export function unknownSheet(words: readonly string[], sheet: string): Finding {
  return unknown('工作表名', words, sheet);
}

/** Words of a heading over lines or columns that no register knows. */
export function unknownHeading(words: readonly string[], heading: string): Finding {
  return unknown('小标题', words, heading);
}

/** Words of a file's name that no register knows, where no title says whose figures they are. */
export function unknownFile(file: string, words: readonly string[]): Problem {
  const { severity, code } = unknown('', words, '');
  return {
    severity,
    code,
    where: { file },
    found: `文件名里有${quoted(words)}，${meaning}；数已照常读入`,
    expected,
    remedy: `${remedy}；或在表题写明地区`,
  };
}
