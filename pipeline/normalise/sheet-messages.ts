import { csvLine } from '../model/csv-line.ts';
import { ruleNames } from '../model/form-words.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from './sheet/finding.ts';

/** Numbers outside of every table that is understood. */
export function strayNumbers(): Finding {
  return {
    severity: 'warn',
    code: 'W222',
    key: '',
    found: (cells) => `有 ${cells} 个数不在能识别的表里（或在序号、备注一类的栏里），没有读`,
    expected: '有标题行的表',
    remedy: '请补上标题行、行名，或把它们移出本表',
  };
}

/** A sheet of sentences: 全区注册护士25560人. */
export function figuresInWords(): Finding {
  return {
    severity: 'warn',
    code: 'W222',
    key: 'words',
    found: (cells) => `${cells} 格文字里写着指标项的数，还有别的话，没有读`,
    expected: '有标题行的表',
    remedy: '请把它们填入表中，名称、数值、单位各占一格',
  };
}

/** Explanations that were written on a returned form. */
export function explanationsToCopy(said: readonly (readonly string[])[], area: string): Finding {
  const rows = said.flatMap(([name = '', year = '', subject = '', found = '', ...signed]) => {
    const rule = ofFigures.find((each) => ruleNames[each] === name);
    return rule === undefined ? [] : [csvLine([rule, area, year, subject, found, ...signed, ''])];
  });
  const lines = rows.slice(0, mostRows).map((row) => `“${row}”`);
  return {
    severity: 'note',
    code: 'N241',
    key: '',
    found: `填有 ${said.length} 条说明`,
    expected: '',
    remedy: `采纳的请抄入 explanations.csv${lines.length === 0 ? '' : `：${lines.join('、')}${rows.length > mostRows ? ' 等' : ''}`}`,
  };
}

const mostRows = 10;

/** Rules whose subject is the measure that the line names, and which explain the number that it says. */
const ofFigures = [
  'large_change',
  'power_of_ten_jump',
  'baseline_differs',
  'far_from_baseline',
  'year_copied',
  'revision_unusual',
] as const;

/** A sheet whose name says that it is a sample, a guide or a draft. */
export function asideSheet(): Finding {
  return {
    severity: 'warn',
    code: 'W243',
    key: '',
    found: '从名称看是样表、说明或草稿，没有读',
    expected: '正式报送的工作表',
    remedy: '其中若是正式的数，请改正工作表的名称',
  };
}

/** A hidden sheet. */
export function hiddenSheet(): Finding {
  return {
    severity: 'note',
    code: 'N231',
    key: '',
    found: '工作表是隐藏的，没有读',
    expected: '',
    remedy: '需要读入时请取消隐藏',
  };
}

/** A table of another area beside one of ours with the same measures; it is passed over. */
export function comparedArea({ where, found }: Problem): Problem {
  return {
    severity: 'note',
    code: 'N251',
    where,
    found: `${found}；本地区的同样各项在同一文件里，已读入`,
    expected: '本地区的数',
    remedy: '请看一眼，是别的地区的数就不用处理',
  };
}
