import type { Cell } from '../../pipeline/model/workbook.ts';

const units =
  '千人|万人|百万人|人|名|位|例|张|床|个|家|所|处|次|万次|人次|万人次|剂次|万剂次|床日|万床日|元|万元|亿元|平方米|%|‰|1/10万|/10万|/万|万|公顷';
/** Sign, digits with points and commas, perhaps a letter where a digit should be, then perhaps a unit or a footnote sign. */
const written = new RegExp(
  `^(?:约|近|超|>|<|≥|≤)?[-+]?(?:\\d|\\.\\d|[oOlI](?=[\\d,]))[\\d,.oOlI|]*(?:e[+-]?\\d+)?(?:${units})?(?:左右|余|多|以上)?[*※①-⑨]*$`,
  'u',
);

/** Whether a cell holds a number, the text of one (perhaps spoilt by a letter), an error, or a formula. Dates are none. */
export function isNumeric(cell: Cell): boolean {
  if (cell.error !== undefined) return true;
  if (typeof cell.value === 'number') return true;
  if (cell.value === null) return cell.formula === true;
  if (typeof cell.value !== 'string') return false;
  const text = cell.value
    .replace(/[①-⑨]/gu, '*')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff']/gu, '');
  return written.test(text) && !/^\d{4}\.\d{1,2}\.\d{1,2}$/u.test(text);
}
