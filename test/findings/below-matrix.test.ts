import { describe, expect, it } from 'vitest';
import { toldBelowMatrix } from '../../pipeline/findings/below-matrix.ts';
import { findingsOf } from '../../pipeline/findings/finding.ts';
import { type Problem, sentence } from '../../pipeline/problem.ts';
import { inputOf, item, problem, waiting } from './input.ts';

const items = [
  item('医政科', 2022, '床位', { state: 'missing', promises: ['每千人床位'] }),
  item('医政科', 2022, '护士', { state: 'withheld', promises: ['每千人护士'] }),
  item('医政科', 2022, '医师', { promises: ['每千人医师'] }),
];

function told(problems: readonly Problem[]): readonly string[] {
  const input = inputOf({ items, problems });
  return toldBelowMatrix(findingsOf(input), input.survey).map(sentence);
}

describe('what a terminal says below the matrix', () => {
  it('counts the missing data that the lines above name, behind what has to be looked at', () => {
    const other = problem({ code: 'z_check', found: '甲区2022年人口：两处不同', figure: { area: '甲区', year: 2022 } });
    expect(told([waiting('床位'), waiting('护士'), other])).toEqual([
      expect.stringContaining('〔z_check〕甲区2022年人口：两处不同'),
      '〔promised_unmeasured〕规划承诺的指标在评估年份没有数据：2 条，见上面“缺的数据”，应为数据齐全。请归口科室补报所缺的统计表。',
    ]);
  });

  it('says in full what those lines do not name: present, of another year, or to be explained', () => {
    const elsewhere = waiting('床位', { figure: { area: '甲区', year: 2021, measure: '每千人床位' } });
    for (const one of [waiting('医师'), elsewhere, waiting('床位', { severity: 'stop' })]) {
      expect(told([one])).toEqual([sentence(one)]);
    }
    const explained = waiting('床位', {
      explain: [
        { when: '确属实际情况的', found: '', rows: [{ rule: 'a', area: '甲区', year: 2022, subject: '', found: '' }] },
      ],
    });
    expect(told([explained])).toHaveLength(1);
    expect(told([explained])[0]).not.toContain('见上面');
  });
});
