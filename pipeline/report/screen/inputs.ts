import type { Report } from '../../model/report.ts';
import { observationRows, textIn } from '../observation-rows.ts';
import { sourceAddress } from './address.ts';
import { wordsFigure } from './figure.ts';
import { countedProblems } from './prose/counted.ts';

/** The source files with their numbers, each of which opens what it counts. */
export function inputsOf(report: Report, sourceRoot: string | null) {
  const places = placesOf(report);
  return report.inputs.map((input, index) => {
    const section = `file-${index + 1}`;
    const found = report.problems.filter((problem) => problem.file === input.file);
    return {
      ...input,
      id: `input-${index + 1}`,
      section,
      link: sourceAddress(sourceRoot, input.file),
      figures: wordsFigure(section, 'figures', String(input.figures)),
      problems: wordsFigure(section, 'problems', String(input.problems)),
      sheets: [...(places.get(input.file) ?? new Map<string, ReadonlySet<string>>())].map(
        ([sheet, cells]) => `${sheet === '' ? '' : `${sheet}：`}${endsOf([...cells])}，${cells.size}个`,
      ),
      found: countedProblems(found, report.problems),
      otherProblems: input.problems - found.length,
    };
  });
}

/** File → sheet → cells that the figures of the report may come from. */
function placesOf(report: Report): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const files = new Map<string, Map<string, Set<string>>>();
  for (const row of observationRows(report)) {
    const [file, sheet] = [textIn(row, 'file'), textIn(row, 'sheet')];
    const sheets = files.get(file) ?? new Map<string, Set<string>>();
    sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(textIn(row, 'cell')));
    files.set(file, sheets);
  }
  return files;
}

function endsOf(cells: readonly string[]): string {
  const [first = '', last = ''] = [cells[0], cells.at(-1)];
  return first === last ? first : `${first}—${last}`;
}
