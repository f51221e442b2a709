import type { Edition, Promised } from '../edition.ts';
import type { Block } from './blocks.ts';

/** Where the reading stands. */
export interface State {
  readonly chapter: string;
  /** The list that an annex is at. */
  readonly list: 'target' | 'commitment';
  readonly promise: Promised | null;
  readonly headings: readonly string[];
  /** The paragraph before in this part, for numbered lists. */
  readonly number: number;
}

/** Before the first chapter. */
export const outset: State = { chapter: '', list: 'target', promise: null, headings: [], number: 0 };

/** Where the reading stands when it has come to this block. */
export function next(edition: Edition, state: State, { role, texts, heading }: Block): State {
  const text = texts.join('');
  if (role === 'H1') return { chapter: text, list: 'target', promise: null, headings: [], number: 0 };
  if (state.chapter.startsWith('附录三') && /承诺$/.test(text)) return { ...state, list: 'commitment', promise: null };
  if (role === 'H2') return { ...state, promise: null, number: 0 };
  const seq = /^(\d+)．/.exec(text)?.[1];
  if (seq !== undefined && (role === 'H3' || state.chapter.startsWith('附录三'))) {
    const promise = edition.promises.find((one) => one.list === state.list && one.seq === seq) ?? null;
    return { ...state, promise };
  }
  if (seq !== undefined) return { ...state, number: seq === '1' ? 1 : state.number + 1 };
  if (role === 'TR' && heading) return { ...state, headings: texts };
  return state;
}
