import type { LedgerDate, LedgerEntry, LedgerNumber } from '../../model/observation.ts';
import { address } from '../../model/workbook.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Finding } from '../sheet/finding.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LedgerColumn } from '../tables/ledger-columns.ts';
import type { Reader } from '../tables/reader.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { isOpen, ledgerDate, ledgerSpan } from './ledger-dates.ts';
import * as say from './ledger-messages.ts';
import { ledgerNumber, unitOfColumn } from './ledger-number.ts';
import { stageOf } from './stage-of.ts';

const nowhere: LedgerDate = { text: '', date: null };
const nothing: LedgerNumber = { text: '', value: null };
/** Stages in which a project has something to count. */
const begun: ReadonlySet<string> = new Set(['开工', '在建', '竣工', '投用']);

/** The name that the plans have for a project, its own where they have none. */
export function projectNamed(name: string, { projects }: Dictionary): string {
  return nameForms(nameKey(name)).flatMap((form) => projects.get(form) ?? [])[0] ?? name;
}

/** Whether one number is merged over the lines of several projects. */
function isOfSeveral({ merge, kind }: Slot, project: Slot): boolean {
  if (merge === null || merge.top === merge.bottom || kind === 'blank') return false;
  return project.merge === null || project.merge.top !== merge.top || project.merge.bottom !== merge.bottom;
}

/** One line as an entry; null when something in it is unreadable, which then goes to the findings. */
export function ledgerEntry(
  reader: Reader,
  at: (name: string) => Slot | undefined,
  columns: ReadonlyMap<number, LedgerColumn>,
  places: ReadonlyMap<string, number>,
  name: string,
  project: Slot,
): LedgerEntry | null {
  const { dictionary, place, findings } = reader;
  const standardName = projectNamed(name, dictionary);
  let sound = true;
  const reject = (finding: Finding, slot: Slot) => {
    sound = false;
    findings.add({ ...finding, figure: { ...place.folder, measure: standardName } }, [slot]);
  };
  const text = (column: string): string => at(column)?.text ?? '';
  const date = (column: string): LedgerDate => {
    const slot = at(column);
    if (slot === undefined) return nowhere;
    const read = ledgerDate(slot.cell, slot.text);
    if (read === null) reject(say.badDate(slot.text, column, name), slot);
    else if (typeof slot.cell?.value === 'number' && /^\d{4}\.1$/u.test(slot.text))
      reject(say.unclearMonth(slot.text, column, name), slot);
    return read ?? nowhere;
  };
  const stageSlot = at('当前阶段');
  const stage = stageOf(text('当前阶段'), dictionary);
  const number = (column: string): LedgerNumber => {
    const slot = at(column);
    if (slot === undefined) return nothing;
    if (isOfSeveral(slot, project)) {
      reject(say.mergedNumber(slot.text, column), slot);
      return nothing;
    }
    const read = ledgerNumber(reader, slot, column, columns.get(places.get(column) ?? -1)?.unit ?? null);
    if ('severity' in read) reject({ ...read, key: `${name}｜${column}` }, slot);
    return 'severity' in read ? nothing : read;
  };
  const done = (column: string): LedgerNumber => {
    const slot = at(column);
    const read = number(column);
    const isWords = slot?.reading.kind === 'fault' && read.value === null && read.text !== '';
    if (isWords && begun.has(stage ?? '') && !isOpen(read.text))
      findings.add(say.wordsForNumber(read.text, column, unitOfColumn(column), name), [slot]);
    return read;
  };
  if (stage === undefined)
    reject(say.badStage(text('当前阶段'), [...new Set(dictionary.stages.values())], name), stageSlot ?? project);
  const spanSlot = at('计划开竣工时间');
  const span = spanSlot === undefined ? null : ledgerSpan(spanSlot.text);
  if (spanSlot !== undefined && span === null) reject(say.badDate(spanSlot.text, '计划开竣工时间', name), spanSlot);
  const plannedStart = date('计划开工时间');
  const plannedCompletion = date('计划完成时间');
  const bounds = [Math.min(...places.values()), Math.max(...places.values())];
  const entry: LedgerEntry = {
    area: place.folder.area,
    year: place.folder.year,
    project: standardName,
    site: text('建设地点'),
    stage: stage ?? '',
    plannedStart: plannedStart.text === '' && span !== null ? span.start : plannedStart,
    actualStart: date('实际开工时间'),
    plannedCompletion: plannedCompletion.text === '' && span !== null ? span.end : plannedCompletion,
    actualCompletion: date('实际竣工时间'),
    investmentPlanned: number('总投资（万元）'),
    investmentDone: done('累计完成投资（万元）'),
    physicalProgress: done('形象进度（%）'),
    beds: done('交付床位（张）'),
    floorArea: done('建筑面积（平方米）'),
    adjustmentDocument: text('调整依据文件'),
    remark: text('备注'),
    origin: {
      file: place.file,
      sheet: place.sheet,
      cell: `${address(project.row, bounds[0] ?? 0)}:${address(project.row, bounds[1] ?? 0)}`,
    },
    cells: [...places].flatMap(([column, index]) => {
      const slot = at(column);
      return slot === undefined || slot.kind === 'blank'
        ? []
        : [
            {
              ...{ field: column, column: columns.get(index)?.heading ?? column },
              ...{ cell: address(slot.row, slot.column), text: slot.text },
            },
          ];
    }),
    edition: place.folder.year,
  };
  return sound ? entry : null;
}
