// An assignment in the page: its cells become editors, its checks run here, and what was made can be handed in.
import { button, make } from "../widgets/dom.js";
import { hand } from "../widgets/later.js";
import { CodeCell, OwnCell, WordsCell } from "./cell.js";
import { forget, keep, kept } from "./keep.js";
import { idOf, kindOf, merged, opened, sourceOf, Unreadable } from "./notebook.js";
import { Python, Stopped, Unavailable } from "./python.js";

const STAGES = {
  python: "1 of 3: Python is on its way (about 6 MB, once) …",
  numpy: "2 of 3: NumPy is on its way (about 4 MB, once) …",
  course: "3 of 3: the course's checks are on their way …",
};
const ABSENT = "Python could not be fetched, so nothing runs here. Look at the connection and press again; or take the notebook to Colab or to Jupyter, by the links above. What you wrote is kept.";
const BARE = "NumPy is not served with this copy of the site: code runs, but no check does, and its numbers are not tried.";

class Lab {
  constructor(where, notebook, page, article) {
    Object.assign(this, { where, notebook, page, article, work: kept(page), cells: [] });
    this.python = new Python(where, (stage) => this.say(STAGES[stage]));
    this.bar();
    this.place();
    this.restore(this.work);
    this.start();
  }

  // The bar that stays in view: what goes on, Stop, and the ways in and out.
  bar() {
    this.status = make("span", { class: "lab-status", role: "status" });
    this.stopper = button("Stop", () => this.python.stop());
    this.stopper.hidden = true;
    this.total = make("span", { class: "lab-total" });
    this.file = make("input", { type: "file", accept: ".ipynb", hidden: "" });
    this.file.addEventListener("change", () => this.open(this.file.files[0]));
    const bar = make(
      "section",
      { class: "lab-bar", "aria-label": "Your work in this page" },
      make("p", {}, this.status, this.stopper),
      make(
        "p",
        {},
        this.total,
        button("Download my notebook", () => this.download()),
        button("Open my notebook", () => this.file.click()),
        button("Start over", () => this.startOver()),
        this.file,
      ),
    );
    this.article.append(bar);
  }

  // Each cell of the notebook finds its element in the page: code in its order, answers in words by their text.
  place() {
    const does = {
      run: (cell) => this.run(cell),
      changed: (cell) => this.changed(cell),
      add: (after) => this.add(after, "", true),
      remove: (cell) => this.remove(cell),
    };
    this.does = does;
    const places = [...this.article.querySelectorAll(".cell.docutils")];
    const code = this.notebook.cells.filter(({ cell_type }) => cell_type === "code");
    if (places.length !== code.length) throw new Error(`the page shows ${places.length} cells of ${code.length}`);
    for (const cell of this.notebook.cells) {
      if (cell.cell_type === "code") this.cells.push(new CodeCell(cell, places.shift(), does, this.where));
      else if (kindOf(cell) === "words") {
        const said = sourceOf(cell).replace(/[*_]/g, "").trim();
        const found = [...this.article.querySelectorAll("p")].find((paragraph) => paragraph.textContent.trim() === said && !paragraph.closest(".cell"));
        if (found) this.cells.push(new WordsCell(cell, found, does));
      }
    }
  }

  // The cells that the assignment asks the learner to write.
  get mine() {
    return this.cells.filter(({ kind }) => ["solution", "words"].includes(kind));
  }

  restore({ cells, added }) {
    this.cells.filter(({ kind }) => kind === "own").forEach((cell) => cell.place.remove());
    this.cells = this.cells.filter(({ kind }) => kind !== "own");
    for (const cell of this.cells) if (cells[cell.id] !== undefined) cell.write(cells[cell.id]);
    added.forEach(({ after, source }) => this.add(after, source));
    this.count();
  }

  add(after, source, focus = false) {
    const siblings = this.cells.filter((cell) => cell.after === after);
    const cell = new OwnCell(`${after}-own-${siblings.length + 1}`, source, this.does, this.where);
    cell.after = after;
    const last = siblings.at(-1) ?? this.cells.find(({ id }) => id === after) ?? this.cells[0];
    (last.place ?? last.area).after(cell.place);
    this.cells.splice(this.cells.indexOf(last) + 1, 0, cell);
    if (focus) cell.editor.focus();
    return cell;
  }

  remove(cell) {
    cell.place.remove();
    this.cells = this.cells.filter((other) => other !== cell);
    this.changed();
  }

  async start() {
    this.say(STAGES.python);
    try {
      await this.python.start();
      this.say(this.where.wheels.length ? "Python is ready." : BARE);
      return true;
    } catch (failure) {
      if (!(failure instanceof Stopped)) this.say(`${ABSENT} (${failure.message})`);
      return false;
    }
  }

