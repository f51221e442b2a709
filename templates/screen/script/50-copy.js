// A button beside each source cell copies its address as the name box of a spreadsheet takes it.
(() => {
  for (const cell of document.querySelectorAll('[data-place]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = '复制';
    button.setAttribute('aria-label', `复制单元格地址 ${cell.dataset.place}`);
    cell.append(button);
  }

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button.copy');
    if (button === null) return;
    const done = await copy(button.parentElement.dataset.place, button);
    button.textContent = done ? '已复制' : '复制不了';
    setTimeout(() => {
      button.textContent = '复制';
    }, 1500);
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
