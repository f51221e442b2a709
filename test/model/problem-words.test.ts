import { expect, it } from 'vitest';
import { problemArea } from '../../pipeline/model/problem-words.ts';

it('says what a problem is about: the title of its rule, else the part of the work', () => {
  expect(['E102', 'W221', 'N310'].map((code) => problemArea({ title: '', code }))).toEqual([
    '读取文件',
    '读取表格',
    '规划与登记',
  ]);
  expect(problemArea({ title: '项目台账不一致', code: 'ledger_files_disagree' })).toBe('项目台账不一致');
});
