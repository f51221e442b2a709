import { oncePer } from '../memory/once-per.ts';
import { conversion, isCounterOf, nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { isPlaceWithin, nearestNames, standardNames } from './nearest.ts';
import { alikeness, pairsIn } from './spelled-alike.ts';

interface Spelling {
  /** The standard name. */
  readonly name: string;
  readonly key: string;
  readonly core: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly limits: string;
}

/** As much alike must two spellings be, of 1. */
const least = 0.66;
const most = 3;
const longest = 40;

/**
 * At most three standard names of which one known spelling is most like a text, the most alike first; offered to a reader,
 * never used for reading.
 * @param units those that the labels of its numbers state; a measure that none of them counts comes last
 */
export function likelyNames(text: string, units: readonly string[], dictionary: Dictionary): readonly string[] {
  const written = spelling(text, text, dictionary);
  if (written.core.length < 2 || written.key.length > longest) return [];
  const stated = [...units, ...(nameAndUnits(lastForm(text), dictionary.units).units ?? [])];
  const best = new Map<string, number>();
  for (const known of spellings(dictionary)) {
    if (known.limits !== written.limits || isPlaceWithin(known.key, written.key)) continue;
    const alike = alikeness(written, known);
    if (alike >= least && alike > (best.get(known.name) ?? 0)) best.set(known.name, alike);
  }
  const likely = [...best].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const names = [...new Set([...likely, ...nearestNames(text, standardNames(dictionary))])];
  const isCounted = (name: string) => mayCount(stated, dictionary.measures.get(name), dictionary);
  return [...names.filter(isCounted), ...names.filter((name) => !isCounted(name))].slice(0, most);
}

const spellings = oncePer((dictionary: Dictionary): readonly Spelling[] => [
  ...[...dictionary.measureNames].map(([text, measure]) => spelling(text, measure.name, dictionary)),
  ...[...dictionary.memberNames].flatMap(([text, members]) =>
    [...new Set(members.map(({ name }) => name))].map((name) => spelling(text, name, dictionary)),
  ),
  ...[...dictionary.areaNames].map(([text, name]) => spelling(text, name, dictionary)),
]);

function spelling(text: string, name: string, dictionary: Dictionary): Spelling {
  const key = nameAndUnits(lastForm(text), dictionary.units).name;
  const core = coreOf(key);
  return { name, key, core, pairs: pairsIn(core), limits: limitsIn(key) };
}

function lastForm(text: string): string {
  return nameForms(nameKey(text)).at(-1) ?? '';
}

/** What stands behind a Chinese name in English. */
const english = /(?<=\p{Script=Han})[a-z][a-z.,'&/()-]{3,}$/u;
const around = /^(?:年末|本年|年内|当年|全区|全市|辖区内?|我区)+(?=..)/u;
const counted = /(?<=..)(?:总?人次?数|总?个数|总?数量?|总量|合计|总计|小计)$/u;

/** What names of one thing have in common: no words in brackets, none of 全区 before it and of 人数 behind it. */
function coreOf(key: string): string {
  return key
    .replace(/\([^()]*\)/gu, '')
    .replace(english, '')
    .replace(around, '')
    .replace(counted, '');
}

/** One age or size is not another, be it spelled alike. */
function limitsIn(key: string): string {
  return (key.match(/\d+(?=(?:-\d+)?(?:周?岁|周|月龄|天|日|\+|.{1,2}[以及](?:上|下|内|外)))/gu) ?? []).join();
}

/** Whether numbers in one of these units may be of a measure; they may where no unit is known. */
function mayCount(units: readonly string[], measure: Measure | undefined, dictionary: Dictionary): boolean {
  const known = units.filter((unit) => dictionary.units.has(nameKey(unit)));
  return (
    measure === undefined ||
    known.length === 0 ||
    known.some(
      (unit) =>
        conversion(unit, measure.unit, dictionary.units) !== null || isCounterOf(unit, measure, dictionary.units),
    )
  );
}
