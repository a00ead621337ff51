// The explorer of the chapter on vanishing gradients: the norm of a gradient by its lag, and what decides it.
import { explorer } from "./controls.js";
import { make, scientific, signed } from "./dom.js";
import { ACTIVATIONS, WEIGHTS, run } from "./lag-model.js";
import { plot } from "./lag-plot.js";

const START = { top: 1, T: 100, activation: "tanh", weights: "random" };

const PRESETS = [
  ["Vanish", { top: 0.5 }, "No singular value is above 0.5: every gradient must vanish, whatever the inputs."],
  ["Edge", { weights: "orthogonal", activation: "linear" }, "Orthogonal weights and no squashing: the norm stays."],
  ["Explode", { weights: "orthogonal", top: 3 }, "The gradient grows. Squashed units hold it back; choose linear to let it go."],
  ["Trap", { weights: "non-normal", activation: "linear", top: 2 }, "All eigenvalues are below 1, and the gradient grows at first all the same."],
  ["Reset", {}, "Random weights whose largest singular value is 1: the gradient vanishes all the same."],
];

const SLIDERS = [
  { key: "top", name: "Largest singular value", min: 0.1, max: 6, step: 0.05, digits: 2 },
  { key: "T", name: "Steps T", min: 5, max: 200, step: 5, digits: 0 },
];

const CHOICES = [
  { key: "activation", name: "Activation", options: Object.keys(ACTIVATIONS) },
  { key: "weights", name: "Recurrent weights", options: Object.keys(WEIGHTS) },
];

// The read-off in words: the same for the eye and for a screen reader.
function describe({ T }, { factor, radius, halved }) {
  const half = halved === null ? `It never falls to a half within ${T} steps.` : `It first falls to a half or less at lag ${halved}.`;
  return `${half} One step multiplies it by at most ${signed(factor, 3)}; the largest eigenvalue of the weights has the size ${signed(radius, 3)}.`;
}

export function mount(place) {
  explorer(place, {
    id: "lag",
    sliders: SLIDERS,
    choices: CHOICES,
    presets: PRESETS,
    start: START,
    group: "Network",
    show(picture, values) {
      const result = run(values);
      const words = describe(values, result);
      plot(picture, result, `Line plot of the norm of the gradient by its lag, on a logarithmic scale; dashed, the bound. ${words}`);
      const left = make("strong", { class: "left" }, `${scientific(result.norms.at(-1))} times what it was`);
      return { words, before: [`After ${values.T} steps the norm is `, left, ". "] };
    },
  });
}
