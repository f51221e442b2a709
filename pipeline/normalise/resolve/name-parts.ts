import { oncePer } from '../memory/once-per.ts';
import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { toldYear } from '../years/told-year.ts';

/** The year before a word that names nothing alone, or only a count; a label is put together with those of every line. */
export function beforeName(use: LabelUse): ReturnType<typeof toldYear> {
  return yearsBefore(use).told;
}

const yearsBefore = oncePer(({ text, facets }: LabelUse) => ({
  told: facets === null || facets.layout === '数值' ? toldYear(nameKey(text)) : null,
}));

/** A label without what stands before its name, its unit and a word for a total. */
export function bareName(use: LabelUse, dictionary: Dictionary): string {
  const known = bareNames(dictionary);
  const before = known.get(use);
  if (before !== undefined) return before;
  const name = nameWithin(use, dictionary);
  known.set(use, name);
  return name;
}

const bareNames = oncePer((_: Dictionary) => new WeakMap<LabelUse, string>());

function nameWithin(use: LabelUse, dictionary: Dictionary): string {
  const { name: written } = nameAndUnits(
    beforeName(use)?.rest ?? nameForms(nameKey(use.text)).at(-1) ?? '',
    dictionary.units,
  );
  if (use.facets !== null) return written;
  // 已管理人数, 接受健康管理人数: those who were; 已落实… begins so itself.
  const name = partsOfNames(dictionary).starts.has(written) ? written : written.replace(/^(?:已|接受)(?=.{3})/u, '');
  // 合计（甲乙类）
  return (/^(?:合计|总计)\(([^()]+)\)$/u.exec(name)?.[1] ?? name).replace(/(?:合计|总计|小计)$/u, '');
}

/** The unit in brackets behind a label. */
export function unitsIn({ text, facets }: LabelUse, dictionary: Dictionary): readonly string[] | undefined {
  return facets?.units ?? nameAndUnits(nameKey(text), dictionary.units).units ?? undefined;
}

/** What the names of measures and of what is not read begin and end with; most labels of a long table are neither. */
export const partsOfNames = oncePer(({ measureNames, ignored }: Dictionary) => {
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const name of [...measureNames.keys(), ...ignored.keys()]) {
    for (const form of new Set([name, name.replace(/人?数$/u, '')])) {
      for (let at = 1; at < form.length; at++) {
        starts.add(form.slice(0, at));
        ends.add(form.slice(at));
      }
    }
  }
  return { starts, ends };
});
