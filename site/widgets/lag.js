// The explorer of the chapter on vanishing gradients: the norm of a gradient by its lag, and what decides it.
import { follow, make, scientific, signed } from "./dom.js";
import { ACTIVATIONS, WEIGHTS, run } from "./lag-model.js";
import { plot } from "./lag-plot.js";

const START = { top: 1, T: 100, activation: "tanh", weights: "random" };

const AT_FIRST = "Random weights whose largest singular value is 1: the gradient vanishes all the same.";

const PRESETS = [
  ["Vanish", { top: 0.5 }, "No singular value is above 0.5: every gradient must vanish, whatever the inputs."],
  ["Edge", { weights: "orthogonal", activation: "linear" }, "Orthogonal weights and no squashing: the norm stays."],
  ["Explode", { weights: "orthogonal", top: 3 }, "The gradient grows. Squashed units hold it back; choose linear to let it go."],
  ["Trap", { weights: "non-normal", activation: "linear", top: 2 }, "All eigenvalues are below 1, and the gradient grows at first all the same."],
  ["Reset", {}, AT_FIRST],
];

const SLIDERS = [
  ["top", "Largest singular value", 0.1, 6, 0.05, 2],
  ["T", "Steps T", 5, 200, 5, 0],
];

const CHOICES = [
  ["activation", "Activation", Object.keys(ACTIVATIONS)],
  ["weights", "Recurrent weights", Object.keys(WEIGHTS)],
];

let mounted = 0; // for ids that stay unique with two explorers on one page

// The read-off in words: the same for the eye and for a screen reader.
function describe({ T }, { norms, factor, radius, halved }) {
  const half = halved === null ? `It never falls to a half within ${T} steps.` : `It first falls to a half or less at lag ${halved}.`;
  return {
    left: `${scientific(norms.at(-1))} times what it was`,
    words: `${half} One step multiplies it by at most ${signed(factor, 3)}; the largest eigenvalue of the weights has the size ${signed(radius, 3)}.`,
  };
}

export function mount(place) {
  mounted += 1;
  const prefix = `explorer-lag-${mounted}`;
  const values = { ...START };

  const sliders = SLIDERS.map(([key, name, min, max, step, digits]) => {
    const input = make("input", { type: "range", id: `${prefix}-${key}`, name: key, min, max, step });
    const output = make("output", { for: input.id });
    input.addEventListener("input", () => set({ [key]: Number(input.value) }, ""));
    const row = make("div", { class: "slider" }, make("label", { for: input.id }, name), output, input);
    return { key, input, output, digits, row };
  });
  const choices = CHOICES.map(([key, name, options]) => {
    const input = make("select", { id: `${prefix}-${key}`, name: key }, ...options.map((option) => make("option", {}, option)));
    input.addEventListener("change", () => set({ [key]: input.value }, ""));
    return { key, input, row: make("div", { class: "slider" }, make("label", { for: input.id }, name), input) };
  });
  const buttons = PRESETS.map(([name, change, says]) => {
    const button = make("button", { type: "button", class: "preset" }, name);
    button.addEventListener("click", () => set({ ...START, ...change }, says));
    return button;
  });
  const picture = make("div", { class: "picture" });
  const left = make("strong", { class: "left" });
  const words = make("span", { class: "words" });
  const lesson = make("p", { class: "lesson" });
  const heard = make("p", { class: "visually-hidden", role: "status" });

  function set(change, says) {
    Object.assign(values, change);
    refresh(says);
  }

  let later;
  function refresh(says) {
    const result = run(values);
    const told = describe(values, result);
    sliders.forEach(({ key, input, output, digits }) => {
      input.value = values[key];
      output.textContent = values[key].toFixed(digits);
    });
    choices.forEach(({ key, input }) => {
      input.value = values[key];
    });
    left.textContent = told.left;
    words.textContent = told.words;
    lesson.textContent = says;
    plot(picture, result, `Line plot of the norm of the gradient by its lag, on a logarithmic scale; dashed, the bound. ${told.words}`);
    clearTimeout(later); // a screen reader hears where a slider stopped, not every place it passed
    later = setTimeout(() => {
      heard.textContent = `${says} After ${values.T} steps the norm is ${told.left}. ${told.words}`;
    }, 500);
  }

  place.append(
    make("div", { class: "presets", role: "group", "aria-label": "Settings to try" }, ...buttons),
    lesson,
    picture,
    make("p", { class: "readoff" }, "At the largest lag the norm is ", left, ". ", words),
    make("div", { class: "sliders", role: "group", "aria-label": "Network" }, ...[...sliders, ...choices].map(({ row }) => row)),
    heard,
  );
  refresh(AT_FIRST);
  follow(picture, () => refresh(lesson.textContent));
}
