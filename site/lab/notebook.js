// A released notebook, and what a learner made of it. No page is needed here: the tests run this as it is.
//
// A learner's work is { cells: { id: source }, added: [{ after: id, source, markdown, outputs }], outputs: { id: [output of
// nbformat] }, hints: { exercise: how many } }; what was added is code, unless `markdown` says that it is text.
const KNOWN = 4; // nbformat
const HINT = "application/vnd.lstm-course.hint+json"; // as `grader.address` names it

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

// Notes in `hints` the one that a bundle is; returns whether it is one.
export function noted(hints, bundle) {
  const { exercise, number } = bundle?.[HINT] ?? {};
  if (typeof exercise !== "string" || !["1", "2", "3"].includes(number)) return false;
  hints[exercise] = Math.max(hints[exercise] ?? 0, Number(number));
  return true;
}

// The notebook to hand in: ours, with the learner's answers, their own cells and what was shown. The hints that were
// asked for are noted below the last check: what showed them is gone with the next Check, or with the page.
export function merged(notebook, { cells = {}, added = [], hints = {}, outputs = {} }) {
  const made = structuredClone(notebook);
  made.cells = made.cells.flatMap((cell) => {
    const id = idOf(cell);
    if (own(cell) && cells[id] !== undefined) cell.source = cells[id];
    if (cell.cell_type === "code") cell.outputs = [...(outputs[id] ?? [])];
    return [cell, ...added.filter(({ after }) => after === id).map((extra, k) => extraCell(`${id}-own-${k + 1}`, extra))];
  });
  const last = made.cells.findLast((cell) => kindOf(cell) === "check");
  last?.outputs.push(...Object.entries(hints).map(([exercise, number]) => note(exercise, number)));
  return made;
}

function extraCell(id, { source, markdown, outputs = [] }) {
  const cell = { cell_type: markdown ? "markdown" : "code", id: id.slice(-64), metadata: {}, source };
  return markdown ? cell : { ...cell, execution_count: null, outputs };
}

function note(exercise, number) {
  const text = `Noted: hint ${number} of 3 for ${exercise} was asked for.`;
  const data = { "text/plain": text, [HINT]: { exercise, number: String(number) } };
  return { output_type: "display_data", data, metadata: {} };
}

// The work in a learner's own notebook of this assignment: by the names of the cells that nbgrader gave them; what
// else there is in code or text is theirs, and stays where it stood. Text of ours is known by its words, for Colab leaves
// out the ids of cells.
export function opened(text, notebook) {
  const theirs = parsed(text);
  const ours = new Map(notebook.cells.map((cell) => [idOf(cell), cell]));
  const work = { cells: {}, added: [], hints: {} };
  const named = theirs.cells.map(idOf);
  if (!notebook.cells.some((cell) => kindOf(cell) === "check" && named.includes(idOf(cell)))) {
    throw new Unreadable("This notebook holds no check of this assignment. Is it another assignment's? Nothing was changed.");
  }
  const texts = new Set(notebook.cells.filter((cell) => kindOf(cell) === "text").map(sourceOf));
  const theirOwn = (cell) => cell.cell_type === "code" || (cell.cell_type === "markdown" && !texts.has(sourceOf(cell)));
  let after = idOf(notebook.cells[0]);
  for (const cell of theirs.cells) {
    const known = ours.get(idOf(cell));
    if (known) after = idOf(known);
    for (const output of Array.isArray(cell.outputs) ? cell.outputs : []) noted(work.hints, output?.data);
    if (known && own(known)) work.cells[after] = sourceOf(cell);
    else if (!known && theirOwn(cell) && sourceOf(cell).trim())
      work.added.push({ after, source: sourceOf(cell), markdown: cell.cell_type === "markdown" });
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
