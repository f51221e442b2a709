import type { Sheet } from '../excel/sheet.ts';
import { safeName } from './context.ts';
import type { Finding } from './finding.ts';
import type { Gap } from './gaps.ts';

/** How many findings and missing items each department has, with a link to its sheet; `sheets` are the departments that have one. */
export function summarySheet(
  findings: readonly Finding[],
  gaps: readonly Gap[],
  departments: readonly string[],
  sheets: readonly string[],
  read: { readonly files: number; readonly figures: number },
): Sheet {
  const counts = (own: readonly Finding[]): readonly number[] =>
    (['stop', 'warn', 'note'] as const).map((severity) => own.filter((each) => each.severity === severity).length);
  const lacking = (own: readonly Gap[]): number =>
    new Set(own.flatMap(({ state, items }) => (state === 'missing' ? items : []))).size;
  const several = findings.filter((finding) => finding.departments.length > 1).length;
  return {
    name: '说明与汇总',
    subject: '问题的条数和缺的数据，按科室和级别',
    notes: [
      `读入统计表 ${read.files} 个、数字 ${read.figures} 个。`,
      findings.length === 0 ? '没有发现问题。' : `发现问题 ${findings.length} 条，全部列在各科室的表中。`,
      ...(several === 0 ? [] : [`其中 ${several} 条同时涉及几个科室，在每个科室的表中都列出，合计只计一次。`]),
      '科室按问题所涉的指标项确定；没有指标项的，按该文件中多数指标项的科室；都不能确定的，列在最后一张表。',
      '可以单独发给科室的文件在同一位置的“问题清单”文件夹里，每个科室一本。',
      '这些文件每次审核或做报告时重新生成；要保留科室的答复，请另存。',
    ],
    columns: [
      { heading: '科室', width: 24, least: 18 },
      { heading: '强制', width: 8, least: 8, align: 'center' },
      { heading: '核实', width: 8, least: 8, align: 'center' },
      { heading: '提示', width: 8, least: 8, align: 'center' },
      { heading: '合计', width: 8, least: 8, align: 'center' },
      { heading: '缺数据（项）', width: 12, least: 12, align: 'center' },
    ],
    rows: [
      ...departments.map((department) => {
        const own = findings.filter((finding) => finding.departments.includes(department));
        const name = sheets.includes(department) ? { text: department, link: `#${safeName(department)}` } : department;
        return [name, ...counts(own), own.length, lacking(gaps.filter((gap) => gap.department === department))];
      }),
      ['全部（不重复）', ...counts(findings), findings.length, lacking(gaps)],
    ],
    frozenColumns: 1,
  };
}
