import type { Dictionary } from '../../registers/dictionary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { nameKey } from '../../text/name-key.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { isWhose } from '../../words/lone-remarks.ts';
import { scopeIn } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { narrowDefinition } from './definitions.ts';
import { doubtInNote } from './note-doubts.ts';
import { touchesNoFigure } from './understood-words.ts';

/** A clause that defines: it may leave out what no such measure counts (不包括产科新生儿床). */
const defining = /指(?![标导定数令])|包括|包含|之[和比]|[÷×/]|除以|乘以|比例|[比占]率|报告期|定义/u;

/** What a figure is for, or how it stands to another, says nothing of what it counts: 用于每千人口床位数, 不多于活产数. */
const ofUse = /^只?用[于来作]|^不[多少大小高低]于|^不超过/u;

/** 仅统计直属站, however well the clauses before it define. */
const keeps = /^(?:本[表区]|此[处项]|暂)?(?:仅|只(?!要|需))/u;

const adds = /^(?:也|还|另)?[含计](?!义)/u;
const leavesOut = /^(?:暂?[不未]|剔除|扣除)(?:包?含|包括|计入?|统计)?/u;

/**
 * The words by which a text below 指标解释 keeps a measure to less than it counts, or says that its figure is not final: 估计数, 只统计
 * 直属站, 指三级医院的注册护士. What a definition leaves out is asked about where it is some owner's or some place's.
 * Null for none; used only to ask.
 */
export function doubtInExplanation(
  text: string,
  figure: Pick<Figure, 'measure' | 'year' | 'area'>,
  dictionary: Dictionary,
): AskedWord | null {
  const { measure } = figure;
  if (touchesNoFigure(nameKey(text), dictionary)) return null;
  const clauses = text.split(/[。；;，,\n]/u).map(nameKey);
  const isDefinition = clauses.some((clause) => defining.test(clause));
  for (const clause of clauses.filter((each) => each !== '' && !ofUse.test(each))) {
    const doubt = doubtInNote(clause, figure, dictionary);
    if (doubt !== null && (!isDefinition || !ofParts.has(doubt.why) || keeps.test(clause))) return doubt;
    const left = leavesOut.test(clause) ? scopeIn(clause.replace(leavesOut, ''), measure, new Set(), dictionary) : null;
    if (left !== null && isWhose(nameKey(left), dictionary)) return { word: left, why: 'part' };
    const narrow = narrowDefinition(clause.replace(/^(?=[是系即]?指)/u, nameKey(measure.name)), measure, dictionary);
    if (narrow !== null) return narrow;
    if (keeps.test(clause)) return { word: clause, why: 'part' };
    const [unknown] = !isDefinition && adds.test(clause) ? unknownWords(clause, [measure], dictionary) : [];
    if (unknown !== undefined) return { word: unknown, why: 'unknown' };
  }
  return null;
}

/** Doubts that what a definition includes or leaves out would raise. */
const ofParts: ReadonlySet<AskedWord['why']> = new Set(['part', 'more', 'kind', 'unknown']);
