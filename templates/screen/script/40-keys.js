// Arrow keys move between the figures of a table, of which only one is a stop of the tab key; `/` goes to the search box.
(() => {
  const tables = [...document.querySelectorAll('table.sortable')];
  const rowsOf = (table) => [...table.tBodies[0].rows].filter((row) => row.matches('[data-row]:not(.out)'));
  const figuresOf = (row) => [...row.querySelectorAll('a.figure')];

  function enter(table) {
    const figures = rowsOf(table).flatMap(figuresOf);
    const stop = figures.find((figure) => figure.tabIndex === 0) ?? figures[0];
    stopAt(table, stop);
  }

  function stopAt(table, stop) {
    for (const figure of table.querySelectorAll('a.figure')) figure.tabIndex = figure === stop ? 0 : -1;
  }

  for (const table of tables) {
    stopAt(table, null);
    enter(table);
    table.addEventListener('focusin', (event) => {
      if (event.target.matches('a.figure')) stopAt(table, event.target);
    });
    table.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !event.target.matches('a.figure')) return;
      const next = nextOf(table, event.target, event.key);
      if (next === undefined) return;
      event.preventDefault();
      next?.focus();
    });
  }
  document.addEventListener('rowschange', () => {
    for (const table of tables) enter(table);
  });

  function nextOf(table, figure, key) {
    const rows = rowsOf(table);
    const row = figure.closest('tr');
    const figures = figuresOf(row);
    const at = figures.indexOf(figure);
    const below = (step) => {
      const other = rows[rows.indexOf(row) + step];
      return other?.cells[figure.closest('td, th').cellIndex].querySelector('a.figure') ?? null;
    };
    const moves = {
      ArrowLeft: () => figures[at - 1] ?? null,
      ArrowRight: () => figures[at + 1] ?? null,
      ArrowUp: () => below(-1),
      ArrowDown: () => below(1),
      Home: () => figures[0],
      End: () => figures.at(-1),
    };
    return moves[key]?.();
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === ' ' && event.target.matches('a.figure, a.count')) {
      event.preventDefault();
      event.target.click();
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
