import type { Report, ReportStatement, StatementBlock, StatementChapter } from '../../model/report.ts';
import { statementChapters } from '../statement/chapters.ts';

function blockFor(block: StatementBlock) {
  return {
    heading: block.kind === 'heading' ? block.text : '',
    text: block.kind === 'text' ? block.text : '',
    ordered: block.kind === 'list' && block.ordered ? block.items : null,
    items: block.kind === 'list' && !block.ordered ? block.items : null,
  };
}

type Printed = Pick<ReportStatement, 'file'> & { readonly blocks: readonly ReturnType<typeof blockFor>[] };

/** The compiling unit's own words by chapter, null where it has written none. */
export function statementsOf({
  statements,
}: Pick<Report, 'statements'>): Readonly<Record<StatementChapter, Printed | null>> {
  const of = (chapter: StatementChapter): Printed | null => {
    const found = statements.find((statement) => statement.chapter === chapter);
    return found === undefined ? null : { file: found.file, blocks: found.blocks.map(blockFor) };
  };
  return Object.fromEntries(statementChapters.map(({ chapter }) => [chapter, of(chapter)])) as Record<
    StatementChapter,
    Printed | null
  >;
}
