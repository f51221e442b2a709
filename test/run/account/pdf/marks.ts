import type { Rule } from '../explain.ts';
import type { Block } from './blocks.ts';

/** Marks of a page: its number, and the numbers of its tables and pictures, which go on from those before. */
export function markRules({ page }: Block, marks: Map<string, number>): readonly Rule[] {
  return [
    { kind: '页码', form: /—(\d+)—/g, expected: [String(page)] },
    {
      kind: '序号',
      form: /(表|图)(\d+)/g,
      expected: ([kind = '']) => {
        marks.set(kind, (marks.get(kind) ?? 0) + 1);
        return [['表', '图'], String(marks.get(kind))];
      },
    },
  ];
}
