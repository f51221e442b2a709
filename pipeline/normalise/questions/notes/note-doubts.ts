import { oncePer } from '../../memory/once-per.ts';
import { remembered } from '../../memory/remembered.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { toldElsewhere } from '../../words/harmless/told-by.ts';
import { addedTo } from '../../words/inclusion.ts';
import { loneRemark } from '../../words/lone-remarks.ts';
import { otherOffice } from '../../words/other-office.ts';
import { otherStatistic } from '../../words/other-statistic.ts';
import { countedAt, roundedIn } from '../../words/ways-of-counting.ts';
import { meantIn, narrowDefinition, withTerm } from './definitions.ts';
import { firstIn } from './first-doubt.ts';
import { otherPeriod, otherYear, togetherSince } from './note-periods.ts';
import { openIn } from './open-words.ts';
import { partIn } from './part-doubts.ts';
import { doubtfulSource } from './source-doubts.ts';
import { touchesNoFigure } from './understood-words.ts';

/** What is missing, or stands for something that was not counted. */
const unfinished =
  /缺(?![口血氧陷铁碘勤乏失编])|(?:数据|资料|部分|有)[^,]{0,4}缺失|漏报|一半|少了|(?<!有)没(?:有?(?:[加算报填录]|上报|收[齐到])|统计)|不(?:完?全|完整|齐)(?!面)|(?:(?<![\u4e00-\u9fff])|机构|单位|数据|直报|统计)(?:覆盖|上报|报告|填报|报送|回收|应答|收集|到位)率(?:为|是|达到?)?\d{1,2}(?:\.\d+)?%|[只仅少]报|另有.*[未不]|(?:尚|暂)?未[上填]?报(?!告)|未经?核实|自报|(?<![不未]包?)含(?:[^,]{0,4}(?:其[他它]|兄弟)地?[区县省市](?!域)|在建|拟建|筹建|加床|方舱|流动|外[区县省市地埠]|重复)|[还尚]没|未收齐|(?:部分|另外?|单独)另?(?:行)?(?:上|填)?报$|乘以?\d|^编制(?:数|床位|人数)?$|按编制|(?:为|是|系)(?:规划|计划|目标|任务)[数值]|(?:最终|公布|发布|年报|定案|核定|审定|报表?)[^，。；]{0,6}为准|预计|暂估|(?:为|是|系)参考[值数]|(?:机构|医院)(?:内|报告)?分娩(?!率)|每[百千万]人(?!.*\d)/u;

/** Registered people where the name of the measure does not say so. */
const registered = /(?:^|按|为|系)(?:本地|本区|本市)?户籍(?:人口|数)?$/u;

/** What is counted was changed, or more of those who report: figures are no longer those of the years before. */
const changed =
  /(?:口径|范围|统计标准|统计方法|计算方法)(?:有所?|已|发生了?|进一步)*(?:扩大|缩小|调整|变[化更动]|改变|放宽|收紧)|(?:新(?:增)?|首次)纳入(?:了)?(?:统计|监测|上报)|(?:改(?:按|由|为|用|从)|更?换了?(?=[^,]{0,4}(?:系统|平台|口径|版本|来源|制度)))[^,]{1,12}/u;

/** 为同比增减数: what was added since, not how many there are; 括号内为增减数 and 增减列为同比增减 say it of others. */
const since =
  /^(?!.*(?:括号|[列栏]|[±%]))(?!(?:增减|同比|环比|变化|增长|增幅)).*(?:为|是|系|指)(?:同比|环比|比上年同期|[较比]上年|与上年(?:同期)?相?比)?的?(?:净?增[减长加]|变[化动]|升降)(?:数|量|值|额|率|幅度?|百分[点比])$/u;

/** What of the above says that figures are not final, that more was counted, or another thing. */
const untested = /核实|自报|为准|预计|暂估|参考/u;
const more = /^含/u;
const otherKind = /编制|分娩|[规计]划|目标|任务|每[百千万]人/u;

/**
 * The words of a note or a remark by which a figure may be less than its measure, or none that was reported: 仅统计公立医院,
 * 缺3家, 截至9月底. Null for none, and for a clause that is registered as harmless; used only to ask.
 */
export function doubtInNote(
  text: string,
  { measure, year, area }: Pick<Figure, 'measure' | 'year' | 'area'>,
  dictionary: Dictionary,
): AskedWord | null {
  const { byYear, byMeasure } = doubtsIn(dictionary)(text);
  const time = byYear(year);
  const other = byMeasure(measure)(area);
  return (time.rank < other.rank ? time : other).asked;
}

