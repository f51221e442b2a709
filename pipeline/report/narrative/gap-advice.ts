import { fullName } from '../names.ts';
import type { Facts } from './facts.ts';

/** What cannot be judged, named, and what is to be done about it; blank when everything can. */
export function gapAdvice({ indicators, commitments }: Facts, what: string): string {
  const gaps = indicators.filter(({ verdictClass }) => verdictClass === 'gap');
  const open = commitments.filter(({ verdictClass }) => verdictClass === 'gap').length;
  if (gaps.length === 0 && open === 0) return '';
  const names = gaps.length === 0 ? '' : `（${gaps.map((item) => fullName(item, indicators)).join('、')}）`;
  const subject = [
    gaps.length === 0 ? '' : `主要指标${gaps.length}项${names}`,
    open === 0 ? '' : `正文量化承诺${open}项`,
  ]
    .filter((text) => text !== '')
    .join('和');
  return `补齐数据和依据。不能得出结论的${subject}，由责任部门${what}。`;
}
