/** （卫健部分）, or 卫生部分 at the end: the chapter of a compilation that the table is, not a part of what it counts. */
const chapter =
  /((?:医疗|卫生|健康|卫健委?|妇幼|保健|疾控|人口|户籍|常住|资源|人员|机构|床位|基层|老龄|老年|中医药?|急救|公卫|公共|监督|数据|统计|指标|服务)+)部分(?=$|[^\u4e00-\u9fffa-z])/gu;

/** 卫健统1-2表, 妇健1表, 京卫统综2表, and without 表 what can be nothing else: the number of a form of health statistics. */
const forms =
  /(?:[国京市区县]|(?<![\u4e00-\u9fff])[\u4e00-\u9fff])?(?:(?:卫健|卫计|妇幼|疾控|卫)统|妇健)[基综年季月]?\d{1,2}(?:-\d{1,2})?(?:表|$)/gu;

/** The key of a title without what numbers it among the forms and chapters of a compilation, and with its limits as other titles have them. */
export function withoutForms(key: string): string {
  return (
    key
      .replace(/第[一二三四五六七八九十\d]+(?:部分|[章节篇])/gu, '|')
      .replace(chapter, '$1')
      .replace(forms, '|')
      // 各街道（乡镇） are the parts that the lines are.
      .replace(/(?<=[各分]街道?|[各分]乡镇|[各分]镇)\((?:街道|地区|乡镇?|镇乡?|办事处)\)/gu, '')
      // 仅含公立 leaves out what 含公立 does not.
      .replace(/(?<=[仅只不未])(?:包?含|包括)/gu, '')
  );
}
