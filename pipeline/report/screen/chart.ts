/**
 * A chart as the page takes it: style attributes, which its content policy refuses, become attributes of their own, and it
 * is written shorter: without what the style sheet says once for all charts (font, size and colour of words), what draws
 * nothing and the third decimal of a pixel. Words stay as they are.
 */
export function withoutStyles(svg: string): string {
  return svg
    .replace(/<defs\s*>.*?<\/defs>/gs, '')
    .replace(/<g clip-path="[^"]*">\s*(.*?)\s*<\/g>/gs, '$1')
    .replace(/<(path|rect|line|circle)( [^>]*?)\s*(?:\/>|><\/\1>)/g, (_, name: string, rest: string) =>
      shape(name, rest),
    )
    .replace(/<(text|g|svg)( [^>]*)>/g, (_, name: string, rest: string) => `<${name}${shorter(name, rest)}>`)
    .replace(/>\s+</g, '><');
}

const said =
  / (?:font-family|xmlns|xmlns:xlink|version|baseProfile)="[^"]*"| (?:dominant-baseline="central"|text-anchor="start"|stroke-linejoin="bevel"|stroke-linecap="\w+"|stroke-miterlimit="\d+")/g;
const saidOfWords = / (?:font-size="11(?:px)?"|fill="#(?:333333|111111)")/g;
const dot =
  /^ d="M1 0A1 1 0 1 1 1 -0\.1A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,\1,([\d.]+),([\d.]+)\)" fill="([^"]*)"$/;

function shape(name: string, rest: string): string {
  const attributes = shorter(name, rest);
  if (drawsNothing(attributes) || isHalo(attributes)) return '';
  const [, radius, x, y, fill] = dot.exec(attributes) ?? [];
  if (radius !== undefined) return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
  return `<${name}${attributes}/>`;
}

function shorter(name: string, attributes: string): string {
  const plain = attributes.replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style)).replace(said, '');
  if (name === 'svg') return plain;
  const rounded = plain.replace(/(\.\d\d)\d+/g, '$1').replaceAll('rgb(255,255,255)', '#fff');
  return name === 'text' ? moved(rounded.replace(saidOfWords, '')) : rounded;
}

/** The place of a text in two attributes instead of three. */
function moved(attributes: string): string {
  const [shift, left = '', top = ''] = / transform="translate\(([-\d.]+) ([-\d.]+)\)"/.exec(attributes) ?? [];
  if (shift === undefined) return attributes;
  const sum = (name: string, from: string): string => {
    const own = new RegExp(` ${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? '0';
    return String(Math.round((Number(own) + Number(from)) * 100) / 100);
  };
  const place = ` x="${sum('x', left)}" y="${sum('y', top)}"`;
  return place + attributes.replace(shift, '').replace(/ [xy]="[-\d.]+"/g, '');
}

function drawsNothing(attributes: string): boolean {
  const isUnfilled =
    /fill="none"|fill-opacity="0"/.test(attributes) || /^ d="M[-\d. ]+(?:L[-\d. ]+)?"/.test(attributes);
  return isUnfilled && (!/stroke="(?!none)/.test(attributes) || attributes.includes('stroke-width="0"'));
}

/** The white ground of a label, which the style sheet gives to all words of a chart. */
function isHalo(attributes: string): boolean {
  return attributes.includes('fill="#fff" fill-opacity="0.8"') && !attributes.includes('stroke');
}

function attributesOf(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter(([name = '', value = '']) => name !== '' && value !== '')
    .map(([name = '', value = '']) => ` ${name}="${value}"`)
    .join('');
}
