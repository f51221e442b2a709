// A heading sorts its table: rising, falling, and back to the order of the report.
(() => {
  for (const table of document.querySelectorAll('table.sortable')) {
    const rows = [...table.tBodies[0].rows];
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...heading.childNodes);
      heading.append(button);
      heading.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => sort(table, rows, heading));
    }
  }

  function sort(table, rows, heading) {
    const turn = { none: 'ascending', ascending: 'descending', descending: 'none' };
    const order = turn[heading.getAttribute('aria-sort')];
    for (const other of table.tHead.rows[0].cells) other.setAttribute('aria-sort', other === heading ? order : 'none');
    table.classList.toggle('sorted', order !== 'none');
    const sign = order === 'descending' ? -1 : 1;
    const items = rows.filter((row) => row.matches('[data-row]'));
    const sorted = items
      .map((row) => ({ row, key: keyOf(row.cells[heading.cellIndex]) }))
      .sort((a, b) => compare(a.key, b.key, sign))
      .map(({ row }) => row);
    table.tBodies[0].append(...(order === 'none' ? rows : [...rows.filter((row) => !items.includes(row)), ...sorted]));
    document.dispatchEvent(new Event('rowschange'));
  }

  function keyOf(cell) {
    const given = cell.dataset.sort ?? cell.querySelector('[data-value]')?.dataset.value ?? '';
    const text = given === '' ? cell.textContent.trim() : given;
    if (text === '' || text === '—') return null;
    return /^-?[\d.]+$/.test(text) ? Number(text) : text;
  }

  // What has no value stays at the end, numbers stand before words.
  function compare(a, b, sign) {
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return sign * (typeof a === 'number' ? a - b : a.localeCompare(b, 'zh-CN'));
  }
})();
