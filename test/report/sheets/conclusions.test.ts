import { describe, expect, it } from 'vitest';
import { shownText } from '../../../pipeline/excel/sheet.ts';
import { conclusionsSheet } from '../../../pipeline/report/sheets/conclusions.ts';
import { publishedReport } from '../fixtures/report-small.ts';

describe('conclusionsSheet', () => {
  it('names the sheets of the book where the report has tables below and chapters', () => {
    const report = {
      ...publishedReport,
      dataGaps: ['缺数的指标3项。所缺内容列于下表，需由责任部门补充。', '正文量化承诺中2项没有口径，列于第四部分。'],
      statements: [],
    };
    const texts = conclusionsSheet(report).rows.map((row) => shownText(row[2] ?? ''));
    expect(texts).toContain('缺数的指标3项。所缺内容见“指标完成情况”表，需由责任部门补充。');
    expect(texts).toContain('正文量化承诺中2项没有口径，见“量化承诺”表。');
    expect(texts.join('')).not.toMatch(/下表|第[一二三四五六七八]部分/);
  });

  it('says what the program made and what the compiling unit wrote, chapter by chapter', () => {
    const statements = [
      {
        chapter: 'causes' as const,
        file: 'raw/示例区/2023/评估说明.md',
        blocks: [
          { kind: 'heading' as const, text: '共性原因' },
          { kind: 'list' as const, ordered: true, items: ['人手不足', '经费不足'] },
        ],
      },
    ];
    const causes = [{ heading: '进度滞后的指标', paragraphs: ['床位不足。'] }];
    const rows = conclusionsSheet({ ...publishedReport, causes, statements })
      .rows.map((row) => row.map(shownText))
      .filter(([chapter]) => chapter === '问题与原因');
    const own = '编制单位（raw/示例区/2023/评估说明.md）';
    expect(rows).toEqual([
      ['问题与原因', '进度滞后的指标', '床位不足。', '程序生成'],
      ['问题与原因', '共性原因', '', own],
      ['问题与原因', '', '1. 人手不足', own],
      ['问题与原因', '', '2. 经费不足', own],
    ]);
  });
});
