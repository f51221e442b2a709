import { placeOf } from '../model/problem-place.ts';
import type { NeededItem } from '../model/survey.ts';
import type { Problem } from '../problem.ts';
import { placesOf } from './alike.ts';
import { departmentOrder, elsewhere, type FindingsInput, ledgerDepartment } from './context.ts';
import type { SenderOf } from './filing.ts';

/** Who is asked about a problem, and the promises that wait for the answer. */
interface Subject {
  /** At least one. */
  readonly departments: readonly string[];
  readonly promises: readonly string[];
}

/**
 * Finds who is asked about a problem: by the measure of its figure; by the promise, project or department that it names;
 * by what is missing in its year; else by what its file holds.
 */
export function subjectsIn(input: FindingsInput, senderOf: SenderOf): (problem: Problem) => Subject {
  const { survey } = input;
  const known = new Set(departmentOrder(input));
  const missing = survey.items.filter(({ state }) => state !== 'present');
  const projects = new Set(survey.items.filter(({ kind }) => kind === 'project').map(({ item }) => item));
  const inArea = (promises: readonly string[], area: string | null): readonly string[] => {
    const own = survey.owners.filter((owner) => owner.area === area).map(({ promise }) => promise);
    return own.length === 0 ? promises : promises.filter((promise) => own.includes(promise));
  };
  const asSubject = (items: readonly NeededItem[]): Subject => ({
    departments: unique(items.map(({ department }) => department)),
    promises: unique(items.flatMap(({ promises }) => promises)),
  });

  const named = (problem: Problem): Subject | null => {
    const name = problem.figure?.measure ?? '';
    const { area, year } = placeOf(problem);
    const measure = longest(
      survey.measures.filter((each) => name.startsWith(each.measure)),
      (each) => each.measure,
    );
    if (measure !== undefined && measure.department !== '')
      return { departments: [measure.department], promises: inArea(measure.promises, area) };
    if (projects.has(name)) return { departments: [ledgerDepartment], promises: [] };
    const there = missing.filter((item) => item.area === area && item.year === year);
    if (known.has(name)) {
      return { departments: [name], promises: asSubject(there.filter((item) => item.department === name)).promises };
    }
    if (name === '') return problem.where.file === undefined && there.length > 0 ? asSubject(there) : null;
    const promised = survey.owners.filter(({ promise }) => `、${name}、`.includes(`、${promise}、`));
    if (promised.length === 0) return null;
    const promises = unique(promised.map(({ promise }) => promise));
    const waiting = there.filter((item) => item.promises.some((promise) => promises.includes(promise)));
    const owners = promised.map(({ department }) => department).filter((department) => department !== '');
    const departments = waiting.length > 0 ? asSubject(waiting).departments : unique(owners);
    return departments.length === 0 ? null : { departments, promises };
  };

  return (problem) => {
    const { figure, also = [], ...rest } = problem;
    // Whether whole tables were read right is for whoever runs the program.
    if (problem.ofWords === true && figure?.measure === undefined) return { departments: [elsewhere], promises: [] };
    const each = [figure, ...also].flatMap((one) => named(one === undefined ? rest : { ...rest, figure: one }) ?? []);
    if (each.length > 0) {
      return {
        departments: unique(each.flatMap(({ departments }) => departments)),
        promises: unique(each.flatMap(({ promises }) => promises)),
      };
    }
    const senders = placesOf(problem).flatMap((place) => senderOf(place) ?? []);
    return { departments: senders.length === 0 ? [elsewhere] : unique(senders), promises: [] };
  };
}

function longest<Item>(items: readonly Item[], textOf: (item: Item) => string): Item | undefined {
  return [...items].sort((left, right) => textOf(right).length - textOf(left).length)[0];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
