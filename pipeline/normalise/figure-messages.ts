import type { Finding } from './findings.ts';
import { type Fault, suspicion } from './number.ts';
import type { Doubt, Figure } from './resolution.ts';

const figureOf = (figure: Figure) => ({ area: figure.area, year: figure.year, measure: figure.measure.name });
const named = (figure: Figure) => `${figure.measure.name}${figure.breakdown === '' ? '' : `（${figure.breakdown}）`}`;
const mend = '请改正单元格，或在 corrections.csv 登记';

/** A cell that should hold a number and does not. */
export function cellFault(fault: Fault, text: string, figure: Figure): Finding {
  const base = { severity: 'stop' as const, key: `${text}｜${named(figure)}`, figure: figureOf(figure) };
  const expected = `数字（${figure.measure.unit}）`;
  const guess = suspicion(text);
  if (fault === 'uncalculated')
    return {
      ...base,
      code: 'E201',
      found: `${named(figure)}是公式，文件里没有计算结果`,
      expected,
      remedy: '请用表格软件打开、重新计算并保存',
    };
  if (fault === 'error')
    return { ...base, code: 'E204', found: `${named(figure)}是错误值 ${text}`, expected, remedy: '请改正公式' };
  if (fault === 'date')
    return {
      ...base,
      code: 'E205',
      found: `${named(figure)}读到日期“${text}”`,
      expected,
      remedy: '请把单元格格式改为数值并重新填写',
    };
  if (fault === 'boolean')
    return { ...base, code: 'E205', found: `${named(figure)}读到逻辑值“${text}”`, expected, remedy: mend };
  if (fault === 'shown')
    return {
      ...base,
      code: 'E209',
      found: `${named(figure)}显示为“${text}”，两者不一致`,
      expected: '显示与存储相同的数字',
      remedy: '请改正单元格格式或数值',
    };
  if (fault === 'words') {
    return {
      ...base,
      severity: 'warn',
      code: 'W226',
      found: `${named(figure)}读到文字“${text}”`,
      expected,
      remedy: '没有数时请留空或填“—”',
    };
  }
  return {
    ...base,
    code: 'E203',
    found: `${named(figure)}读到“${text}”`,
    expected,
    remedy: `${guess === '' ? '' : `${guess}；`}${mend}`,
  };
}

export function unitFault(found: string, figure: Figure): Finding {
  return {
    severity: 'stop',
    code: 'E202',
    key: `${found}｜${named(figure)}`,
    found: `${named(figure)}的${found}`,
    expected: `能换算成“${figure.measure.unit}”的单位`,
    remedy: '请在表上写明单位，或在 units.csv 登记',
    figure: figureOf(figure),
  };
}

/** The number is taken in the unit of its measure, but the table has a place for the unit and it is blank. */
export function unitLeftOut(figure: Figure): Finding {
  return {
    severity: 'warn',
    code: 'W229',
    key: named(figure),
    found: `${named(figure)}的单位栏是空白，按“${figure.measure.unit}”读入`,
    expected: '写明的单位',
    remedy: '请核对数量级并补填单位（如 人、万人）',
    figure: figureOf(figure),
  };
}

/** A share below one per cent in a column of per cents may be a fraction of one. */
export function smallShare(figure: Figure, decimal: string): Finding {
  return {
    severity: 'warn',
    code: 'W244',
    key: named(figure),
    found: `${named(figure)}按单位读作 ${decimal}%，看不出是否应为 ${Number((Number(decimal) * 100).toPrecision(12))}%`,
    expected: '以 % 为单位的数',
    remedy: '请核对；应乘以 100 的请改正单元格',
    figure: figureOf(figure),
  };
}

export function partOfOne(figure: Figure, decimal: string, stated: boolean): Finding {
  return {
    severity: 'stop',
    code: 'E211',
    key: named(figure),
    found: `${named(figure)}有小数（${decimal} ${figure.measure.unit}）${stated ? '' : '，表上没有写单位'}`,
    expected: `整数（${figure.measure.unit}）`,
    remedy: stated ? mend : '请在表上写明单位（如 万人）',
    figure: figureOf(figure),
  };
}

/** The whole table is doubtful: one problem for a measure. */
export function doubtful(
  doubt: Doubt,
  figure: Figure,
  folder: { readonly area: string; readonly year: number },
): Finding {
  const measure = figure.measure.name;
  const base = { severity: 'stop' as const, key: measure, remedy: '请核对文件是否放错了文件夹，或改正表上的文字' };
  if (doubt.kind === 'later') {
    return {
      ...base,
      code: 'E207',
      found: `${measure}标为 ${figure.year} 年，晚于文件夹的 ${folder.year} 年`,
      expected: `${folder.year} 年或更早`,
      figure: { area: figure.area, year: figure.year, measure },
    };
  }
  const code = { year: 'E206', area: 'E208', part: 'E212' }[doubt.kind];
  const { stated } = doubt;
  const expected = doubt.kind === 'area' ? folder.area : doubt.kind === 'year' ? `${folder.year} 年` : '全年数';
  return {
    ...base,
    code,
    found: `表上写的是“${stated}”，${measure}未采用`,
    expected,
    figure: {
      area: doubt.kind === 'area' ? folder.area : figure.area,
      year: doubt.kind === 'year' ? folder.year : figure.year,
      measure,
    },
  };
}

export function merged(figure: Figure): Finding {
  return {
    severity: 'stop',
    code: 'E210',
    key: named(figure),
    found: `一个合并单元格跨了几项（${named(figure)}等）`,
    expected: '每项各有自己的数',
    remedy: '请拆分单元格后填写',
    figure: figureOf(figure),
  };
}
