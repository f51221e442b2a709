// A button beside each source cell of the panel copies its address as the name box of a spreadsheet takes it.
(() => {
  document.addEventListener('panelfilled', ({ detail }) => {
    for (const place of detail.querySelectorAll('cite')) {
      const [, ...parts] = place.textContent.split('｜');
      const cell = parts.pop() ?? '';
      if (cell === '') continue;
      const sheet = parts.join('｜');
      const address = sheet === '' ? cell : `'${sheet.replace(/'/g, "''")}'!${cell}`;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy';
      button.textContent = '复制';
      button.dataset.place = address;
      button.setAttribute('aria-label', `复制单元格地址 ${address}`);
      place.append(button);
    }
  });

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button.copy');
    if (button === null) return;
    const done = await copy(button.dataset.place, button);
    button.textContent = done ? '已复制' : '复制不了';
    setTimeout(() => {
      button.textContent = '复制';
    }, 3000);
  });

  async function copy(text, button) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const box = document.createElement('textarea');
      box.value = text;
      box.readOnly = true;
      button.after(box);
      box.select();
      const done = document.execCommand('copy');
      box.remove();
      button.focus();
      return done;
    }
  }
})();
