import type { Sheet, Workbook } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import { safeRecords, workbookStream } from './biff/biff.ts';
import { biffAccents } from './biff/biff-accents.ts';
import { biffBoxes } from './biff/biff-boxes.ts';
import { biffIndents } from './biff/biff-indents.ts';
import { biffLooks } from './biff/biff-looks.ts';
import { biffMargins } from './biff/biff-margins.ts';
import { biffTexts } from './biff/biff-runs.ts';
import { coveredProblems } from './covered.ts';
import { delimitedSheet } from './delimited.ts';
import { excessiveContent } from './excess.ts';
import { excessiveExtent } from './extent.ts';
import { extensionOf, extensionsOf, hasExtension } from './folders/extension.ts';
import { htmlSheet } from './html/html.ts';
import { sheetsByLibrary } from './library.ts';
import { longRowProblems } from './long-rows.ts';
import { limits } from './shared/limits.ts';
import { isRefusal, noCells, type Refusal, tooLarge } from './shared/refusal.ts';
import { type Content, contentOf } from './shared/sniff.ts';
import { noteProblems } from './sheets/cell-notes.ts';
import type { NotedSheet, Untold } from './sheets/sheets.ts';
import { shortRowProblems } from './short-rows.ts';
import { splitRowProblems } from './split-rows.ts';
import { safeSpreadsheetXml } from './spreadsheetml/spreadsheetml.ts';
import { spreadsheetUntold } from './spreadsheetml/spreadsheetml-cells.ts';
import { safePackage } from './xlsx/package.ts';

/**
 * Reads one spreadsheet, whatever its name says, or tells in one problem why not (W101–W108; workbook `null`). A sheet
 * is read whole or the file is refused. Never throws because of what the bytes are.
 * @param file path as messages print it
 */
export function readWorkbook(
  file: string,
  bytes: Uint8Array,
): { readonly workbook: Workbook | null; readonly problems: readonly Problem[] } {
  const content = bytes.length > limits.fileBytes ? oversized(bytes.length) : contentOf(bytes);
  if (isRefusal(content)) return { workbook: null, problems: [problemOf(file, content)] };
  const sheets = sheetsIn(file, bytes, content);
  if (isRefusal(sheets)) return { workbook: null, problems: [problemOf(file, sheets)] };
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const excess = excessiveContent(sheets) ?? visible.map(excessiveExtent).find((refusal) => refusal !== null);
  if (excess) return { workbook: null, problems: [problemOf(file, excess)] };
  const problems: Problem[] = [];
  if (!hasExtension(file, content.kind)) problems.push(misnamed(file, content.kind));
  if (!visible.some(hasText)) problems.push(problemOf(file, noCells()));
  if (content.kind === 'delimited')
    problems.push(
      ...sheets.flatMap((sheet) => [
        ...shortRowProblems(file, sheet),
        ...longRowProblems(file, sheet),
        ...splitRowProblems(file, sheet),
      ]),
    );
  problems.push(...visible.flatMap((sheet) => [...coveredProblems(file, sheet), ...noteProblems(file, sheet.notes)]));
  return { workbook: { file, sheets: sheets.map(({ notes, ...sheet }) => sheet) }, problems };
}

function sheetsIn(file: string, bytes: Uint8Array, content: Content): readonly NotedSheet[] | Refusal {
  if (content.kind === 'delimited' || content.kind === 'html') {
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    const isCertain = hasExtension(file, content.kind) && extensionOf(file) !== '.txt';
    const sheet =
      content.kind === 'html' ? htmlSheet(content.text, name) : delimitedSheet(content.text, name, !isCertain);
    return isRefusal(sheet) ? sheet : [{ ...sheet, notes: { sheet: name, comments: [], elsewhere: [], stale: [] } }];
  }
  if (content.kind === 'spreadsheetml') {
    const safe = safeSpreadsheetXml(content.text);
    return typeof safe === 'string' ? sheetsByLibrary(safe, spreadsheetUntold(safe)) : safe;
  }
  if (content.kind === 'zip') {
    const safe = safePackage(bytes);
    if (isRefusal(safe)) return safe;
    const { content: plain, accents, indents } = safe;
    const count = Math.max(accents.length, indents.length);
    const untold = Array.from({ length: count }, (_, at) => ({ accents: accents[at], indents: indents[at] }));
    return sheetsByLibrary(plain, untold);
  }
  const records = { compound: workbookStream, biff: safeRecords }[content.kind](bytes);
  return isRefusal(records) ? records : sheetsByLibrary(records, untoldOf(records));
}

function untoldOf(records: Uint8Array): readonly Untold[] {
  const texts = biffTexts(records);
  const margins = biffMargins(records);
  const boxes = biffBoxes(records);
  const accents = biffAccents(records);
  const indents = biffIndents(records);
  return biffLooks(records).map((looks, index) => ({
    looks,
    texts: texts[index] ?? new Map<string, string>(),
    accents: accents[index],
    indents: indents[index],
    margins: [...(margins[index] ?? []), ...(boxes[index] ?? [])],
  }));
}

function oversized(size: number): Refusal {
  return tooLarge(`文件有 ${Math.round(size / 1024 / 1024)} MB`, `不超过 ${limits.fileBytes / 1024 / 1024} MB`);
}

function hasText(sheet: Sheet): boolean {
  return sheet.rows.some((row) =>
    row.some((cell) => cell !== null && (cell.text.trim() !== '' || cell.formula === true)),
  );
}

function problemOf(file: string, { code, found, expected, remedy }: Refusal): Problem {
  return { severity: 'warn', code, where: { file }, found, expected, remedy };
}

function misnamed(file: string, kind: Content['kind']): Problem {
  const expected = `扩展名 ${extensionsOf[kind].join('、')}`;
  return {
    severity: 'note',
    code: 'N101',
    where: { file },
    found: '扩展名与内容不符，已按内容读取',
    expected,
    remedy: '请核对数字后改正扩展名',
  };
}
