import { care } from '../../places/providers.ts';
import type { Figure } from '../../resolve/resolution.ts';

/** 来源于密云区医院, 由某某卫生院提供, 资料来源:医院HIS; those that compile for an area (妇幼保健院, 疾控中心) are no single ones. */
const ofOne = new RegExp(
  `(?:来源[于自]?:?|来自|取自|摘自|由)([^,、和及各全所]*(?<!妇幼保健|等|级|家|类|营|立)(?:${care}))(?:his|lis|信息系统|系统)?(?:提供|填报|汇总|整理|统计|上报|报送)?(?:的?数据)?$`,
  'u',
);
/** What a clause may begin with that speaks of all of a table. */
const ofAll = '以上|上述|[本此该上]表|表中|表内|数据|数字|全部';
const ownUnits = new RegExp(
  `^(?:${ofAll})*(?:均?为|均?是|系|只|仅)(?:[^,]*?)((?:直属|所属|下属|主管|管理|归口)的?(?:单位|机构|医院))(?:汇总)?的?(?:数据|数字|情况|数)?$`,
  'u',
);
const ofOffice = new RegExp(
  `^(?:${ofAll}|[*#※])*(?:[^,:]{2,14}?(?=[为是系]))?(?:均?为|均?是|系|只|仅)?((?:[本我]?区)?(?:卫健委?|卫计委|卫生健康[委局]|卫生局|[本我]?委|[本我]?局)(?:所属|直属|下属|系统内?))(?:的?(?:单位|机构|医院))*的?(?:数据|数字|情况|数)?$`,
  'u',
);
/** 由第三方公司提供: who is no office and no institution of the area. */
const ofFirm =
  /(?:来源[于自]?:?|来自|取自|由)([^,、和及]*(?:公司|第三方[^,、]{0,4}|外包(?:单位|团队|方)|承包[商方]))(?:负责|进行)?(?:提供|填报|汇总|整理|统计|上报|报送|采集|测算|调查|收集|监测)(?:的?数据)?$/u;
const census =
  /(?:来源[于自]?:?|来自|取自|摘自|为|系|是|采用|沿?用的?)[^,]*?(第?[\d一二三四五六七八九十]+次(?:全国)?人口普查|[五六七八九]普)/u;

/** Every so many years the people are counted. */
const decade = 10;

/** Where a clause says that figures come from one establishment, only from those of an office, or from a census of another year; null for none. */
export function doubtfulSource(key: string, { year }: Pick<Figure, 'year'>): string | null {
  const counted = year % decade === 0 ? undefined : census.exec(key)?.[1];
  return (
    ofOne.exec(key)?.[1] ??
    ownUnits.exec(key)?.[1] ??
    ofOffice.exec(key)?.[1] ??
    ofFirm.exec(key)?.[1] ??
    counted ??
    null
  );
}
