/** Money that is agreed, paid or only estimated: 累计完成投资为合同额, 投资为中标价; the approved estimate is what 总投资 is. */
const money = '合同|中标|支付|拨付|拨款|到位|下达|匡算|暂估|预算(?!内)';
const amount = '(?:总|累计|已|完成|计划|年度)*投资(?:额|总额|数)?';

const patterns = [
  new RegExp(`${amount}[均都]?(?:为|是|系|指|按)(?:已|实际)?(?:${money})`, 'u'),
  new RegExp(`${amount}(?:暂估|暂定|匡算)`, 'u'),
  /(?:完成|累计)投资(?:额|数)?[均都]?(?:为|是|系|指|按)[^,;]{0,4}(?:概算|资金)/u,
  /^(?:资金)?(?:到位|拨付|支付|下达)(?:资金)?(?:数|额)$/u,
  /^(?:合同(?:额|价款?|总价|金额)|中标(?:价|额|金额)|匡算|暂估|预算)(?:数|价|值)?$/u,
  /(?:投资|金额|造价)[^,;]{0,4}(?<![不未])(?:包?含|包括)[^,;]{0,4}(?:土地|预付|[一二三四]期|其他项目)/u,
  /^(?:均|已|其中)?(?:包?含|包括)(?:[一二三四]期投资|(?:土地|预付)[^,;]{0,6}(?:费用?|款|金|成本)?(?:\d|$))/u,
  /(?:费用?|款|投资)(?:均|需|应)?另(?:行)?(?:计|列|算|报)/u,
  /(?:合并|一并|合在一起|打捆)(?:统计|计算|填报|计入|核算)/u,
  /(?:仅|只)(?:[一二三四]期|土建|主体工程|设备)/u,
  /床位(?:数)?(?:包?含|包括)|面积(?:数)?(?:包?含|包括)(?!地[上下])|面积(?:为|是|系)(?:用地|占地|土地|规划)/u,
] as const;

/** The words of a remark by which an amount of a ledger is not what its heading says: another kind of money, or with or without something. */
export function otherAmountSaid(key: string): string | undefined {
  return patterns.flatMap((pattern) => pattern.exec(key)?.[0] ?? []).at(0);
}
