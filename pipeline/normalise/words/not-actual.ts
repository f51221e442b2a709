import { nameKey } from '../text/name-key.ts';

/** Words of a title for figures that nobody reported: targets, plans, forecasts. Used only to refuse. */
const words =
  /(?:规划|考核|约束性?|底线|红线|期望|预期性?|指令性?|指导性?|下达|控制|应达)(?:[值线]|数(?![据字量]))|规划目标|规划(?:表|数(?!据)|床位|人数)|(?:资源|人员|人才|床位|机构|设置|配置|布局|队伍|服务)规划(?:方案)?$|目标(?!完成|实现|人群|责任)|(?<!卫生|免疫)计划(?!生育|免疫|完成|执行|财务|内|期间)|预测|预计|测算|估算|预算|模拟|预估|试算|任务书|任务分解|任务下达|(?:考核|评分|评价)标准|责任[书状]|\(测试\)|测试(?:数据|用)|(?:重点|工作)任务(?!.*(?:完成|进展|落实|实现))/u;

/** Whether a title, a sheet's name or a heading speaks of other than reported figures, which the measure's own name does not. */
export function isNotActual(text: string, measure: string): boolean {
  const found = words.exec(nameKey(text))?.[0];
  return found !== undefined && !measure.includes(found);
}

/** The word of a file's name for figures that nobody reported, which none of the measures has in its name. */
export function notActualIn(text: string, measures: readonly string[]): string | undefined {
  return measures.every((measure) => isNotActual(text, measure)) ? words.exec(nameKey(text))?.[0] : undefined;
}

/** Words of a title for what came or went in a year, of things that are counted at its end, and for means over parts of it. */
const changes =
  /新增(?!指标|表|内容|字段|填报)|新建(?!文[件档本]|工作[表簿]|表|[^\u4e00-\u9fff]|$)|净增|增量|新注册|(?<![创更革翻全最])新(?:签[约订]|开设|开放|配备|参加|设[置立]|登记|管理|覆盖|创建|执业|纳入)|新入职|离职|流失/u;

/** A title that ends with what was added to the year before, a flow included. */
const differences = /(?:(?:增加|减少|增减|净增)[数量值]|增量)(?:统计)?表?$/u;

const means = /[月日季周旬]均|[月日季周旬]平均|年均(?!人口|增长|增速)/u;

/** Whether a title or a heading speaks of a part or a mean of what the measure counts. */
export function isNotWhole(text: string, measure: string, flow: boolean): boolean {
  const key = nameKey(text);
  // Those in care over a year are counted once, whether they are new or not.
  const isOfCare = measure.includes('管理');
  return [...(flow && !isOfCare ? [] : [changes]), differences, means].some((word) => {
    const found = word.exec(key)?.[0];
    return found !== undefined && !measure.includes(found);
  });
}

/** The word of a title for what came and went, where its table has one year only: 变动情况; levels of years are compared. */
export function changeIn(title: string): string | undefined {
  return /(?<!人口(?:自然|机械)?|自然|[率速幅])(?:变动|变化|增减|增长(?![率速幅]))/u.exec(nameKey(title))?.[0];
}
