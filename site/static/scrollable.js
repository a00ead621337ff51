// A displayed formula that is too wide is drawn smaller, within reason. What is wider still scrolls
// sideways, as a table does: with a mouse that is plain; for the keyboard it must be possible to focus it, but only
// while it is too wide: else every formula would be a stop on the way.
(() => {
  const formulas = ".katex-display";
  const selector = `${formulas}, article .pst-scrollable-table-container, article .cell_output`;
  const SMALLEST = 0.65; // of the size that KaTeX gives it, which is a fifth above that of the text
  const SCROLLED = 0.8; // where even the smallest is too wide, legible is better than small

  function fit(box) {
    box.dataset.size ??= box.style.fontSize || "100%";
    box.style.fontSize = box.dataset.size;
    const share = box.clientWidth / box.scrollWidth;
    const scale = share >= 1 ? 1 : 0.99 * share >= SMALLEST ? 0.99 * share : SCROLLED;
    box.style.fontSize = `${scale * parseFloat(box.dataset.size)}%`;
  }

  function edge(box) {
    box.classList.toggle("goes-on", box.scrollLeft + box.clientWidth < box.scrollWidth - 1);
  }

  function look() {
    document.querySelectorAll(formulas).forEach(fit);
    document.querySelectorAll(selector).forEach((box) => {
      if (box.scrollWidth > box.clientWidth + 1) box.setAttribute("tabindex", "0");
      else box.removeAttribute("tabindex");
      edge(box);
    });
  }

  window.addEventListener("load", () => {
    document.fonts.ready.then(look);
    document.querySelectorAll("article details").forEach((each) => each.addEventListener("toggle", look));
  });
  window.addEventListener("resize", look);
  document.addEventListener("scroll", (event) => event.target.matches?.(selector) && edge(event.target), true);
})();
