// Lays out the sections of a page one by one, in the pauses of its reader: see `content-visibility` in course.css. Near
// the window the browser does it. The height of one that is far below is a guess, by which the page would jump for a
// reader who came from below; so when a page is scrolled, the rest is laid out, and who comes for a section waits for all.
(() => {
  const PAUSE = 100; // milliseconds without scrolling: who scrolls now must not wait
  const waiting = [...document.querySelectorAll("article section section")];
  const idle = window.requestIdleCallback ?? setTimeout; // Safari has none
  const show = (section) => (section.style.contentVisibility = "visible");
  let pause;

  function one() {
    const section = waiting.shift();
    if (!section) return;
    show(section);
    section.getBoundingClientRect(); // now, and not with the next one
    later();
  }

  function later() {
    clearTimeout(pause);
    if (waiting.length) pause = setTimeout(() => idle(one), PAUSE);
  }

  const all = () => waiting.splice(0).forEach(show);

  if (location.hash) all();
  else addEventListener("scroll", later, { passive: true });
  addEventListener("hashchange", all);
  addEventListener("beforeprint", all);
  addEventListener("course:lay-out", all); // asked for by a script, where nothing may move under the reader any more
})();
