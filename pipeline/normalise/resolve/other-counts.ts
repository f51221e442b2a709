import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';

/** Inhabitants, institutions, beds and staff, of which there are so many at a time. */
const standing = /人口$|(?:机构|医院|中心|基地|站点?|床位|托位|医[师生]|护士|人员|儿童|乡镇|村)总?数$/u;
const staff = /医[师生]|护士|人员|职工|队伍/u;

/** Headings of numbers that say what is counted, and whether a measure may be counted so. */
const kinds: readonly (readonly [heading: RegExp, isOwn: (measure: Measure) => boolean])[] = [
  [/发病|病例|患者/u, ({ name }) => !standing.test(name) && !/活产|产妇|出生/u.test(name)],
  [/例数$/u, ({ name }) => !standing.test(name)],
  [/实[查检]/u, ({ name }) => /[筛检]查|体检/u.test(name)],
  [/在岗/u, ({ name }) => staff.test(name)],
  [/业务量|工作量|服务(?:人数|量)/u, ({ flow, name }) => flow || /管理|签约|档案/u.test(name)],
];

/** Whether the heading of a column of numbers says that something else is counted there: 发病数 on the line 常住人口, 报告例数 on that of institutions. */
export function isOtherCount({ text, facets }: LabelUse, measure: Measure): boolean {
  if (facets?.layout !== '数值') return false;
  const key = nameKey(text);
  return kinds.some(([heading, isOwn]) => heading.test(key) && !isOwn(measure));
}
