import type { EarlierRecord } from './earlier.ts';

/** A source file that was not there before, is there no longer, or has other bytes. */
export interface InputDifference {
  readonly file: string;
  readonly change: '新增' | '删去' | '内容改了';
}

type Inputs = EarlierRecord['inputs'];

/** The source files that two runs do not have in common, in the order of their names. */
export function inputDifferences(before: Inputs, after: Inputs): readonly InputDifference[] {
  const [old, now] = [before, after].map((files) => new Map(files.map(({ file, sha256 }) => [file, sha256])));
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort().flatMap((file): InputDifference[] => {
    const [was, is] = [old?.get(file), now?.get(file)];
    if (was === is) return [];
    return [{ file, change: was === undefined ? '新增' : is === undefined ? '删去' : '内容改了' }];
  });
}
