// One cell of the notebook in the page: its code or its editor, its buttons, and what it shows.
import { button, make } from "../widgets/dom.js";
import { editor } from "./editor.js";
import { kindOf, idOf, sourceOf } from "./notebook.js";
import { Output } from "./output.js";

const VERB = { solution: "Run", given: "Run", check: "Check", see: "Show" };

// cell: of the notebook; place: its element in the page. does: { run(cell), changed(cell), add(after) }.
export class CodeCell {
  constructor(cell, place, does, where) {
    this.id = idOf(cell);
    this.kind = kindOf(cell);
    this.stub = sourceOf(cell);
    this.place = place;
    this.output = new Output(where);
    this.tools = make("div", { class: "lab-tools" });
    place.querySelector(":scope > .cell_output")?.remove();
    if (this.kind === "solution") this.edit(place, does);
    place.hidden = this.id === "course"; // it installs the course, which is here
    this.tools.append(button(VERB[this.kind], () => does.run(this)));
    if (this.kind === "solution") {
      this.tools.append(
        button("Add a cell", () => does.add(this.id)),
        button("Back to the start", () => this.write(this.stub)),
      );
    }
    place.append(this.tools, this.output.node);
  }

  edit(place, does) {
    this.editor = editor({
      source: this.stub,
      label: `Your code: ${this.id}. Escape, then Tab leaves the editor; Shift and Enter run it.`,
      changed: () => does.changed(this),
      run: () => does.run(this),
    });
    place.querySelector(":scope > .cell_input")?.remove();
    place.prepend(this.editor.node);
  }

  get source() {
    return this.editor ? this.editor.read() : this.stub;
  }

  write(source) {
    if (this.editor.read() !== source) this.editor.write(source);
  }

  // Whether it has to run before a check that stands below it.
  get due() {
    return ["solution", "given", "own"].includes(this.kind) && this.id !== "course" && this.ran !== this.source;
  }
}

// A cell that the learner added, below another.
export class OwnCell extends CodeCell {
  constructor(id, source, does, where) {
    const place = make("div", { class: "cell lab-own" });
    super({ cell_type: "code", id, source, metadata: { nbgrader: { solution: true, grade: false, grade_id: id } } }, place, does, where);
    this.kind = "own";
    this.tools.lastChild.remove();
    this.tools.append(button("Remove this cell", () => does.remove(this)));
  }
}

// An answer in words.
export class WordsCell {
  constructor(cell, place, does, label = "Your answer in words") {
    Object.assign(this, { id: idOf(cell), kind: "words", stub: sourceOf(cell) });
    this.place = this.area = make("textarea", { rows: 8, class: "lab-words", "aria-label": label });
    this.area.value = this.stub;
    this.area.addEventListener("input", () => does.changed(this));
    place.replaceWith(this.area);
  }

  get source() {
    return this.area.value;
  }

  write(source) {
    this.area.value = source;
  }
}

// Text that the learner added elsewhere: a notebook that was opened keeps it.
export class OwnWords extends WordsCell {
  constructor(id, source, does) {
    const cell = { cell_type: "markdown", id, source, metadata: {} };
    super(cell, make("p"), does, "Your own text, from the notebook that you opened");
    Object.assign(this, { kind: "own", markdown: true, due: false });
    this.area.rows = 3;
    this.place = make("div", { class: "cell lab-own" }, this.area, button("Remove this text", () => does.remove(this)));
  }
}
