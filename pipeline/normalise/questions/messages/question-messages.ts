import { csvLine } from '../../../model/csv-line.ts';
import { named } from '../../figures/messages/figure-words.ts';
import type { Note } from '../../notes/notes.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Finding } from '../../sheet/finding.ts';
import { rangesOf } from '../../sheet/spots.ts';
import { shortened } from './narrowing-note.ts';

/** A mark on a number or a label whose footnote is not on the sheet; the figure is read without the mark. */
export function markWithoutNote(mark: string, text: string): Finding {
  return {
    severity: 'warn',
    code: 'W238',
    key: mark,
    name: text,
    found: (_, [first = text, ...others]) =>
      `“${first}”${others.length === 0 ? '' : `等 ${others.length + 1} 个`}带有脚注标记${/\d/u.test(mark) || text.includes(mark) ? '' : `“${mark}”`}，本表没有它的说明`,
    expected: /^\d+$/u.test(mark) ? `以“①”“注${mark}”或“[${mark}]”开头的脚注` : `以“${mark}”开头的脚注`,
    remedy: '数字已照常读入；请核对口径，并补上脚注或删去标记',
  };
}

/** Words that nothing explains, one finding a sheet, each text with its cell; `weighty` ones (W250) must be looked at. */
export function unreadWords(notes: readonly Note[], weighty: boolean): Finding {
  const texts = [...new Set(notes.map(({ text }) => text))];
  const [only = '这句话'] = texts.length === 1 ? texts.filter((text) => shortened(text) === text) : [];
  const said = texts
    .slice(0, mostShown)
    .map((text) => `${rangesOf(notes.filter((note) => note.text === text))}“${shortened(text)}”`);
  return {
    severity: weighty ? 'warn' : 'note',
    code: weighty ? 'W250' : 'N250',
    key: '',
    found: `${weighty ? '数旁边的话或短注' : '表注'}没有看懂：${said.join('、')}${texts.length > mostShown ? `等 ${texts.length} 句` : ''}`,
    expected: '不影响数字的话',
    remedy: `请看一眼是否影响数字：影响的，请改正数字或请科室补报；不影响的，在 title_words.csv 加一行“${csvLine([only, '表注', '', '理由', ''])}”${texts.length > 1 ? '，一句一行' : ''}（整句照抄，每年会变的数可以写成 *）`,
  };
}

const mostShown = 8;

/** Figures beside a column that is not read and may have another version of them; they are read. */
export function rivalColumn(heading: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `rival｜${heading}`,
    found: (cells) => `同一行另有“${heading}”一栏没有读，${cells} 个数可能不是最终的数；数已照常读入`,
    expected: '最终的数只有一栏',
    remedy: `请核对；应以“${heading}”为准的，请只留那一栏，栏名写年份或指标项；那一栏是其中一部分或另一种数的，不用处理`,
  };
}

/** Figures of which a line that is not read may have another version; they are read. */
export function rivalLine(name: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `rival line｜${name}`,
    found: (cells) => `另有“${name}”一行没有读，${cells} 个数可能不是最终的数；数已照常读入`,
    expected: '最终的数只有一行',
    remedy: `请核对；应以“${name}”为准的，请只留那一行，名称写指标项；那一行是其中一部分或另一种数的，不用处理`,
  };
}

/** Figures between a name without a number and a number without a name, of lines or of columns; they are read. */
export function shifted(of: 'lines' | 'columns'): Finding {
  const [name, line] = of === 'lines' ? ['名称', '行'] : ['列名', '列'];
  return {
    severity: 'warn',
    code: 'W247',
    key: `shifted ${of}`,
    found: (cells) =>
      `一头有${name}没有数，另一头有数没有${name}，中间 ${cells} 个数可能与${name}错了一${line}；数已照常读入`,
    expected: `${name}和数在同一${line}`,
    remedy: `请核对；错了${line}的请移回，没有${name}的数请补上${name}或删去`,
  };
}

/** Figures of earlier years only, below a title of a later one; they are read. */
export function titleOfLaterYear(title: string, year: number, latest: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `later title｜${title}`,
    found: `标题“${title}”说的是 ${year} 年，表中的数最晚是 ${latest} 年，可能只改了标题或没有改列名；数已照常读入`,
    expected: '标题和列名的年份一致',
    remedy: '请核对年份，改正标题或列名',
  };
}

/** A table that was sent before the year of its figures was over; they are read. */
export function sentTooEarly(sent: string, year: number): Finding {
  return {
    severity: 'warn',
    code: 'W248',
    key: `${sent}｜${year}`,
    found: `“${sent}”时 ${year} 年还没有结束，表上却是 ${year} 年的数，可能是上一年的表，或不是全年的数；数已照常读入`,
    expected: `${year} 年结束后报送的表`,
    doubts: 'period',
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

/** Figures of a statistical year, from October to September. */
export function ofStatisticalYear(words: string, year: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `statistical year｜${words}`,
    found: `表上写的统计期是“${words}”，不是日历年；按它结束的 ${year} 年读入`,
    expected: '本年 1—12 月，或报表制度规定的统计年度',
    remedy: '妇幼等报表按统计年度汇总的，不用改；不是的，请科室补报全年的数',
  };
}

/** The total of the quarters or months of what is counted at a moment, which is the sum of them. */
export function stateIsSum(figure: Figure, total: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `state｜${named(figure)}｜${figure.year}｜${total}`,
    found: `${named(figure)}是某一时点的数，读入的 ${total} 是各月（季、半年）的数相加；数已照常读入`,
    expected: '年末的数',
    remedy: '各期是期末数的，请改成最后一期的数；各期只是当期新增的，请核对后确认',
  };
}