  // Runs a cell; before a check or a picture all that stands above it and has not run as it is now.
  async run(cell) {
    if (this.busy) return;
    this.busy = true;
    this.stopper.hidden = false;
    try {
      if (!(await this.start())) return;
      const at = this.cells.indexOf(cell);
      const before = ["check", "see"].includes(cell.kind) ? this.cells.slice(0, at) : [];
      for (const other of [...before.filter(({ due }) => due), cell]) await this.runOne(other);
      const next = this.cells[at + 1];
      if (cell.kind === "check" && next?.kind === "see") await this.runOne(next);
    } catch (failure) {
      this.cells.forEach((other) => (other.ran = undefined));
      const stopped = failure instanceof Stopped;
      this.say(stopped ? "Stopped. What you wrote is kept; Python starts anew with your next Run or Check." : `Python ended: ${failure.message}. What you wrote is kept.`);
    } finally {
      this.busy = false;
      this.stopper.hidden = true;
    }
  }

  async runOne(cell) {
    this.say(`${{ check: "Checking", see: "Drawing" }[cell.kind] ?? "Running"} ${cell.id} …`);
    const { source, output } = cell;
    output.clear();
    const ended = await this.python.run(source, (message) => output.take(message));
    cell.ran = ended ? source : undefined;
    if (output.report) this.reported(cell, output);
    else if (cell.kind === "see" && ended && !output.kept.length) output.print("This picture needs matplotlib, which is not here: it is drawn in a notebook of your own.\n");
    this.say(ended ? "Done." : "A cell stopped: see what is said below it.");
  }

  reported(cell, { report, node }) {
    this.work.points[cell.id] = [report.score, report.points];
    if (report.failed && report.hints) node.append(make("p", {}, button("Give me a hint", () => this.hint(cell))));
    this.changed();
  }

  async hint(cell) {
    if (this.busy) return;
    this.work.hints[cell.id] = (this.work.hints[cell.id] ?? 0) + 1;
    this.busy = true;
    try {
      await this.python.run("report.hint()", (message) => cell.output.take(message));
    } finally {
      this.busy = false;
      this.changed();
    }
  }

  changed() {
    const written = this.mine.filter(({ source, stub }) => source !== stub);
    this.work.cells = Object.fromEntries(written.map(({ id, source }) => [id, source]));
    this.work.added = this.cells.filter(({ kind }) => kind === "own").map(({ after, source }) => ({ after, source }));
    if (!keep(this.page, this.work)) this.say("This browser keeps nothing: download your notebook before you leave.");
    this.count();
  }

  count() {
    const all = this.notebook.cells.filter((cell) => kindOf(cell) === "check");
    const worth = all.reduce((sum, { metadata }) => sum + metadata.nbgrader.points, 0);
    const earned = all.reduce((sum, cell) => sum + (this.work.points[idOf(cell)]?.[0] ?? 0), 0);
    const points = `${Number(earned.toFixed(2))} of ${worth} points`;
    this.total.textContent = points;
    if (Object.keys(this.work.points).length) window.journey?.note({ points });
  }

  download() {
    const outputs = Object.fromEntries(this.cells.filter(({ output }) => output).map(({ id, output }) => [id, output.kept]));
    const text = JSON.stringify(merged(this.notebook, { ...this.work, outputs }), undefined, 1);
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "application/x-ipynb+json" })), download: this.where.notebook.split("/").at(-1) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.say("Downloaded. Hand in this file as your course says.");
  }

  async open(file) {
    if (!file) return;
    try {
      const work = opened(await file.text(), this.notebook);
      this.mine.forEach((cell) => cell.write(cell.stub));
      this.work = { ...this.work, ...work, points: {} };
      this.restore(this.work);
      this.changed();
      this.say(`${file.name} is open: its answers stand in the cells. Run the checks again.`);
    } catch (failure) {
      if (!(failure instanceof Unreadable)) throw failure;
      this.say(failure.message);
    } finally {
      this.file.value = "";
    }
  }

  startOver() {
    if (!confirm("Everything that you wrote in this page will be gone. Start over?")) return;
    this.mine.forEach((cell) => cell.write(cell.stub));
    this.cells.forEach(({ output }) => output?.clear());
    this.python.stop();
    this.restore({ cells: {}, added: [] });
    forget(this.page); // at last: each change before was kept
    this.work = kept(this.page);
    this.count();
    this.say("All cells are as they were released.");
  }

  say(text) {
    this.status.textContent = text;
  }
}

// Opens the assignment of this page. `where` has the addresses: base, wheels, course, worker, notebook, book, root.
async function open(where) {
  const answer = await fetch(where.notebook);
  if (!answer.ok) throw new Unavailable(`the notebook answers ${answer.status}`);
  return new Lab(where, await answer.json(), DOCUMENTATION_OPTIONS.pagename, document.querySelector(".bd-article"));
}

hand("lab", { open });
