import type { Fault } from '../../numbers/cell-number.ts';
import { suspicion } from '../../numbers/suspicion.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Finding } from '../../sheet/finding.ts';
import { listedNames } from '../../sheet/listed-labels.ts';
import { figureOf, mend, named } from './figure-words.ts';

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

/** A whole number that a unit shared with others would make many times larger. */
export function strangeScale(figure: Figure, over: string | null, unit: string, inParts: boolean): Finding {
  const where = over === null ? '表上的单位是' : `上面的“${over}”以`;
  const how = over === null ? `“${unit}”` : `“${unit}”计`;
  const found = `${where}${how}，${inParts ? '别的数有小数，这里却是整数' : '说的不像是这里数的'}，看不出管不管这一格`;
  return {
    severity: 'stop',
    code: 'E202',
    key: `${found}｜${figure.measure.unit}`,
    name: named(figure),
    found: (_, names) => `${listedNames(names)}：${found}`,
    expected: `名称或单位栏里写明的单位`,
    remedy: `请在这一行（列）的名称后面写明单位，如“（${figure.measure.unit}）”或“（${unit}）”`,
    figure: figureOf(figure),
    together: true,
  };
}

/** A unit that is not that of the measure and cannot be turned into it. */
export function unitFault(found: string, figure: Figure): Finding {
  return {
    severity: 'stop',
    code: 'E202',
    key: `${found}｜${figure.measure.unit}`,
    name: named(figure),
    found: (_, names) => `${listedNames(names)}的${found}`,
    expected: `能换算成“${figure.measure.unit}”的单位`,
    remedy: `请改写表上的单位；确是同一种量的，在 units.csv 加一行（unit = 表上的单位，base = ${figure.measure.unit}，factor = 一个等于几${figure.measure.unit}）`,
    figure: figureOf(figure),
    together: true,
  };
}

/** The table, or a heading in it, states what is no unit of the register; its figures were read by those of their headings or lines. */
export function strangeUnit(unit: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `strange unit｜${unit}`,
    found: (cells) => `表题或小标题写的单位“${unit}”不在 units.csv，${cells} 个数按列名或行名写的单位读入`,
    expected: '一种单位',
    remedy: '请核对数量级，并改正或删去表题（小标题）上的单位',
  };
}
