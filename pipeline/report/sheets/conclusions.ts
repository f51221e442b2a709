import type { Sheet } from '../../excel/sheet.ts';
import type { Report, ReportSection, StatementBlock, StatementChapter } from '../../model/report.ts';
import { chapterTitles } from '../page/chapters.ts';
import { bareHeading } from '../statement/chapters.ts';

interface Paragraph {
  readonly heading: string;
  readonly text: string;
}

/** The prose of the report, a paragraph a row, what the compiling unit wrote behind what the program made. */
export function conclusionsSheet(report: Report): Sheet {
  const made: Readonly<Partial<Record<StatementChapter, readonly Paragraph[]>>> = {
    overview: plain(report.overview),
    assessment: plain(report.assessment),
    quality: plain(report.dataGaps),
    causes: report.causes.flatMap(paragraphsOf),
    outlook: [...plain(report.trend), ...report.advice.flatMap(paragraphsOf)],
  };
  const titles = Object.entries(chapterTitles(report)) as readonly [StatementChapter, string][];
  return {
    name: '评估结论',
    subject: '评估工作概况、总体评价、数据质量、问题与原因、趋势与建议的文字',
    notes: [],
    columns: [
      { heading: '部分', width: 18, align: 'center' },
      { heading: '小标题', width: 22, align: 'center' },
      { heading: '内容', width: 110, least: 100 },
      { heading: '撰写', width: 24, align: 'center' },
    ],
    rows: titles.flatMap(([chapter, title]) => {
      const own = report.statements.find((statement) => statement.chapter === chapter);
      return [
        ...(made[chapter] ?? []).map(({ heading, text }) => [bareHeading(title), heading, inBook(text), '程序生成']),
        ...(own?.blocks ?? [])
          .flatMap(linesOf)
          .map(({ heading, text }) => [bareHeading(title), heading, text, `编制单位（${own?.file ?? ''}）`]),
      ];
    }),
    frozenColumns: 0,
  };
}

function plain(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => ({ heading: '', text }));
}

function paragraphsOf({ heading, paragraphs }: ReportSection): readonly Paragraph[] {
  return paragraphs.map((text) => ({ heading, text }));
}

function linesOf(block: StatementBlock): readonly Paragraph[] {
  if (block.kind === 'list') {
    return block.items.map((text, index) => ({ heading: '', text: block.ordered ? `${index + 1}. ${text}` : text }));
  }
  return [block.kind === 'heading' ? { heading: block.text, text: '' } : { heading: '', text: block.text }];
}

/** The book has sheets where the report has tables below and chapters: each sentence names the sheet that it is about. */
function inBook(text: string): string {
  return text.replace(/[^。；]+/g, (sentence) => {
    const sheet = sentence.includes('承诺') ? '量化承诺' : '指标完成情况';
    return sentence.replace(/(?:列于|见)(?:下表|第[一二三四五六七八九十]+部分)/g, `见“${sheet}”表`);
  });
}
