import type { LabelReader } from '../labels/facets.ts';
import { isRest } from '../resolve/resolution.ts';
import type { Surroundings } from '../resolve/surroundings.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Block } from '../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import type { Table } from '../tables/tables.ts';
import { nameKey } from '../text/name-key.ts';

/** Words of headings that say nothing but what kind of names stand below, of what institutions, people or places. */
const plain =
  /^(?:各|按|分|所属|所在|医疗|卫生|健康|保健|公共|服务|机构|医院|单位|科室|疾?病|死[亡因者]|人[群口员]|婴儿|新?生儿|儿童|患者|对象|年龄|性别|指标|项目|统计|内容|名称?|类[别型]?|种类?|分类|性质|[级等层]级?别?|等级|层级|组别?|段|分组|主体|办医|举办|投资|经济|登记|注册|所有制|隶属|关系|行政|区划?|地区|区域|街道?|乡镇|社区|村|填报|报送|序号|户籍|常住|情况|数据|监测|主要|床位|护士|医师|细分|细目|明细|具体|划分|本|及|与|和|岁|年)+$/u;

/** Headings of where people come from or go to, and how: whatever stands below, it is not whose figures they are. */
const relation = /(?:去向|来源|流向|渠道|途径|方式|地点|场所)$/u;
/** Names that say by their order alone what they are of: 一级, 甲等. 三级医院 and 公立 are the same below any heading. */
const byOrder = /^(?:第?[一二三四五六七八九十\d]+[级等档类]|[甲乙丙丁][级等类]?|其他|未定级?)$/u;

/**
 * The labels below a heading of names that is another division than those of the dictionary (护理级别, 手术级别, 转诊去向), where
 * its names are members of one by their order alone: 一级 there is no hospital. With the heading and the dimensions of the members; none below a
 * heading that is known, blank or plain.
 */
export function foreignDivisions(
  block: Block,
  rows: RowPaths,
  table: Table,
  grid: Grid,
  label: LabelReader,
): Surroundings['axes']['foreign'] {
  const found = new Map<LabelUse, { heading: string; dimensions: ReadonlySet<string> }>();
  for (const column of block.labels) {
    const headings = table.headers.map((row) => grid.rows[row]?.[column]).filter((slot) => slot?.kind === 'text');
    const heading = headings.at(-1);
    if (heading === undefined || heading.merge?.left !== heading.merge?.right || !isForeign(heading.text, label))
      continue;
    const uses = [...rows.values()].flatMap((path) => path.filter(({ slot }) => slot.column === column));
    const members = uses.flatMap((use) => (isRest(use) ? [] : (use.facets?.members ?? [])));
    const dimensions = new Set(members.map(({ dimension }) => dimension));
    const isByOrder = uses.every(({ facets, text }) => facets?.members === undefined || byOrder.test(nameKey(text)));
    if (dimensions.size === 0 || (!isByOrder && !relation.test(nameKey(heading.text)))) continue;
    for (const use of uses)
      if (use.facets?.members !== undefined || use.facets?.total !== undefined)
        found.set(use, { heading: heading.text, dimensions });
  }
  return found;
}

function isForeign(text: string, label: LabelReader): boolean {
  const key = nameKey(text);
  const isInstitution = /(?:机构|单位|医院)(?:类[别型]|性质|级别)?$|名称$|(?:年龄[组段]?|性别|病种|死因)$/u.test(key);
  return /^[\u4e00-\u9fff]{2,8}$/u.test(key) && !isInstitution && !plain.test(key) && label(text) === null;
}
