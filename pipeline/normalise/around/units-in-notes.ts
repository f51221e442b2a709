import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { isNamedAfter } from '../words/named-after.ts';
import { namesOfMeasure } from '../words/names-of-measure.ts';

/** What a clause of a note says of units: 诊疗人次单位为万人次; no subject where all figures of the table are meant. */
export interface UnitClause {
  readonly subject: string;
  readonly units: readonly string[];
}

/** A clause that only states a unit is short. */
const longestClause = 60;

/** 、 ends a clause that has a unit of its own; 活产数、产妇数单位为万人 is one clause. */
const clauseEnds = /[，。；;,\n]|、(?<=单位[^、，。；;]{0,16}、)(?=[^、，。；;]{1,16}单位)/u;
const before = /^(?:\d+[.、)）]|[(（【[]|注|说明|备注|[:：、\s])+/u;
const saysUnit =
  /^(.*?)的?(?:计量|统计|数据)?单位(?:均|都|统一)?(?:为|是|:|：)?[“"'\s]*(\S+?)[”"'\s)）\]】]*(?:计算?)?$/u;
const asUnit = /^(.*?)(?:均|都|统一)?以[“"']?(\S+?)[”"']?为(?:计量|统计)?单位$/u;
const whole =
  /以上|上述|[本此该上]表|表[中内]|全部|所有|各项?|指标|数据|数字|数值|数量|未(?:特别)?注明(?:的|者|单位的?)|(?:计量|统计)$|中|内|的|均|都/gu;

/** The clauses of a note that state units of the register; none for a note that makes exceptions. */
export function unitClauses(note: string, dictionary: Dictionary): readonly UnitClause[] {
  if (/除.*外|不[为是]|非|原|应/u.test(note)) return [];
  return note.split(clauseEnds).flatMap((clause) => {
    const key = nameKey(clause.trim().replace(before, ''));
    if (key.length > longestClause) return [];
    const [, subject = '', unit = ''] = asUnit.exec(key) ?? saysUnit.exec(key) ?? [];
    const units = unit === '' ? null : unitsNamed(unit, dictionary.units);
    if (units === null) return [];
    return subject
      .split(/[、及]/u)
      .map((one) => ({ subject: one.replace(whole, '').replace(/(?<=.)数$/u, ''), units }));
  });
}

/** What notes state of the unit of one measure. */
export interface UnitsStated {
  /** The units of the clauses that name the measure, else of those that name nothing. */
  readonly units: readonly string[];
  /** A clause names the measure. */
  readonly named: boolean;
  /** Units of clauses that name other measures only. */
  readonly ofOthers: readonly string[];
}

/** Finds the units that notes state for a measure. */
export function unitsStatedFor(measure: Measure, clauses: readonly UnitClause[], dictionary: Dictionary): UnitsStated {
  if (clauses.length === 0) return nothing;
  const about = clauses.filter(({ subject }) => subject.length > 1);
  const own = about.filter(({ subject }) => isOf(subject, measure, dictionary));
  const others = about.filter((clause) => !own.includes(clause) && ofSome(dictionary)(clause.subject));
  const said = own.length > 0 ? own : clauses.filter(({ subject }) => subject === '');
  const unitsIn = (list: readonly UnitClause[]) => [...new Set(list.flatMap(({ units }) => units))];
  return { units: unitsIn(said), named: own.length > 0, ofOthers: unitsIn(others) };
}

const nothing: UnitsStated = { units: [], named: false, ofOthers: [] };

/** 出生人口 is an alias of births: a short subject is looked for in the standard names only. */
function isOf(subject: string, measure: Measure, dictionary: Dictionary): boolean {
  const names = subject.length > 2 ? namesOfMeasure(measure, dictionary) : [nameKey(measure.name)];
  return names.some((name) => isNamedAfter(name, subject));
}

const mostKept = 1_000;

/** Whether a subject names any measure; every cell below a note asks. */
const ofSome = oncePer((dictionary: Dictionary) =>
  remembered(
    (subject: string) => [...dictionary.measures.values()].some((measure) => isOf(subject, measure, dictionary)),
    mostKept,
  ),
);
