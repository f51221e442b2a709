import { isProvider } from '../../places/providers.ts';
import { numberIn } from '../../sheet/grid.ts';
import { isMarked } from '../../tables/depth.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';
import type { AxisLine } from './axis-lines.ts';
import { isMember } from './led-measures.ts';

/** A line with numbers of which none was read, of some people, providers of care or a member of a division. */
export function isHost({ use, cells, read }: AxisLine): boolean {
  const { measure, area, year, total, derived } = use.facets ?? {};
  if ((measure ?? area ?? year ?? total ?? derived) !== undefined || read.size > 0) return false;
  const isSome = isMember(use) || isProvider(use.text) || countsPeople(use) || (isMarked(use) && isOfSome(use.text));
  return isSome && [...cells.values()].some((slot) => numberIn(slot) !== null);
}

/** 其中：公立医院, 其中：三级医院人员, of which staff may be told; people of other kinds are told beside each other. */
export function isOfStaff({ text }: LabelUse): boolean {
  return isProvider(text) || /(?:人员|职工|编制)(?:总?数)?$/u.test(bare({ text })) || isOfSome(text);
}

/** 非公机构, 中央单位, 市属; not 医疗机构, 各类单位. */
function isOfSome(text: string): boolean {
  const own = /^(?:其中:?)?(?:[\d一二三四五六七八九十()]+[、.]?)?(?:各类|各级|所有|全部|辖区|医药|医疗|卫生|健康)*/u;
  return /^.+(?:机构|单位|部队|系统|集团)$|[区市县委局直省]属$/u.test(nameKey(text).replace(own, ''));
}

/** A member, a place or some institutions: （一）城区, （一）非公机构. */
export function isGroup({ text, facets }: LabelUse): boolean {
  const { measure, total } = facets ?? {};
  if (facets === null) return /(?:街道|[镇乡村区县])$/u.test(bare({ text })) || isOfSome(text);
  return facets.members !== undefined && measure === undefined && total === undefined;
}

const people = /(?:人口|人群|群体|(?:人员|职工|编制)(?:总?数)?|[^次]人数?|者|居民|儿童|妇女|妇|党员)$/u;
/** 孕妇建册人数: counts who had something done, beside the other counts of the work. */
const served = /(?:建册|建档|签约|登记|筛查|检查|体检|管理|服务|随访|接种|培训|受益|覆盖)的?人?数$/u;

/** 流动人口, 公立医院职工; not 孕妇建册人数. */
export function countsPeople(use: Pick<LabelUse, 'text'>): boolean {
  return people.test(bare(use)) && !served.test(bare(use));
}

/** 从业人员数（公立医院） without what stands in brackets. */
function bare({ text }: Pick<LabelUse, 'text'>): string {
  return text.trim().replace(/\s*[(（][^()（）]*[)）]$/u, '');
}
