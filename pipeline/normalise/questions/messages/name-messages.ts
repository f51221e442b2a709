import type { Finding } from '../../sheet/finding.ts';

/** Figures of one year below words for several years; they are read. */
export function ofSeveralYears(where: string, text: string, words: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `several years｜${where}｜${text}`,
    found: `${where}${text === words ? '' : `“${text}”里的`}“${words}”说的是几年，表中只有一组数，没有写是哪一年；数已按一年读入`,
    expected: '一年的数，或每年一列并写明年份',
    remedy: `请核对；是一年的数，请改正${where}；是几年合计或平均的，请换成当年的数`,
  };
}

/** Figures of another year than that which a plan is measured from, below words for it; they are read. */
export function ofBaseline(where: string, text: string, year: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `baseline｜${where}｜${text}`,
    found: `${where}“${text}”说的是规划的基期，表中的数按 ${year} 年读入`,
    expected: `${year} 年的数`,
    remedy: `请核对；是基期的数，请在标题或列名里写明年份；是 ${year} 年的，请改正${where}`,
  };
}

/** Figures of one district below words for a whole of which it is a part, or for all of its like; they are read. */
export function ofLargerPlace(where: string, text: string, word: string, area: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `larger place｜${where}｜${text}`,
    found: `${where}${text === word ? '' : `“${text}”里的`}“${word}”说的不是${area}一个区，表中没有写是哪里的数；数已按${area}的读入`,
    expected: `${area}的数`,
    remedy: `请核对；是${area}的数，请改正${where}；不是的请移出`,
  };
}

/** Figures below a title of their own that says less than the one of a table further up the sheet; they are read. */
export function titleFurtherUp(title: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `further up｜${title}`,
    found: (cells) =>
      `同一工作表上面的表题是“${title}”，这张表没有写是哪里的数、是不是最终的数，${cells} 个数可能也只是那一部分；数已照常读入`,
    expected: '写明地区的表题',
    remedy: '请核对；是全部的、最终的数，请在这张表的标题里写明地区；不是的请移出',
  };
}

/** Figures of a sheet without place or year in a workbook whose first sheet names others; they are read. */
export function ofFirstSheet(sheet: string, word: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `first sheet｜${word}`,
    found: (cells) =>
      `同一文件的第一张表“${sheet}”写的是“${word}”，本工作表没有写，${cells} 个数可能也是；数已按文件夹的地区、年份读入`,
    expected: '写明地区、年份的表题',
    remedy: '请核对整个文件是否放错了文件夹、是否只是一部分的数；没有错的，请在本工作表的标题里写明地区和年份',
  };
}

/** A unit or a scale in another column of the line than that of units; the figure was read without it. */
export function unitBeside(heading: string, unit: string, measure: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `unit beside｜${heading}｜${unit}｜${measure}`,
    found: `“${heading}”栏写的是“${unit}”，同一行的${measure}没有按它读入`,
    expected: '单位写在“单位”栏、表题或列名里',
    remedy: `请核对数量级；数是按“${unit}”填的，请把单位栏改成“${unit}”`,
  };
}

/** Counts of residents in a table that speaks of registered people only. */
export function registeredPeople(names: readonly string[]): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: 'registered people',
    found: `表里别的行写的是“户籍”，${names.join('、')}的名称没有写常住还是户籍；数已照常住人口读入`,
    expected: '名称写明常住或户籍',
    remedy: '请核对；是常住人口的，请在名称里写明“常住”；是户籍人口的，请换成常住人口的数',
  };
}
