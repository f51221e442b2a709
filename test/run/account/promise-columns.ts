import { among, intervalCell, numberCell, textCell } from './cells.ts';
import type { Edition, Promised } from './edition.ts';
import { type Rule, words } from './explain.ts';
import { arrowOf, projected } from './promise.ts';
import { attainedOf, gapOf, neededOf, numberOf, type Row } from './quantities.ts';
import { tight } from './written.ts';

const direct: Readonly<Record<string, string>> = {
  数值: 'value',
  指标值: 'value',
  分子: 'numerator',
  分母: 'denominator',
  时序进度: 'tau',
  时序进度τ: 'tau',
  完成进度: 'progress',
  完成进度P: 'progress',
  进度比: 'pace_ratio',
  进度比R: 'pace_ratio',
  基期值: 'baseline_value',
  基期值b: 'baseline_value',
  比对值: 'reference_value',
  判定条目: 'rule',
  目标年: 'target_year',
  目标年份: 'target_year',
  目标年yT: 'target_year',
  基期年: 'baseline_year',
  基期年y0: 'baseline_year',
  判定年y: 'judged_year',
  年份: 'year',
};

const written: Readonly<Record<string, string>> = {
  '目标值（原文）': 'target_text',
  评估结论: 'verdict_zh',
  判定情况: 'rule_zh',
  计算过程: 'arithmetic',
};

/** The rules for the cell of a promise under a heading without blanks; null for a heading that is not known. */
export function promiseCell(edition: Edition, promise: Promised, row: Row, heading: string): readonly Rule[] | null {
  const column = direct[heading];
  if (column !== undefined) return numberCell(numberOf(row, column));
  const text = written[heading];
  if (text !== undefined) return verdictCell(promise, row, text);
  const year = /^(\d{4})年$/.exec(heading)?.[1];
  if (year !== undefined)
    return numberCell(
      numberOf(
        promise.rows.find((one) => one['year'] === year),
        'value',
      ),
    );
  if (/^基期值（\d{4}年）$/.test(heading) || /^\d{4}年基期值$/.test(heading))
    return numberCell(numberOf(row, 'baseline_value'));
  const { register, header } = promise;
  const [line, low, high] = projected(promise);
  switch (heading) {
    case '序号':
      return textCell(promise.seq, '序号');
    case '指标':
    case '指标名称':
    case '承诺事项':
    case '承诺事项（单位）':
      return nameCell(promise);
    case '单位':
    case '计量单位':
      return textCell(row['unit'] ?? '');
    case '属性':
    case '指标属性':
      return textCell(row['nature'] ?? '');
    case '当年值x':
      return numberCell(numberOf(row, 'judged_value'));
    case '目标值t':
    case '目标值':
      return /[^\d.]/.test(row['target_text'] ?? '') && heading === '目标值'
        ? textCell(row['target_text'] ?? '')
        : numberCell(numberOf(row, 'target_value'));
    case '实现程度':
      return numberCell(attained(promise));
    case '差距':
      return numberCell(gap(promise));
    case '年均需变化':
      return numberCell(needed(promise));
    case '趋势外推值':
    case '目标年外推值':
      return numberCell(line);
    case '外推区间（80%）':
    case '80%预测区间':
      return intervalCell(low, high);
    case '趋势':
      return textCell(arrowOf(promise));
    case '目标值的理解':
      return among(readingNumbers(promise));
    case '说明':
    case '备注':
      return noteCell(edition, promise, row);
    case '区间下限':
      return numberCell(numberOf(row, 'interval_low'));
    case '区间上限':
      return numberCell(numberOf(row, 'interval_high'));
    case '类别':
      return textCell(promise.list === 'target' ? '主要指标' : '量化承诺');
    case '指标口径':
      return textCell(header['definition'] ?? '');
    case '算法说明':
      return textCell(header['method'] ?? '');
    case '资料来源':
      return textCell(header['source'] ?? '');
    case '适用范围':
      return textCell(register['scope'] ?? '');
    case '责任部门':
      return textCell(register['department'] ?? '');
    case '领域':
      return textCell(register['dimension'] ?? '');
    case '基期值（原文）':
      return textCell(register['baseline'] ?? '');
    case '规划依据':
      return textCell(register['citation'] ?? '');
    default:
      return null;
  }
}

