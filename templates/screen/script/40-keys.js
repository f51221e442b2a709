// Arrow keys move between the figures of a table or a paragraph, of which only one is a stop of the tab key; `/` goes to the
// search box.
(() => {
  const tables = [...document.querySelectorAll('table.sortable')];
  const paragraphs = [...document.querySelectorAll('main p.text, main table:not(.sortable)')];
  const rowsOf = (table) => [...table.tBodies[0].rows].filter((row) => row.matches('[data-row]:not(.out)'));
  const figuresOf = (part) => [...part.querySelectorAll('a[data-figure]')];

  function enter(table) {
    const figures = rowsOf(table).flatMap(figuresOf);
    const stop = figures.find((figure) => figure.tabIndex === 0) ?? figures[0];
    stopAt(table, stop);
  }

  function stopAt(group, stop) {
    for (const figure of figuresOf(group)) figure.tabIndex = figure === stop ? 0 : -1;
  }

  function follow(group, nextOf) {
    group.addEventListener('focusin', (event) => {
      if (event.target.matches('a[data-figure]')) stopAt(group, event.target);
    });
    group.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !event.target.matches('a[data-figure]')) return;
      const next = nextOf(group, event.target, event.key);
      if (next === undefined) return;
      event.preventDefault();
      next?.focus();
    });
  }

  for (const table of tables) {
    stopAt(table, null);
    enter(table);
    follow(table, nextInTable);
  }
  for (const paragraph of paragraphs) {
    const figures = figuresOf(paragraph);
    if (figures.length < 2) continue;
    stopAt(paragraph, figures[0]);
    follow(paragraph, nextInText);
  }
  document.addEventListener('rowschange', () => {
    for (const table of tables) enter(table);
  });

  function nextInText(paragraph, figure, key) {
    const figures = figuresOf(paragraph);
    const at = figures.indexOf(figure);
    const moves = {
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      Home: 0,
      End: figures.length - 1,
    };
    const to = moves[key];
    return to === undefined ? undefined : (figures[to] ?? null);
  }

  function nextInTable(table, figure, key) {
    const rows = rowsOf(table);
    const row = figure.closest('tr');
    const figures = figuresOf(row);
    const at = figures.indexOf(figure);
    const below = (step) => {
      const other = rows[rows.indexOf(row) + step];
      return other?.cells[figure.closest('td, th').cellIndex].querySelector('a[data-figure]') ?? null;
    };
    const moves = {
      ArrowLeft: () => figures[at - 1] ?? null,
      ArrowRight: () => figures[at + 1] ?? null,
      ArrowUp: () => below(-1),
      ArrowDown: () => below(1),
      Home: () => figures[0],
      End: () => figures[figures.length - 1],
    };
    return moves[key]?.();
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === ' ' && event.target.matches('a[data-figure], a.count, a.to')) {
      event.preventDefault();
      event.target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    const typing = event.target.matches('input, select, textarea');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
    const boxes = [...document.querySelectorAll('form.filters input[type="search"]')];
    const inSight = boxes.find((box) => {
      const { top, bottom } = box.closest('section').getBoundingClientRect();
      return top < innerHeight / 2 && bottom > innerHeight / 2;
    });
    const box = inSight ?? boxes[0];
    if (box === undefined) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
})();
