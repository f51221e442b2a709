import type { Plan } from '../model/plan.ts';
import type { ItemRequest } from '../options.ts';
import { refuse } from '../options.ts';
import type { PipelineError } from '../problem.ts';
import { fullName } from '../report/names.ts';
import { namesLike } from './near.ts';

/** One promise or project of a plan. */
export interface Choice {
  readonly plan: Plan;
  readonly list: 'target' | 'commitment' | 'project';
  readonly seq: number;
  readonly name: string;
}

const lists = {
  seq: { list: 'target', words: '主要指标' },
  commitment: { list: 'commitment', words: '量化承诺' },
  project: { list: 'project', words: '重点项目' },
} as const;

const options = ['seq', 'commitment', 'project'] as const;
const offered = 12;

/**
 * What the user asks about: by its number in one plan, or by its name in any; a part of a name will do where no other
 * name of the plan has it.
 * @param plans those that were chosen
 * @throws PipelineError E321 for a number or name that the plans do not have, with what they have
 */
export function chooseItems(plans: readonly Plan[], request: ItemRequest): readonly Choice[] {
  const all = plans.flatMap(choicesOf);
  if (request.name !== undefined) return named(all, request.name);
  const option = options.find((candidate) => request[candidate] !== undefined) ?? 'seq';
  const seq = request[option];
  const { list, words } = lists[option];
  if (plans.length > 1) {
    const ids = plans.map(({ id }) => `--plan ${id}`).join('、');
    throw refuse(`--${option} ${seq}`, `同时写明哪个规划：${ids}`, '请加上 --plan，或用 --name 写名称');
  }
  const own = all.filter((choice) => choice.list === list);
  const found = own.filter((choice) => choice.seq === seq);
  if (found.length === 0) throw refuse(`--${option} ${seq}`, numbers(own, words));
  return found;
}

/** Everything of a plan that can be asked about. */
export function choicesOf(plan: Plan): readonly Choice[] {
  const promises = [...plan.targets, ...plan.commitments];
  return [
    ...promises.map((item) => ({ plan, list: item.list, seq: item.seq, name: fullName(item, promises) })),
    ...plan.projects.map(({ seq, name }) => ({ plan, list: 'project' as const, seq, name })),
  ];
}

function named(all: readonly Choice[], name: string): readonly Choice[] {
  const wanted = keyOf(name);
  const whole = all.filter((choice) => keyOf(choice.name) === wanted);
  if (whole.length > 0) return whole;
  const part = all.filter((choice) => keyOf(choice.name).includes(wanted));
  if (part.length > 0 && part.length === new Set(part.map(({ plan }) => plan)).size) return part;
  if (part.length > 0) throw several(name, part);
  const close = namesLike(name, all);
  throw refuse(
    `--name ${name}`,
    close.length === 0
      ? '规划中的指标、承诺或项目的名称，或词典中的指标项'
      : `规划中的名称，最接近的：${close.map(spoken).join('、')}`,
    '请改正名称，写一部分也可以；或用 --plan 和 --seq 写序号',
  );
}

function several(name: string, found: readonly Choice[]): PipelineError {
  const more = found.length > offered ? ` 等 ${found.length} 项` : '';
  return refuse(
    `--name ${name}`,
    `只符合一项的名称；名称中有它的：${found.slice(0, offered).map(spoken).join('、')}${more}`,
    '请写全名称，或用 --plan 和序号',
  );
}

/** A choice as it may be typed: 注册护士数（--plan a --seq 3）. */
function spoken(choice: Choice): string {
  return `${choice.name}（${typed(choice)}）`;
}

/** The options that ask about a choice: `--plan a --seq 3`. */
export function typed({ plan, list, seq }: Choice): string {
  const option = options.find((candidate) => lists[candidate].list === list) ?? 'seq';
  return `--plan ${plan.id} --${option} ${seq}`;
}

function numbers(own: readonly Choice[], words: string): string {
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined ? `有${words}的规划` : `${words}的序号 ${first.seq}—${last.seq}`;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s“”"]/g, '')
    .toLowerCase();
}
