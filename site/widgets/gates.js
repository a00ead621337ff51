// The explorer of the gates chapter: four gates and a forget bias on sliders, and what the cell makes of them.
import { explorer } from "./controls.js";
import { make, signed } from "./dom.js";
import { CHALLENGES, OBEYS, pulled, run, STEPS } from "./gates-model.js";
import { plot } from "./gates-plot.js";

const START = { a_i: -6, a_f: 0, a_g: 0, a_o: 6, b_f: 0 };

const PRESETS = [
  ["Carousel", { b_f: 8 }, "The forget gate is open: the cell carries its value almost unchanged."],
  ["Forget", { a_f: -6 }, "The forget gate is shut: one step and the cell is empty."],
  ["Hide", { b_f: 8, a_o: -6 }, "The output gate is shut: h is near 0, yet c keeps what was written."],
  ["Overwrite", { b_f: 3, a_i: -2, a_g: -6 }, "The input gate leaks: the candidate g slowly replaces the memory."],
  ["Reset", {}, "An untrained forget gate is half open: each step loses half of what is left."],
];

function symbol(key) {
  return [make("i", {}, key[0]), make("sub", {}, key[2])]; // a_f with its index below the line
}

// The inverse of the sigmoid, within what a slider can say.
function logit(share) {
  const within = Math.min(Math.max(share, 0.001), 0.999);
  return Math.log(within / (1 - within));
}

const STEP = 0.05;
const SLIDERS = [
  ["a_f", "Forget gate ", "f", -6, 6],
  ["b_f", "Forget bias ", "sum", -2, 8],
  ["a_i", "Input gate ", "i", -6, 6],
  ["a_g", "Candidate ", "g", -6, 6],
  ["a_o", "Output gate ", "o", -6, 6],
].map(([key, name, part, min, max]) => {
  const bias = (values) => (part === "f" ? values.b_f : 0);
  const filled = (share, values) => logit(share) - bias(values);
  return { key, name, symbol: symbol(key), part, min, max, step: STEP, ...("ifo".includes(part) && { filled }) };
});

// What each slider decides: the value of its gate, or the sum of pre-activation and bias.
function decided(values, gates) {
  const says = (key, name, value, digits) => [`${signed(values[key], 2)}, `, ...name, ` = ${signed(value, digits)}`];
  const sum = [...symbol("a_f"), " + ", ...symbol("b_f")];
  const sliders = { b_f: { says: says("b_f", sum, values.a_f + values.b_f, 2) } };
  Object.entries(gates).forEach(([gate, value]) => {
    const key = `a_${gate}`;
    sliders[key] = { says: says(key, [gate], value, 3), share: gate === "g" ? undefined : value };
  });
  return sliders;
}

function steps(n) {
  return n >= 1000 ? Math.round(n).toLocaleString("en-GB") : n.toFixed(n < 1 ? 3 : 2);
}

// The read-off in words: the same for the eye and for a screen reader.
function describe({ crossing, formula, c, h }) {
  const seen =
    crossing === null
      ? `In the plot half of c is never lost within ${STEPS} steps.`
      : `In the plot c falls to half after ${steps(crossing)} steps.`;
  const differs = crossing === null ? formula < STEPS : Math.abs(crossing - formula) > 0.01 * formula + 0.005;
  const why = differs ? " They differ because the input gate lets the candidate in." : "";
  return `${seen}${why} After ${STEPS} steps c = ${signed(c.at(-1), 3)} and h = ${signed(h.at(-1), 3)}.`;
}

// A curve is taken hold of and pulled: the slider that it obeys follows.
function pulls({ picture, values, set }, where) {
  let held = null; // the curve, its slider's key and the places that it can have
  picture.addEventListener("pointerdown", (event) => {
    const { line } = event.target.dataset;
    if (!line) return;
    const { key, min, max } = SLIDERS.find((slider) => slider.key === OBEYS[line]);
    const count = Math.round((max - min) / STEP) + 1;
    held = { line, key, places: Array.from({ length: count }, (_, k) => Number((min + k * STEP).toFixed(2))) };
    event.preventDefault(); // no text is marked meanwhile
    picture.setPointerCapture(event.pointerId);
    picture.classList.add("held");
  });
  picture.addEventListener("pointermove", (event) => {
    if (!held) return;
    const [t, value] = where(event.clientX, event.clientY);
    set({ [held.key]: pulled(values, held.line, t, value, held.places) }, "", true);
  });
  for (const end of ["pointerup", "pointercancel"])
    picture.addEventListener(end, () => {
      held = null;
      picture.classList.remove("held");
    });
}

export function mount(place) {
  let where; // the point of the plot that is under a point of the window
  const parts = explorer(place, {
    id: "gates",
    sliders: SLIDERS,
    presets: PRESETS,
    start: START,
    group: "Gates",
    challenges: CHALLENGES.map(([asks, met]) => [asks, (values) => met(run(values))]),
    linked: true,
    show(picture, values) {
      const result = run(values);
      const words = describe(result);
      where = plot(picture, result, `Line plot of the cell state c and the output h. ${words}`);
      const number = make("strong", { class: "half-life" }, `${steps(result.formula)} steps`);
      return { words, before: ["Half-life by the formula: ", number, ". "], sliders: decided(values, result.gates) };
    },
  });
  pulls(parts, (...point) => where(...point));
}
