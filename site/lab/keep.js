// A learner's work, kept in this browser: one entry for each assignment.
const entry = (page) => `lstm-course-work:${page}`;

export function kept(page) {
  try {
    const { cells = {}, added = [], points = {}, hints = {} } = JSON.parse(localStorage.getItem(entry(page))) ?? {};
    return { cells, added, points, hints };
  } catch {
    return { cells: {}, added: [], points: {}, hints: {} }; // nothing may be kept here, or it is no longer readable
  }
}

// Whether it could be kept: where a browser refuses, the page has to say so.
export function keep(page, { cells, added, points, hints }) {
  try {
    localStorage.setItem(entry(page), JSON.stringify({ cells, added, points, hints }));
    return true;
  } catch {
    return false;
  }
}

export function forget(page) {
  localStorage.removeItem(entry(page));
}
