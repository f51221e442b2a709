import type { Explanation } from '../model/evaluation.ts';

/** A written reason with who wrote it and when: 搬迁期间减少（张三，2024-02-26）. */
export function signedReason(written: Pick<Explanation, 'reason' | 'name' | 'date'>): string {
  return `${written.reason}（${written.name}，${written.date}）`;
}

/** A value with its unit as a sentence has it: 99.05 + 1/10万 → 99.05/10万, 82.91 + 岁 → 82.91岁. */
export function withUnit(text: string, unit: string): string {
  if (text === '—' || unit.includes('=')) return text;
  return unit.startsWith('1/') ? `${text}${unit.slice(1)}` : `${text}${unit}`;
}

/** A goal as a sentence has it: with its unit behind a bare number, in quotation marks when it is words alone (“下降”). */
export function goalWords(text: string, unit: string): string {
  if (/\d$/.test(text)) return withUnit(text, unit);
  return /\d/.test(text) ? text : `“${text}”`;
}

/** A difference with its unit: between two percentages 个百分点, between two ‰ 个千分点. A minus sign is left to the words around it. */
export function withChangeUnit(text: string, unit: string): string {
  const size = text.replace(/^-/, '');
  if (unit === '%') return `${size}个百分点`;
  return unit === '‰' ? `${size}个千分点` : withUnit(size, unit);
}

/** Things that are counted grow in number, rates and years of life rise. */
export function changeVerb(change: number, unit: string): '增加' | '减少' | '上升' | '下降' {
  const counted = ['个', '张', '人', '家', '支', '名', '辆'].includes(unit);
  if (change > 0) return counted ? '增加' : '上升';
  return counted ? '减少' : '下降';
}

/** An interval with its unit: 31.66%—33.15%, 82.96—82.99岁; 至 where a minus sign would meet the dash. */
export function withUnitBetween(low: string, high: string, unit: string): string {
  const dash = low.startsWith('-') || high.startsWith('-') ? '至' : '—';
  return `${unit === '%' || unit === '‰' ? withUnit(low, unit) : low}${dash}${withUnit(high, unit)}`;
}

/** Without the blanks that stand between figures, units and Chinese characters: 不高于 3 人 → 不高于3人. */
export function tight(text: string): string {
  return text.replace(/(?<=[\d%‰\u4e00-\u9fff]) +(?=[\d%‰\u4e00-\u9fff])/g, '');
}

/** Without the blanks between a figure and a Chinese character; what stands in quotation marks is somebody's own text and stays. */
export function closedUp(text: string): string {
  const blank = /“[^”]*”|(?<=[\u4e00-\u9fff]) +(?=[\d\u4e00-\u9fff])|(?<=\d) +(?=[\u4e00-\u9fff])/g;
  return text.replace(blank, (found) => (found.startsWith('“') ? found : ''));
}
