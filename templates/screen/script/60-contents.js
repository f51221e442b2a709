// The contents show which chapter is being read.
(() => {
  const links = new Map(
    [...document.querySelectorAll('.contents a')].map((link) => [document.getElementById(link.hash.slice(1)), link]),
  );
  let waiting = false;

  function mark() {
    waiting = false;
    const passed = [...links.keys()].filter((target) => target !== null && target.getBoundingClientRect().top < 140);
    const current = passed[passed.length - 1];
    for (const [target, link] of links) {
      if (target === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }

  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    },
    { passive: true },
  );
  mark();
})();
