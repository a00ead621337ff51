// Lays out the sections of a page one by one, while its reader already reads: see `content-visibility` in course.css.
// Until then the height of one that is far below is a guess, so whoever comes for a section has to wait for all.
(() => {
  const waiting = [...document.querySelectorAll("article section section")];
  const idle = window.requestIdleCallback ?? ((step) => setTimeout(step, 1)); // Safari has none
  const show = (section) => (section.style.contentVisibility = "visible");

  function one() {
    const section = waiting.shift();
    if (!section) return;
    show(section);
    section.getBoundingClientRect(); // now, and not with the next one
    idle(one);
  }

  const all = () => waiting.splice(0).forEach(show);

  if (location.hash) all();
  else addEventListener("load", () => idle(one));
  addEventListener("hashchange", all);
  addEventListener("beforeprint", all);
})();
