import { describe, expect, it } from 'vitest';
import { parseStatement } from '../../../pipeline/report/statement/parse.ts';

const file = 'raw/某区/2023/评估说明.md';
const parse = (...lines: readonly string[]) => parseStatement(lines.join('\n'), file);

describe('parseStatement', () => {
  it('puts paragraphs, headings and lists into the chapters that their headings name', () => {
    const { statements, problems } = parse(
      '# 评估说明',
      '> 给自己看的话',
      '',
      '## 七、问题与原因',
      '床位增长慢，',
      '用房不足。',
      '',
      '第二段。',
      '### 人员',
      '- 招聘推迟',
      '- 编制',
      '  待批',
      '1. 第一',
      '2、第二',
      '## 对策建议',
      '加快招聘。',
    );
    expect(problems).toEqual([]);
    expect(statements).toEqual([
      {
        chapter: 'causes',
        file,
        blocks: [
          { kind: 'text', text: '床位增长慢，用房不足。' },
          { kind: 'text', text: '第二段。' },
          { kind: 'heading', text: '人员' },
          { kind: 'list', ordered: false, items: ['招聘推迟', '编制待批'] },
          { kind: 'list', ordered: true, items: ['第一', '第二'] },
        ],
      },
      {
        chapter: 'outlook',
        file,
        blocks: [
          { kind: 'heading', text: '对策建议' },
          { kind: 'text', text: '加快招聘。' },
        ],
      },
    ]);
  });

  it('orders the chapters as the report does and joins one that is named twice', () => {
    const { statements } = parse('## 对策建议', '甲', '## 问题与原因', '乙', '## 问题与原因', '丙');
    expect(statements.map(({ chapter }) => chapter)).toEqual(['causes', 'outlook']);
    expect(statements[0]?.blocks).toEqual([
      { kind: 'text', text: '乙' },
      { kind: 'text', text: '丙' },
    ]);
  });

  it('reports a heading that names no chapter with the nearest one, and leaves its text out', () => {
    const { statements, problems } = parse('## 问题和原因', '甲', '## 附记', '乙');
    expect(statements).toEqual([]);
    expect(problems.map(({ code, where, remedy }) => [code, where.file, where.cell, remedy])).toEqual([
      ['W511', file, '第 1 行', '最接近的是“问题与原因”，请改正标题'],
      ['W511', file, '第 3 行', '请改用所列章名'],
    ]);
  });

  it('reports text before the first chapter once', () => {
    const { statements, problems } = parse('没有章名的话', '又一句', '## 总体评价', '好');
    expect(problems.map(({ code, where }) => [code, where.cell])).toEqual([['W512', '第 1 行']]);
    expect(statements).toHaveLength(1);
  });

  it('keeps HTML and other markup as text, without the stars of emphasis', () => {
    const { statements } = parse('## 问题与原因', '**重点**：<script>alert(1)</script> | 表 |', '-1.5‰不是列表');
    expect(statements[0]?.blocks).toEqual([
      { kind: 'text', text: '重点：<script>alert(1)</script> | 表 |-1.5‰不是列表' },
    ]);
  });

  it('says nothing of an empty file or a chapter without text', () => {
    expect(parse('')).toEqual({ statements: [], problems: [] });
    expect(parse('## 问题与原因', '', '## 对策建议').statements.map(({ chapter }) => chapter)).toEqual(['outlook']);
  });
});
