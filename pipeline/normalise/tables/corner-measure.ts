import type { LabelReader } from '../labels/facets.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { Slot } from '../sheet/grid.ts';
import type { Path } from './label-use.ts';

/** 诊疗人次 | 2021年 | 2022年 over 总计, 医院: the measure over the names of the lines, unless the title names another; null for none. */
export function measureInCorner(
  columns: readonly { readonly role: string; readonly path: Path }[],
  titled: Measure | null,
): Measure | null {
  const names = columns.filter(({ role }) => role === 'label');
  const corner = names.flatMap(({ path }) => path.at(-1)?.facets?.measure ?? [])[0] ?? titled;
  return titled === null || corner === titled ? corner : null;
}

/** Whether what stands below a heading are names of lines and not values of it. */
export function areNames(texts: readonly Slot[], label: LabelReader): boolean {
  return texts.some(({ text }) => {
    const facets = label(text);
    return (facets?.total ?? facets?.members ?? facets?.area ?? facets?.year) !== undefined;
  });
}
