import { PipelineError, type Problem } from '../../problem.ts';
import type { Units } from '../numbers/unit.ts';
import { ageBand, bandKey } from '../text/age-band.ts';
import { nameKey } from '../text/name-key.ts';
import { derivationsOf } from './derivations.ts';
import { entriesOf } from './entries.ts';
import { namesOf } from './meanings.ts';
import { type OwnName, ownNames } from './own-names.ts';
import { partsOf } from './parts.ts';
import { readRegisters, reporter } from './registers.ts';
import { doubtWordsOf, leftOutOf, noteWordsOf, ownNotesOf, titleWordsOf } from './title-register.ts';
import { reportUnknownNames } from './unknown-names.ts';
import { type Unused, unusedOf } from './unused.ts';
import type {
  Derivation,
  DoubtWord,
  Layout,
  LedgerType,
  LeftOut,
  Measure,
  Member,
  PlanYears,
  TitleWord,
} from './vocabulary.ts';

/** All that is known about names, keyed by `nameKey`; names match whole, never by a part. */
export interface Dictionary {
  readonly measures: ReadonlyMap<string, Measure>;
  /** Measure → those that may be a part of it. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly measureNames: ReadonlyMap<string, Measure>;
  readonly memberNames: ReadonlyMap<string, readonly Member[]>;
  readonly bands: ReadonlyMap<string, Member>;
  readonly dimensions: ReadonlySet<string>;
  /** Dimensions whose members are age bands. */
  readonly bandDimensions: ReadonlySet<string>;
  readonly areaNames: ReadonlyMap<string, string>;
  /** The area of kind 参照 when there is exactly one. */
  readonly reference: string | null;
  /** The plans whose years the words 基期 and the like mean; absent where none are read. */
  readonly plans?: readonly PlanYears[];
  readonly units: Units;
  readonly ignored: ReadonlyMap<string, string>;
  /** Of the ignored labels those whose numbers are compared with what the figures give. */
  readonly derived: ReadonlyMap<string, readonly Derivation[]>;
  readonly derivedStems: ReadonlyMap<string, Derivation>;
  /** Names that no measure has; asked only where a label says nothing else. */
  readonly unused: Unused;
  readonly layout: ReadonlyMap<string, Layout>;
  readonly ledgerColumns: ReadonlyMap<string, string>;
  readonly ledgerTypes: ReadonlyMap<string, LedgerType>;
  readonly stages: ReadonlyMap<string, string>;
  readonly projects: ReadonlyMap<string, string>;
  readonly departments: ReadonlySet<string>;
  /** The department that sends a measure, by the name of the measure. */
  readonly senders: ReadonlyMap<string, string>;
  /** Words of titles by key. */
  readonly titleWords: ReadonlyMap<string, TitleWord>;
  /** What notes say without touching a figure. */
  readonly noteWords: readonly RegExp[];
  /** Those that the statistician has registered. */
  readonly ownNotes: readonly RegExp[];
  /** Words of notes on figures that are not to be used as they are. */
  readonly doubtWords: readonly DoubtWord[];
  /** Parts that measures leave out by their names. */
  readonly leftOut: readonly LeftOut[];
  /** Names that the statistician has added to aliases.csv, ignored.csv, unused.csv, derived.csv and title_words.csv. */
  readonly own: readonly OwnName[];
  /** Where the registers are, as messages print it. */
  readonly place: string;
}

/**
 * Reads the registers of names: measures, members, aliases, areas, units, ignored, unused, derived, ledger, title_words, relations.
 * @param folder path on disk of `sql/reference`
 * @param place the same as messages print it
 * @throws PipelineError with all contradictions: E251 a name with two meanings, E252 a unit, E253 an unknown name
 */
export function readDictionary(folder: string, place: string): Dictionary {
  const rows = readRegisters(folder, place);
  const problems: Problem[] = [];
  const report = reporter(place, problems);
  const entries = entriesOf(rows, report);
  const names = namesOf(rows, entries, report);
  const derivations = derivationsOf(rows.derived, entries, report);
  const unused = unusedOf(rows.unused, entries, report);
  const titleWords = titleWordsOf(rows, report);
  reportUnknownNames(rows, entries, report);
  if (problems.length > 0) throw new PipelineError(problems);

  const bands = new Map<string, Member>();
  for (const { member } of entries.members) {
    const band = ageBand(nameKey(member.name));
    if (band !== null) bands.set(bandKey(band), member);
  }
  const references = [...entries.areas].filter(([, kind]) => kind === '参照').map(([area]) => area);
  return {
    ...names,
    ...derivations,
    unused,
    measures: entries.measures,
    parts: partsOf(rows),
    bands,
    dimensions: entries.dimensions,
    bandDimensions: new Set([...bands.values()].map((member) => member.dimension)),
    reference: references.length === 1 ? (references[0] ?? null) : null,
    units: entries.units,
    ledgerTypes: entries.ledgerTypes,
    departments: new Set(rows.measures.map(({ row }) => row.department).filter((name) => name !== '')),
    senders: new Map(rows.measures.map(({ row }) => [row.measure, row.department])),
    titleWords,
    noteWords: noteWordsOf(rows),
    ownNotes: ownNotesOf(rows),
    doubtWords: doubtWordsOf(rows),
    leftOut: leftOutOf(rows),
    own: ownNames(rows),
    place,
  };
}
