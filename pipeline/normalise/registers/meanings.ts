import { nameKey } from '../text/name-key.ts';
import type { Entries } from './entries.ts';
import type { RegisterName, Registers, Report } from './registers.ts';
import type { Layout, Measure, Member } from './vocabulary.ts';

/** Everything that a name may mean, by key. */
export interface Names {
  readonly measureNames: Map<string, Measure>;
  readonly memberNames: Map<string, Member[]>;
  readonly areaNames: Map<string, string>;
  readonly layout: Map<string, Layout>;
  readonly ignored: Map<string, string>;
  readonly ledgerColumns: Map<string, string>;
  readonly stages: Map<string, string>;
  readonly projects: Map<string, string>;
}

/** Names of tables share one space; columns, stages and projects of a ledger have their own. */
type Space = 'label' | 'column' | 'stage' | 'project';

type Claim = (space: Space, name: string, meaning: string, register: RegisterName, line: number) => string;

/** Gives every standard name and alias its one meaning; a name with two is reported. */
export function namesOf(rows: Registers, entries: Entries, report: Report): Names {
  const claim = claims(report);
  const names: Names = {
    measureNames: new Map(),
    memberNames: new Map(),
    areaNames: new Map(),
    layout: new Map(),
    ignored: new Map(),
    ledgerColumns: new Map(),
    stages: new Map(),
    projects: new Map(),
  };
  for (const { row, line } of rows.measures) {
    const measure = entries.measures.get(row.measure);
    const key = claim('label', row.measure, `指标 ${row.measure}`, 'measures', line);
    if (measure !== undefined) names.measureNames.set(key, measure);
  }
  for (const { member, line } of entries.members) {
    addMember(names, claim('label', member.name, `成员 ${member.name}`, 'members', line), member);
  }
  for (const { row, line } of rows.areas) {
    names.areaNames.set(claim('label', row.area, `地区 ${row.area}`, 'areas', line), row.area);
  }
  for (const { row, line } of rows.ledger) {
    names.ledgerColumns.set(claim('column', row.column, row.column, 'ledger', line), row.column);
  }
  for (const { row, line } of rows.aliases) addAlias(names, entries, row, line, claim, report);
  for (const { row, line } of rows.ignored) {
    names.ignored.set(claim('label', row.label, '不读的标签', 'ignored', line), row.reason);
  }
  for (const { row, line } of rows.derived.filter((each) => !each.row.label.endsWith('*'))) {
    names.ignored.set(claim('label', row.label, '不读的标签', 'derived', line), row.reason);
  }
  return names;
}

function claims(report: Report): Claim {
  const spaces = new Map<string, string>();
  return (space, name, meaning, register, line) => {
    const key = nameKey(name);
    const before = spaces.get(`${space}｜${key}`);
    if (before !== undefined && before !== meaning) {
      report('E251', register, line, `“${name}”既是${before}，又是${meaning}`, '一个名称只有一个含义');
    }
    spaces.set(`${space}｜${key}`, meaning);
    return key;
  };
}

function addMember(names: Names, key: string, member: Member): void {
  names.memberNames.set(key, [...(names.memberNames.get(key) ?? []), member]);
}

function addAlias(
  names: Names,
  entries: Entries,
  row: Registers['aliases'][number]['row'],
  line: number,
  claim: Claim,
  report: Report,
): void {
  const { kind, name, alias } = row;
  const missing = (register: string) => report('E253', 'aliases', line, `${kind}“${name}”`, `${register} 中的名称`);
  const named = (space: Space, meaning = name) => claim(space, alias, meaning, 'aliases', line);
  if (kind === '指标') {
    const measure = entries.measures.get(name);
    if (measure === undefined) missing('measures.csv');
    else names.measureNames.set(named('label', `指标 ${name}`), measure);
  } else if (kind === '成员') {
    const own = entries.members.filter(({ member }) => member.name === name);
    if (own.length === 0) missing('members.csv');
    const key = named('label', `成员 ${name}`);
    for (const { member } of own) addMember(names, key, member);
  } else if (kind === '地区') {
    if (!entries.areas.has(name)) missing('areas.csv');
    names.areaNames.set(named('label', `地区 ${name}`), name);
  } else if (kind === '台账列') {
    if (!entries.ledgerTypes.has(name)) missing('ledger.csv');
    names.ledgerColumns.set(named('column'), name);
  } else if (kind === '版式') {
    names.layout.set(named('label', `版式 ${name}`), name as Layout);
  } else {
    const [space, target] =
      kind === '阶段' ? (['stage', names.stages] as const) : (['project', names.projects] as const);
    target.set(claim(space, name, name, 'aliases', line), name);
    target.set(named(space), name);
  }
}
