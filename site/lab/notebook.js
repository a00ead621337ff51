// A released notebook, and what a learner made of it. No page is needed here: the tests run this as it is.
//
// A learner's work is { cells: { id: source }, added: [{ after: id, source }], outputs: { id: [output of nbformat] } }.
const KNOWN = 4; // nbformat

export class Unreadable extends Error {}

// What a cell is for: `solution` and `words` are the learner's, `check` gives points, `see` draws what was built, `given`
// is code that must run before, `text` is to be read.
export function kindOf(cell) {
  const { solution, grade } = cell.metadata.nbgrader ?? {};
  if (cell.cell_type === "markdown") return solution ? "words" : "text";
  if (solution) return "solution";
  if (grade) return "check";
  return idOf(cell).startsWith("see-") ? "see" : "given";
}

export const idOf = (cell) => cell.metadata.nbgrader?.grade_id ?? cell.id;
export const sourceOf = ({ source }) => (Array.isArray(source) ? source.join("") : source);
const own = (cell) => ["solution", "words"].includes(kindOf(cell));

// The notebook to hand in: ours, with the learner's answers, their own cells and what was shown.
export function merged(notebook, { cells = {}, added = [], outputs = {} }) {
  const made = structuredClone(notebook);
  made.cells = made.cells.flatMap((cell) => {
    const id = idOf(cell);
    if (own(cell) && cells[id] !== undefined) cell.source = cells[id];
    if (cell.cell_type === "code") cell.outputs = outputs[id] ?? [];
    return [cell, ...added.filter(({ after }) => after === id).map((extra, k) => code(`${id}-own-${k + 1}`, extra.source))];
  });
  return made;
}

function code(id, source) {
  return { cell_type: "code", id: id.slice(-64), metadata: {}, execution_count: null, outputs: [], source };
}

// The work in a learner's own notebook of this assignment: by the names of the cells that nbgrader gave them; what
// else there is in code is theirs, and stays where it stood.
export function opened(text, notebook) {
  const theirs = parsed(text);
  const ours = new Map(notebook.cells.map((cell) => [idOf(cell), cell]));
  const work = { cells: {}, added: [] };
  const named = theirs.cells.map(idOf);
  if (!notebook.cells.some((cell) => kindOf(cell) === "check" && named.includes(idOf(cell)))) {
    throw new Unreadable("This notebook holds no check of this assignment. Is it another assignment's? Nothing was changed.");
  }
  let after = idOf(notebook.cells[0]);
  for (const cell of theirs.cells) {
    const known = ours.get(idOf(cell));
    if (known) after = idOf(known);
    if (known && own(known)) work.cells[after] = sourceOf(cell);
    else if (!known && cell.cell_type === "code" && sourceOf(cell).trim()) work.added.push({ after, source: sourceOf(cell) });
  }
  return work;
}

function parsed(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Unreadable("This file is not a notebook: it cannot be read as JSON. Nothing was changed.");
  }
  if (read?.nbformat !== KNOWN || !Array.isArray(read.cells)) {
    throw new Unreadable(`This file is not a notebook of Jupyter's format ${KNOWN}. Nothing was changed.`);
  }
  read.cells = read.cells.filter((cell) => cell && typeof cell === "object" && ["string", "object"].includes(typeof cell.source));
  read.cells.forEach((cell) => (cell.metadata ??= {}));
  return read;
}
