// A displayed formula or a printed table that is too wide is drawn smaller, within reason. Of a table that is wider still
// the lines go on below; a formula scrolls sideways, as other tables do: with a mouse that is plain; for the keyboard it
// must be possible to focus it, but only while it is too wide: else every formula would be a stop on the way.
(() => {
  const formulas = ".katex-display";
  const printed = ".printed-table pre";
  const selector = `${formulas}, article pre, article .pst-scrollable-table-container, article .cell_output`;
  const SMALLEST = 0.65; // of the size that KaTeX gives it, which is a fifth above that of the text
  const SMALLEST_PRINTED = 0.55; // one enlarges it with two fingers; a table whose lines go on below is hardly one
  const SCROLLED = 0.8; // where even the smallest is too wide, legible is better than small

  // All are written, then all read, then all written: else the browser would lay out the page for each of them.
  function fit(boxes) {
    boxes.forEach((box) => {
      box.style.fontSize = "";
      box.classList.remove("goes-below");
    });
    const shares = boxes.map((box) => box.clientWidth / box.scrollWidth);
    boxes.forEach((box, k) => {
      const [isPrinted, scale] = [box.matches(printed), 0.99 * shares[k]];
      if (shares[k] === 1) return;
      if (scale >= (isPrinted ? SMALLEST_PRINTED : SMALLEST)) box.style.fontSize = `${100 * scale}%`;
      else if (isPrinted) box.classList.add("goes-below");
      else box.style.fontSize = `${100 * SCROLLED}%`;
    });
  }

  const goesOn = (box) => box.scrollLeft + box.clientWidth < box.scrollWidth - 1;
  const edge = (box, beyond) => box.classList.toggle("goes-on", beyond);

  function look(boxes) {
    fit(boxes.filter((box) => box.matches(`${formulas}, ${printed}`)));
    const wide = boxes.map((box) => box.scrollWidth > box.clientWidth + 1);
    const beyond = boxes.map(goesOn);
    boxes.forEach((box, k) => {
      if (wide[k]) box.setAttribute("tabindex", "0");
      else box.removeAttribute("tabindex");
      edge(box, beyond[k]);
    });
  }

  // What is far below the window has no size at first: the browser has not laid it out.
  const seen = new Map(); // a box, and the width at which it was looked at: its height changes with its own size
  const sizes = new ResizeObserver((entries) => {
    const fresh = entries.filter(({ target, contentRect }) => contentRect.width && seen.get(target) !== contentRect.width);
    fresh.forEach(({ target, contentRect }) => seen.set(target, contentRect.width));
    look(fresh.map(({ target }) => target));
  });
  document.querySelectorAll(selector).forEach((box) => sizes.observe(box));
  document.fonts.addEventListener("loadingdone", () => look([...seen.keys()]));
  document.addEventListener("scroll", (event) => event.target.matches?.(selector) && edge(event.target, goesOn(event.target)), true);
})();
