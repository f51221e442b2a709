import type { ReportIndicator, YearResult } from '../model/report.ts';
import { isBaseYear, unjudged } from '../report/base-year.ts';
import type { Derivation } from '../warehouse/explain.ts';
import { type Section, spokenEntries } from './text.ts';

/** A longer statement is cut: the file is named beside it. */
const statementLines = 8;

/** Value, parts, pace and verdict of every year. */
export function historySection({ years, baseline, current }: ReportIndicator): Section {
  const row = (result: YearResult) => {
    const { year, value, numerator, denominator, tau, progress, paceRatio, verdictZh } = result;
    const pace = isBaseYear(result, baseline.year, current.year)
      ? ['—', '—', '—', unjudged]
      : [tau.text, progress.text, paceRatio.text, verdictZh];
    const cells = [String(year), value.text, numerator.text, denominator.text, ...pace];
    return cells.map((text) => text.replace('—', '-'));
  };
  return {
    heading: '历年（各年来源：加 --year 年份）',
    table: [['年份', '数值', '分子', '分母', '时序进度', '完成进度', '进度比', '结论'], ...years.map(row)],
  };
}

/** What the indicator means, and the SQL that computes it. */
export function definitionSection(derivation: Derivation | null, item: ReportIndicator): Section {
  const statement = derivation?.statement.split('\n') ?? [];
  const shown = statement.length > statementLines ? [...statement.slice(0, statementLines), '……'] : statement;
  return {
    heading: '定义',
    entries: spokenEntries([
      ['定义', item.definition],
      ['口径', item.scope],
      ['方法', item.method],
      ['数据来源', item.source],
      ['责任科室', item.department],
      ['规划出处', item.citation],
      ['登记说明', item.registerNote],
      ['用到的指标项', derivation?.measures.join('、') ?? ''],
      ['算法', derivation === null ? '没有登记指标' : `${derivation.file}`],
    ]),
    lines: shown.map((line) => `    ${line}`),
  };
}
