import { csvLine } from '../../../model/csv-line.ts';
import { address } from '../../../model/workbook.ts';
import { readLabel } from '../../labels/label.ts';
import { likelyNames } from '../../labels/likely-names.ts';
import { likeNames } from '../../labels/nearest.ts';
import { spellingOf } from '../../labels/own-spellings.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Finding } from '../../sheet/finding.ts';
import { listedNames } from '../../sheet/listed-labels.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { limitingEnglish } from '../../text/english.ts';
import { partOfYear } from '../../years/part-of-year.ts';

/** A label that ignored.csv names. */
export function ignoredLabel(use: LabelUse): Finding {
  return {
    severity: 'note',
    code: 'N233',
    key: use.facets?.ignored ?? '',
    name: `“${use.text}”`,
    found: (cells, names) =>
      `${listedNames(names, '个名称')}的 ${cells} 个数按登记不读（${use.facets?.ignored ?? ''}）`,
    expected: '',
    remedy: '无需处理',
  };
}

/** Labels of what no measure counts, one note for all of a reason. */
export function unusedLabel(use: LabelUse, reason: string): Finding {
  return {
    severity: 'note',
    code: 'N233',
    key: `unused｜${reason}`,
    name: `“${use.text}”`,
    found: (cells, names) => `${listedNames(names, '个栏目')}的 ${cells} 个数没有指标用到，不读（${reason}）`,
    expected: '',
    remedy: '无需处理',
  };
}

/** A name with English behind it that keeps it to something: it is no spelling of the name. */
function englishSaysMore(text: string, place: string, english: string): Finding {
  return {
    severity: 'warn',
    code: 'W221',
    key: text,
    found: (cells) => `${place}“${text}”里的英文“${english}”比中文多说了范围、时间、年龄或单位，${cells} 个数没有读`,
    expected: '中英文说的是一回事',
    remedy:
      '请核对；英文说的是对的，请把它也写进中文（如 千人、三级医院、1—9月），或换成全部的数；只是译得不准的，请改正或删去英文',
  };
}

/**
 * A label that no register knows; says how many numbers hang on it and what it may have meant.
 * @param units those of the numbers
 */
export function unknownLabel(
  use: LabelUse,
  section: boolean,
  units: readonly string[],
  dictionary: Dictionary,
  folder: { readonly area: string; readonly year: number },
): Finding {
  const place = `${address(use.slot.row, use.slot.column)} `;
  const english = limitingEnglish(use.text);
  if (english !== null) return englishSaysMore(use.text, place, english);
  const part = partOfYear(use.text);
  const unused = `不用的在 unused.csv 加一行“${csvLine([use.text, '', '理由', ''])}”`;
  const remedy = () => {
    if (section)
      return `若只是小标题，请在 ${dictionary.place}/aliases.csv 加一行“${csvLine(['版式', '分组', use.text, '理由', ''])}”；若限定范围，请改写各行名称`;
    if (part !== '') return `“${part}”不是全年：要用的，请补报全年（或年末）的数；${unused}`;
    const row = csvLine(['指标', '词典名称', spellingOf(use.text, dictionary, readLabel), '理由', '']);
    return `请在 ${dictionary.place}/aliases.csv 加一行“${row}”（词典名称改成 measures.csv 里的；分项的把 指标 改为 成员）；${unused}`;
  };
  const names = () => likelyNames(use.text, units, dictionary);
  return {
    severity: 'warn',
    code: 'W221',
    key: use.text,
    found: (cells) => `${place}${section ? '小标题' : '标签'}“${use.text}”不在词典，${cells} 个数没有读`,
    expected: () => likeNames('词典中的名称', names()),
    remedy,
    ...(section
      ? {}
      : {
          among: {
            name: `${place}“${use.text}”`,
            expected: '词典中的名称',
            remedy: `有用得到的，请在 ${dictionary.place}/aliases.csv 每个加一行“指标,词典名称,表中写法,理由,”；不用的可以不管，不想再提示的，在 unused.csv 加`,
            row: csvLine([use.text, '', '理由', '']),
            near: () =>
              names().map((measure) => ({ ...folder, ...(dictionary.measures.has(measure) ? { measure } : {}) })),
          },
        }),
  };
}

/** The hospitals, centres or streets of a list, the figures of which nobody adds up here; one problem for all of a sheet. */
export function oneOfBodies(use: LabelUse): Finding {
  return {
    severity: 'warn',
    code: 'W221',
    key: 'bodies',
    name: `${address(use.slot.row, use.slot.column)} “${use.text}”`,
    found: (cells, names) =>
      `${listedNames(names, '个名称')}是一家家机构（街道、乡镇），不是全区，也看不出加起来是不是全区，${cells} 个数没有读`,
    expected: '全区的合计（各家的数不相加）',
    remedy: '要用的，请补一行“全区”（或写明全区的“合计”）；不用的不用处理',
  };
}

/** A section heading taken as the subject of what stands below it. */
export function topicHeading(use: LabelUse): Finding {
  return {
    severity: 'note',
    code: 'N235',
    key: use.text,
    found: `小标题“${use.text}”不在词典，按内容的题目看待，没有当作其下各行的范围`,
    expected: '',
    remedy: '若它限定了范围（如某类机构），请改写各行名称',
  };
}
