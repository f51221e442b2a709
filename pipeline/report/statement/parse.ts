import type { ReportStatement, StatementBlock, StatementChapter } from '../../model/report.ts';
import type { Problem } from '../../problem.ts';
import { chapterNamed, nearestHeading, saysMore, statementChapters } from './chapters.ts';

/** What was read of a statement: its chapters in the order of the report, and what was not understood. */
interface ParsedStatement {
  readonly statements: readonly ReportStatement[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `评估说明.md`: `## 章名` begins a chapter, `###` a heading within it; paragraphs are parted by blank lines, lists begin
 * with `-`, `*` or `1.`; `#` (the title) and `>` at the top are for the writer. Everything else is text, HTML too.
 * Problems: W511 a heading that names no chapter (its text is not printed), W512 text before the first chapter.
 * @param file as messages print it
 */
export function parseStatement(text: string, file: string): ParsedStatement {
  const blocks = new Map<StatementChapter, StatementBlock[]>();
  const problems: Problem[] = [];
  let chapter: StatementChapter | 'unknown' | null = null;
  let open: StatementBlock | null = null;

  const add = (block: StatementBlock, instead: boolean): void => {
    if (chapter === null || chapter === 'unknown') return;
    const list = blocks.get(chapter) ?? [];
    blocks.set(chapter, [...(instead ? list.slice(0, -1) : list), block]);
    open = block;
  };

  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = plain(raw);
    const place = { file, cell: `第 ${index + 1} 行` };
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(line);
    if (heading !== null) {
      open = null;
      const [, marks = '', words = ''] = heading;
      if (marks === '#') return;
      if (marks !== '##') {
        add({ kind: 'heading', text: words }, false);
        open = null;
        return;
      }
      chapter = chapterNamed(words) ?? 'unknown';
      if (chapter === 'unknown') problems.push(unknownChapter(place, words));
      else if (saysMore(words, chapter)) add({ kind: 'heading', text: words }, false);
      open = null;
      return;
    }
    if (line === '') {
      open = null;
      return;
    }
    if (chapter === null) {
      if (!line.startsWith('>') && !problems.some(({ code }) => code === 'W512')) problems.push(outside(place, line));
      return;
    }
    const longer = lengthened(line, open);
    add(longer ?? blockOf(line), longer !== null);
  });
  const statements = statementChapters.flatMap(({ chapter: name }) => {
    const found = blocks.get(name) ?? [];
    return found.length === 0 ? [] : [{ chapter: name, file, blocks: found }];
  });
  return { statements, problems };
}

const listItem = /^(?:[-*+•]\s+|(\d{1,2})[.)．、]\s*)(.+)$/u;

function blockOf(line: string): StatementBlock {
  const [, number, words] = listItem.exec(line) ?? [];
  return words === undefined
    ? { kind: 'text', text: line }
    : { kind: 'list', ordered: number !== undefined, items: [words] };
}

/** The open block with the line added to it, or null when the line begins a block of its own. */
function lengthened(line: string, open: StatementBlock | null): StatementBlock | null {
  const next = blockOf(line);
  if (open === null || open.kind === 'heading') return null;
  if (next.kind === 'list') {
    const same = open.kind === 'list' && open.ordered === next.ordered;
    return same ? { ...open, items: [...open.items, ...next.items] } : null;
  }
  if (open.kind !== 'list') return { kind: 'text', text: joined(open.text, line) };
  const last = open.items.at(-1) ?? '';
  return { ...open, items: [...open.items.slice(0, -1), joined(last, line)] };
}

/** Lines of one paragraph: without a blank between Chinese, with one between Latin words. */
function joined(before: string, after: string): string {
  return /[\w,.]$/.test(before) && /^\w/.test(after) ? `${before} ${after}` : `${before}${after}`;
}

/** A line without the blanks round it and without the stars of emphasis. */
function plain(line: string): string {
  return line
    .replace(/^[\s　]+|[\s　]+$/gu, '')
    .replace(/\*\*(.+?)\*\*/gu, '$1')
    .replace(/__(.+?)__/gu, '$1');
}

function unknownChapter(where: Problem['where'], heading: string): Problem {
  const near = nearestHeading(heading);
  return {
    severity: 'warn',
    code: 'W511',
    where,
    found: `标题“${heading}”不是报告的章名，其下文字没有印入报告`,
    expected: statementChapters.map(({ names }) => names[0]).join('、'),
    remedy: near === null ? '请改用所列章名' : `最接近的是“${near}”，请改正标题`,
  };
}

function outside(where: Problem['where'], line: string): Problem {
  return {
    severity: 'warn',
    code: 'W512',
    where,
    found: `“${Array.from(line).slice(0, 20).join('')}”写在第一个章名之前，没有印入报告`,
    expected: '以“## 章名”开始的文字，例如 ## 问题与原因',
    remedy: '请在这段文字之前加上章名',
  };
}