function nameCell(promise: Promised): readonly Rule[] {
  const { register, now } = promise;
  const own = tight(register['name'] ?? '');
  const check = ([text = '']: readonly string[]): string => {
    const bare = text.replace(/^\d+(?=[^\d])/, (number) =>
      number === promise.seq && !own.startsWith(number) ? '' : number,
    );
    const known = [own, own.replace(/^其中：/, ''), tight(promise.name)].flatMap((name) => [
      name,
      `其中：${name}`,
      `${name}（${now['unit']}）`,
    ]);
    return known.includes(bare) ? '' : `应为${promise.name}`;
  };
  return [{ kind: '登记原文', form: /^([\s\S]*)$/g, expected: [], check }];
}

/** The words of a verdict or of what belongs to it; a base year has none. */
export function verdictCell({ now }: Pick<Promised, 'now'>, row: Row, column: string): readonly Rule[] {
  if (column !== 'verdict_zh') return textCell(row[column] ?? '');
  const isBase = row['year'] === row['baseline_year'] && row['year'] !== now['year'] && row['value'] !== '';
  const check = ([text = '']: readonly string[]): string => {
    const bare = text.replace(/^[●◆▲○]/, '').split('人工评定：')[0];
    return bare === row['verdict_zh'] || (isBase && bare === '（基期年，不评）') ? '' : `应为${row['verdict_zh']}`;
  };
  return [{ kind: '登记原文', form: /^([\s\S]*)$/g, expected: [], check }];
}

const attained = ({ now }: Promised): number | null => attainedOf(now);

const gap = ({ now }: Promised): number | null => gapOf(now);
const needed = (promise: Promised): number | null => {
  const { now } = promise;
  const left = gapOf(now);
  if (['maintain', 'above_reference', 'meets_standard'].includes(now['kind'] ?? '')) return null;
  return left === null || left <= 0 || now['met'] === 'yes' ? null : neededOf(now);
};

/** Numbers that the reading of a goal may name. */
function readingNumbers({ now }: Promised): readonly (number | null)[] {
  const [goal, tolerance] = [numberOf(now, 'target_value'), numberOf(now, 'tolerance')];
  const own = [...(now['target_text'] ?? '').matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  return [
    goal,
    numberOf(now, 'target_low'),
    numberOf(now, 'target_high'),
    tolerance,
    ...(goal === null || tolerance === null ? [] : [goal - tolerance, goal + tolerance]),
    numberOf(now, 'target_year'),
    ...(now['kind'] === 'baseline_change' ? [numberOf(now, 'baseline_value')] : []),
    ...own,
    ...(/全部|全覆盖|均/.test(now['target_text'] ?? '') ? [100] : []),
    ...(/10万/.test(now['unit'] ?? '') ? [10] : []),
  ];
}

/** Notes beside figures: the note of the data row, the note of the register, and signed reasons, piece by piece. */
export function noteCell(edition: Edition, promise: Promised, row: Row): readonly Rule[] {
  const { registers, id } = edition;
  const signed = [...(registers['explanations'] ?? []), ...(registers['manual_verdicts'] ?? [])]
    .filter((one) => one['subject'] === `${id}/${promise.seq}` || (one['plan'] === id && one['seq'] === promise.seq))
    .flatMap((one) => [
      `${one['verdict']}（${one['reason']}，${one['name']}，${one['date']}）`,
      `${one['reason']}（${one['name']}，${one['date']}）`,
    ]);
  const pieces = [...(row['note'] ?? '').split('；'), row['note'] ?? '', promise.register['note'] ?? '', ...signed];
  return [
    ...pieces
      .map(tight)
      .filter((text) => /\d/.test(text))
      .sort((one, other) => other.length - one.length)
      .map((text) => words('登记原文', text)),
    { kind: '数值', form: /三年合并值(-?[\d.]+)/g, expected: [numberOf(row, 'pooled_value')] },
  ];
}
