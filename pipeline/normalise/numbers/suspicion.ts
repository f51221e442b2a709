/** What the writer of a malformed number may have meant; empty when nothing is plain. */
export function suspicion(text: string): string {
  if (text.endsWith('（划去）')) return '划去的数不知是不是作废：作废的请删去，照用的请去掉删除线';
  if (text.endsWith('看不见）')) return '看不见的数不知是不是作废：作废的请删去，照用的请改字的颜色或字号';
  if (/^#[\w/!?]+$/u.test(text)) return '这是公式的错误值，须填数字';
  if (/[oOＯｏ]/u.test(text) && /\d/u.test(text)) return `疑似把数字 0 写成字母 ${/o/u.test(text) ? 'o' : 'O'}`;
  if (/[lI|Ｉｌ]/u.test(text)) return `疑似把数字 1 写成字母 ${/l/u.test(text) ? 'l' : 'I'}`;
  if (/^\s*[+＋]/u.test(text)) return '带正号的多为比上年增减的数';
  if (/\.\.|,,/u.test(text)) return '疑似多打了一个小数点或逗号';
  if (/约|左右|余|多|近|超|以上|以下|<|>|≥|≤/u.test(text)) return '这是约数，须填准确数';
  if (/\d\s+\d|\d[;；、/]\s*\d/u.test(text)) return '疑似一个单元格里有两个数';
  if (/e[+-]?\d/iu.test(text)) return '疑似科学计数法，末位数字已丢失';
  if (/^[(（]\s*[\d０-９][\d,，.．]*\s*[)）]$/u.test(text))
    return '括号在会计格式中表示负数，是负数的请写负号，否则去掉括号';
  if (/[\d０-９][。．.，,、;；:：!！]+\s*$/u.test(text)) return '数的后面多了标点';
  if (/^[\d０-９]+[,，][\d０-９]{1,2}$/u.test(text)) return '逗号的位置不合千分位，疑似把小数点写成逗号';
  if (/[,，]/u.test(text)) return '逗号的位置不合千分位';
  return '';
}
