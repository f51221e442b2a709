// A click on a figure opens the section that its link names, with the rest of its record, in a panel.
(() => {
  document.documentElement.classList.add('js');
  const panel = document.getElementById('panel');
  const title = document.getElementById('panel-title');
  const body = panel.querySelector('.panel-body');
  const inPage = panel.querySelector('.in-page');
  let opener = null;

  document.addEventListener('click', (event) => {
    const figure = event.target.closest('a.figure');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (figure === null || !plain || !show(figure)) return;
    event.preventDefault();
  });

  function show(figure) {
    const section = document.getElementById(decodeURIComponent(figure.hash.slice(1)));
    const record = section?.closest('.record') ?? null;
    if (record === null) return false;
    title.replaceChildren(headingOf(record, section));
    body.replaceChildren(...partsOf(record, section));
    mark(section.id, figure.dataset.figure);
    inPage.hash = record.id;
    if (!panel.open) {
      opener = figure;
      panel.showModal();
    }
    body.scrollTop = 0;
    title.focus();
    return true;
  }

  function headingOf(record, section) {
    const heading = document.createDocumentFragment();
    const where = document.createElement('small');
    where.textContent = `　${section.dataset.heading ?? ''}`;
    heading.append(record.dataset.title, where);
    return heading;
  }

  function partsOf(record, section) {
    const rest = ['.part-facts', '.part-goal', '.part-baseline', '.part-history'].map((part) =>
      record.querySelector(part),
    );
    const first = section === record ? record.querySelector('.year') : section;
    return [...new Set([first, ...rest])].filter((part) => part !== null).map(copyOf);
  }

  function copyOf(part) {
    const copy = part.cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    for (const figure of copy.querySelectorAll('a.figure')) figure.removeAttribute('tabindex');
    return copy;
  }

  // The line that was asked for, and the year among the years.
  function mark(id, part) {
    body.firstElementChild.querySelector(`dd[data-figure="${part}"]`)?.classList.add('here');
    body.querySelector(`a.figure[href="#${id}"]`)?.setAttribute('aria-current', 'true');
  }

  panel.querySelector('.close').addEventListener('click', () => panel.close());
  panel.addEventListener('click', (event) => {
    if (event.target === panel) panel.close();
  });
  panel.addEventListener('close', () => {
    body.replaceChildren();
    opener?.focus();
    opener = null;
  });
  inPage.addEventListener('click', () => {
    const record = document.getElementById(decodeURIComponent(inPage.hash.slice(1)));
    opener = record.querySelector('summary') ?? record;
    unfold(record);
    panel.close();
  });

  // A link to a part of a folded record unfolds it.
  function unfold(element) {
    for (let at = element; at !== null; at = at.parentElement) if (at.matches('details')) at.open = true;
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.name');
    const record = link === null ? null : document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (record !== null) unfold(record);
  });
})();
