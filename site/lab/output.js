// What a cell shows, in the page and in the notebook that is handed in.
import DOMPurify from "dompurify";
import { make } from "../widgets/dom.js";

const REPORT = "application/vnd.lstm-course.report+json";

// book: the address of the published book, whose links are made to stay within the site that is read, at `root`.
export class Output {
  constructor({ book, root }) {
    Object.assign(this, { book, root, node: make("div", { class: "lab-output cell_output", "aria-live": "polite" }) });
    this.clear();
  }

  clear() {
    this.node.replaceChildren();
    this.places = new Map(); // of pictures that are renewed, by their ids
    this.kept = []; // as outputs of nbformat
    this.report = undefined;
  }

  // A message of the worker; nothing of what a cell shows acts, for a notebook may come from someone else.
  take({ tell, text, said }) {
    if (tell === "stream") this.print(text);
    else if (tell === "display") this.show(said);
    else if (tell === "error") this.stop(said);
  }

  print(text) {
    const last = this.kept.at(-1);
    if (last?.output_type === "stream") {
      last.text += text;
      this.node.lastElementChild.textContent += text;
      return;
    }
    this.kept.push({ output_type: "stream", name: "stdout", text });
    this.node.append(make("pre", { tabindex: 0 }, text));
  }

  show({ data, id, update }) {
    this.report = data[REPORT] ?? this.report;
    const picture = data["text/html"] ?? data["image/svg+xml"];
    const node = picture === undefined ? make("pre", { tabindex: 0 }, data["text/plain"]) : this.drawn(picture);
    const place = update ? this.places.get(id) : undefined;
    const kept = { output_type: "display_data", data, metadata: {} };
    if (place) {
      place.node.replaceWith(node);
      Object.assign(place.kept, kept);
      place.node = node;
      return;
    }
    if (id) this.places.set(id, { node, kept });
    this.kept.push(kept);
    this.node.append(node);
  }

  drawn(html) {
    const node = make("div", { class: "lab-html" });
    node.innerHTML = DOMPurify.sanitize(html);
    node.querySelectorAll("a[href]").forEach((link) => {
      if (link.href.startsWith(this.book)) link.href = this.root + link.href.slice(this.book.length);
      link.target = "_blank"; // whoever reads a section wants to come back to their code
    });
    return node;
  }

  stop(why) {
    const last = why.split("\n").at(-1);
    const [ename, ...rest] = last.split(": ");
    this.kept.push({ output_type: "error", ename, evalue: rest.join(": "), traceback: why.split("\n") });
    this.node.append(make("pre", { class: "lab-error", tabindex: 0 }, why));
  }
}
