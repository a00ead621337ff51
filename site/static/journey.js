// What a reader has done, kept in this browser alone: a tick beside each page that they call read, the score of its
// quiz, the points of an assignment that was solved in its page. Both stand in the list of pages.
(() => {
  const KEPT = "lstm-course";
  const page = DOCUMENTATION_OPTIONS.pagename; // Sphinx's name of the page
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(KEPT)) ?? {};
    } catch {
      return {}; // nothing may be kept here, or what was is no longer readable
    }
  };

  window.journey = {
    of: (name) => read()[name] ?? {},
    note(change) {
      const all = read();
      all[page] = { ...all[page], ...change };
      try {
        localStorage.setItem(KEPT, JSON.stringify(all));
      } catch {
        // then it lasts as long as the page
      }
      show(all);
    },
  };

  function show(all) {
    document.querySelectorAll(".bd-links a.reference.internal").forEach((link) => {
      const name = new URL(link.href).pathname.match(/(chapters|exercises)\/.*(?=\.html$)/)?.[0];
      const { done, quiz, points } = all[name] ?? {};
      link.querySelector(".course-done")?.remove();
      if (!done && !quiz && !points) return;
      const mark = document.createElement("span");
      mark.className = "course-done";
      mark.textContent = [done && " ✓ read", quiz && ` quiz ${quiz}`, points && ` ${points}`].filter(Boolean).join(",");
      link.append(mark);
    });
  }

  document.querySelectorAll(".course-read").forEach((button) => {
    const tell = (done) => {
      button.setAttribute("aria-pressed", String(Boolean(done)));
      button.textContent = done ? "✓ You have read this" : "Mark this chapter as read";
    };
    tell(window.journey.of(page).done);
    button.hidden = false;
    button.addEventListener("click", () => {
      const done = !window.journey.of(page).done;
      window.journey.note({ done });
      tell(done);
    });
  });

  show(read());
})();
