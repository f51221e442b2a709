import { csvLine } from '../../../model/csv-line.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Unread } from '../../resolve/resolution.ts';
import type { Finding } from '../../sheet/finding.ts';
import { listedNames } from '../../sheet/listed-labels.ts';

const unreadWords: Readonly<Record<Unread, readonly [code: string, found: string, expected: string]>> = {
  'no label': ['W228', '没有标题', '行、列标题'],
  'unclear group': ['W228', '分组标题只写在中间一格，没有合并，看不出各管到哪几格', '合并单元格，或每格都写上分组标题'],
  'no measure': ['W223', '看不出是哪个指标', '表题、行或列中有一个指标的全名'],
  'two measures': ['W215', '一格对应两个指标', '一个指标'],
  'two members': ['W215', '一格对应同一维度的两个成员', '一个成员'],
  'two years': ['W215', '一格对应两个年份', '一个年份'],
  'two areas': ['W215', '一格对应两个地区', '一个地区'],
  'no such member': ['W224', '该指标没有这个分项', '词典中该指标的分项'],
  'other rest': ['W224', '前面的各项不是该指标的分项，看不出是哪一类的其他', '写明是其他什么'],
  'open rest': ['W224', '旁边没有列出的分项，可能也在这个“其他”里', '同一分类的各项都列出，或写明“其他”里有什么'],
  'no subtotal': ['W224', '“小计”看不出是哪一项的小计', '合计，或写明分项'],
  'narrow title': ['W227', '表题或小标题只说其中一类，看不出是不是全部', '写明合计，或写明分项'],
  'one provider': ['W227', '填报单位是一家机构或一个街道、乡镇，不是全区的数', '全区（或全市）的数'],
  'not actual': ['W227', '表题说的是目标、计划或预测，不是报送的实绩', '实际完成的数'],
  'narrow scope': ['W227', '表题的括注或口径栏限定了范围，看不出是不是指标项的口径', '指标项的口径，或在注中写明'],
  'total of others': ['W225', '与不认识的单位、批次并列的合计，看不出是不是全部', '写明全区（全年），或写明分项'],
  'total of kinds': [
    'W225',
    '旁边各项都是其中一类的分项，看不出合计只是这一类的，还是全部的',
    '写明是哪一类的合计，或全部的合计',
  ],
  'foreign division': [
    'W224',
    '这一栏的列名不是词典里的分类，看不出各行是不是该指标的分项，还是只是列名所说的那些',
    '词典中的分类名',
  ],
  'same people': [
    'W225',
    '各行（各列）是几种病、几类人或几种检查，同一个人可能算了几次，看不出合计是不是人数',
    '每人只算一次的人数',
  ],
  'short name': ['W225', '简称与不认识的地名并列，看不出是本区，还是同名的街道、乡镇', '地区的全称'],
  'no ages': ['W227', '没有年龄组的表里，这个简称看不出是分年龄的指标', '指标的全名'],
  'topic name': [
    'W227',
    '标题说的是一项工作，这个简称看不出是全部，还是这项工作里的',
    '指标的全名，或全区（全市）的表',
  ],
  'total of areas': ['W225', '与各地区并列而没有写地区', '写明地区（如 全市、全区）'],
  'total of years': ['W225', '与各年份并列而没有写年份', '写明年份'],
  'part of year': ['W225', '看不出是全年的数，还是其中一个月（季、半年）的数', '写明全年（或 1—12月）的数'],
  'not whole': ['W227', '标题说的是新增、减少的部分或平均数，看不出是不是全部', '年末（或全年）的全部数'],
  citywide: ['W225', '全市参照值写在某个区名下', '全市'],
};

const twice = '请改写行名或列名，使一格只属于';

