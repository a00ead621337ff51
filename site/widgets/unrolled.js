// The explorer of the unrolled network: bits to set, a step to take, and the sum behind each state.
import { button, follow, make, signed, voice } from "./dom.js";
import { NETWORKS, run } from "./unrolled-model.js";
import { plot } from "./unrolled-plot.js";

const START = { network: "parity", bits: [1, 0, 1, 1, 0, 1, 0], shown: 1 };

let mounted = 0; // for ids that stay unique with two explorers on one page

function symbol(letter, below) {
  const parts = [make("i", {}, letter)];
  if (below) parts.push(make("sub", {}, below));
  return make("span", {}, ...parts);
}

// What is seen, in words: the same for the eye and for a screen reader.
function describe({ network, bits, shown }, { steps, answers }) {
  if (shown === 0) return "No step is taken yet: the state is zero.";
  const { h } = steps[shown - 1];
  const { question } = NETWORKS[network];
  const says = question ? ` ${question} The network says ${answers[shown - 1] ? "yes" : "no"}.` : "";
  return `Step ${shown} read ${bits[shown - 1]}. The state is ${signed(h[0], 3)} and ${signed(h[1], 3)}.${says}`;
}

// The sum of each unit at the step taken last.
function sums({ shown }, { steps, params }) {
  if (shown === 0) return [];
  const { h, a, fromInput, fromState } = steps[shown - 1];
  return h.map((value, k) => {
    const cells = [fromInput[k], fromState[k], params.b[k], a[k]].map((each) => make("td", {}, signed(each, 2)));
    return make("tr", {}, make("th", { scope: "row" }, `unit ${k + 1}`), ...cells, make("td", {}, signed(value, 3)));
  });
}

export function mount(place) {
  mounted += 1;
  const prefix = `explorer-unrolled-${mounted}`;
  const state = { ...START, bits: [...START.bits] };
  const lesson = make("p", { class: "lesson" });
  const picture = make("div", { class: "picture" });
  const words = make("span", { class: "words" });
  const body = make("tbody");
  const { heard, say } = voice();

  const presets = Object.entries(NETWORKS).map(([key, { name }]) => [key, button(name, () => set({ network: key }))]);
  const toggles = state.bits.map((_, t) => {
    const bit = make("button", { type: "button", class: "preset bit" });
    bit.addEventListener("click", () => {
      state.bits[t] = 1 - state.bits[t];
      refresh();
    });
    return bit;
  });
  const slider = make("input", { type: "range", id: `${prefix}-step`, min: 0, max: state.bits.length, step: 1 });
  slider.addEventListener("input", () => set({ shown: Number(slider.value) }));
  const output = make("output", { for: slider.id });
  const next = button("Take a step", () => set({ shown: state.shown < state.bits.length ? state.shown + 1 : 0 }));

  function set(change) {
    Object.assign(state, change);
    refresh();
  }

  function refresh() {
    const result = run(state.network, state.bits);
    const told = describe(state, result);
    presets.forEach(([key, button]) => button.setAttribute("aria-pressed", key === state.network));
    toggles.forEach((button, t) => {
      button.textContent = String(state.bits[t]);
      button.setAttribute("aria-label", `${state.bits[t]}, input of step ${t + 1}: change it`);
    });
    slider.value = state.shown;
    output.textContent = `${state.shown} of ${state.bits.length}`;
    lesson.textContent = NETWORKS[state.network].lesson;
    words.textContent = told;
    body.replaceChildren(...sums(state, result));
    plot(picture, { ...state, ...result }, `A recurrent network of two units, unrolled over ${state.bits.length} steps. ${told}`);
    say(told);
  }

  const head = make(
    "tr", {},
    make("td"),
    make("th", { scope: "col" }, symbol("W", "x"), " ", symbol("x")),
    make("th", { scope: "col" }, symbol("W", "h"), " ", symbol("h", "t−1")),
    make("th", { scope: "col" }, symbol("b")),
    make("th", { scope: "col" }, "sum ", symbol("a")),
    make("th", { scope: "col" }, "tanh ", symbol("a")),
  );
  place.append(
    make("div", { class: "presets", role: "group", "aria-label": "Weights" }, ...presets.map(([, button]) => button)),
    lesson,
    make("div", { class: "presets", role: "group", "aria-label": "Inputs" }, "Inputs: ", ...toggles, next),
    make(
      "div", { class: "sliders" },
      make("div", { class: "slider" }, make("label", { for: slider.id }, "Steps taken"), output, slider),
    ),
    picture,
    make("p", { class: "readoff" }, words),
    make("table", { class: "sums" }, make("caption", {}, "The step taken last"), make("thead", {}, head), body),
    heard,
  );
  refresh();
  follow(picture, refresh);
}
