import type { LedgerEntry, Observation } from '../../../model/observation.ts';
import { type Sheet, spotsIn } from '../../../model/workbook.ts';
import type { Problem } from '../../../problem.ts';
import { isFurniture } from '../../around/furniture.ts';
import { saidIn, valuesOf } from '../../around/said.ts';
import * as say from '../../figures/messages/word-messages.ts';
import { conversion, unitsNamed } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { rangesOf } from '../../sheet/spots.ts';
import { nameKey } from '../../text/name-key.ts';
import { asideIn } from '../../words/aside-words.ts';
import { askedIf } from '../../words/asked-words.ts';
import { doubtOfLedger } from '../ledgers/ledger-doubts.ts';
import { wordsAgainst } from '../names/folder-names.ts';
import { doubtInNote } from '../notes/note-doubts.ts';

/**
 * Asks about the words at the head and the foot of the printed pages of a sheet from which figures or a ledger were read, and in its boxes, as
 * about the name of a folder: 征求意见稿, 2022年数据, another district.
 */
export function marginQuestions(
  file: string,
  sheets: readonly Sheet[],
  folder: { readonly area: string; readonly year: number },
  observations: readonly Observation[],
  ledger: readonly LedgerEntry[],
  dictionary: Dictionary,
): readonly Problem[] {
  return sheets.flatMap(({ name, hidden, margins = [] }) => {
    if (hidden || margins.length === 0) return [];
    if (ledger.some(({ origin }) => origin.sheet === name)) {
      return [...new Set(margins)].flatMap((margin) => {
        const word = doubtOfLedger(margin, folder.year, dictionary) ?? askedIf('state', asideIn(margin));
        return word === null ? [] : [say.doubtfulMargin({ file, sheet: name }, [word], margin)];
      });
    }
    const own = observations.filter(({ origin, value }) => origin.sheet === name && value !== null);
    const measures = new Set(own.flatMap(({ measure }) => dictionary.measures.get(measure) ?? []));
    if (measures.size === 0) return [];
    const areas = new Set(own.map(({ area }) => area));
    const against = (text: string) =>
      wordsAgainst(text, folder, measures, dictionary).filter(({ word }) => !areas.has(word));
    return [...new Set(margins)].flatMap((margin) => {
      const said = saidIn(margin);
      // 单位：某医院 names who reports.
      const bodies = valuesOf(said, 'unit').filter(
        (text) => unitsNamed(text, dictionary.units) === null && !/[见详如各略]|^[-—/\s]*$/u.test(text),
      );
      const texts = [...said.titles, ...valuesOf(said, 'body'), ...valuesOf(said, 'period'), ...bodies];
      const found = texts.filter((text) => !isFurniture(text) && nameKey(text) !== nameKey(name)).flatMap(against);
      const notes = isNote.test(nameKey(margin)) ? [...measures] : [];
      const doubts = notes.flatMap((measure) => doubtInNote(margin, { ...folder, measure }, dictionary) ?? []);
      // 注：1—11月, the hint of a cell: no more than what the name of a folder says.
      const [, hint = ''] = noted.exec(margin.trim()) ?? [];
      const hinted = against(hint).filter(({ why }) => why !== 'unknown');
      const words = [found, doubts.slice(0, 1), hinted].find((each) => each.length > 0) ?? [];
      const asked = words.length === 0 ? [] : [say.doubtfulMargin({ file, sheet: name }, words, margin)];
      return [...asked, ...unitsIn(margin, { file, sheet: name }, own, dictionary)];
    });
  });
}

/** Units of another power of ten than the one by which figures were read that state none themselves. */
function unitsIn(
  margin: string,
  where: { readonly file: string; readonly sheet: string },
  figures: readonly Observation[],
  { measures, units }: Dictionary,
): readonly Problem[] {
  const said = valuesOf(saidIn(margin), 'unit').flatMap((text) => unitsNamed(text, units) ?? []);
  return said.flatMap((unit) => {
    const read = figures.filter(({ measure, unitAssumed }) => {
      const own = measures.get(measure)?.unit;
      return unitAssumed === true && own !== undefined && (conversion(unit, own, units) ?? 0) !== 0;
    });
    const cell = rangesOf(read.flatMap(({ origin }) => spotsIn(origin.cell)));
    return read.length === 0 ? [] : [say.unitInMargin({ ...where, cell }, unit, margin, read.length)];
  });
}

const noted = /^(?:注|说明|备注)\d*\s*[:：]\s*(?!请)(\S.{0,20})$/su;

/** Notes are longer than what pages are headed with. */
const isNote = /^(?:注|说明|备注|以上|本表)/u;
