// A formula or a table wider than the page scrolls sideways. With a mouse that is plain; for the keyboard it must be
// possible to focus it, but only while it is too wide: else every formula would be a stop on the way.
(() => {
  const selector = "mjx-container[display], article .pst-scrollable-table-container, article .cell_output";

  function look() {
    document.querySelectorAll(selector).forEach((box) => {
      if (box.scrollWidth > box.clientWidth + 1) box.setAttribute("tabindex", "0");
      else box.removeAttribute("tabindex");
    });
  }

  window.addEventListener("load", () => {
    const typeset = window.MathJax?.startup?.promise ?? Promise.resolve();
    typeset.then(look);
  });
  window.addEventListener("resize", look);
})();
