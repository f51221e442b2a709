import type { PlainNumber } from './screen-walk.ts';

/**
 * Which exception a number is that opens no explanation; blank for none, which is a fault. Where the exception is a name,
 * a year or a numbering, the words around the number must show it.
 * @param names the names of the plan's indicators, commitments and projects
 */
export function exceptionOf(number: PlainNumber, names: readonly string[]): string {
  const { text, before, after, place } = number;
  if (isYear(number)) return '年份、日期';
  if (isPlaceIn(number, names)) return '名称中的数字';
  if (/\/$/.test(before) && /^万/.test(after) && text === '10') return '单位';
  if (text === '1' && /^\/10万/.test(after)) return '单位';
  if (/^(80|95)%$/.test(text) && /^(预测区间|置信区间)/.test(after)) return '区间的水平';
  if (isNumbering(number)) return '编号';
  if (place === '.path' || place === '.code') return '来源地址、校验码';
  if (place === 'thead' && text === '256' && before.endsWith('SHA-')) return '来源地址、校验码';
  if (place === '.statement') return '编制单位的原话';
  if (place === '.quoted' || place === '.attention .long') return '登记的原话、文号';
  if (place === '.promises .long' || place === '.gaps .long') return isRemark(number) ? '登记说明' : '';
  if (place === '#appendix-1') return '方法说明';
  if (place === '#appendix-3') return '登记的原话、文号';
  if (place === '#appendix-4') return '问题清单的原文';
  return '';
}

function isYear({ text, before, after, place }: PlainNumber): boolean {
  if (
    /^\d{4}$/.test(text) &&
    /^(年|—\d{4}年|$)/.test(after) &&
    ['p', 'dd', 'thead', 'svg', 'td.centre', 'TD', 'H1', 'tbody th'].includes(place)
  )
    return true;
  if (/^\d{4}$/.test(text) && /^(年|—\d{4}年)/.test(after)) return true;
  return (/^月/.test(after) && /年$/.test(before)) || (/^日/.test(after) && /月$/.test(before));
}

function isPlaceIn({ text, before, after }: PlainNumber, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = name.indexOf(text); at !== -1; at = name.indexOf(text, at + 1)) {
      const [left, right] = [name.slice(0, at).slice(-6), name.slice(at + text.length).slice(0, 6)];
      if (before.endsWith(left) && after.startsWith(right) && left.length + right.length >= 3) return true;
    }
    return false;
  });
}

function isNumbering({ text, before, after, place }: PlainNumber): boolean {
  if (place === '.c-seq') return /^\d+$/.test(text);
  const isFirst = before === '' && after.startsWith('．');
  return isFirst && ['p', 'h4', 'summary', 'svg'].includes(place);
}

/** What the register or the evaluation remarks: another item's number, years that missed, the plan's own misprint, what is missing. */
function isRemark({ before, after }: PlainNumber): boolean {
  return (
    /第$/.test(before) || /不达标年份：[\d、]*$/.test(before) || /^[^”]*”/.test(after) || /缺：?[^，；]*$/.test(before)
  );
}
