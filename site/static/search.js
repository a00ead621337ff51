// The page of the search. The sections of the site, and what each is about under its other names, come with the build.
(() => {
  const asked = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  const place = document.getElementById("search-results");
  const FOUND_AT_MOST = 20;
  const AT_ONCE = 40; // sections
  const AROUND = 110; // letters that are shown on either side of what was found

  const engine = new MiniSearch({
    fields: ["title", "named", "also", "text", "page"],
    storeFields: ["title", "page", "text"],
    searchOptions: {
      boost: { title: 8, named: 6, page: 2, also: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.25 : 0), // of its letters may be wrong
      boostDocument: (id) => (/^chapters\/\d/.test(id) ? 1.5 : 1) * (id.includes("#") ? 1 : 1.3), // taught there; a whole page
    },
  });

  const element = (name, ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };

  // The text around the first of the words that were found, and they marked in it.
  function excerpt({ text, terms }) {
    const words = new RegExp(`\\b(${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "iu");
    const at = Math.max(0, text.search(words) - AROUND);
    const end = text.indexOf(" ", at + 2 * AROUND);
    const shown = text.slice(at && text.indexOf(" ", at) + 1, end < 0 ? text.length : end);
    const parts = shown.split(new RegExp(words, "giu"));
    return element("p", at ? "… " : "", ...parts.map((part, k) => (k % 2 ? element("mark", part) : part)), end < 0 ? "" : " …");
  }

  function show(results) {
    const status = element("p");
    status.setAttribute("role", "status");
    status.textContent = results.length
      ? `${results.length} section${results.length > 1 ? "s" : ""} found for “${asked}”, the likeliest first.`
      : `Nothing was found for “${asked}”. Fewer words find more; the glossary is on the page Notation.`;
    const list = element("ol");
    list.className = "course-found";
    results.slice(0, FOUND_AT_MOST).forEach((result) => {
      const link = element("a", result.title);
      link.href = result.id; // the page of the search stands where addresses begin
      const where = element("span", result.page);
      where.className = "course-found-page";
      list.append(element("li", link, result.page === result.title ? "" : where, excerpt(result)));
    });
    place.replaceChildren(status, list);
  }

  // A few sections at a time: to read all at once would keep a slow phone busy.
  async function search() {
    await engine.addAllAsync(window.SECTIONS, { chunkSize: AT_ONCE });
    const all = engine.search(asked, { combineWith: "AND" });
    show(all.length ? all : engine.search(asked));
  }

  document.querySelectorAll("input[name=q]").forEach((field) => (field.value = asked));
  if (asked) search();
})();
