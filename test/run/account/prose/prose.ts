import type { Edition, Promised } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import { standingRules, subjectRules } from '../subject.ts';
import { tight } from '../written.ts';
import { finalRules } from './final.ts';
import { leadRules } from './lead.ts';
import { listRules } from './lists.ts';
import { overviewRules } from './overview.ts';
import { qualityRules } from './problems.ts';
import { latenessRules, projectRules } from './projects.ts';
import { statementRules } from './statement.ts';

/** A function from a paragraph without blanks to the rules that may explain it. */
export function proseRules(edition: Edition): (text: string) => readonly Rule[] {
  const targets = edition.promises.filter(({ list }) => list === 'target');
  const commitments = edition.promises.filter(({ list }) => list === 'commitment');
  const first = [...statementRules(edition), ...overviewRules(edition)];
  const counts = [
    ...leadRules(edition, targets),
    ...listRules(edition, targets, commitments),
    ...finalRules(edition, targets),
    ...projectRules(edition),
    ...qualityRules(edition),
  ];
  const subjects = targets.map((promise) => ({ name: tight(promise.name), rules: subjectRules(edition, promise) }));
  const names = [...edition.promises, ...edition.projects]
    .map(({ name }) => tight(name))
    .sort((one, other) => other.length - one.length);
  return (text) => [
    ...first,
    ...counts,
    ...leading(text, targets),
    ...subjects.filter(({ name }) => text.includes(name)).flatMap(({ rules }) => rules),
    ...edition.projects.filter(({ name }) => text.includes(tight(name))).flatMap((project) => latenessRules(project)),
    ...names.filter((name) => /\d/.test(name) && text.includes(name)).map((name) => words('登记原文', name)),
    words('说明文字', edition.plan.title),
  ];
}

/** What the paragraph says about the one indicator that it begins with. */
function leading(text: string, targets: readonly Promised[]): readonly Rule[] {
  const body = text.replace(/^\d+．/, '');
  const [promise] = targets
    .filter(({ name }) => body.startsWith(`${tight(name)}（`))
    .sort((one, other) => other.name.length - one.name.length);
  return promise === undefined ? [] : standingRules(promise);
}
