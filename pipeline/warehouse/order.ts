import { viewName } from './files.ts';
import type { Macro } from './functions.ts';
import type { SqlFile } from './header.ts';
import type { Parsed } from './parse.ts';
import { refusal } from './refuse.ts';

/** A SQL file with everything it reads, also through macros. */
export interface View {
  readonly name: string;
  readonly file: SqlFile;
  readonly parsed: Parsed;
  /** Macros called, directly or by another macro, each after those that it calls. */
  readonly macros: readonly Macro[];
  /** Schema-qualified tables and views, read directly or through a macro. */
  readonly reads: readonly string[];
  /** Text constants of the file and of the macros it calls. */
  readonly constants: readonly string[];
}

/** Adds to a parsed file what its macros read and mention. */
export function resolveMacros(file: SqlFile, parsed: Parsed, macros: readonly Macro[]): View {
  const called = calledMacros(parsed.functions, macros);
  const all = [parsed, ...called.map((macro) => macro.parsed)];
  return {
    name: viewName(file.path),
    file,
    parsed,
    macros: called,
    reads: [...new Set(all.flatMap((part) => part.tables))].sort(),
    constants: [...new Set(all.flatMap((part) => part.constants))].sort(),
  };
}

/** Macros among the function names, with those that they call before them. */
export function calledMacros(functions: readonly string[], macros: readonly Macro[]): readonly Macro[] {
  const called = new Set<Macro>();
  const visiting = new Set<Macro>();
  const visit = (names: readonly string[]): void => {
    for (const macro of macros) {
      if (!names.includes(macro.name) || visiting.has(macro)) continue;
      visiting.add(macro);
      visit(macro.parsed.functions);
      called.add(macro);
    }
  };
  visit(functions);
  return [...called];
}

/**
 * Views in an order in which each comes after those it reads.
 * @throws PipelineError E311 naming the circle when views read one another in a circle
 */
export function inOrder(views: readonly View[]): readonly View[] {
  const byName = new Map(views.map((view) => [view.name, view]));
  const ordered = new Set<View>();
  const place = (view: View, path: readonly string[]): void => {
    if (ordered.has(view)) return;
    if (path.includes(view.name)) {
      throw refusal('E311', view.file.path, `视图互相引用：${[...path, view.name].join(' → ')}`, '没有循环的引用');
    }
    for (const name of view.reads) {
      const read = byName.get(name);
      if (read !== undefined) place(read, [...path, view.name]);
    }
    ordered.add(view);
  };
  for (const view of views) place(view, []);
  return [...ordered];
}
