import type { Problem } from '../../problem.ts';

export function setAside(place: string, what: string, files: number): Problem {
  const found =
    what === '' ? '文件名说明这是作废、留底或示范的表，未读' : `子文件夹像是${what}，其中 ${files} 个文件未读`;
  return warning('W116', place, found, '本地区、本年的报送表', '确是本年报送的，请改名或移到年份文件夹；不是的请移出');
}

export function inUse(file: string): Problem {
  return {
    severity: 'note',
    code: 'N103',
    where: { file },
    found: '文件正在 Excel 或 WPS 中打开，读到的是上次保存的内容',
    expected: '',
    remedy: '有未保存的改动，请保存后再运行；没有打开的，可删去同名的锁文件（~$ 或 .~ 开头）',
  };
}

/** Files and folders that were not opened, or lie where nothing is read. */
const unread = ['W110', 'W111', 'W113'];

export function warning(code: string, file: string, found: string, expected: string, remedy: string): Problem {
  const problem: Problem = { severity: 'warn', code, where: { file }, found, expected, remedy };
  return unread.includes(code) ? { ...problem, doubts: 'reading' } : problem;
}
