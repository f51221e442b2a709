/** Words, the source of a pattern, that name how many there are behind what is counted: 人数, 总数, 合计. */
export const counts = '总?人数|总?个数|总数量?|总量|数量?|合计|总计';
