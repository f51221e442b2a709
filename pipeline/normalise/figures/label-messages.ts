import { address } from '../../model/workbook.ts';
import { csvLine } from '../../problem.ts';
import { likeNames, nearestNames, standardNames } from '../labels/nearest.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { Unread } from '../resolve/resolution.ts';
import { type Finding, listedNames } from '../sheet/findings.ts';
import type { LabelUse } from '../tables/label-use.ts';

/** A label that ignored.csv names. */
export function ignoredLabel(use: LabelUse): Finding {
  return {
    severity: 'note',
    code: 'N233',
    key: use.text,
    found: (cells) => `“${use.text}”的 ${cells} 个数按登记不读（${use.facets?.ignored ?? ''}）`,
    expected: '',
    remedy: '无需处理',
  };
}

/** A label that no register knows; says how many numbers hang on it and what it may have meant. */
export function unknownLabel(use: LabelUse, section: boolean, dictionary: Dictionary): Finding {
  const place = `${address(use.slot.row, use.slot.column)} `;
  const where = section
    ? `若只是小标题，请在 ${dictionary.place}/aliases.csv 加一行“${csvLine(['版式', '分组', use.text, '理由', ''])}”；若限定范围，请改写各行名称`
    : `请在 ${dictionary.place}/aliases.csv 加一行“${csvLine(['指标', '词典名称', use.text, '理由', ''])}”（词典名称改成 measures.csv 里的；分项的把 指标 改为 成员）；不用的在 ignored.csv 加一行“${csvLine([use.text, '理由', ''])}”`;
  return {
    severity: 'warn',
    code: 'W221',
    key: use.text,
    found: (cells) => `${place}${section ? '小标题' : '标签'}“${use.text}”不在词典，${cells} 个数没有读`,
    expected: () => likeNames('词典中的名称', nearestNames(use.text, standardNames(dictionary))),
    remedy: where,
    ...(section
      ? {}
      : {
          among: {
            name: `${place}“${use.text}”`,
            expected: '词典中的名称',
            remedy: `有用得到的，请在 ${dictionary.place}/aliases.csv 每个加一行“指标,词典名称,表中写法,理由,”；都不用的可以不管，不想再提示的，在 ignored.csv 每个加一行“表中写法,理由,”`,
          },
        }),
  };
}

/** A section heading taken as the subject of what stands below it. */
export function topicHeading(use: LabelUse): Finding {
  return {
    severity: 'note',
    code: 'N235',
    key: use.text,
    found: `小标题“${use.text}”不在词典，按内容的题目看待，其下各行照常读`,
    expected: '',
    remedy: '若它限定了范围（如某类机构），请改写各行名称',
  };
}

const unreadWords: Readonly<Record<Unread, readonly [code: string, found: string, expected: string]>> = {
  'no label': ['W228', '没有标题', '行、列标题'],
  'unclear group': ['W228', '分组标题只写在中间一格，没有合并，看不出各管到哪几格', '合并单元格，或每格都写上分组标题'],
  'no measure': ['W223', '看不出是哪个指标', '表题、行或列中有一个指标的全名'],
  'two measures': ['W215', '一格对应两个指标', '一个指标'],
  'two members': ['W215', '一格对应同一维度的两个成员', '一个成员'],
  'two years': ['W215', '一格对应两个年份', '一个年份'],
  'two areas': ['W215', '一格对应两个地区', '一个地区'],
  'no such member': ['W224', '该指标没有这个分项', '词典中该指标的分项'],
  'no subtotal': ['W224', '“小计”看不出是哪一项的小计', '合计，或写明分项'],
  'narrow title': ['W227', '表题或小标题只说其中一类，看不出是不是全部', '写明合计，或写明分项'],
  'one provider': ['W227', '填报单位是一家机构或一个街道、乡镇，不是全区的数', '全区（或全市）的数'],
  'not actual': ['W227', '表题说的是目标、计划或预测，不是报送的实绩', '实际完成的数'],
  'narrow scope': ['W227', '表题的括注或口径栏限定了范围，看不出是不是指标项的口径', '指标项的口径，或在注中写明'],
  'total of others': ['W225', '与不认识的单位、批次并列的合计，看不出是不是全部', '写明全区（全年），或写明分项'],
  'short name': ['W225', '简称与不认识的地名并列，看不出是本区，还是同名的街道、乡镇', '地区的全称'],
  'no ages': ['W227', '没有年龄组的表里，这个简称看不出是分年龄的指标', '指标的全名'],
  'total of areas': ['W225', '与各地区并列而没有写地区', '写明地区（如 全市、全区）'],
  'total of years': ['W225', '与各年份并列而没有写年份', '写明年份'],
  'part of year': ['W225', '看不出是全年的数，还是其中一个月（季、半年）的数', '写明全年（或 1—12月）的数'],
  'not whole': ['W227', '标题说的是新增、减少的部分或平均数，看不出是不是全部', '年末（或全年）的全部数'],
  citywide: ['W225', '全市参照值写在某个区名下', '全市'],
};

/** Labels that are known and still say no figure. */
export function unreadCell(why: Unread, detail: string, measure: Measure | undefined, title: string): Finding {
  const [code, found, expected] = unreadWords[why];
  // One question about the line or the column, not one for each of its cells.
  const together: readonly Unread[] = ['no measure', 'total of areas', 'total of others', 'total of years'];
  const isTogether = together.includes(why);
  // What a heading says of every number below it is asked once.
  const isOfHeading = why === 'narrow title' || why === 'one provider' || why === 'not actual';
  return {
    severity: 'warn',
    code,
    key: `${why}｜${isTogether ? '' : `${detail}｜${isOfHeading ? '' : (measure?.name ?? '')}`}｜${title}`,
    ...(isOfHeading || measure === undefined ? {} : { name: measure.name }),
    found: (cells, names) => {
      const all = isTogether && cells > 1 ? '等' : '';
      const subject =
        names.length > 0 ? `${listedNames(names)}：` : isOfHeading || title === '' ? '' : `表“${title}”：`;
      return `${subject}${found}${detail === '' ? '' : `（${detail}${all}）`}，${cells} 个数没有读`;
    },
    expected,
    remedy:
      why === 'narrow title'
        ? narrowRemedy(detail)
        : why === 'no such member' && measure !== undefined
          ? `请改写标题，或在 aliases.csv、members.csv 登记；这个分项不用的，在 ignored.csv 登记“${measure.name}（${detail}）”`
          : why === 'no measure'
            ? '请在表题、行名或列名写上指标的全名'
            : '请改写标题，或在 aliases.csv、members.csv、ignored.csv 登记',
  };
}

/** What to do about a title that says a part: the words behind the colon are those that make it one. */
function narrowRemedy(detail: string): string {
  const [, words] = /：([^：]+)$/u.exec(detail) ?? [];
  const rename = '请改写标题，或写明合计、分项';
  return words === undefined
    ? rename
    : `${rename}；“${words}”其实不限定范围的，在 title_words.csv 加一行（word = ${words}，kind = 通用，reason 写理由）`;
}
