import type { Severity } from '../problem.ts';

/** What a severity is called in everything that users read. */
export const severityWords: Readonly<Record<Severity, '强制' | '核实' | '提示'>> = {
  stop: '强制',
  warn: '核实',
  note: '提示',
};

const problemAreas: Readonly<Record<string, string>> = {
  '1': '读取文件',
  '2': '读取表格',
  '3': '规划与登记',
  '5': '编制报告',
  '6': '发布',
};

/** What a problem is about: the title of the rule that found it, else the part of the work its code belongs to (E203 → 读取表格). */
export function problemArea({ title, code }: { readonly title: string; readonly code: string }): string {
  if (title !== '') return title;
  const family = /^[A-Z](\d)\d\d$/.exec(code)?.[1];
  return family === undefined ? '数据审核' : (problemAreas[family] ?? '其他');
}
