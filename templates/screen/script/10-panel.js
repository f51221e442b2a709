// A click on a figure opens the section that its link names, with the rest of its record, in a panel.
(() => {
  document.documentElement.classList.add('js');
  const panel = document.getElementById('panel');
  const title = document.getElementById('panel-title');
  const body = panel.querySelector('.panel-body');
  const inPage = panel.querySelector('.in-page');
  const trail = panel.querySelector('.trail');
  let opener = null;
  let shown = [];

  const targetOf = (link) => document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));

  for (const figure of document.querySelectorAll('main a[data-figure], .cover a[data-figure]')) {
    figure.setAttribute('aria-haspopup', 'dialog');
    figure.setAttribute('aria-controls', 'panel');
    figure.setAttribute('aria-expanded', 'false');
  }

  document.addEventListener('click', (event) => {
    const figure = event.target.closest('a[data-figure]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (figure === null || !plain || !open(figure)) return;
    event.preventDefault();
  });

  // A figure inside the panel goes on from what is shown; 返回 goes back to it.
  function open(figure) {
    const section = targetOf(figure);
    if (section === null || section.closest('.record') === null) return false;
    if (panel.open) shown.push({ section: body.dataset.section, part: body.dataset.part });
    else {
      shown = [];
      opener = figure;
      figure.setAttribute('aria-expanded', 'true');
    }
    show(section, figure.dataset.figure);
    if (!panel.open) panel.showModal();
    reveal();
    return true;
  }

  function reveal() {
    title.focus();
    body.scrollTop = 0;
    body.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
  }

  function show(section, part) {
    const record = section.closest('.record');
    const parts = partsOf(record, section);
    title.replaceChildren(headingOf(record, section));
    body.replaceChildren(...parts);
    body.dataset.section = section.id;
    body.dataset.part = part;
    mark(section.id, part);
    inPage.setAttribute('href', `#${record.id === '' ? section.id : record.id}`);
    trail.hidden = shown.length === 0;
    document.dispatchEvent(new CustomEvent('panelfilled', { detail: body }));
  }

  trail.addEventListener('click', () => {
    const last = shown.pop();
    if (last === undefined) return;
    show(document.getElementById(last.section), last.part);
    reveal();
  });

  function headingOf(record, section) {
    const heading = document.createDocumentFragment();
    const where = document.createElement('small');
    const words = record.dataset.heading ?? section.querySelector('h5')?.textContent ?? '';
    where.textContent = words === record.dataset.title ? '' : `　${words}`;
    heading.append(record.dataset.title, where);
    return heading;
  }

  function partsOf(record, section) {
    const first = section === record ? record.querySelector('.year') : section;
    const also = section.dataset.also === undefined ? null : document.getElementById(section.dataset.also);
    const rest = ['.part-facts', '.part-goal', '.part-baseline', '.part-history'].map((part) =>
      record.querySelector(part),
    );
    const years = record.querySelectorAll('.past .year').length > 0 ? historyOf(record) : null;
    const copies = [...new Set([first, also, ...rest])].filter((part) => part !== null).map(copyOf);
    return years === null ? copies : [...copies, years];
  }

  function copyOf(part) {
    const copy = part.cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    for (const figure of copy.querySelectorAll('a[data-figure]')) figure.removeAttribute('tabindex');
    return copy;
  }

  // All years of a promise beside one another, every figure leading to its year.
  const columns = [
    ['数值', 'value'],
    ['时序进度', 'tau'],
    ['完成进度', 'progress'],
    ['进度比', 'pace_ratio'],
    ['评估结论', 'verdict'],
  ];

  function historyOf(record) {
    const box = made('div', '', 'part-history scroll');
    const table = box.appendChild(made('table', '', 'history'));
    table.createCaption().textContent = '各年数值';
    const head = table.createTHead().insertRow();
    for (const words of ['年份', ...columns.map(([label]) => label)]) head.append(scoped('col', words));
    const rows = table.createTBody();
    for (const year of [...record.querySelectorAll('.past .year')].reverse()) {
      const row = rows.insertRow();
      row.append(scoped('row', year.querySelector('h5').textContent));
      for (const [, part] of columns) row.insertCell().append(figureIn(year, part));
    }
    return box;
  }

  function figureIn(year, part) {
    const line = year.querySelector(`dd[data-figure="${part}"]`);
    const text = line?.firstChild?.textContent ?? '—';
    if (line === null || text === '—') return '—';
    const link = made('a', text, '');
    link.href = `#${year.id}`;
    link.dataset.figure = part;
    return link;
  }

  function scoped(scope, words) {
    const cell = made('th', words, '');
    cell.scope = scope;
    return cell;
  }

  function made(name, words, className) {
    const element = document.createElement(name);
    element.textContent = words;
    if (className !== '') element.className = className;
    return element;
  }

  // The line that was asked for, and the year among the years.
  function mark(id, part) {
    body.firstElementChild.querySelector(`dd[data-figure="${part}"]`)?.classList.add('here');
    body.querySelector(`.history a[href="#${id}"][data-figure="${part}"]`)?.setAttribute('aria-current', 'true');
  }

  panel.querySelector('.close').addEventListener('click', () => panel.close());
  panel.addEventListener('click', (event) => {
    if (event.target === panel) panel.close();
    else if (event.target.closest('a.count, a.to:not([data-figure])') !== null) leave(event.target.closest('a'));
  });
  panel.addEventListener('close', () => {
    if (panel.open) return;
    body.replaceChildren();
    opener?.setAttribute('aria-expanded', 'false');
    opener?.focus();
    opener = null;
  });
  inPage.addEventListener('click', () => leave(inPage));

  // Goes from the panel to a place of the page, which takes the focus.
  function leave(link) {
    const place = targetOf(link);
    if (place === null) return;
    unfold(place);
    opener?.setAttribute('aria-expanded', 'false');
    opener = place.querySelector(':scope > summary') ?? place;
    if (!opener.matches('summary, a, [tabindex]')) opener.tabIndex = -1;
    panel.close();
  }

  // A link to a part of a folded record unfolds it.
  function unfold(element) {
    for (let at = element; at !== null; at = at.parentElement) if (at.matches('details')) at.open = true;
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.name');
    const record = link === null ? null : targetOf(link);
    if (record !== null) unfold(record);
  });
})();
