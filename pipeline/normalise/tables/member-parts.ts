import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from '../words/names-of-measure.ts';
import type { LabelUse } from './label-use.ts';

/**
 * An unknown label behind one that names a measure, as the member that it begins with where the rest of it ends the name of that
 * measure again: 其中：医院诊疗人次 behind 总诊疗人次, 社会办床位 behind 注册床位数, 医院数 behind 医疗卫生机构数. The label itself for any other:
 * 医院编制床位 behind 实有床位数; 其他诊疗人次 may be another kind of it.
 */
export function asMemberOf(host: LabelUse | undefined, use: LabelUse, dictionary: Dictionary): LabelUse {
  const measure = host?.facets?.measure;
  if (measure === undefined || use.facets !== null) return use;
  const { name, units } = nameAndUnits(nameForms(nameKey(use.text)).at(-1) ?? '', dictionary.units);
  const hosts = namesOfMeasure(measure, dictionary).map(stemOf);
  for (let end = 1; end < name.length; end++) {
    const members = dictionary.memberNames.get(name.slice(0, end)) ?? [];
    const rest = name.slice(end).replace(/^的/u, '');
    const isOwn = rest === '数' ? measure.unit === '个' : isEnd(stemOf(rest), hosts);
    const member = members.find(
      (each) =>
        each.name !== '其他' &&
        measure.dimensions.includes(each.dimension) &&
        (each.measures.length === 0 || each.measures.includes(measure.name)),
    );
    if (member === undefined || !isOwn) continue;
    const own = units ?? host?.facets?.units;
    const year = host?.facets?.year === undefined ? {} : { year: host.facets.year };
    return { ...use, facets: { members: [member], ...year, ...(own === undefined ? {} : { units: own }) } };
  }
  return use;
}

function isEnd(rest: string, hosts: readonly string[]): boolean {
  return rest.length > 1 && hosts.some((host) => host.endsWith(rest));
}

function stemOf(name: string): string {
  return name.replace(/人?数$/u, '');
}
