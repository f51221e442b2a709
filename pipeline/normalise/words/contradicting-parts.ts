import { ageBand } from '../text/age-band.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/** What a name says, and what is the other of it. */
const others: readonly (readonly [of: RegExp, other: RegExp])[] = [
  [/甲乙类/u, /^丙类/u],
  [/农村|农业/u, /^(?:城镇|城市|城区|非农)/u],
  [/免疫规划/u, /^(?:第?二类|非免疫规划|自费)/u],
  [/公立/u, /^(?:民营|私立|社会办|非公|非公立)/u],
  [/三级/u, /^[一二]级/u],
  [/综合医院/u, /^专科/u],
  [/常住/u, /^(?:非常住|户籍外出)/u],
  [/活产/u, /死[胎产亡]/u],
  [/婴儿死亡/u, /^1-4岁/u],
  [/适龄/u, /^(?:非适龄|65岁|[0-9]岁)/u],
  [/在册/u, /销册|死亡|失访/u],
];

/** What is not there yet, not certain or no longer. */
const states = /^(?:已?在建|拟建|筹建|规划(?:中|建设|待建)|建设中|创建中|申报中|待(?:建|批|定)|疑似|无效|撤销|注销)/u;

/** Whether the name of a part says what the name of a measure leaves out: 丙类 of 甲乙类传染病, 60-64岁 of 65岁及以上, 未规范管理 of 规范管理. */
export function contradictsName(text: string, measure: string): boolean {
  const [key, name] = [nameForms(nameKey(text)).at(-1) ?? '', nameKey(measure)];
  if (name.includes(key)) return false;
  if (others.some(([of, other]) => of.test(name) && other.test(key) && !other.test(name))) return true;
  if (states.test(key) && !states.test(name)) return true;
  const [, denied = ''] = /^[非未不]([\u4e00-\u9fff]{2,4})/u.exec(key) ?? [];
  if (denied.length > 1 && name.includes(denied.slice(0, 2))) return true;
  return isOfOtherAge(key, name);
}

/** 60-64岁 of 65岁及以上, 3-6岁 of 3岁以下. */
function isOfOtherAge(key: string, name: string): boolean {
  const band = ageBand(key.replace(/(?:老年)?人[口数]?$|儿童数?$/u, ''));
  if (band === null || band.to === 'next') return false;
  const from = /(\d+)岁及以上/u.exec(name)?.[1];
  const below = /(\d+)岁以下/u.exec(name)?.[1];
  const within = /(\d+)-(\d+)岁/u.exec(name);
  if (from !== undefined) return band.from < Number(from);
  if (below !== undefined) return band.to === null || band.to >= Number(below);
  return within !== null && (band.to === null || band.from < Number(within[1]) || band.to > Number(within[2]));
}
