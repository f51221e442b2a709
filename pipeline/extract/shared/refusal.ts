import type { Problem } from '../../problem.ts';

/** Why a file is not read: the words of a problem without its place. */
export interface Refusal extends Pick<Problem, 'code' | 'found' | 'expected' | 'remedy'> {
  readonly refused: true;
}

/** Tells a refusal from what a reader gives otherwise. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}

function refuse(code: string, found: string, expected: string, remedy: string): Refusal {
  return { refused: true, code, found, expected, remedy };
}

const resave = '请用 Excel 或 WPS 打开，核对数字后另存为 .xlsx 再放入';
const kinds = '.xlsx、.xls、.et 或 .csv 表格';

export const corrupt = (detail: string): Refusal =>
  refuse(
    'W101',
    `文件损坏或不完整，整份未读（${detail}）`,
    `完整的${kinds}`,
    `请向报送单位重新索取，或${resave.slice(1)}`,
  );

export const locked = (): Refusal =>
  refuse('W102', '文件设有打开密码，整份未读', '没有打开密码的表格', '请去掉密码后另存再放入');

export const empty = (): Refusal =>
  refuse('W103', '文件是空的，没有任何内容', '有数据的表格', '请向报送单位重新索取该文件');

export const notSpreadsheet = (what: string): Refusal => refuse('W104', `文件内容是${what}，整份未读`, kinds, resave);

export const tooLarge = (found: string, expected: string): Refusal =>
  refuse('W105', `${found}，整份未读`, expected, '请删去与统计无关的内容，或拆成几个文件后再放入');

export const unsafe = (found: string): Refusal =>
  refuse('W106', `${found}，为安全起见整份未读`, '普通的表格文件', `请核实文件来源；确认无误后${resave.slice(1)}`);

export const noCells = (): Refusal =>
  refuse(
    'W107',
    '可见的工作表里没有任何内容',
    '至少一张有数据的可见工作表',
    '请核对是否放错文件，或数据是否在隐藏的工作表里',
  );

export const unknownEncoding = (): Refusal =>
  refuse(
    'W108',
    '文字编码无法识别，整份未读',
    'UTF-8 或 GB18030 编码的文本',
    '请用 Excel 或 WPS 打开后另存为“CSV UTF-8”',
  );
