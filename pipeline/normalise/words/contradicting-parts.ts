import type { Dictionary } from '../registers/dictionary.ts';
import { ageBand } from '../text/age-band.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/** What is not there yet, not certain or no longer. */
const states =
  /^(?:已?在建|拟建|筹建|规划(?:中|建设|待建|(?:数|床位数?)?$)|计划数?$|建设中|创建中|申报中|待(?:建|批|定)|疑似|无效|撤销|注销)/u;

/** Whether the name of a part says what the name of a measure leaves out: 丙类 of 甲乙类传染病, 60-64岁 of 65岁及以上, 未规范管理 of 规范管理. */
export function contradictsName(text: string, measure: string, { leftOut }: Dictionary): boolean {
  const [key, name] = [nameForms(nameKey(text)).at(-1) ?? '', nameKey(measure)];
  if (name.includes(key)) return false;
  const isLeftOut = leftOut.some(
    ({ pattern, fits }) => fits.some((fit) => name.includes(fit)) && pattern.test(key) && !pattern.test(name),
  );
  if (isLeftOut) return true;
  if (states.test(key) && !states.test(name)) return true;
  const [, denied = ''] = /^[非未不]([\u4e00-\u9fff]{2,4})/u.exec(key) ?? [];
  if (denied.length > 1 && name.includes(denied.slice(0, 2))) return true;
  // 未接入 of 已互联互通公立医疗机构数.
  if (/已/u.test(name) && /^(?:尚?未|没有)/u.test(key)) return true;
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
