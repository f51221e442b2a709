import { nameKey } from '../text/name-key.ts';
import type { Entries } from './entries.ts';
import type { Registers, Report } from './registers.ts';

/**
 * Reports names that nothing bears and would so have no effect: members of a relation (E253), stages and words of layout
 * that the program's own aliases do not have, words that no measure has in its name, and names that two rows give differently (E251).
 */
export function reportUnknownNames(rows: Registers, entries: Entries, report: Report): void {
  const members = new Set(entries.members.map(({ member }) => member.name));
  for (const { row, line } of rows.relations) {
    for (const part of [row.left_breakdown, row.right_breakdown].flatMap((text) => text.split(' / '))) {
      if (!['', '*'].includes(part) && !members.has(part)) {
        report('E253', 'relations', line, `成员“${part}”`, 'members.csv 中的成员，或 *');
      }
    }
  }
  for (const kind of ['阶段', '版式'] as const) {
    const own = rows.aliases.filter(({ row }) => row.kind === kind);
    const known = [...new Set(own.filter(({ row }) => row.builtin === '是').map(({ row }) => row.name))];
    for (const { row, line } of own.filter((each) => !known.includes(each.row.name))) {
      report('E253', 'aliases', line, `${kind}“${row.name}”`, `${known.join('、')} 之一`);
    }
  }
  const measures = [...entries.measures.keys()].map(nameKey);
  for (const { row, line } of rows.title_words.filter((each) => each.row.builtin === '')) {
    for (const word of row.fits.split('|').filter((each) => each.trim() !== '')) {
      if (measures.some((measure) => measure.includes(nameKey(word)))) continue;
      report('E253', 'title_words', line, `fits 里的“${word}”`, '指标项名称里有的字，几个以 | 相隔；没有的留空');
    }
  }
  reportRepeated(rows, report);
}

function reportRepeated(rows: Registers, report: Report): void {
  const lines = new Map<string, { readonly line: number; readonly said: string }>();
  const once = (register: 'areas' | 'members' | 'units', name: string, said: string, line: number) => {
    const before = lines.get(`${register}｜${name}`);
    if (before === undefined) lines.set(`${register}｜${name}`, { line, said });
    else if (before.said !== said)
      report('E251', register, line, `“${name}”在第 ${before.line} 行已有，写法不同`, '每个名称一行');
  };
  for (const { row, line } of rows.areas) once('areas', row.area, row.kind, line);
  for (const { row, line } of rows.units) once('units', `${row.unit} ${row.base}`, row.factor, line);
  for (const { row, line } of rows.members) {
    once('members', `${row.dimension} ${row.member}`, `${row.position} ${row.relation}`, line);
  }
}
