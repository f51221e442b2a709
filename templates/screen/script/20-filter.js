// Filters hide rows on the screen and always say how many; print shows all of them.
(() => {
  const forms = [...document.querySelectorAll('form.filters')];
  const fold = (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

  for (const form of forms) {
    form.hidden = false;
    form.addEventListener('input', () => apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => apply(form)));
    apply(form);
  }

  function apply(form) {
    const { list } = form.dataset;
    const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
    const fits = (row) =>
      wanted.every(([name, value]) =>
        name === 'name' ? fold(row.dataset.name ?? row.textContent).includes(fold(value)) : row.dataset[name] === value,
      );
    const rows = [...document.querySelectorAll(`[data-row="${list}"]`)];
    for (const row of rows) {
      const isOut = !fits(row);
      row.classList.toggle('out', isOut);
      recordOf(row)?.classList.toggle('out', isOut);
    }
    const table = document.querySelector(`#list-${list} table`);
    table.classList.toggle('filtered', wanted.length > 0);
    for (const group of table.querySelectorAll('.group')) group.classList.toggle('out', isEmpty(group));
    tell(list, rows);
    document.dispatchEvent(new Event('rowschange'));
  }

  // The record below the table that the row's name leads to.
  function recordOf(row) {
    const link = row.querySelector('a.name');
    return link === null ? null : document.getElementById(link.hash.slice(1));
  }

  function isEmpty(group) {
    for (let row = group.nextElementSibling; row !== null && !row.matches('.group'); row = row.nextElementSibling)
      if (!row.matches('.out')) return false;
    return true;
  }

  function tell(list, rows) {
    const shown = rows.filter((row) => !row.matches('.out'));
    const parts = shown.filter((row) => row.dataset.part !== undefined).length;
    for (const output of document.querySelectorAll(`output[data-count="${list}"]`)) {
      const { unit } = output.dataset;
      const hidden = rows.length - shown.length;
      const none = shown.length === 0 ? '没有符合条件的；' : '';
      const whole = `${none}显示${shown.length}${unit}${parts === 0 ? '' : `（含其中项${parts}${unit}）`}，共${rows.length}${unit}`;
      output.textContent = hidden === 0 ? whole : `${whole}；已隐藏${hidden}${unit}`;
      output.classList.toggle('hiding', hidden > 0);
    }
  }

  // A count of the summary shows its rows in the table.
  document.addEventListener('click', (event) => {
    const count = event.target.closest('a.count');
    if (count === null) return;
    const form = forms.find((candidate) => candidate.dataset.list === count.dataset.list);
    if (form === undefined) return;
    event.preventDefault();
    form.reset();
    for (const field of ['verdict', 'nature']) {
      if (count.dataset[field] !== undefined && form.elements[field] !== undefined)
        form.elements[field].value = count.dataset[field];
    }
    setTimeout(() => {
      apply(form);
      form.scrollIntoView({ block: 'start' });
      document.getElementById(`list-${count.dataset.list}`).focus({ preventScroll: true });
    });
  });

  // A link to a row that is filtered out shows everything again.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.name, a.in-page');
    const row = link === null ? null : document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const list = row?.id.replace(/-.*/, '');
    if (row?.matches('.out')) forms.find((form) => form.dataset.list === list)?.reset();
  });
})();
