import type { Sheet } from '../../excel/sheet.ts';
import { problemArea, severityWords } from '../../model/problem-words.ts';
import type { Report } from '../../model/report.ts';
import { orDash, signs } from './words.ts';

const severityClass = { stop: 'bad', warn: 'fair', note: 'gap' } as const;

/** All problems, none left out. */
export function problemsSheet({ problems }: Report): Sheet {
  const counted = Object.values(severityWords).map(
    (name) => `${name}${problems.filter(({ severityZh }) => severityZh === name).length}条`,
  );
  return {
    name: '问题清单',
    subject: '数据中发现的全部问题、位置与处理办法',
    notes: [
      problems.length === 0 ? '本期没有发现问题。' : `共${problems.length}条（${counted.join('，')}），全部列出。`,
      '强制：数字不予采用，报告只作草稿；核实：须登记说明；提示：供知悉。',
      signs,
    ],
    columns: [
      { heading: '序号', width: 5, align: 'center' },
      { heading: '级别', width: 6, align: 'center' },
      { heading: '环节或规则', width: 20 },
      { heading: '代码', width: 24, align: 'center' },
      { heading: '文件', width: 32 },
      { heading: '工作表', width: 14, align: 'center' },
      { heading: '单元格', width: 10, align: 'center' },
      { heading: '发现', width: 56 },
      { heading: '应为', width: 26 },
      { heading: '处理办法', width: 34 },
      { heading: '已登记的说明', width: 28 },
    ],
    rows: problems.map((problem, index) => [
      index + 1,
      { text: problem.severityZh, verdictClass: severityClass[problem.severity] },
      problemArea(problem),
      problem.code,
      orDash(problem.file),
      orDash(problem.sheet),
      orDash(problem.cell),
      problem.found,
      orDash(problem.expected),
      problem.remedy,
      problem.explanation,
    ]),
    frozenColumns: 0,
  };
}