const unreadRemedies: Readonly<Record<Unread, string>> = {
  'no label': '请补上行、列的标题；不是数据的请删去',
  'unclear group': '请合并单元格，或在每格都写上分组标题',
  'no measure': '请在表题、行名或列名写上指标的全名',
  'two measures': `${twice}一个指标；是两张表的请分开`,
  'two members': `${twice}一个分项`,
  'two years': `${twice}一个年份`,
  'two areas': `${twice}一个地区`,
  'no such member': '请改正标题',
  'other rest': '请写出全名（如 其他某某），不用的请删去',
  'open rest': '请补上没有列出的分项，没有发生的填 0；“其他”里含有它们的，请分开填写',
  'no subtotal': '请把“小计”改成那一项的名称，或删去',
  'narrow title': '请改写标题，或写明合计、分项',
  'one provider': '请换成全区汇总的表；已是汇总的，请改正填报单位或标题',
  'not actual': '请换成实际完成的数；已是实绩的，请改正表题',
  'narrow scope': '请换成指标项口径的数；口径相同的，请改写括注或口径栏',
  'total of others': '请把“合计”改成全区（全年）的写法；不是全部的请写明分项',
  'total of kinds': '只是这一类的，请在行名（列名）写明（如 医院合计）；是全部的，请列出其余各类，或写“全区”（全市）',
  'foreign division':
    '就是词典里的分类的，请把列名改成“机构类别”“医院级别”“年龄组”等；只是列名所说的那些人、那一处的，请换成全部的数；是别的分类的，请写明，或移出',
  'same people': '请填每人只算一次的人数；合计已是这样的，请把“合计”改成“全区”（全市）',
  'short name': '请写地区的全称（如某某区），街道、乡镇写上“街道”“乡”“镇”',
  'no ages': '请写指标的全名',
  'topic name': '是全部的，请写指标的全名；只是这项工作里的，请换成全区（全市）的数',
  'total of areas': '请在行名（列名）写明是全市、全区还是几个地区的合计',
  'total of years': '请在行名（列名）写明年份',
  'part of year': '请在行名（列名）写明“全年”或“1—12月”；不是全年的请补报',
  'not whole': '请换成年末（或全年）的全部数；已是全部的，请改正标题',
  citywide: '请把这一行的地区改为全市；其实是本区的数，请改用本区的指标项名称',
};

/** Labels that are known and still say no figure. */
export function unreadCell(why: Unread, detail: string, measure: Measure | undefined, title: string): Finding {
  const [code, found, expected] = unreadWords[why];
  // One question about the line or the column, not one for each of its cells.
  const together: readonly Unread[] = ['no measure', 'total of areas', 'total of others', 'total of years'];
  const isTogether = together.includes(why);
  // What a heading says of every number below it is asked once.
  const isOfHeading = why === 'narrow title' || why === 'one provider' || why === 'not actual';
  // What a label or a bracket says of several measures, too.
  const isOfAll =
    isOfHeading ||
    [
      'open rest',
      'other rest',
      'same people',
      'total of kinds',
      'foreign division',
      'narrow scope',
      'no subtotal',
      'not whole',
      'part of year',
      'short name',
    ].includes(why);
  return {
    severity: 'warn',
    code,
    key: `${why}｜${isTogether ? '' : `${detail}｜${isOfAll ? '' : (measure?.name ?? '')}`}｜${title}`,
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
          ? `请改正标题；这个分项不用的，在 ignored.csv 加一行“${csvLine([`${measure.name}（${detail}）`, '理由', ''])}”`
          : unreadRemedies[why],
  };
}

/** What to do about a title that says a part: the words behind the colon are those that make it one. */
function narrowRemedy(detail: string): string {
  const [, words] = /：([^：]+)$/u.exec(detail) ?? [];
  const rename = '请改写标题，或写明合计、分项';
  return words === undefined || /^\d.*[岁龄]/u.test(words)
    ? rename
    : `${rename}；“${words}”其实不限定范围的，在 title_words.csv 加一行“${csvLine([words, '通用', '', '理由', ''])}”`;
}
