import type { Page } from 'puppeteer';
import { typeArea } from './type-area.ts';

/**
 * Moves the figures of the element `.flow`, which begins on a new page, so that no large gap is left where one does not fit:
 * a figure may stand behind the text that follows it, or before the paragraph it belongs to, whatever leaves least.
 */
export async function flowFigures(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    ${columns}
    ${moves}
    const flow = document.querySelector('.flow');
    if (flow === null) return;
    const laid = layOut(flow);
    for (const element of [...flow.children]) if (element.matches('.pictures, .gantt')) settle(element, laid);
    laid.end();
  })()`);
}

/** The pages as columns of the size of the type area, which break as pages do. */
const columns = `
  function layOut(flow) {
    const millimetre = 96 / 25.4;
    document.documentElement.classList.add('measuring');
    const frame = flow.getBoundingClientRect();
    const fragments = (element) => [...element.getClientRects()];
    const pageOf = (rect) => Math.floor((rect.left - frame.left + 1) / (${typeArea.width} * millimetre));
    const gap = (one, other) => {
      const [last, first] = [fragments(one).at(-1), fragments(other)[0]];
      if (last === undefined || first === undefined || pageOf(last) === pageOf(first)) return 0;
      return (frame.top + ${typeArea.height} * millimetre - last.bottom) / (${typeArea.line} * millimetre);
    };
    const end = () => document.documentElement.classList.remove('measuring');
    return { gap, end };
  }`;

const moves = `
  const isFigure = (element) => element.matches('.pictures, figure');
  const isLater = (figure) => (element) => isFigure(element) && element !== figure;
  const isHeading = (element) => element.matches('h1, h2');
  /** What a figure may stand behind: the text after it; only a figure of a whole chapter lets the next heading pass. */
  function behind(figure) {
    const places = [];
    for (let next = figure.nextElementSibling; next !== null && places.length < 6; next = next.nextElementSibling) {
      if (isFigure(next) || next.matches('table, .new-page')) break;
      if (isHeading(next) && !figure.matches('.gantt')) break;
      const after = next.nextElementSibling;
      if (!isHeading(next) && !next.matches('.before') && (after === null || !after.matches('table'))) places.push(next);
    }
    return places;
  }
  /** Lines left empty around a figure; a later figure finds its own place. */
  function empty(from, to, figure, { gap }) {
    let lines = 0;
    for (let element = from; element !== null && element !== to; element = element.nextElementSibling) {
      const next = element.nextElementSibling;
      if (next === null || next.matches('.new-page') || [element, next].some(isLater(figure))) continue;
      lines += gap(element, next);
    }
    return lines;
  }
  function settle(figure, laid) {
    const before = figure.previousElementSibling;
    const places = behind(figure);
    const from = before.previousElementSibling ?? before;
    const to = (places.at(-1) ?? figure).nextElementSibling?.nextElementSibling ?? null;
    const ways = [
      () => before.after(figure),
      ...places.map((place) => () => place.after(figure)),
      ...(before.previousElementSibling?.matches('.block, .text') ? [() => before.before(figure)] : []),
    ];
    let best = 0;
    let least = Infinity;
    for (const [index, way] of ways.entries()) {
      way();
      const lines = empty(from, to, figure, laid);
      if (lines < least - 1) [best, least] = [index, lines];
      if (least < 2) break;
    }
    ways[best]();
  }`;
