import type { UnitFactor } from '../numbers/unit.ts';
import { nameKey } from '../text/name-key.ts';
import type { Registers, Report } from './registers.ts';
import type { LedgerType, Measure, Member } from './vocabulary.ts';

/** What the registers define, before any name is given to it. */
export interface Entries {
  readonly units: ReadonlyMap<string, readonly UnitFactor[]>;
  readonly dimensions: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly members: readonly { readonly member: Member; readonly line: number }[];
  readonly areas: ReadonlyMap<string, string>;
  readonly ledgerTypes: ReadonlyMap<string, LedgerType>;
}

/** Units, measures, members, areas and columns of the ledger; what contradicts is reported. */
export function entriesOf(rows: Registers, report: Report): Entries {
  const units = unitsOf(rows, report);
  const dimensions = new Set(rows.members.map(({ row }) => row.dimension));
  const measures = measuresOf(rows, units, dimensions, report);
  const members = rows.members.map(({ row, line }) => {
    const limited = row.measures.split('|').filter((name) => name !== '');
    for (const name of limited) {
      if (!measures.has(name)) report('E253', 'members', line, `指标“${name}”`, 'measures.csv 中的指标');
    }
    return {
      member: { dimension: row.dimension, name: row.member, measures: limited, composes: row.relation === '构成' },
      line,
    };
  });
  return {
    units,
    dimensions,
    measures,
    members,
    areas: new Map(rows.areas.map(({ row }) => [row.area, row.kind])),
    ledgerTypes: new Map(rows.ledger.map(({ row }) => [row.column, row.type])),
  };
}

function unitsOf(rows: Registers, report: Report): ReadonlyMap<string, readonly UnitFactor[]> {
  const units = new Map<string, UnitFactor[]>();
  const bases = new Set(rows.units.filter(({ row }) => row.unit === row.base).map(({ row }) => row.base));
  for (const { row, line } of rows.units) {
    const exponent = Math.round(Math.log10(Number(row.factor)));
    const exact = Math.abs(Number(row.factor) / 10 ** exponent - 1) < 1e-9;
    if (!exact) report('E252', 'units', line, `系数“${row.factor}”`, '10 的整数次幂');
    if (!bases.has(row.base)) report('E252', 'units', line, `base“${row.base}”`, 'unit 列中系数为 1 的一个单位');
    const words = row.unless.split('|').filter((word) => word !== '');
    const factor = { base: row.base, exponent, ...(row.counter === '是' ? { unless: words } : {}) };
    units.set(nameKey(row.unit), [...(units.get(nameKey(row.unit)) ?? []), factor]);
  }
  return units;
}

function measuresOf(
  rows: Registers,
  units: ReadonlyMap<string, unknown>,
  dimensions: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const { row, line } of rows.measures) {
    const own = row.dimensions.split('×').filter((dimension) => dimension !== '');
    if (measures.has(row.measure)) report('E251', 'measures', line, `指标“${row.measure}”重复`, '每个指标一行');
    if (!units.has(nameKey(row.unit))) report('E252', 'measures', line, `单位“${row.unit}”`, 'units.csv 中的单位');
    for (const dimension of own.filter((each) => !dimensions.has(each))) {
      report('E253', 'measures', line, `维度“${dimension}”没有成员`, 'members.csv 中的维度');
    }
    const citywide = row.area_scope === '全市';
    measures.set(row.measure, {
      name: row.measure,
      unit: row.unit,
      dimensions: own,
      citywide,
      flow: row.nature === '时期',
    });
  }
  return measures;
}
