import type { Compared } from './compared.ts';
import type { Difference } from './difference.ts';
import { dataWords } from './words.ts';

const namedFiles = 3;

/** What may have caused a difference: source files that are new, gone or changed, else what is not a source file. */
export function causeWords({ inputs, programs, items, figures, findings }: Difference): string {
  const program = programs === null ? '' : `；程序由 ${programs.before} 换为 ${programs.after}`;
  if (inputs === null) return `上次没有运行记录，不知道来源文件是否变了${program}`;
  const changed = [...Object.values(items), figures, findings].some((list) => list.length > 0);
  if (inputs.length === 0) return `来源文件没有变${changed ? '，变化来自登记表、规划、SQL 或程序' : ''}${program}`;
  const counts = (['新增', '删去', '内容改了'] as const).flatMap((change) => {
    const own = inputs.filter((input) => input.change === change);
    const names = own.slice(0, namedFiles).map(({ file }) => file);
    return own.length === 0
      ? []
      : [`${change} ${own.length} 个（${names.join('、')}${own.length > namedFiles ? ' 等' : ''}）`];
  });
  return `来源文件${counts.join('，')}${program}`;
}

/** Whether both editions are made from the same kind of data. */
export function dataKindWords({ demonstration, difference }: Compared): string {
  if (difference.inputs === null) return `本次为${dataWords(demonstration)}，上次没有运行记录，性质不明`;
  if (!difference.otherKindOfData) return `两次都是${dataWords(demonstration)}`;
  return `由${dataWords(!demonstration)}变为${dataWords(demonstration)}，两次的数不是同一种数据，差异不表示有人改数`;
}