/**
 * What the clauses of a text say against figures of a year, and against those of a measure and an area, each worked out once:
 * a table has many figures and few of these. Within a clause another year goes before another kind, then time, then parts.
 */
const doubtsIn = oncePer((dictionary: Dictionary) =>
  remembered((text: string) => {
    const bare = (key: string) => key.replace(/^\(([^()]*)\)$/u, '$1');
    const clauses = text.split(/[。；;，,\n]/u).map((clause) => bare(nameKey(clause)));
    const keys = [...new Set(clauses.flatMap((key) => [key, answered.exec(key)?.[1] ?? key]))].filter(
      (key) => key !== '',
    );
    const isHarmless = keys.map((key) => touchesNoFigure(key, dictionary));
    return {
      byYear: remembered((year: number) =>
        firstIn(keys, (key, at) => [ofAnother(key, year), null, isHarmless[at] === true ? null : periodIn(key, year)]),
      ),
      byMeasure: oncePer((measure: Measure) => {
        const defined = (at: number) => narrowDefinition(withTerm(keys, at), measure, dictionary);
        return remembered((area: string) =>
          firstIn(keys, (key, at) =>
            isHarmless[at] === true || touchesNoFigure(meantIn(key, [measure], dictionary) ?? '', dictionary)
              ? [
                  null,
                  coarse(key, measure) ??
                    askedIf('kind', since.exec(key)?.[0] ?? otherOffice(key, measure, dictionary)),
                  null,
                  askedIf('more', addedTo(key, measure, dictionary)) ??
                    askedIf('source', toldElsewhere(key, area, dictionary)) ??
                    defined(at),
                ]
              : [null, kindIn(key, measure, dictionary), null, partIn(key, measure, area, dictionary) ?? defined(at)],
          ),
        );
      }),
    };
  }, mostKept),
);

/** 统计口径：目标值, 数据性质：参考: a line of a form below the figures. */
const answered =
  /^(?:数据|统计|填报|上报|指标|覆盖|汇总|发布)?(?:的)?(?:口径|范围|性质|状态|类型|类别|对象|版本|区域|人群|属性|情况):(.{1,20})$/u;

/** Texts that are kept: those of a table are held against each of its figures. */
const mostKept = 5_000;

/** Another year, or one source only. */
function ofAnother(key: string, year: number): AskedWord | null {
  const stated = otherYear(key, { year });
  if (stated !== null) return { word: stated, why: 'time' };
  const source = doubtfulSource(key, { year });
  return source === null ? null : { word: source, why: /普查|普$/u.test(source) ? 'time' : 'source' };
}

/** Figures that are unfinished, not final, or another count than the measure. */
function kindIn(key: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  const [open] = unfinished.exec(key) ?? [];
  if (open !== undefined && !nameKey(measure.name).includes(open)) return { word: open, why: whyOf(open) };
  const [change] = changed.exec(key) ?? [];
  if (change !== undefined) return { word: change, why: 'kind', reason: '统计的口径或范围变了，与往年的数可能不能比' };
  const doubtful = askedIf('state', openIn(key, measure, dictionary));
  if (doubtful !== null) return doubtful;
  if (registered.test(key) && !measure.name.includes('户籍')) return { word: key, why: 'kind' };
  const statistic =
    since.exec(key)?.[0] ??
    otherStatistic(key, measure, dictionary) ??
    countedAt(key, measure, dictionary) ??
    otherOffice(key, measure, dictionary);
  return coarse(key, measure) ?? askedIf('kind', statistic) ?? loneRemark(key, measure, dictionary);
}

/** Numbers in hundreds are no exact counts. */
function coarse(key: string, measure: Measure): AskedWord | null {
  const word = roundedIn(key, measure);
  return word === null ? null : { word, why: 'kind', reason: '数只写到几十、几百，不是准确的数' };
}

function periodIn(key: string, year: number): AskedWord | null {
  return askedIf('time', otherPeriod(key, { year }) ?? togetherSince(key, { year }));
}

function whyOf(open: string): AskedWord['why'] {
  if (untested.test(open)) return 'state';
  if (more.test(open)) return 'more';
  return otherKind.test(open) ? 'kind' : 'part';
}
