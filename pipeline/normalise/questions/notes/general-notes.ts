import type { Taken } from '../../figures/values/taken.ts';
import { announcesChange } from '../../notes/definition-change.ts';
import { measuresMeant } from '../../notes/measures-meant.ts';
import type { Note } from '../../notes/notes.ts';
import { marksOfLabel } from '../../notes/table-notes.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Reader } from '../../tables/reader.ts';
import { withoutLastBracket } from '../../text/brackets.ts';
import { withoutMarks } from '../../text/footnote-marks.ts';
import { nameKey } from '../../text/name-key.ts';
import { spansIn } from '../../years/year-spans.ts';
import { looseWords } from './loose-words.ts';

/** Notes without a mark that say how figures are counted; others (资料来源, 空白表示…) belong to no figure. */
const scope =
  /口径|范围|仅|只|缺|漏报|未报|剔除|扣除|除外|每[百千万]人|(?:为|是|系).+(?:数据|数字|情况)|(?:数据|本表|表中|上述|以上)均?(?:为|是|系)|[不未已]?含|包括|包含|不计|计入|纳入|常住|户籍|普查|推算|抽样|可比|调整|修订|快报|初步|暂用|暂以|暂定|未经?审|待[审核]|沿用|预计|估算|示例|样例|模板|虚构|统计(方法|标准|制度)|是指|定义|按[^，。；]+统计|截至|截止|未[上填]?报|未经?核实|自报|为准|(?:规划|计划|目标|任务)[数值]/u;

const layout =
  /^[“"']?(?:空白|空格|—|-|…|#|\*)|演示数据|^(?:(?:[上前]述|以上|本表|表中)(?:各项?)?(?:指标|数据)?的?)?(?:计量)?单位(?!.*(?:误差|换算|不[一统符]|[未没缺漏错]))|^(?:(?:资料|数据)来源(?!于)|本表由[^，,；;。]*(?:。?$|[，,](?=一式|联系|电话|于|请|应|须|报|并|每|加?盖)))|(?<![按以][^，。；]{0,6}[十百千万][^，。；]{0,4})四舍五入(?!(?:取整)?[到至]?[十百千万](?!分))/u;

const source = /^(?:资料|数据)来源/u;
const limit =
  /包?含|包括|不计|未[报计]|未[上填]报|未纳入|[仅只][统为是有]|部分(?:机构|单位|地区|街)|[缺漏]|截[至止]|口径|预计|估[计算]/u;

/**
 * Whether a note speaks of how a table is printed, not of what it counts, to its end: “空格表示无数据；活产数不含民营医院” does not.
 * What stands behind a source is heard with it.
 */
export function isOnLayout(text: string): boolean {
  if (!layout.test(text)) return false;
  if (source.test(text)) return true;
  const [, ...behind] = text.split(/[；;。\n]/u).map((clause) => clause.trim());
  const [, ...aside] = text.split(/[，,]/u);
  return behind.every((clause) => clause === '' || layout.test(clause)) && !aside.some((clause) => limit.test(clause));
}

/** A note whose mark stands nowhere, or without one, the measures that it speaks of, and whether it says how they are counted. */
interface GeneralNote {
  readonly note: Note;
  readonly measures: ReadonlySet<Measure>;
  readonly counts: boolean;
}

/** The notes of a table that mark no cell of it and speak of more than its layout. */
export function generalNotes(reader: Reader, taken: readonly Taken[]): readonly GeneralNote[] {
  const general = [...reader.notes.own, ...looseWords(reader)].filter(
    ({ marks, text }) =>
      !isOnLayout(text) && (marks.length === 0 || marksNothing(marks, reader) || marksTitle(marks, reader)),
  );
  const labels = labelsOf(taken);
  return general.map((note) => ({
    note,
    measures: measuresMeant(note.text, labels, reader.dictionary),
    counts: scope.test(note.text) || announcesChange(note.text) || spansIn(note.text).length > 0,
  }));
}

/** Whether the signs before a note (*, ※) stand in no cell of its table: it speaks of the table then. */
function marksNothing(marks: readonly string[], { grid, table, notes }: Reader): boolean {
  if (!marks.every((mark) => /^[*＊※†‡△▲]+$/u.test(mark))) return false;
  const own = new Set(notes.all.map(({ row }) => row));
  const rows = [...table.headers, ...table.body.map(({ row }) => row)].filter((row) => !own.has(row));
  const isMarked = (text: string) => /[*＊※†‡△▲]/u.test(text);
  const titles = table.said.titles.some(isMarked);
  return !titles && !rows.some((row) => grid.rows[row]?.some(({ text }) => isMarked(text)));
}

/** Whether a mark of a note stands in a title of its table: 标题* and *目标值 below it. */
function marksTitle(marks: readonly string[], { table }: Reader): boolean {
  const own = table.said.titles.flatMap((title) => marksOfLabel(title));
  return marks.some((mark) => own.includes(mark));
}

/** The measures of a table with the labels that name them there. */
function labelsOf(taken: readonly Taken[]): ReadonlyMap<Measure, ReadonlySet<string>> {
  const found = new Map<Measure, Set<string>>();
  for (const { figure, labels } of taken) {
    const names = found.get(figure.measure) ?? new Set([nameKey(figure.measure.name)]);
    for (const { facets, text } of labels) {
      if (facets?.measure === figure.measure) names.add(withoutLastBracket(nameKey(withoutMarks(text).rest)));
    }
    found.set(figure.measure, names);
  }
  return found;
}
