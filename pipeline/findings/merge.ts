import type { Problem } from '../problem.ts';

/** One problem with the words, cells, figures and rows for explanations.csv of others that have the same cause. */
export function merged(lead: Problem, others: readonly Problem[]): Problem {
  if (others.length === 0) return lead;
  const all = [lead, ...others];
  const figures = all.flatMap(({ figure, also = [] }) => [...(figure === undefined ? [] : [figure]), ...also]);
  const [figure, ...also] = [...new Map(figures.map((each) => [JSON.stringify(each), each])).values()];
  const explain = [
    ...(lead.explain ?? []),
    ...others.flatMap(({ code, explain = [] }) =>
      explain.map((each) => (code === lead.code ? each : { ...each, when: `〔${code}〕${each.when}` })),
    ),
  ];
  return {
    ...lead,
    further: [
      ...(lead.further ?? []),
      ...others.flatMap((other) => [furtherOf(other, lead), ...(other.further ?? [])]),
    ],
    ...(figure === undefined ? {} : { figure }),
    ...(also.length === 0 ? {} : { also }),
    ...(explain.length === 0 ? {} : { explain }),
    origins: [...new Set(all.flatMap(({ origins = [] }) => origins))],
  };
}

/** 同时〔large_change〕…（应为…）, without the subject where it is that of the lead. */
function furtherOf({ code, found, expected }: Problem, lead: Problem): string {
  const subject = found.slice(0, found.indexOf('：') + 1);
  const said = lead.found.startsWith(subject) ? found.slice(subject.length) : found;
  const name = code === lead.code ? '' : `〔${code}〕`;
  return `同时${name}${said}${expected === '' || expected === lead.expected ? '' : `（应为${expected}）`}`;
}
