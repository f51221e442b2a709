import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import { oncePer } from '../../memory/once-per.ts';
import { areasElsewhere } from '../../places/areas-named.ts';
import { headsEstablishments, isOnProvider, isProvider } from '../../places/providers.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { withoutSeal } from '../../text/brackets.ts';
import { nameKey } from '../../text/name-key.ts';
import { preliminary } from '../../words/not-final.ts';
import { otherOffice } from '../../words/other-office.ts';
import { yearsIn } from '../../years/written-years.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { wordsAgainst } from '../names/folder-names.ts';
import { wordOfSender } from './sent-words.ts';

/** What bears the name of a form or says how far it is. */
const form = /表\s*号|状态|版本/u;

const source = /(?:来源\s*于?|[取引摘出来]自)\s*[:：]?(.+)$/u;

/**
 * Asks where the source of a table, who sent it, or its number among the forms, says of what it is: 资料来源：another district's
 * office, one that counts other things (公安分局 of residents) or the report of an earlier year, 表号：快报 1 表. The figures are read.
 */
export function askAboutSource(reader: Reader, taken: readonly Taken[]): void {
  const { grid, findings, dictionary, place, table } = reader;
  const figures = valuedFigures(taken);
  if (figures.length === 0) return;
  const areas = new Set([place.folder.area, ...figures.map(({ area }) => area)]);
  const first = Math.min(...new Set(figures.map(({ year }) => year)));
  const measures = new Set(figures.map(({ measure }) => measure));
  // 填报单位：区卫生健康委（三级医院）, 公立医疗机构; what nobody knows is an office or a seal, 委属 is asked about with the titles.
  const enclosedIn = (text: string) => {
    const [, words = organised.test(withoutSeal(nameKey(text))) ? '' : text] =
      /[(（]([^()（）]+)[)）]\s*$/u.exec(text) ?? [];
    const found = wordsAgainst(words, place.folder, measures, dictionary);
    return found.find(({ word, why }) => why !== 'unknown' && !/属/u.test(word)) ?? null;
  };
  for (const { slot } of sources(grid)) {
    const text = source.exec(slot.text.normalize('NFKC'))?.[1] ?? '';
    const elsewhere = areasElsewhere(text, areas, dictionary);
    const years = yearsIn(text);
    const isOld = years.length > 0 && years.every((year) => year < first);
    if (isOld || elsewhere.length > 0)
      findings.add(
        narrowingNote(
          slot.text,
          isOld ? { word: `${years.join('、')}年`, why: 'time' } : { word: elsewhere.join('、'), why: 'place' },
        ),
        [slot],
      );
  }
  for (const { slot, text } of officesNear(reader)) {
    const word = figures.flatMap(({ measure }) => otherOffice(nameKey(text), measure, dictionary) ?? [])[0];
    const sent = sender.test(slot.text) ? (wordOfSender(text, first) ?? enclosedIn(text)) : null;
    const asked = word === undefined ? sent : ({ word, why: 'kind' } as const);
    if (asked !== null) findings.add(narrowingNote(slot.text, asked), [slot]);
  }
  for (const { key, value } of table.said.pairs) {
    const word = key === 'other' ? preliminary.exec(nameKey(value))?.[0] : undefined;
    const slot =
      word === undefined ? undefined : grid.rows.flat().find(({ text }) => form.test(text) && text.includes(value));
    if (word !== undefined && slot !== undefined)
      findings.add(narrowingNote(slot.text, { word, why: 'state' }), [slot]);
  }
}

/** Bodies, whatever they are for. */
const organised = /(?:中心|[院所局委会办科处室站部队组司厅校]|系统|公司|政府|街道|集团)$/u;

/** 填报单位：公安分局. */
const sender = /^(?:填报|报送|上报|提供|统计|编报|填表)(?:单位|机构|部门)\s*[:：]\s*(.+)$/u;

/** Who sent a table and whence: the nearest line below it that says so, else the nearest above. */
function officesNear({ grid, table }: Reader): readonly OfficeLine[] {
  const first = table.headers[0] ?? table.body[0]?.row ?? 0;
  const last = table.body.at(-1)?.row ?? table.headers.at(-1) ?? 0;
  return [sources(grid), senders(grid)].flatMap(
    (said) => said.find(({ slot }) => slot.row > last) ?? said.findLast(({ slot }) => slot.row < first) ?? [],
  );
}

/**
 * Asks where a line names one provider of care as the source of a table, or as the establishment that it is of
 * (机构名称：区妇幼保健院, who is no more than the one who sends in 填报单位). The figures are read.
 */
export function askAboutProviders({ grid, findings }: Reader, taken: readonly Taken[]): void {
  if (valuedFigures(taken).length === 0) return;
  for (const { slot, provider } of providersNamed(grid))
    findings.add(narrowingNote(slot.text, { word: provider, why: 'part' }), [slot]);
  for (const { slot, provider } of providersAsSource(grid))
    findings.add(narrowingNote(slot.text, { word: provider, why: 'source' }), [slot]);
}

const named = /^(?:注\d*:)?(?:资料|数据)?来源:(.+)$/u;

const all = /各|全部|全区|全市|所有|辖区/u;

/** The one provider of care that a line names as its source (资料来源：某某医院); null for none. Used only to ask. */
function providerAsSource(text: string): string | null {
  if (!text.includes('来源')) return null;
  const [, names = ''] = named.exec(nameKey(text)) ?? [];
  const bodies = names.split(/[、,;。和与及]/u).map((name) => name.replace(ownSystem, ''));
  return bodies.find((name) => isProvider(name) && !all.test(name)) ?? null;
}

/** HIS系统, 电子病历系统 behind the name of whose it is. */
const ownSystem =
  /(?<=..(?:医院|卫生院|服务中心|服务站|门诊部))的?(?:his|lis|emr|pacs)?(?:(?:电子病历|病案|业务|管理|信息)*(?:系统|平台))?(?:的?数据)?$/u;

interface SourceLine {
  readonly slot: Slot;
  readonly provider: string;
}

interface OfficeLine {
  readonly slot: Slot;
  readonly text: string;
}

/** The cells of a sheet that name a source, or who sent it, with what they name; a sheet of many tables is searched once. */
const sources = oncePer((grid: Grid) => cellsWith(grid, source));
const senders = oncePer((grid: Grid) => cellsWith(grid, sender));

function cellsWith(grid: Grid, pattern: RegExp): readonly OfficeLine[] {
  return grid.rows.flatMap((row) =>
    cellsOf(row).flatMap((slot) => {
      const [, text] = slot.kind === 'text' ? (pattern.exec(slot.text) ?? []) : [];
      return text === undefined ? [] : [{ slot, text }];
    }),
  );
}

/** The lines of a sheet that name one provider of care as their source; a sheet of many tables is searched once. */
const providersAsSource = oncePer((grid: Grid): readonly SourceLine[] => {
  return grid.rows.flat().flatMap((slot) => {
    const provider = slot.kind === 'text' ? providerAsSource(slot.text) : null;
    return provider === null ? [] : [{ slot, provider }];
  });
});

/** The lines of a sheet that name one provider of care behind 机构名称 and the like; a sheet of many tables is searched once. */
const providersNamed = oncePer((grid: Grid): readonly SourceLine[] => {
  return grid.rows.flat().flatMap((slot) => {
    const [, heading = '', provider = ''] = /^([^:：]{2,12})[:：]\s*([^\s:：,，;；]+)/u.exec(slot.text.trim()) ?? [];
    return slot.kind === 'text' && headsEstablishments(heading) && isOnProvider(provider) ? [{ slot, provider }] : [];
  });
});
