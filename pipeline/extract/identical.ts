import type { Problem } from '../problem.ts';
import type { Input } from './inputs.ts';

/**
 * Leaves out copies: of files with the same bytes in one folder of area and year, the first is read. N102 says so; W115
 * when the same bytes lie under another area or year, where they are read all the same.
 */
export function withoutCopies(inputs: readonly Input[]): {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
} {
  const groups = new Map<string, Input[]>();
  for (const input of inputs) groups.set(input.sha256, [...(groups.get(input.sha256) ?? []), input]);
  const copies = new Set<Input>();
  const problems: Problem[] = [];
  for (const group of groups.values()) {
    const firsts = new Map<string, Input>();
    for (const input of group) {
      const folder = `${input.area}/${input.year}`;
      const first = firsts.get(folder);
      if (first === undefined) firsts.set(folder, input);
      else {
        copies.add(input);
        problems.push(copied(first, input));
      }
    }
    const [first, ...elsewhere] = firsts.values();
    if (first !== undefined && elsewhere.length > 0) problems.push(misplaced(first, elsewhere));
  }
  return { inputs: inputs.filter((input) => !copies.has(input)), problems };
}

function copied(first: Input, copy: Input): Problem {
  return {
    severity: 'note',
    code: 'N102',
    where: { file: copy.file },
    found: `与 ${first.file} 内容完全相同，只读了后者`,
    expected: '',
    remedy: '可删去一份',
  };
}

function misplaced(first: Input, elsewhere: readonly Input[]): Problem {
  return {
    severity: 'warn',
    code: 'W115',
    where: { file: first.file },
    found: `与 ${elsewhere.map(({ file }) => file).join('、')} 内容完全相同，却放在不同的地区或年份`,
    expected: '每个地区、每一年各自的文件',
    remedy: '请核对是否放错文件夹；确是一份表里有几年数的，可只留最新一年的一份',
  };
}
