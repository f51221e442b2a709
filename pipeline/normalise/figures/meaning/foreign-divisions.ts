import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { isRest } from '../../resolve/resolution.ts';
import type { Surroundings } from '../../resolve/surroundings.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { ageBand } from '../../text/age-band.ts';
import { nameKey } from '../../text/name-key.ts';
import { scopeIn } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';

/** What a heading of the levels of hospitals is made of; 病区级别, 患者级别 and 服务等级 are others. */
const ofHospitals =
  /^(?:各|按|分|所属|所在|医疗|卫生|健康|机构|医院|单位|综合|专科|指标|项目|统计|内容|名称?|类[别型]?|种类?|分类|性质|评审|评定|核定|定级|评级|[级等层档]次|[级等层]级?别?|等级|层级|组别?|段|分组|主体|办医|举办|投资|经济|登记|注册|所有制|隶属|关系|行政|区划?|地区|区域|街道?|乡镇|社区|村|填报|报送|序号|情况|数据|监测|主要|细分|细目|明细|具体|划分|本|及|与|和|年)+$/u;

/** Headings of where people come from or go to, and how, or of what else an institution or a disease has to do with them. */
const relation =
  /(?:去向|来源|流向|渠道|途径|方式|地点|场所)$|转[入出诊院介往]|[上下]转|外[送检]|送检|协作|合作|共建|对口|支援|帮扶|托管|委托|牵头|医[联共]体|签约|(?:上|下)级|推荐|预约|手术(?!级)|原[来住在先属就发诊]|(?:既往|家族|患病|病)史|合并症|合并疾?病|并发|伴[随发有]|共患|基础疾?病|直接(?:死因|原因)|间接|诱因/u;
/** Names that say by their order alone what they are of: 一级, 甲等. 三级医院 and 公立 are the same below any heading. */
const byOrder = /^(?:第?[一二三四五六七八九十\d]+[级等档类]|[甲乙丙丁][级等类]?|其他|未定级?)$/u;

/** Headings that say of whom all is that stands below them. */
const people =
  /^(?:老年|老人|中老年|儿童|青少年|妇女|育龄妇女|孕产妇|农村|城镇|流动|外来|常住|户籍|本地|外地|参保|医保|自费|职工|居民|学生)(?:人[口群]?|居民|患者|病人)?$/u;

/** Headings that say which of what is counted stands below them: 院内 of deaths, 急诊 of visits. */
const events =
  /^(?:过?早死亡?|院[内外前]|门诊|急诊|住院|出院|在院|初诊|复诊|体检|转诊|上门|新增|新发)(?:人[次数]|患者|病人|死亡)?$/u;

/**
 * The labels below a heading of names that is another division than those of the dictionary (护理级别, 手术级别, 转诊去向), where
 * its names are members of one by their order alone: 一级 there is no hospital. With the heading and the dimensions of the members; none below a
 * heading that is known, blank or of hospitals. So are all names below what is said of another institution or disease (转入医院, 既往病史).
 */
export function foreignDivisions(
  block: Block,
  rows: RowPaths,
  { table, grid, label, context, dictionary }: Reader,
): Surroundings['axes']['foreign'] {
  const measures = new Set([
    ...(context.measure == null ? [] : [context.measure]),
    ...block.values.flatMap(({ path }) => path.flatMap(({ facets }) => facets?.measure ?? [])),
  ]);
  const found = new Map<LabelUse, { heading: string; dimensions: ReadonlySet<string> }>();
  for (const column of block.labels) {
    const headings = table.headers.map((row) => grid.rows[row]?.[column]).filter((slot) => slot?.kind === 'text');
    const heading = headings.at(-1);
    if (heading === undefined || heading.merge?.left !== heading.merge?.right || label(heading.text) !== null) continue;
    const key = nameKey(heading.text);
    const uses = [...rows.values()].flatMap((path) => path.filter(({ slot }) => slot.column === column));
    const isOwn = context.measure?.name.includes(key) === true;
    const members = uses.flatMap((use) => (isRest(use) ? [] : (use.facets?.members ?? [])));
    const dimensions = new Set(members.map(({ dimension }) => dimension));
    const isOfAges = [...dimensions].every((each) => dictionary.bandDimensions.has(each));
    const isOfSome =
      /\d周?岁/u.test(key) ||
      ageBand(key) !== null ||
      people.test(key) ||
      (events.test(key) && !isOwn) ||
      (isOfAges && saysOfWhom(key, [...measures], dictionary));
    if (!isOfSome && !isHeading(key)) continue;
    const isByOrder = uses.every(({ facets, text }) => facets?.members === undefined || byOrder.test(nameKey(text)));
    const isOther = isOfSome || relation.test(key) || (isByOrder && !ofHospitals.test(key));
    if (dimensions.size === 0 || !isOther) continue;
    for (const use of uses)
      if (use.facets?.members !== undefined || use.facets?.total !== undefined)
        found.set(use, { heading: heading.text, dimensions });
  }
  return found;
}

/** Headings of ages: 年龄组, 岁组, 实足年龄, 各年龄组人群. */
const ofAges =
  /年龄|岁|龄[组段]|(?<![a-z])ages?(?:group|band|$|[^a-z])|^(?:组段|组距|对象|组别?|分组|[类项栏]目?|类别|内容|名称|序号|编码|代码|合计|总计|小计|全[区市])$/u;

/** Whether the heading of ages says of whom all below it is: 低保对象, 京籍, 家中; words that nobody knows may. */
function saysOfWhom(key: string, measures: readonly Measure[], dictionary: Dictionary): boolean {
  if (measures.length === 0 || ofAges.test(key)) return false;
  const isScope = measures.every((measure) => scopeIn(key, measure, new Set(), dictionary) !== null);
  return isScope || unknownWords(key, measures, dictionary).length > 0;
}

/** A few words as the heading of names. */
function isHeading(key: string): boolean {
  return /^[a-z\u4e00-\u9fff]{2,10}$/u.test(key);
}
