/** 已核实, 正式数, 年报: of figures that are final, as all are meant to be. 核定 may be how many were granted. */
const final =
  /^(?:已|经|业经)(?:核实|核对|审核|审定|确认)(?:无误)?$|^(?:正式|最终|终审|定案|(?:统计)?年报)(?:数据?|值)?$/u;

/** 含全部机构, 各级各类医疗卫生机构, 辖区内所有单位: of all who report. */
const all =
  /^(?:包?含|包括|涵盖)?(?:全区|辖区内?)?(?:的)?(?:全部|所有|各级各类|各类)(?:的)?(?:(?:医疗卫生|医疗|卫生)?(?:机构|单位))?$/u;

/** Whether words in brackets say of figures no more than what is meant anyway: that they are final, or those of all who report. */
export function isPlainBracket(key: string): boolean {
  return final.test(key) || all.test(key);
}
