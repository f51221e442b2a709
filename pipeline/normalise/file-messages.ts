import type { Problem } from '../problem.ts';

/** A file with the name of a measure and no number that belongs to it. */
export function nothingRead(file: string, measure: string): Problem {
  return {
    severity: 'warn',
    code: 'W222',
    where: { file },
    found: `写着“${measure}”，却没有读到一个数`,
    expected: '数字，或写明没有（空白、“—”）的表',
    remedy: '请核对数字是否还没有填，或写成了文字',
  };
}

/** A file of words with a number of persons, beds or cases that says nothing of which measure. */
export function unnamedCount(file: string, number: string): Problem {
  return {
    severity: 'warn',
    code: 'W222',
    where: { file },
    found: `文字里写着“${number}”，看不出是哪个指标，没有读`,
    expected: '有标题行的表',
    remedy: '请把数填入表中，名称写指标的全名，名称、数值、单位各占一格；不是统计数的不用管',
  };
}

/** A file without a number: what it says may be of the tables beside it. */
export function wordsOnly(file: string, words: string): Problem {
  return {
    severity: 'warn',
    code: 'W222',
    where: { file },
    found: `整个文件只有文字，没有读到一个数：“${words}”`,
    expected: '有数的表',
    remedy:
      '请看这些文字是不是更正了别的表的数，或改变了它们的范围、时间：是的，请改正那些表；不是的，把文件移出年份文件夹',
  };
}

/** A returned form without a figure of its year; the sheets are those that have places for them. */
export function nothingFilled(file: string, sheets: readonly string[], year: number): Problem {
  return {
    severity: 'warn',
    code: 'W240',
    where: { file, sheet: sheets.join('、') },
    found: `没有填写任何 ${year} 年的数`,
    expected: `${year} 年的数`,
    remedy: '请填写后重新放入；确实没有的填“—”',
    doubts: 'reading',
  };
}

/** A file without a figure of the area of its folder. */
export function otherArea(file: string, area: string, found: readonly string[]): Problem {
  return {
    severity: 'warn',
    code: 'W249',
    where: { file },
    found: `表中只有${found.slice(0, 3).join('、')}${found.length > 3 ? '等' : ''}的数，文件却放在“${area}”；数已按表上的地区读入`,
    expected: `${area}的数`,
    remedy: '请核对文件是否放错了文件夹，或是否改错了工作表的名称',
    doubts: 'folder',
  };
}
