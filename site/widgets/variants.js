// The explorer of the chapter on variants: two cells, chosen by the reader, on the same input.
import { explorer } from "./controls.js";
import { plot } from "./curves.js";
import { make, signed } from "./dom.js";
import { CELLS, INPUTS, STEPS, run } from "./variants-model.js";

const START = { left: "lstm", right: "gru", input: "pulses", memory: 3, strength: 6, output: 6, recurrent: 0, peep: 4 };
const PRESETS = [
  ["Counting", { right: "noForget", memory: 8 }, "Five pulses. With f near 1 the LSTM nearly counts them; without a forget gate the cell does."],
  ["Fading", { right: "coupled" }, "The same memory in both. The coupled cell averages: it never exceeds 1."],
  ["Hidden", { right: "peephole", memory: 8, output: -4 }, "The output gate is shut. A peephole opens it once the cell is full."],
  ["Contradiction", { right: "sLstm", input: "contradiction", memory: 8 }, "Thirty weak writes of +1, then one firm write of −1. Who changes its mind?"],
  ["Echo", { left: "gru", right: "minLstm", input: "alternating", recurrent: 3 }, "The GRU's candidate reads what the cell shows. The minLSTM reads the input alone."],
  ["Reset", {}, "The LSTM and the GRU on five pulses. The GRU has one state, and shows all of it."],
];
const SLIDERS = [
  { key: "memory", name: "Memory bias", min: -2, max: 8, step: 0.1, digits: 1 },
  { key: "strength", name: "Strength of a firm write", min: -4, max: 8, step: 0.1, digits: 1 },
  { key: "output", name: "Output bias", min: -6, max: 6, step: 0.1, digits: 1 },
  { key: "recurrent", name: "Recurrent weight of the candidate", min: -3, max: 3, step: 0.1, digits: 1 },
  { key: "peep", name: "Peephole of the output gate", min: 0, max: 8, step: 0.1, digits: 1 },
];
const CHOICES = [
  ["left", "First cell", CELLS],
  ["right", "Second cell", CELLS],
  ["input", "Input", INPUTS],
];

// Both in one range, so that they can be compared.
function range(runs) {
  const values = runs.flatMap(({ h, c }) => [...h, ...(c ?? [])]);
  return [Math.min(-0.25, ...values) * 1.06, Math.max(1, ...values) * 1.06];
}

function describe(cell, { h, c }) {
  const [name] = CELLS[cell];
  const end = `h = ${signed(h.at(-1), 3)}`;
  if (c === null) return `${name}: after ${STEPS} steps ${end}, the largest |h| is ${signed(Math.max(...h.map(Math.abs)), 3)}.`;
  const kept = cell === "sLstm" ? "c/n" : "c";
  return `${name}: after ${STEPS} steps ${kept} = ${signed(c.at(-1), 3)} and ${end}, the largest |${kept}| is ${signed(Math.max(...c.map(Math.abs)), 3)}.`;
}

function draw(place, cell, { h, c }, ends, words) {
  const curves = [{ name: "h", style: "line-h", values: h }];
  if (c !== null) curves.unshift({ name: cell === "sLstm" ? "c / n" : "c", style: "line-c", values: c });
  const xs = Array.from({ length: STEPS }, (_, t) => t + 1);
  plot(place, { curves, xs, label: "step", range: ends, log: false }, `Line plot. ${words}`);
}

export function mount(place) {
  const selects = CHOICES.map(([key, name, choices]) => {
    const options = Object.entries(choices).map(([value, [text]]) => make("option", { value }, text));
    const select = make("select", { name: key }, ...options);
    select.addEventListener("change", () => set({ [key]: select.value }, ""));
    return { key, select, label: make("label", {}, `${name} `, select) };
  });
  const row = make("div", { class: "presets", role: "group", "aria-label": "Cells and input" }, ...selects.map(({ label }) => label));
  place.append(row);
  const { set } = explorer(place, {
    id: "variants",
    sliders: SLIDERS,
    presets: PRESETS,
    start: START,
    group: "Biases and weights",
    show(picture, settings) {
      selects.forEach(({ key, select }) => {
        select.value = settings[key];
      });
      const pair = [settings.left, settings.right];
      const runs = pair.map((cell) => run(cell, settings.input, settings));
      const words = pair.map((cell, k) => describe(cell, runs[k]));
      picture.style.cssText = "display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))";
      const places = pair.map(() => make("div"));
      const named = pair.map((cell, k) => make("div", {}, make("strong", { class: "cell-name" }, CELLS[cell][0]), places[k]));
      picture.replaceChildren(...named); // both stand there before either is drawn: a plot is as wide as its place
      pair.forEach((cell, k) => draw(places[k], cell, runs[k], range(runs), words[k]));
      return words.join(" ");
    },
  });
}
