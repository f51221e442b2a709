import type { Figure } from '../../resolve/resolution.ts';
import type { Finding } from '../../sheet/finding.ts';

/** The figure of a year some months of which have a place beside it and no number; it is read. */
export function unfinishedYear(figure: Figure, part: string): Finding {
  return {
    severity: 'warn',
    code: 'W248',
    key: `unfinished｜${part}｜${figure.year}`,
    found: (cells) => `“${part}”没有数，旁边 ${cells} 个 ${figure.year} 年的数可能不是全年的；数已照常读入`,
    expected: '全年各月（季）都有数',
    doubts: 'period',
    remedy: '请核对；当月（季）确实没有发生的填 0，没有报齐的请报送科室补报',
  };
}

/** Figures of other members, or of all, below a title that names one member of a dimension; they are read. */
export function contraryTitle(title: string, member: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `contrary title｜${title}`,
    found: (cells) =>
      `标题“${title}”只说“${member}”，表中却有 ${cells} 个别的分项或合计的数；数已按各行（列）的名称读入`,
    expected: '标题与表中的分项一致',
    remedy: '请核对：标题写错的请改正；各行其实都只是其中一部分的，请改正行名',
  };
}

/** Figures that are those of a column of targets; they are read. */
export function copiedTarget(heading: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `copied target｜${heading}`,
    found: (cells) => `${cells} 个数与同一行“${heading}”的数完全相同，可能抄了目标；数已照常读入`,
    expected: '实际完成的数',
    remedy: '请核对；抄错的请改正单元格，确实正好完成的不用处理',
  };
}

/** Figures of one year below a title of an earlier one; they are read. */
export function olderTitle(stated: number, year: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `older title｜${stated}｜${year}`,
    found: (cells) => `标题（或报告期）写的是 ${stated} 年，表中 ${cells} 个数写的是 ${year} 年；数已按 ${year} 年读入`,
    expected: '标题与表中的年份一致',
    remedy: '请核对是哪一年的数，改正标题或列（行）中的年份',
  };
}

/** The table states another unit than the heading or the line by which a measure was read. */
export function unitOfTable(unit: string, measure: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `table unit｜${unit}｜${measure}`,
    found: (cells) =>
      `表题写的单位是“${unit}”，列名或行名写的是另一个数量级，${measure}的 ${cells} 个数按列名或行名读入`,
    expected: '一种单位',
    remedy: '请核对数量级，并改正表题或列名上的单位',
  };
}

/** Two numbers one below the other, or side by side, of which only the first has a name; it is read. */
export function brokenNumber(first: string, second: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `broken｜${first}｜${second}`,
    found: `紧挨着它的“${second}”没有名称，可能是“${first}${second}”断成了两格；数已照常读入`,
    expected: '一个数一格，每个数都有名称',
    remedy: '请核对；是一个数的请并成一格，是两个数的请补上名称',
  };
}

/**
 * A measure after 其中, or set in below another one, that is not known as a part of that; it is read.
 * @param how whether 其中 is written, or the line is set in or has a number of a lower rank
 */
export function foreignPart(measure: string, host: string, how: 'marked' | 'set in' | 'numbered'): Finding {
  const [where, mend] = {
    marked: ['“其中”之后', '去掉“其中”'],
    'set in': [`“${host}”下面，又缩进`, '取消缩进'],
    numbered: [`“${host}”下面，序号低一级`, '改成同一级的序号'],
  }[how] as [string, string];
  return {
    severity: 'warn',
    code: 'W247',
    key: `part｜${measure}｜${host}`,
    found: `“${measure}”写在${where}，可能只是${host}里的，不是全区的；数已按全区的读入`,
    expected: '全区的数',
    remedy: `请核对；只是其中一部分的请从表中移出，是全区的请${mend}；${measure}总是${host}的一部分的，在 relations.csv 登记（relation = ≤）`,
  };
}

/** A line within one that was not read; it is not read either. */
export function partOfUnread(name: string, host: string): Finding {
  const [part, whole] = [name.trim(), host.trim()];
  return {
    severity: 'warn',
    code: 'W227',
    key: `within｜${whole}`,
    found: (cells) =>
      `“${whole}”的数没有读，写在它下面的“${part}”${cells > 1 ? `等 ${cells} 个数` : ''}可能只是它的一部分，也没有读`,
    expected: '全区的数，或写明是哪一项的分项',
    remedy: `请核对；是全区的，请把“${part}”写在合计下面，与“${whole}”并列；只是“${whole}”里的，不用改`,
  };
}

/** Totals of a table in which one line stands twice; they are read. */
export function repeatedLine(name: string, line: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `repeated｜${name}`,
    found: (cells) =>
      `“${name}”写了两行，数也相同（又一处在第 ${line} 行），合计的 ${cells} 个数可能多加了一行；数已照常读入`,
    expected: '每一行只写一次',
    remedy: '请核对；重复的一行请删去，并重新计算合计',
  };
}

/** Two lines of one name and one number; they are read. */
export function copiedName(name: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `copied｜${name}`,
    found: `“${name}”写了两行，数也相同，可能是复制后没有改名称，另一项没有填；数已照常读入`,
    expected: '一个指标写一行',
    remedy: '请核对；名称没有改的请改正，多写的一行请删去',
  };
}

/** Totals of a table of whose serial numbers some are left out; they are read. */
export function serialGap(gaps: readonly number[]): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `serial｜${gaps.join('、')}`,
    found: (cells) =>
      `序号缺 ${gaps.slice(0, 10).join('、')}，可能删了行，合计的 ${cells} 个数可能没有算上它；数已照常读入`,
    expected: '序号连续，各行齐全',
    remedy: '请核对；删了行的请补上并重新计算合计，只是编号跳过的不用处理',
  };
}
