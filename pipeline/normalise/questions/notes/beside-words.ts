import type { Taken } from '../../figures/values/taken.ts';
import { cellsOf } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { districtColumns, mayBelong, scopeColumns } from '../../tables/scope-column.ts';
import { englishLimit } from '../../text/english-limits.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { unitBeside } from '../messages/name-messages.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { limitBeside } from './limits-beside.ts';
import { namesOnly } from './names-of-counted.ts';
import { isOtherThan, scaleOf } from './scale-beside.ts';
import { inSilentColumn, silent } from './silent-columns.ts';

/** 单位为千 */
const ofUnit = /^(?:计量|数据)?单位[为是:]/u;

const longest = 30;
const none: ReadonlySet<number> = new Set();

/**
 * Asks about a short text in any column beside a figure, whatever heads it, by which that is no reported figure of the whole
 * district and year: 预计 below 数据性质, 公立医疗机构 below 覆盖范围, 某某医院 below 统计范围, 截至9月底的活产 below 指标解释. The
 * figures are read.
 */
export function askAboutBesideWords(reader: Reader, columns: readonly Column[], taken: readonly Taken[]): void {
  const { grid, findings, dictionary } = reader;
  const read = taken.filter(({ observation }) => observation?.value != null);
  const valued = new Set(taken.map(({ slot }) => slot.column));
  // Beside a count of births 区级 is the district; beside beds alone it may be those that belong to it.
  const isDistrict = read.some(({ figure }) => !mayBelong(figure.measure));
  const districts = isDistrict ? districtColumns(scopeColumns(columns), reader.table, grid) : none;
  const labels = new Set(read.flatMap((item) => item.labels.map(({ slot }) => slot.anchor)));
  for (const item of read) {
    const { figure, slot, observation } = item;
    for (const other of cellsOf(grid.rows[slot.row] ?? [])) {
      if (other.kind !== 'text' || other.merge !== null || labels.has(other.anchor)) continue;
      const column = columns[other.column];
      const heading = column?.path.at(-1)?.text;
      if (column === undefined || heading === undefined || column.role === 'unit') continue;
      // What stands in the place of a number is asked about there.
      if (valued.has(other.column) || districts.has(other.column)) continue;
      if (silent.test(nameKey(heading))) {
        const word = inSilentColumn(other.text, heading, figure, dictionary);
        if (word !== null) findings.add(narrowingNote(other.text, word), [other]);
        continue;
      }
      const english = inEnglish(other.text, item);
      if (english !== null) findings.add(narrowingNote(other.text, english), [other]);
      if (english !== null || other.text.length > longest || namesOnly(other, column, figure, reader)) continue;
      const scale = scaleOf(nameKey(other.text).replace(ofUnit, ''), figure, reader);
      if (scale === null) {
        const word = limitBeside(other, column, heading, figure, reader);
        if (word !== null) findings.add(narrowingNote(other.text, word), [other]);
      } else if (isOtherThan(scale, slot, observation?.value ?? 0))
        findings.add(unitBeside(heading, other.text, figure.measure.name), [other]);
    }
  }
}

/** Registered nurses (public hospitals) beside 注册护士数. */
function inEnglish(text: string, { figure, labels }: Taken): AskedWord | null {
  if (/[\u4e00-\u9fff]/u.test(text)) return null;
  const said = [figure.measure.name, figure.breakdown, ...labels.map((use) => use.text)].join('，');
  return askedIf('part', englishLimit(text, said));
}
