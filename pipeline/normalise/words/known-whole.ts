import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { unusedName } from '../registers/unused.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { counts } from '../text/counts.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { isNamedAfter } from './named-after.ts';

/**
 * Whether the name of a line that is not read is that of a whole to which a measure belongs, so that nothing set in below it
 * is kept to a part: a name that unused.csv has and whose one word title_words.csv calls general for the measure
 * (卫生技术人员, 年末人员数 over 注册护士), or the end of the measure's own name (床位 over 实际开放床位数). 编制人员, 当年新增 and 常住 are
 * words that the registers know, but no wholes.
 */
export function isKnownWhole(text: string, measure: Measure, dictionary: Dictionary): boolean {
  const name = nameKey(measure.name);
  const stems = nameForms(nameAndUnits(nameKey(text), dictionary.units).name).map((form) =>
    form.replace(/^(?:本?年末|期末)(?=..)/u, '').replace(count, ''),
  );
  if (stems.some((stem) => isNamedAfter(name, stem))) return true;
  const isGeneral = (stem: string) => {
    const word = dictionary.titleWords.get(stem);
    return word?.kind === '通用' && (word.fits.length === 0 || word.fits.some((fit) => name.includes(fit)));
  };
  return unusedName(text, dictionary) !== null && stems.some(isGeneral);
}

const count = new RegExp(`(?<=..)(?:${counts})$`, 'u');
