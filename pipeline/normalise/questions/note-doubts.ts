import { areasElsewhere, areasOfName } from '../places/areas-named.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { Figure } from '../resolve/resolution.ts';
import { nameKey } from '../text/name-key.ts';
import { addedTo } from '../words/inclusion.ts';
import { preliminary, unreliable } from '../words/not-final.ts';
import { scopeIn } from '../words/scope.ts';
import { unknownWords } from '../words/unknown-words.ts';
import { otherPeriod, otherYear } from './note-periods.ts';
import { doubtfulSource } from './source-doubts.ts';
import { isRegistered } from './understood-words.ts';

/** Words with which a note leaves something out: what follows need not be known. */
const excludes =
  /(?:不|未|没有?)(?:包?含|包括|计入|统计|纳入|计算?入|录入)|不计(?!算)|剔除|扣除|除外|除[^，。；了去]{1,12}外|不在内/u;

/** Words with which a note says of what a table is, or keeps it to something. */
const keepsTo = /仅|只(?![要需])|限于|范围|口径/u;

const markers = new RegExp(`(?:${excludes.source}|${keepsTo.source})(?:包?含|包括|统计)?`, 'gu');

const isOf =
  /^(?:以上|上述|[本此该上]表|表中|表内|本报表|数据|数字|全部)+(?:均?为|均?是|系|均?来源于|均?来自|均?[取摘采]自)(.+?)(的?(?:数据|数字|情况|数))?$/u;

/** 为全市数据, without what is of it. */
const isOfPlace = /^(?:均|都)?(?:为|是|系)([\u4e00-\u9fff]{2,8}?)的?(?:数据|数字|数|情况|口径|合计)$/u;

/** What tells how to fill in a form says nothing of what was filled in. */
const instructs = /填(?:报|写|表|完|列)/u;

/** What was put right stands there. */
const mended = /(?:更正|订正|修订|修正|勘误)[后版]/gu;

/** The words of a clause by which figures are not final, or not to be used as they are; undefined for none. */
export function openIn(key: string, { name }: Pick<Measure, 'name'>, { doubtWords }: Dictionary): string | undefined {
  const isOwn = (words: readonly string[]) => words.some((word) => nameKey(name).includes(word));
  const registered = instructs.test(key)
    ? []
    : doubtWords.flatMap(({ pattern, fits }) => (isOwn(fits) ? [] : [pattern]));
  const rest = key.replace(mended, '');
  return [preliminary, unreliable, ...registered]
    .flatMap((pattern) => pattern.exec(rest)?.[0] ?? [])
    .find((word) => !isOwn([word]));
}

/** What counts more than before, and how official figures of residents come about. */
const harmless = /(?<![不未仅只]|[不未仅只]包)(?:包?含|包括)|推算|^用于|^用来/u;

/** What is missing, or stands for something that was not counted. */
const unfinished =
  /缺(?![口血氧陷铁碘勤乏失编])|漏报|一半|少了|(?<!有)没(?:有?[加算报填录]|统计)|不(?:完?全|完整|齐)(?!面)|[只仅少]报|另有.*[未不]|(?:尚|暂)?未[上填]?报(?!告)|未经?核实|自报|含(?:在建|拟建|筹建|加床|方舱|流动|外[区县省市地埠]|重复)|^编制(?:数|床位|人数)?$|按编制|(?:为|是|系)(?:规划|计划|目标|任务)[数值]|(?:最终|公布|发布|年报|定案|核定|审定|报表?)[^，。；]{0,6}为准|预计|暂估|每[百千万]人(?!.*\d)/u;

/** Remarks that say another count than the measure, unless its name says so too. */
const elsewise = [
  [/(?:^|按|为|系)(?:本地|本区|本市)?户籍(?:人口|数)?$/u, '户籍'],
  [/(?:^|按|为|系)(?:全?年)?平均(?:数|人口)?$/u, '平均'],
  [/(?:按|为|系)编制(?:数|床位|人数)?$/u, '编制'],
] as const;

/** Names of another area are those of the figures behind such a word only. */
const belongs = /包?含|包括|计入|为|系|是/u;

/**
 * The words of a note or a remark by which a figure may be less than its measure, or none that was reported: 仅统计公立医院,
 * 缺3家, 截至9月底. Null for none, and for a clause that is registered as harmless; used only to ask.
 */
export function doubtInNote(
  text: string,
  figure: Pick<Figure, 'measure' | 'year' | 'area'>,
  dictionary: Dictionary,
): string | null {
  const { measure, area } = figure;
  for (const clause of text.split(/[。；;，,\n]/u)) {
    const key = nameKey(clause);
    const ofAnother = otherYear(key, figure);
    if (ofAnother !== null) return ofAnother;
    const source = doubtfulSource(key, figure);
    if (source !== null) return source;
    if (key === '' || isRegistered(key, dictionary)) continue;
    const [open] = unfinished.exec(key) ?? [];
    if (open !== undefined && !nameKey(measure.name).includes(open)) return open;
    const doubtful = openIn(key, measure, dictionary);
    if (doubtful !== undefined) return doubtful;
    if (elsewise.some(([pattern, word]) => pattern.test(key) && !measure.name.includes(word))) return key;
    const period = otherPeriod(key, figure);
    if (period !== null) return period;
    const place = measure.citywide ? undefined : isOfPlace.exec(key)?.[1];
    const places = place === undefined ? [] : areasOfName(place, dictionary);
    if (place !== undefined && (/^全[国省]/u.test(place) || (places.length > 0 && !places.includes(area))))
      return place;
    const others = belongs.test(key) && !measure.citywide ? areasElsewhere(key, new Set([area]), dictionary) : [];
    if (others.length > 0) return others.join('、');
    const added = addedTo(key, measure, dictionary);
    if (added !== undefined) return added;
    const excluded = excludes.exec(key)?.[0];
    const [, subject, ending] = isOf.exec(key) ?? [];
    if (excluded === undefined && (harmless.test(key) || (subject === undefined && !keepsTo.test(key)))) continue;
    const elsewhere = subject === undefined || measure.citywide ? [] : areasOfName(subject, dictionary);
    if (subject !== undefined && elsewhere.length > 0 && !elsewhere.includes(area)) return subject;
    const scope = scopeIn(key.replace(markers, ''), measure, new Set(), dictionary) ?? excluded;
    if (scope !== undefined) return scope;
    const [unknown] = subject === undefined || ending === undefined ? [] : unknownWords(subject, [measure], dictionary);
    if (unknown !== undefined) return unknown;
  }
  return null;
}
