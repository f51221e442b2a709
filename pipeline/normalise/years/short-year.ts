import { yearsOfFile } from './file-years.ts';

/** 卫生资源22, 卫生资源_22终, 卫生资源(22); not 附表22, 第22, 卫生资源22-1, 护理22项. */
const behind =
  /(?:[\u4e00-\u9fff](?<![第表件附号之图章节版批期类条款项])[\s_-]?(\d\d)(?=$|[\s_([【-]+(?![\s_-]*\d)|终|定稿|最终|正式|汇总|统计|数据|情况|报[表送]|上报)|\((\d\d)\))/gu;
/** 22卫生资源; not 15项指标, 16区, 24小时. */
const leading =
  /^(\d\d)(?=[\u4e00-\u9fff])(?![年个项张种家所级类号版期月日周人名街院区条套批次点时分小岁镇乡村万千百元部大])/u;

/** How far from the year of the folder two digits are taken for a year. */
const [before, after] = [9, 4];

/**
 * The year that two digits in a name may be (卫生资源22) when it is another one than that of the folder and not the next, in
 * which files are sent; of those at the beginning, where files are numbered, only the year before. Used only to ask.
 */
export function shortYearIn(name: string, edition: number): number | null {
  const plain = name.normalize('NFKC').trim();
  if (yearsOfFile(name).length > 0 || plain.includes(String(edition))) return null;
  const full = (digits = '') => Math.floor(edition / 100) * 100 + Number(digits);
  const years = new Set([...plain.matchAll(behind)].map(([, bare, bracketed]) => full(bare ?? bracketed)));
  const first = full(leading.exec(plain)?.[1]);
  if (first === edition - 1) years.add(first);
  const [year = edition, ...others] = years;
  const isNear = year >= edition - before && year <= edition + after;
  return others.length === 0 && isNear && year !== edition && year !== edition + 1 ? year : null;
}
