interface Named {
  readonly list: string;
  readonly seq: number;
  readonly parent: number | null;
  readonly name: string;
}

/** The name that is understood away from its table: a part stands behind its parent, 医疗机构床位使用率（三级医院）. */
export function fullName(item: Named, all: readonly Named[]): string {
  const parent = all.find(({ list, seq }) => list === item.list && seq === item.parent);
  const own = item.name.replace(/^其中[：:]/, '');
  return parent === undefined ? own : `${fullName(parent, all)}（${own}）`;
}
