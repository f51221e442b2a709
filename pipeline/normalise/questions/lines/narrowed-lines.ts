import type { Taken } from '../../figures/values/taken.ts';
import { oncePer } from '../../memory/once-per.ts';
import { remembered } from '../../memory/remembered.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { spotKey } from '../../sheet/spots.ts';
import { indentOf, isNumberedBelow, standsWithin } from '../../tables/depth.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { foreignTopicsIn } from '../../words/foreign-topic.ts';
import { scopeIn } from '../../words/scope.ts';
import { foreignPart } from '../messages/contradiction-messages.ts';

/** A line with a number of a measure, within which others may stand. */
interface Host {
  readonly use: LabelUse;
  readonly figures: readonly Taken[];
}

/**
 * Asks about lines that are set in or numbered below a measure which is of some institutions or people only, and that name measures of all:
 * 　注册护士数 below 社区卫生服务中心人员数 may be those of the centres. Not where relations.csv knows them as parts, nor where their own
 * names are of the same (社区卫生服务中心公共卫生人员数), nor what is more than the line above. The figures are read.
 */
export function askAboutNarrowedLines(reader: Reader, rows: RowPaths, taken: readonly Taken[]): void {
  const { table, findings, dictionary } = reader;
  const asked = new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
  const byRow = new Map<number, Taken[]>();
  for (const one of taken) byRow.set(one.slot.row, [...(byRow.get(one.slot.row) ?? []), one]);
  let hosts: readonly Host[] = [];
  for (const { row, section } of table.body) {
    const use = section ? undefined : rows.get(row)?.at(-1);
    if (use === undefined) {
      hosts = [];
      continue;
    }
    hosts = hosts.filter((host) => isBelow(use, host.use));
    const figures = byRow.get(row) ?? [];
    for (const one of figures) {
      const host = hosts.find((each) => isNarrowed(one, each, dictionary));
      const [over] = host?.figures ?? [];
      if (over !== undefined && one.observation?.value != null && !asked.has(spotKey(row, one.slot.column)))
        findings.add(
          foreignPart(
            one.figure.measure.name,
            over.figure.measure.name,
            indentOf(use) > indentOf(host?.use ?? use) ? 'set in' : 'numbered',
          ),
          [one.slot],
        );
    }
    if (figures.length > 0) hosts = [...hosts, { use, figures }];
  }
}

/** Set in, or 1. below 一、. */
function isBelow(line: LabelUse, host: LabelUse): boolean {
  return standsWithin(line, host) && (indentOf(line) > indentOf(host) || isNumberedBelow(line, host));
}

function isNarrowed({ figure, slot, observation }: Taken, { figures }: Host, dictionary: Dictionary): boolean {
  const [over] = figures;
  if (over === undefined || over.figure.area !== figure.area) return false;
  const whole = over.figure.measure;
  const beside = figures.find((each) => each.slot.column === slot.column)?.observation?.value;
  const isMore = whole.unit === figure.measure.unit && (observation?.value ?? 0) > (beside ?? Number.POSITIVE_INFINITY);
  return !isMore && whole !== figure.measure && isNarrowing(whole, figure.measure, dictionary);
}

/** Whether the name of one measure keeps another to a part of what it counts: 社区卫生服务中心人员数 and 注册护士数. */
export function isNarrowing(whole: Measure, measure: Measure, dictionary: Dictionary): boolean {
  return narrowing(dictionary)(whole)(measure);
}

const narrowing = oncePer((dictionary: Dictionary) =>
  oncePer((whole: Measure) =>
    remembered((measure: Measure) => {
      const scope = scopeIn(whole.name, measure, new Set(), dictionary);
      const [topic] = foreignTopicsIn(whole.name, [measure], dictionary);
      const isPart = dictionary.parts.get(whole.name)?.has(measure.name) === true;
      const word = nameKey(scope ?? topic?.word ?? '');
      const stem = word.slice(0, shortest);
      if (isOfAges(whole, measure) || isOfStaff(whole, measure)) return !isPart;
      return word !== '' && !isPart && !nameKey(measure.name).includes(stem);
    }),
  ),
);

/** 户籍 of 户籍人口, in 户籍出生人数 too. */
const shortest = 2;

/** 家庭医生签约人数 within 65岁及以上常住人口. */
function isOfAges(whole: Measure, measure: Measure): boolean {
  return whole.unit === '人' && measure.unit === '人' && /岁/u.test(whole.name) && !/[岁婴儿老]/u.test(measure.name);
}

/** 公共卫生医师数 within 疾控人员数. */
function isOfStaff(whole: Measure, measure: Measure): boolean {
  return /(?:人员|队伍人)数$/u.test(whole.name) && /(?:医[师生]|护士)数$/u.test(measure.name);
}
