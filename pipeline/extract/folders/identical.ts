import type { Problem } from '../../problem.ts';
import type { Input } from './inputs.ts';

/**
 * Leaves out copies: of files with the same bytes in one folder of area and year, the first is read. N102 says so once; W115
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
    const folders = new Map<string, [Input, ...Input[]]>();
    for (const input of group) {
      const folder = `${input.area}/${input.year}`;
      const known = folders.get(folder);
      if (known === undefined) folders.set(folder, [input]);
      else known.push(input);
    }
    for (const [first, ...others] of folders.values()) {
      for (const other of others) copies.add(other);
      if (others.length > 0) problems.push(copied(first, others));
    }
    const [first, ...elsewhere] = [...folders.values()].map(([each]) => each);
    if (first !== undefined && elsewhere.length > 0) problems.push(misplaced(first, elsewhere));
  }
  return { inputs: inputs.filter((input) => !copies.has(input)), problems };
}

function copied(first: Input, copies: readonly Input[]): Problem {
  const [copy, ...more] = copies.map(({ file }) => file);
  const others = more.length === 0 ? '' : `；${more.join('、')} 也相同，没有读`;
  return {
    severity: 'note',
    code: 'N102',
    where: { file: copy ?? first.file },
    found: `与 ${first.file} 内容完全相同，只读了后者${others}`,
    expected: '',
    remedy: '可只留一份',
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
    doubts: 'folder',
    origins: [first, ...elsewhere].map(({ file }) => file),
  };
}
