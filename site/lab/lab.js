// An assignment in the page: its cells become editors, its checks run here, and what was made can be handed in.
import { button, make } from "../widgets/dom.js";
import { hand } from "../widgets/later.js";
import { bar } from "./bar.js";
import { CodeCell, OwnCell, OwnWords, WordsCell } from "./cell.js";
import { keep, kept } from "./keep.js";
import { idOf, kindOf, merged, noted, opened, sourceOf, Unreadable } from "./notebook.js";
import { Runner } from "./runner.js";

const REPLACES =
  "The notebook takes the place of all that you wrote in this page. To keep that, cancel and press Download first.";

class Lab {
  constructor(where, notebook, page, article) {
    Object.assign(this, { where, notebook, page, article, work: kept(page), cells: [], numbered: 0 });
    this.bar = bar({
      stop: () => this.runner.stop(),
      download: () => this.download(),
      open: (file) => this.open(file),
      startOver: () => this.startOver(),
    });
    this.runner = new Runner(where, this);
    this.does = {
      run: (cell) => this.runner.run(cell),
      changed: () => this.changed(),
      add: (after) => this.add(after, "").editor.focus(),
      remove: (cell) => this.remove(cell),
    };
    article.append(this.bar.node);
    dispatchEvent(new Event("course:lay-out")); // what moves while a button is pressed takes the press away
    this.place();
    this.restore(this.work);
    this.runner.start();
  }

  // Each cell of the notebook finds its element in the page: code in its order, answers in words by their text.
  place() {
    const places = [...this.article.querySelectorAll(".cell.docutils")];
    const code = this.notebook.cells.filter(({ cell_type }) => cell_type === "code");
    if (places.length !== code.length) throw new Error(`the page shows ${places.length} cells of ${code.length}`);
    const paragraphs = [...this.article.querySelectorAll("p")];
    for (const cell of this.notebook.cells) {
      if (cell.cell_type === "code") this.cells.push(new CodeCell(cell, places.shift(), this.does, this.where));
      if (kindOf(cell) !== "words") continue;
      const said = sourceOf(cell).replace(/[*_]/g, "").trim();
      const found = paragraphs.find(({ textContent }) => textContent.trim() === said);
      if (found) this.cells.push(new WordsCell(cell, found, this.does));
    }
  }

  // The cells that the assignment asks the learner to write.
  get mine() {
    return this.cells.filter(({ kind }) => ["solution", "words"].includes(kind));
  }

  get own() {
    return this.cells.filter(({ kind }) => kind === "own");
  }

  // Every write is a change, which is kept at once: what was there before is held by the arguments meanwhile.
  restore({ cells, added }) {
    this.own.forEach((cell) => cell.place.remove());
    this.cells = this.cells.filter(({ kind }) => kind !== "own");
    for (const cell of this.mine) if (cells[cell.id] !== undefined) cell.write(cells[cell.id]);
    added.forEach(({ after, source, markdown }) => this.add(after, source, markdown));
    this.changed();
    this.count();
  }

  // A cell of the learner's own, below those that they added there before.
  add(after, source, markdown = false) {
    const id = `${after}-own-${(this.numbered += 1)}`; // no two have the same, even where one was removed
    const cell = markdown ? new OwnWords(id, source, this.does) : new OwnCell(id, source, this.does, this.where);
    const names = this.notebook.cells.map(idOf);
    const above = names.slice(0, names.indexOf(after) + 1); // of these the page's text is no cell
    const last = this.cells.findLast((each) => above.includes(each.after ?? each.id)) ?? this.cells[0];
    cell.after = after;
    last.place.after(cell.place);
    this.cells.splice(this.cells.indexOf(last) + 1, 0, cell);
    return cell;
  }

  remove(cell) {
    cell.place.remove();
    this.cells = this.cells.filter((other) => other !== cell);
    this.changed();
  }

  reported(cell) {
    const { report, node } = cell.output;
    this.work.points[cell.id] = [report.score, report.points];
    node.querySelector(".stuck")?.remove(); // the button says it here
    if (report.failed && report.hints) node.append(make("p", {}, button("Give me a hint", () => this.runner.hint(cell))));
    this.changed();
    this.count();
  }

  // What a cell shows, as it comes. A hint stays noted, whatever the cell shows next.
  shown(cell, message) {
    cell.output.take(message);
    if (noted(this.work.hints, message.said?.data)) this.changed();
  }

  // At each letter: what is written is kept.
  changed() {
    const written = this.mine.filter(({ source, stub }) => source !== stub);
    this.work.cells = Object.fromEntries(written.map(({ id, source }) => [id, source]));
    this.work.added = this.own.map(({ after, source, markdown }) => ({ after, source, markdown }));
    if (!keep(this.page, this.work)) this.bar.say("This browser keeps nothing: download your notebook before you leave.");
  }

  count() {
    const checks = this.notebook.cells.filter((cell) => kindOf(cell) === "check");
    const worth = checks.reduce((sum, { metadata }) => sum + metadata.nbgrader.points, 0);
    const earned = checks.reduce((sum, cell) => sum + (this.work.points[idOf(cell)]?.[0] ?? 0), 0);
    const points = `${Number(earned.toFixed(2))} of ${worth} points`;
    this.bar.points(points);
    if (Object.keys(this.work.points).length) window.journey?.note({ points });
  }

  download() {
    const outputs = Object.fromEntries(this.cells.map(({ id, output }) => [id, output?.kept]));
    const added = this.own.map((cell, k) => ({ ...this.work.added[k], outputs: outputs[cell.id] }));
    const notebook = merged(this.notebook, { ...this.work, added, outputs });
    const file = new Blob([JSON.stringify(notebook, undefined, 1)], { type: "application/x-ipynb+json" });
    const link = make("a", { href: URL.createObjectURL(file), download: this.where.notebook.split("/").at(-1) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.bar.say("Downloaded. Hand in this file as your course says, under its own name.");
  }

  async open(file) {
    try {
      const work = opened(await file.text(), this.notebook);
      if ((Object.keys(this.work.cells).length || this.own.length) && !confirm(REPLACES)) return;
      this.mine.forEach((cell) => cell.write(cell.stub));
      this.work = { ...work, points: {} };
      this.restore(this.work);
      this.changed();
      this.bar.say(`${file.name} is open: its answers stand in the cells. Run the checks again.`);
    } catch (failure) {
      if (!(failure instanceof Unreadable)) throw failure;
      this.bar.say(failure.message);
    }
  }

  startOver() {
    if (!confirm("Everything that you wrote in this page will be gone. Start over?")) return;
    this.runner.stop();
    this.mine.forEach((cell) => cell.write(cell.stub));
    this.cells.forEach(({ output }) => output?.clear());
    Object.assign(this.work, { points: {}, hints: {} });
    this.restore({ cells: {}, added: [] });
    this.bar.say("All cells are as they were released.");
  }
}

// Opens the assignment of this page. `where` has the addresses: base, wheels, course, worker, notebook, book, root.
async function open(where) {
  const answer = await fetch(where.notebook);
  if (!answer.ok) throw new Error(`the notebook answers ${answer.status}`);
  return new Lab(where, await answer.json(), DOCUMENTATION_OPTIONS.pagename, document.querySelector(".bd-article"));
}

hand("lab/lab", { open }); // as its script is called from that of the button
