import { csvLine } from '../../../model/csv-line.ts';
import type { Problem } from '../../../problem.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { AskedWord, Why } from '../../words/asked-words.ts';

/** What each kind of words may mean for the figures, and what was expected instead. */
const kinds: Readonly<Record<Why, { readonly means: string; readonly expected: string }>> = {
  unknown: { means: '不知是什么，可能只是一部分（一个科室、街道、医院）的数', expected: '全区（或全市）的数' },
  part: { means: '可能只是一部分（一个科室、街道、医院）的数', expected: '全区（或全市）的数' },
  place: { means: '可能是别处的数', expected: '本地区的数' },
  time: { means: '可能不是本年全年（或年末）的数', expected: '本年全年（或年末）的数' },
  source: { means: '可能只是这一处来源的数', expected: '全区（或全市）的数' },
  kind: { means: '可能是另一种数，不是指标项要的数', expected: '指标项口径的数' },
  more: { means: '可能多算了指标项以外的', expected: '指标项口径的数' },
  state: { means: '可能不是本年实际的、最终的数', expected: '本年实际的、最终的数' },
};

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

/** What is found, expected and to be done about words that stand `where`: 标题, 文件名. */
function asking(where: string, text: string, asked: readonly AskedWord[]) {
  const groups = new Map<string, { why: Why; words: string[] }>();
  for (const { word, why, reason } of asked) {
    const means = reason ?? kinds[why].means;
    const group = groups.get(means) ?? { why, words: [] };
    group.words.push(word);
    groups.set(means, group);
  }
  const isWhole = asked.length === 1 && asked[0]?.word === text;
  const said = [...groups].map(([means, { why, words }]) => `${quoted(words)}${why === 'unknown' ? '' : '，'}${means}`);
  // Ages are no words for a register.
  const toList = asked
    .filter(({ why, word }) => (why === 'unknown' || why === 'part') && !/^\d.*[岁龄]/u.test(word))
    .map(({ word }) => word);
  const isListed = toList.length === asked.length;
  const lines = toList.map((word) => `“${csvLine([word, '通用', '', '理由', ''])}”`).join('');
  return {
    severity: 'warn' as const,
    code: 'W246',
    found: `${text === '' ? `${where}里有` : `${where}${isWhole ? '是' : `“${text}”里的`}`}${said.join('；')}；数已照常读入`,
    expected: [...new Set(asked.map(({ why }) => kinds[why].expected))].join('、'),
    remedy:
      `请核对；${isListed ? '' : `数没有错的，请改正${where}；`}${toList.length === 0 ? '' : `只是名称的，在 title_words.csv ${toList.length > 1 ? '各' : ''}加一行${lines}；是范围的，通用 改成 范围`}`.replace(
        /；$/u,
        '',
      ),
  };
}

function inTable(where: string, words: readonly AskedWord[], text: string): Finding {
  return { ...asking(where, text, words), key: `${where}｜${text}` };
}

/** Words of a title, or of who reports, that may speak against its figures. */
export function doubtfulTitle(words: readonly AskedWord[], title: string): Finding {
  return inTable('标题', words, title);
}

/** Words of a sheet's name that may speak against its figures. */
export function doubtfulSheet(words: readonly AskedWord[], sheet: string): Finding {
  return inTable('工作表名', words, sheet);
}

/** Words of a file's name that may speak against the figures of one of its sheets. */
export function doubtfulNameOf(words: readonly AskedWord[], name: string): Finding {
  return inTable('文件名', words, name);
}

/** Words of a heading over lines or columns that may speak against the figures below. */
export function doubtfulHeading(words: readonly AskedWord[], heading: string): Finding {
  return inTable('小标题', words, heading);
}

/** Words of the name of a folder that may speak against the figures of its files. */
export function doubtfulFolder(folder: string, words: readonly AskedWord[]): Problem {
  return { ...asking('子文件夹的名称', '', words), where: { file: folder } };
}

/** Words of a file's name that may speak against its figures. */
export function doubtfulFile(file: string, words: readonly AskedWord[]): Problem {
  return { ...asking('文件名', '', words), where: { file } };
}

/** Words at the head or the foot of the printed pages of a sheet, or in a box on it, that may speak against its figures. */
export function doubtfulMargin(where: Problem['where'], words: readonly AskedWord[], margin: string): Problem {
  return { ...asking(`${besideTable}“${shortened(margin)}”`, '', words), where };
}

const besideTable = '表格旁边（页眉、页脚、文本框、网页标题或单元格的输入提示）的';

/** A unit at the head or the foot of the printed pages of a sheet, or in a box on it, by which its figures were not read. */
export function unitInMargin(where: Problem['where'], unit: string, margin: string, count: number): Problem {
  return {
    severity: 'warn',
    code: 'W247',
    where,
    found: `${besideTable}“${shortened(margin)}”说单位是“${unit}”，表里没有写单位，${count} 个数没有按“${unit}”读入`,
    expected: '单位写在表题、列名或行名里',
    remedy: '请核对数量级，并把单位写进表里',
  };
}

/** The beginning of a text that is longer than a line. */
function shortened(text: string): string {
  const signs = [...text];
  return signs.length > 80 ? `${signs.slice(0, 80).join('')}…` : text;
}
