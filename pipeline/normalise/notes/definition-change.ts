import { spansIn } from '../years/year-spans.ts';

/** Words that deny a change; taken away before the others are looked for. */
const denials =
  /(?:口径|范围|标准|方法)?(?:均?未|没有|并?无)(?:发生)?(?:变化|调整|变更|改变|变动)|口径?(?:保持)?不变|口径(?:均)?(?:一致|相同)|(?<!不)具有可比性|已?按可比口径|(?<!不|不具|不具有|不具备|无)可比/gu;
const changes =
  /(?:口径|范围|统计方法|统计标准|统计制度|调查制度|报表制度|定义|分类标准|区划)[^，。；;]{0,8}?(?:变化|变更|调整|改变|变动|修订|不同|不一致|有别|改为|改按)|(?:调整|变更|修订|改变|新)(?:了|后的?)?(?:统计)?(?:口径|范围)|不可比|不具(?:有|备)?可比|无可比|不(?:能|宜|可)(?:直接)?(?:比较|对比|相比)|改为|改按|改用|普查|[五六七八]人?普|推算|(?:19|20)\d{2}年(?:度|\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始|以后|及以后)[^。；;]{0,30}?(?:按|纳入|计入|包括|包含|不再|不含|含|采用|执行|使用|剔除|扣除|归入|统计)/u;
const stateOfYears = /普查|[五六七八]人?普|推算|快报|抽样/u;

/** Whether a note says that figures are counted otherwise than before; a plain definition (本表为常住口径) does not. */
export function announcesChange(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').replace(denials, '');
  return changes.test(spansIn(plain).length === 0 ? plain.replace(yearly, '') : plain);
}

/** How the population is counted every year but that of a census. */
const yearly = /(?:年度)?人口(?:变动)?(?:情况)?抽样调查(?:数据?)?推算(?:数据?|结果)?/gu;

/**
 * The first years of another definition. What holds for some years only (2020年为普查数) begins a new one after them too.
 * @param otherwise the year of the figure or of the table, where the note names none
 */
export function changeYears(text: string, otherwise: number): readonly number[] {
  const spans = spansIn(text);
  if (spans.length === 0) return [otherwise];
  const bounded = stateOfYears.test(text);
  const years = spans.flatMap(({ from, to }) => {
    if (from === null) return to === null ? [] : [to + 1];
    return to !== null && (bounded || to > from) ? [from, to + 1] : [from];
  });
  return [...new Set(years)].sort((one, other) => one - other);
}
