// A link may lead into what is folded: it is opened, with all that it lies in, and brought into view.
(() => {
  function open() {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let folded = false;
    for (let box = place; box; box = box.parentElement) {
      if (box.matches("details:not([open])")) {
        box.open = true;
        folded = true;
      }
    }
    if (folded) place.scrollIntoView();
  }
  window.addEventListener("hashchange", open);
  open();
})();
