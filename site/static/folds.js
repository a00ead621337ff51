// A link may lead into what is folded: it is opened, with all that it lies in, and brought into view. On paper nothing can
// be opened: lessons and answers are, while the page is printed.
(() => {
  function open() {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let shut = false;
    for (let box = place; box; box = box.parentElement) {
      if (box.matches("details:not([open])")) {
        box.open = true;
        shut = true;
      }
    }
    if (shut) place.scrollIntoView();
  }
  const folded = "article :is(details.sd-dropdown, .course-quiz details):not([open])";
  let printed = [];

  window.addEventListener("hashchange", open);
  window.addEventListener("beforeprint", () => {
    printed = [...document.querySelectorAll(folded)];
    printed.forEach((box) => (box.open = true));
  });
  window.addEventListener("afterprint", () => printed.splice(0).forEach((box) => (box.open = false)));
  open();
})();
