/** The names of the parts that a part of a package points to, each once, in their order. */
export function relatedParts(name: string, parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/.exec(name) ?? [];
  const relations = parts.get(`${folder}_rels/${file}.rels`);
  if (relations === undefined) return [];
  const xml = Buffer.from(relations.buffer, relations.byteOffset, relations.byteLength).toString('latin1');
  const targets = [...xml.matchAll(/\sTarget\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );
  const found = new Set(targets.map((target) => pathOf(folder, target)));
  return [...found].filter((path) => parts.has(path));
}

function pathOf(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
