import { spansIn } from '../years/year-spans.ts';

/** Words that deny a change; taken away before the others are looked for. */
const denials =
  /(?:口径|范围|标准|方法)?(?:[均并]?未|没有?|[均并]?无)(?:有|[作做]|发生|进行)?(?:任何|明显)?的?(?:变化|调整|变更|改变|变动|修订|差异|出入|不同|变)|口径?(?:保持)?不变|口径(?:均)?(?:一致|相同)|(?<!不)具有可比性|已?按可比口径|(?<!不|不具|不具有|不具备|无)可比/gu;
const changes =
  /(?:口径|范围|(?:统计|计算|核算|测算)(?:方法|标准|制度|办法|方式)|(?:统计|填报|上报|报表|报告|采集)(?:要求|规则|系统|渠道|方式|制度)|调查制度|定义|分类标准|区划|算法)[^，。；;]{0,8}?(?:有变|变[了化更动]|调整|改[变了]|更[换新改]|修订|扩大|缩小|不同|不一致|不一样|有别|差异|出入|改为|改按)|(?:调整|变更|修订|改变|新)(?:了|后的?)?(?:统计)?(?:口径|范围)|不可比|不具(?:有|备)?可比|无可比|缺乏?可比|不(?:能|宜|可|好|应)[^，。；;]{0,10}?(?:比较|对比|相比)|衔接不上|不(?:相)?衔接|(?:首次|开始)(?:纳入|包含|包括|计入|统计)|(?:采用|执行|实行|启用|按)(?:了)?新的?(?:统计|报表|口径|标准|制度)|改为|改按|改用|普查|[五六七八]人?普|推算|(?:(?:19|20)\d{2}年(?:度|\d{1,2}月)?(?:\d{1,2}日)?|[本今当]年度?)(?:起|开始|以后|及以后)[^。；;]{0,30}?(?:按|纳入|计入|包括|包含|不再|不含|含|采用|执行|使用|剔除|扣除|归入|统计)/u;
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
  const later = yearAfter(text, otherwise);
  if (later !== null) return [later];
  const spans = spansIn(text);
  if (spans.length === 0) return [otherwise];
  const bounded = stateOfYears.test(text);
  const years = spans.flatMap(({ from, to }) => {
    if (from === null) return to === null ? [] : [to + 1];
    return to !== null && (bounded || to > from) ? [from, to + 1] : [from];
  });
  return [...new Set(years)].sort((one, other) => one - other);
}

/** 与2023年不可比, 2024年同2020—2023年口径不同: the years that others are held against. */
const against = /(?:与|同|和|跟|较|比|相对于?)((?:19|20)\d{2})(?:年?[-—–~～至到]((?:19|20)\d{2}))?年/gu;

/** The first year that is not counted as those that a note compares with; null where it compares with none. */
function yearAfter(text: string, otherwise: number): number | null {
  const found = stateOfYears.test(text) ? [] : [...text.normalize('NFKC').matchAll(against)];
  const compared = found.flatMap(([, from, to]) =>
    [from, to].flatMap((year) => (year === undefined ? [] : Number(year))),
  );
  if (compared.length === 0) return null;
  const before = Math.max(...compared);
  const others = spansIn(text).flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  if (others.some((year) => !compared.includes(year))) return Math.max(before, ...others);
  return otherwise < before ? before : before + 1;
}
