// The bar that stays in view: what goes on, Stop, the points, and the ways in and out.
import { button, make } from "../widgets/dom.js";

// does: { stop, download, open(file), startOver }.
export function bar(does) {
  const status = make("span", { class: "lab-status", role: "status" });
  const total = make("span", { class: "lab-total" });
  const stop = button("Stop", does.stop);
  const file = make("input", { type: "file", accept: ".ipynb", hidden: "" });
  file.addEventListener("change", () => {
    if (file.files.length) does.open(file.files[0]);
    file.value = ""; // so that the same file can be opened again
  });
  const ways = [
    button("Download", does.download),
    button("Open a notebook", () => file.click()),
    button("Start over", does.startOver),
  ];
  stop.hidden = true;
  return {
    node: make(
      "section",
      { class: "lab-bar", "aria-label": "Your work in this page" },
      make("p", {}, status, stop),
      make("p", {}, total, ...ways, file),
    ),
    say: (text) => (status.textContent = text),
    busy: (on) => (stop.hidden = !on),
    points: (text) => (total.textContent = text),
  };
}
