// What a count counts is written as names alone: each becomes a link to its explanation with its verdict beside it, and the
// source cells of a record lead to the file itself.
(() => {
  document.addEventListener('panelfilled', ({ detail }) => {
    for (const list of detail.querySelectorAll('[data-of]'))
      for (const line of list.querySelectorAll('p')) link(line, list.dataset.of);
    for (const source of detail.querySelectorAll('cite a[href^="#"]')) {
      const file = document.querySelector(`${source.hash} a:not([data-figure])`);
      if (file !== null) source.setAttribute('href', file.getAttribute('href'));
    }
  });

  function link(line, kind) {
    const record = document.getElementById(`${kind}-${Number.parseInt(line.textContent, 10)}`);
    if (record === null) return;
    const section = record.querySelector('.past .year') ?? record;
    const anchor = document.createElement('a');
    anchor.className = 'to';
    anchor.setAttribute('href', `#${section.id}`);
    anchor.dataset.figure = 'verdict';
    anchor.textContent = line.textContent;
    const verdict = document.createElement('small');
    verdict.textContent = `　${record.dataset.verdict}`;
    line.replaceChildren(anchor, verdict);
  }
})();
