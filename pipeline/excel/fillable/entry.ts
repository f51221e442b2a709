import type { DataValidation } from 'exceljs';
import type { Entry } from './sheet.ts';

const errorTitle = '填报内容有误';
const promptTitle = '填报提示';

/** The validation that a spreadsheet keeps for a cell; undefined for free text without a prompt. */
export function validationOf(entry: Entry, cell: string): DataValidation | undefined {
  const prompt = entry.prompt === undefined ? {} : { showInputMessage: true, promptTitle, prompt: entry.prompt };
  if (entry.kind === 'text') {
    return entry.prompt === undefined
      ? undefined
      : { type: 'custom', allowBlank: true, formulae: ['TRUE'], showErrorMessage: false, ...prompt };
  }
  const message = { allowBlank: true, showErrorMessage: true, errorTitle, error: entry.error, ...prompt };
  if (entry.kind === 'choice') return { type: 'list', formulae: [`"${entry.choices.join(',')}"`], ...message };
  if (entry.kind === 'date') {
    const bounds = [new Date(Date.UTC(1990, 0, 1)), new Date(Date.UTC(2100, 11, 31))];
    return { type: 'date', operator: 'between', errorStyle: 'warning', formulae: bounds, ...message };
  }
  return { type: 'custom', formulae: [numberRule(entry, cell)], ...message };
}

function numberRule({ least, most, whole, states }: Extract<Entry, { kind: 'number' }>, cell: string): string {
  const bounds = [
    ...(least === null ? [] : [`${cell}>=${least}`]),
    ...(most === null ? [] : [`${cell}<=${most}`]),
    ...(whole ? [`${cell}=INT(${cell})`] : []),
  ];
  const number = bounds.length === 0 ? 'TRUE' : `AND(${bounds.join(',')})`;
  const others = states.map((state) => `${cell}="${state}"`);
  return `IF(ISNUMBER(${cell}),${number},${others.length === 0 ? 'FALSE' : `OR(${others.join(',')})`})`;
}
