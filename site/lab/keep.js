// A learner's work, kept in this browser: one entry for each assignment.
const entry = (page) => `lstm-course-work:${page}`;

export function begun(page) {
  try {
    return localStorage.getItem(entry(page)) !== null;
  } catch {
    return false; // nothing may be kept here
  }
}

export function kept(page) {
  try {
    const { cells = {}, added = [], points = {}, hints = {} } = JSON.parse(localStorage.getItem(entry(page))) ?? {};
    return { cells, added, points, hints };
  } catch {
    return { cells: {}, added: [], points: {}, hints: {} }; // nothing may be kept here, or it is no longer readable
  }
}

// Whether it could be kept: where a browser refuses, the page has to say so. Of nothing, nothing is kept.
export function keep(page, { cells, added, points, hints }) {
  try {
    if (added.length || [cells, points, hints].some((each) => Object.keys(each).length))
      localStorage.setItem(entry(page), JSON.stringify({ cells, added, points, hints }));
    else localStorage.removeItem(entry(page));
    return true;
  } catch {
    return false;
  }
}
