import { marginTexts } from '../shared/page-margins.ts';
import { type Compound, keyOf, type Rule, rulesIn } from './html-rules.ts';

/** What a style makes of the text of an element. */
export type HtmlStyle = 'struck' | 'raised' | 'hidden';

/** What a page says of one element. */
export interface HtmlLook {
  readonly style: HtmlStyle | null;
  /** Declarations of style that hold for it, of which the last ones win; empty for none. */
  readonly declared: string;
}

/** How a page shows its elements, told one by one as they begin and end. */
export interface HtmlStyles {
  readonly opens: (name: string, attributes: Readonly<Record<string, string>>) => HtmlLook;
  readonly closes: () => void;
  /** The words at the head and the foot of the printed page. */
  readonly margins: readonly string[];
}

/** Classes of one element that are looked up. */
const mostClasses = 8;
/** Elements with one name, class or id that rules want around theirs. */
const mostConditions = 32;

/** Finds how a page shows an element, by its attributes and what the style sheets of the page say of it and what is around it. */
export function htmlStyles(page: string): HtmlStyles {
  const { rules, margins } = rulesIn(page);
  /** How many open elements fit what rules want around theirs, by how they name it. */
  const fitting = new Map<string, number>();
  const conditions = new Map<string, Map<string, Compound>>();
  for (const each of [...rules.values()].flat().flatMap((rule) => rule.around)) {
    const known = conditions.get(keyOf(each)) ?? new Map<string, Compound>();
    if (known.size < mostConditions) known.set(nameOf(each), each);
    conditions.set(keyOf(each), known);
  }
  const open: (readonly string[])[] = [];
  return {
    margins: margins.flatMap((coded) => marginTexts(coded)),
    opens: (name, attributes) => {
      const classes = (attributes['class'] ?? '').split(/\s+/, mostClasses).filter((each) => each !== '');
      const element = { tag: name, id: attributes['id'] ?? '', classes };
      const keys = ['*', name, ...classes.map((each) => `.${each}`), `#${element.id}`];
      const found = keys
        .flatMap((key) => rules.get(key) ?? [])
        .filter(
          (rule) => fits(element, rule.element) && rule.around.every((each) => (fitting.get(nameOf(each)) ?? 0) > 0),
        );
      const fulfilled =
        conditions.size === 0
          ? []
          : keys.flatMap((key) =>
              [...(conditions.get(key) ?? [])].flatMap(([each, one]) => (fits(element, one) ? [each] : [])),
            );
      for (const each of fulfilled) fitting.set(each, (fitting.get(each) ?? 0) + 1);
      open.push(fulfilled);
      const declared = declaredFor(found, attributes);
      return { style: styleOf(name, attributes, declared), declared };
    },
    closes: () => {
      for (const each of open.pop() ?? []) fitting.set(each, (fitting.get(each) ?? 0) - 1);
    },
  };
}

function nameOf({ tag, id, classes }: Compound): string {
  return `${tag}#${id}.${classes.join('.')}`;
}

function fits(element: Compound, { tag, id, classes }: Compound): boolean {
  return (
    (tag === '*' || tag === element.tag) &&
    (id === '' || id === element.id) &&
    classes.every((each) => element.classes.includes(each))
  );
}

function declaredFor(rules: readonly Rule[], attributes: Readonly<Record<string, string>>): string {
  const { color, bgcolor, style } = attributes;
  const hints = [color && `color:${hexed(color)}`, bgcolor && `background:${hexed(bgcolor)}`];
  const bodies = rules.length > 1 ? rules.toSorted((one, other) => one.weight - other.weight) : rules;
  return [...hints, ...bodies.map(({ body }) => body), style].filter(Boolean).join(';');
}

/** `ffffff` in an attribute is a colour as `#ffffff` is. */
function hexed(colour: string): string {
  return /^[\da-f]{6}$/i.test(colour) ? `#${colour}` : colour;
}

/** The last value that is declared of a property; empty for none. */
export function lastOf(declared: string, property: string): string {
  if (declared.length > longest) return found(declared, property);
  const key = `${property} ${declared}`;
  const known = values.get(key) ?? found(declared, property);
  if (values.size > mostValues) values.clear();
  values.set(key, known);
  return known;
}

function found(declared: string, property: string): string {
  const known = patterns.get(property) ?? new RegExp(`(?<![-\\w])${property}\\s*:\\s*([^;]+)`, 'gi');
  patterns.set(property, known);
  return [...declared.matchAll(known)].at(-1)?.[1]?.trim() ?? '';
}

/** The elements of a page repeat the same few declarations, and every one asks for the same properties. */
const [longest, mostValues] = [1_000, 2_000] as const;
const values = new Map<string, string>();
const patterns = new Map<string, RegExp>();

const rowLike: ReadonlySet<string> = new Set(['tr', 'col', 'tbody', 'thead', 'tfoot', 'colgroup']);

function styleOf(name: string, attributes: Readonly<Record<string, string>>, declared: string): HtmlStyle | null {
  if (attributes['hidden'] !== undefined) return 'hidden';
  const size = name === 'tr' ? 'height' : name === 'col' ? 'width' : null;
  if (size !== null && isNothing(lastOf(declared, size) || (attributes[size] ?? ''))) return 'hidden';
  if (declared === '') return null;
  if (/^none/i.test(lastOf(declared, 'display'))) return 'hidden';
  if (rowLike.has(name) && /^collapse/i.test(lastOf(declared, 'visibility'))) return 'hidden';
  if (/line-through/i.test(lastOf(declared, 'text-decoration[\\w-]*'))) return 'struck';
  return /^super/i.test(lastOf(declared, 'vertical-align')) ? 'raised' : null;
}

/** A height or a width at which nothing of a row or a column can be read. */
function isNothing(size: string): boolean {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d*)?)\s*([a-z%]*)(?:\s*!important)?$/i.exec(size) ?? [];
  return number !== '' && (Number(number) === 0 || (Number(number) < 3 && /^(?:pt|px)?$/i.test(unit)));
}
