import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from '../words/names-of-measure.ts';
import type { LabelUse } from './label-use.ts';

/**
 * An unknown label next to one that names a measure, read as the measure that its words name together with those of its
 * neighbour: 其中：65岁及以上 below 常住人口, 其中：规范管理人数 below 高血压患者管理人数. The label itself where they name none.
 */
export function asPartOf(host: LabelUse | undefined, use: LabelUse, dictionary: Dictionary): LabelUse {
  const measure = host?.facets?.measure;
  if (host === undefined || measure === undefined || use.facets !== null) return use;
  const { name, units } = bare(use.text, dictionary);
  const hosts = [bare(host.text, dictionary).name, ...namesOfMeasure(measure, dictionary)];
  const [part, ...others] = new Set(hosts.flatMap((each) => namesOf(stemOf(name), stemOf(each))).flatMap(find));
  if (part === undefined || others.length > 0 || part === measure) return use;
  return { ...use, facets: { measure: part, alias: true, ...(units === null ? {} : { units }) } };

  function find(stem: string): readonly Measure[] {
    return ['', '数'].flatMap((count) => dictionary.measureNames.get(`${stem}${count}`) ?? []);
  }
}

/** The words of both, the end that they share once, in either order. */
function namesOf(part: string, host: string): readonly string[] {
  const names = [`${part}${host}`];
  for (let shared = 2; shared <= Math.min(part.length, host.length); shared++) {
    if (!host.endsWith(part.slice(-shared))) break;
    names.push(`${part.slice(0, -shared)}${host}`, `${host.slice(0, -shared)}${part}`);
  }
  return names;
}

function bare(text: string, dictionary: Dictionary) {
  return nameAndUnits(nameForms(nameKey(text)).at(-1) ?? '', dictionary.units);
}

function stemOf(name: string): string {
  return name.replace(/数$/u, '');
}
