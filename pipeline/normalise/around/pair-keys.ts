import { withoutSeal } from '../text/brackets.ts';
import { nameKey } from '../text/name-key.ts';

/** What a pair tells: unit, who reports, period, area and its code, measure, source database, or what belongs to no figure. */
export type PairKey = 'unit' | 'body' | 'period' | 'area' | 'code' | 'measure' | 'database' | 'other';

const keys: readonly (readonly [PairKey, RegExp])[] = [
  [
    'body',
    /^(填报单位|填报机构|单位名称|综合机关名称|综合单位名称|综合单位|汇总单位|编报单位|报送单位|上报单位|统计单位|填表单位|机构名称)$/u,
  ],
  ['unit', /^(单位|计量单位|金额单位|数据单位)$/u],
  [
    'period',
    /^(报告期|统计期|统计时间|报告期别|时间|年度|年份|统计年度|统计期间|统计周期|统计时段|统计时点|数据时间|数据时点|数据期|数据年度|数据截[止至](?:日期|时间)?|时间范围|期别|报告年份|报告年度|数据年份|所属年度|统计年份|时期|时段|季度|月份|月度|(?:统计|数据)?起[止讫](?:日期|时间)?|(?:(?:报送|报告|上报|填报|统计)?(?:周期|频率)))$/u,
  ],
  ['area', /^((?:填报|报送|统计|所属|所在)?地区|区|所属区|所在区|行政区|行政区域|行政区划|行政区划名称)$/u],
  ['code', /^(?:(?:国家)?(?:统计用)?(?:行政)?区划(?:代|编)码|(?:行政区|地区)(?:代|编)码)$/u],
  ['measure', /^(指标|指标名称|统计指标)$/u],
  ['database', /^数据库$/u],
  [
    'other',
    /^((?:统计)?截[止至](?:日期|时间|日)?|表号|制定机关|制表机关|批准机关|备案机关|批准文号|备案文号|文号|有效期|有效期至|有效期截至|填表人|填报人|负责人|单位负责人|统计负责人|审核人|联系人|联系电话|电话|报出日期|填报日期|填报时间|填表日期|填表时间|报送日期|报送时间|上报时间|制表日期|制表|制表人|制表时间|(?:统计)?日期|(?:数据)?(?:打印|导出|生成|更新|下载|查询|出表|制作|发布|印制|取数|提取|采集|抓取)(?:日期|时间)|复核人?|复核员|经办人|签发人|统计人员?|填表|填报|操作员|(?:分管|主管)领导|科室?负责人|主要负责人|法定代表人|手机号?码?|邮箱|电子邮箱|传真|密级|保密级别|页码|页次|资料来源|数据来源|来源|注|注释|备注|说明|填表说明|注意|附注|组织机构代码|统一社会信用代码|标记)\d*$/u,
  ],
];

/** What a word before a colon, or over a column, asks for. */
export function pairKeyOf(text: string): PairKey | undefined {
  const word = withoutSeal(nameKey(text));
  return keys.find(([, pattern]) => pattern.test(word))?.[0];
}
