import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import { oncePer } from '../../memory/once-per.ts';
import { areasOfName } from '../../places/areas-named.ts';
import { isProvider } from '../../places/providers.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { askedIf } from '../../words/asked-words.ts';
import { scopeOfAll } from '../../words/scope.ts';
import { someOf } from '../../words/some-of.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { yearsIn } from '../../years/written-years.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';

/** What a letter reports: 现将我区2023年卫生资源情况报送如下. */
const reports =
  /(?:现|兹|特)(?:将|报送|上报|报告|呈报|提供)(.+?)(?:(?:报送|上报|汇报|报告|呈报|通报|填报|汇总|统计|整理|反馈|提供)(?:给.*|如下|于后|附后)*|如下)?$/u;

/** What a table is said to be: 以下为我院数据, 本表反映双井街道情况. */
const isOf =
  /^(?:以下|以上|上述|下列|[上下左右]表|本表|此表|该表|表[中内]|本报表|所[报填])(?:所列|数据|数字|内容|资料)*(?:均|都|全部)?(?:为|是|系|反映|统计|汇总|来自|取自|由|只|仅)(?:了|的)?(.+?)(?:的?(?:数据|数字|数))?$/u;

/** Who speaks: 我院2023年卫生资源情况如下. */
const speaks =
  /^((?:我|本)(?!区|市|县|年|表|辖|次|月|季)\S{0,2}?(?:院|中心|所|站|校|科|部|处|单位|街道|[镇乡村]|社区|公司|集团|机构))/u;

/** 统计对象：二级以上医院, 统计口径：全市 */
const target = /^\(?(?:统计|数据|填报|调查|上报)的?(?:对象|范围|口径)(?:为|是|:)(.+?)\)?$/u;

/** Figures that nobody stands for. */
const unsure = /仅?供参考|不作为?依据|未[经核]核?实/u;

const longest = 200;

interface Sentence {
  readonly slot: Slot;
  /** What the sentence says that the figures are of. */
  readonly subject: string;
}

/**
 * Asks about lines of words beside a table by which its figures are those of a place or an establishment within the area,
 * or of another area. Titles and notes are read elsewhere; a sentence says more than they, so its other words are not asked about.
 */
export function askAboutSentences(reader: Reader, taken: readonly Taken[]): void {
  const { grid, findings, dictionary, place } = reader;
  const measures = new Set(valuedFigures(taken).map(({ measure }) => measure));
  if (measures.size === 0) return;
  const areas = new Set([place.folder.area, ...taken.map(({ figure }) => figure.area)]);
  const years = new Set(taken.map(({ figure }) => figure.year));
  const notes = new Set(reader.notes.all.map(({ row }) => row));
  for (const { slot, subject } of sentencesOf(grid)) {
    if (notes.has(slot.row)) continue;
    const [elsewhere] = areasOfName(subject, dictionary).filter((area) => !areas.has(area));
    const own = areasOfName(subject, dictionary).some((area) => areas.has(area));
    const provider = isProvider(subject) && !/各|全|所有|辖区/u.test(subject) ? subject : null;
    // The words of a title are asked about with it.
    const [unknown] = /口径/u.test(slot.text) ? [] : unknownWords(subject, measures, dictionary);
    const named = yearsIn(subject);
    const [year] = named.some((each) => years.has(each)) ? [] : named;
    const doubt = unsure.test(subject) ? subject : year === undefined ? null : `${year}年`;
    const word =
      askedIf('place', own ? null : elsewhere) ??
      askedIf(unsure.test(subject) ? 'state' : 'time', doubt) ??
      askedIf('part', scopeOfAll(subject, measures, dictionary) ?? someOf(subject)) ??
      askedIf('source', provider) ??
      askedIf('unknown', unknown);
    if (word !== null) findings.add(narrowingNote(slot.text, word), [slot]);
  }
}

const sentencesOf = oncePer((grid: Grid): readonly Sentence[] => {
  return grid.rows.flatMap((row) => {
    const [slot, ...others] = cellsOf(row);
    if (slot === undefined || others.length > 0 || slot.kind !== 'text' || slot.text.length > longest) return [];
    const whole = target.exec(nameKey(slot.text).replace(/[。.]$/u, ''))?.[1];
    if (whole !== undefined) return [{ slot, subject: whole }];
    return slot.text.split(/[。；;，,！：:\n]/u).flatMap((clause): readonly Sentence[] => {
      const key = nameKey(clause);
      const subject = unsure.exec(key)?.[0] ?? reports.exec(key)?.[1] ?? isOf.exec(key)?.[1] ?? speaks.exec(key)?.[1];
      return subject === undefined ? [] : [{ slot, subject }];
    });
  });
});
