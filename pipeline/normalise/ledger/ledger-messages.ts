import { csvLine } from '../../model/csv-line.ts';
import { suspicion } from '../numbers/suspicion.ts';
import type { Finding } from '../sheet/finding.ts';

/** What a whole ledger is called where a figure's measure is named. */
export const ledgerName = '重点项目台账';

const withheld = '改正前这个项目按数据缺失处理';

/** A date that cannot be read; its line is withheld. */
export function badDate(text: string, column: string, project: string): Finding {
  return {
    severity: 'stop',
    code: 'E213',
    key: `${project}｜${column}`,
    found: `${project}的${column}读到“${text}”`,
    expected: '日期（2025年6月、2025-06、2025年）或 待定',
    remedy: `请改正单元格；${withheld}`,
  };
}

/** A stage that is missing or not registered; its line is withheld. */
export function badStage(text: string, stages: readonly string[], project: string): Finding {
  return {
    severity: 'stop',
    code: 'E214',
    key: project,
    found: `${project}的当前阶段${text === '' ? '没有填' : `读到“${text}”`}`,
    expected: stages.join('、'),
    remedy: `${text === '' ? '请填写' : `请改正，或在 aliases.csv 加一行“${csvLine(['阶段', '标准阶段', text, '理由', ''])}”`}；${withheld}`,
  };
}

/** A number that cannot be read in the unit of its column; its line is withheld. */
export function badNumber(text: string, column: string, unit: string): Finding {
  const guess = suspicion(text);
  return {
    severity: 'stop',
    code: 'E203',
    key: `${column}｜${text}`,
    found: `${column}读到“${text}”`,
    expected: `数字（${unit}）`,
    remedy: `${guess === '' ? '' : `${guess}；`}请改正单元格；${withheld}`,
  };
}

/** Words that spell no number, where a project under way or done has one; the rest of its line is used. */
export function wordsForNumber(text: string, column: string, unit: string, project: string): Finding {
  return {
    severity: 'warn',
    code: 'W226',
    key: `${project}｜${column}`,
    found: `${project}的${column}写的是“${text}”，没有数字，这一格没有采用`,
    expected: `数字（${unit}），或 待定`,
    remedy: '有数的请填数字，原来的文字移到备注；没有的请留空',
  };
}

/** A number in a cell that is merged over several projects; their lines are withheld. */
export function mergedNumber(text: string, column: string): Finding {
  return {
    severity: 'stop',
    code: 'E210',
    key: `${column}｜${text}`,
    found: `${column}的“${text}”写在合并的单元格里，管着几个项目，看不出各是多少`,
    expected: '每个项目一个数',
    remedy: `请取消合并，分别填写；${withheld}`,
  };
}

/** A share up to 1 without a sign, which may be a part of one or a percentage. */
export function unclearShare(text: string, column: string): Finding {
  return {
    ...badNumber(text, column, '%'),
    found: `${column}读到“${text}”，看不出是 ${text}% 还是 ${Number((Number(text) * 100).toPrecision(12))}%`,
    expected: '写明 % 的数，或 1 以上的数',
  };
}

/** 2023.1 in a cell of numbers: January, or October without its last zero; its line is withheld. */
export function unclearMonth(text: string, column: string, project: string): Finding {
  return {
    ...badDate(text, column, project),
    found: `${project}的${column}读到“${text}”，看不出是 1 月还是 10 月（数字格式的 ${text}0 不显示末尾的 0）`,
    expected: '写明月份的日期，如 2023年10月',
  };
}

/** A line of totals. */
export function totalLine(): Finding {
  return {
    severity: 'note',
    code: 'N234',
    key: 'total',
    found: '台账的合计行没有读',
    expected: '',
    remedy: '无需处理',
  };
}

/** The numbers of a line with something unreadable in it. */
export function withheldLine(project: string): Finding {
  return {
    severity: 'note',
    code: 'N236',
    key: project,
    found: `${project}一行有错，整行没有采用`,
    expected: '',
    remedy: '见同一行的强制问题',
  };
}

/** A ledger that came back as it was sent out; none of it is used. */
export function untouched(projects: number): Finding {
  return {
    severity: 'warn',
    code: 'W239',
    key: 'untouched',
    doubts: 'reading',
    found: `台账没有填写：${projects} 个项目没有填当前阶段和进展`,
    expected: '各项目的当前阶段和进展',
    remedy: '请填写后重新放入；填写前各项目按数据缺失处理',
  };
}

/** A line with numbers and no project. */
export function namelessLine(): Finding {
  return {
    severity: 'warn',
    code: 'W223',
    key: 'nameless',
    found: (cells) => `台账有一行没有项目名称，${cells} 个数没有读`,
    expected: '项目名称',
    remedy: '请补上项目名称',
  };
}
