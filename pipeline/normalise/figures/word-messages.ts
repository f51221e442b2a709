import { csvLine, type Problem } from '../../problem.ts';
import type { Finding } from '../sheet/findings.ts';

const meaning = '可能只是一部分（一个科室、街道、医院）的数';
const expected = '全区（或全市）的数';
const remedyOf = (words: readonly string[]) =>
  `请核对；只是名称的，在 title_words.csv ${words.length > 1 ? '各' : ''}加一行${words.map((word) => `“${csvLine([word, '通用', '', '理由', ''])}”`).join('')}；是范围的，通用 改成 范围`;

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

function unknown(what: string, words: readonly string[], text: string): Finding {
  const whole = words.length === 1 && words[0] === text ? '' : `“${text}”里的`;
  return {
    severity: 'warn',
    code: 'W246',
    key: `${what}｜${text}`,
    found: `${what}${whole}${quoted(words)}不知是什么，${meaning}；数已照常读入`,
    expected,
    remedy: remedyOf(words),
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

/** Words of the name of a folder that no register knows, or that say of its files that they are a part or not final. */
export function unknownFolder(folder: string, words: readonly string[]): Problem {
  const { severity, code, remedy } = unknown('', words, '');
  const found = `子文件夹的名称里有${quoted(words)}，其中的表可能不是最终的，或只是一部分；数已照常读入`;
  return { severity, code, where: { file: folder }, found, expected: '本地区、本年、最终的报送表', remedy };
}

/** Words of a file's name that no register knows, or that say that its figures are a part or not final. */
export function unknownFile(file: string, words: readonly string[]): Problem {
  const { severity, code, remedy } = unknown('', words, '');
  return {
    severity,
    code,
    where: { file },
    found: `文件名里有${quoted(words)}，${meaning}，或不是最终的；数已照常读入`,
    expected,
    remedy,
  };
}

/** Words at the head or the foot of the printed pages of a sheet, or in a box on it, by which its figures may be a part, or not final. */
export function unknownMargin(where: Problem['where'], words: readonly string[], margin: string): Problem {
  const { severity, code, remedy } = unknown('', words, '');
  return {
    severity,
    code,
    where,
    found: `页眉、页脚或文本框“${margin}”里有${quoted(words)}，${meaning}，或不是本年最终的；数已照常读入`,
    expected,
    remedy,
  };
}

/** A unit at the head or the foot of the printed pages of a sheet, or in a box on it, by which its figures were not read. */
export function unitInMargin(where: Problem['where'], unit: string, margin: string, count: number): Problem {
  return {
    severity: 'warn',
    code: 'W247',
    where,
    found: `页眉、页脚或文本框“${margin}”说单位是“${unit}”，表里没有写单位，${count} 个数没有按“${unit}”读入`,
    expected: '单位写在表题、列名或行名里',
    remedy: '请核对数量级，并把单位写进表里',
  };
}
