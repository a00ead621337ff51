// The truncation explorer of the chapter on backpropagation through time.
import { explorer } from "./controls.js";
import { plot } from "./curves.js";
import { signed } from "./dom.js";
import { T, compare } from "./truncation-model.js";

let last = {}; // another chunk needs no new computation

function compared({ b_f, scale }) {
  if (last.b_f !== b_f || last.scale !== scale) last = { b_f, scale, found: compare({ b_f, scale }) };
  return last.found;
}

const START = { size: 10, b_f: 1, scale: 1 };
const PRESETS = [
  ["Forgetful", { b_f: -1 }, "The cell forgets within a step or two. A short chunk loses little: there is little to lose."],
  ["Remembering", { b_f: 6 }, "The cell remembers for hundreds of steps. Every cut hurts."],
  ["One step", { size: 1 }, "Each step on its own: no gradient flows through time at all."],
  ["No cut", { size: T }, "One chunk as long as the sequence: the full gradient."],
  ["Reset", {}, "An untrained LSTM with a forget bias of 1, in chunks of ten steps."],
];
const SLIDERS = [
  { key: "size", name: "Steps in a chunk", min: 1, max: T, step: 1, digits: 0 },
  { key: "b_f", name: "Forget bias", min: -2, max: 8, step: 0.1, digits: 1 },
  { key: "scale", name: "Scale of recurrent weights", min: 0, max: 6, step: 0.1, digits: 1 },
];

export function mount(place) {
  explorer(place, {
    id: "truncation",
    sliders: SLIDERS,
    presets: PRESETS,
    start: START,
    group: "Chunks and cell",
    show(picture, settings) {
      const { size } = settings;
      const { error, cosine, halfLife } = compared(settings);
      const life = halfLife >= 100 ? Math.round(halfLife).toLocaleString("en-GB") : halfLife.toFixed(1);
      const words =
        `In chunks of ${size} the gradient is off by ${signed(100 * error[size - 1], 1)} %, its cosine with the full one is ` +
        `${signed(cosine[size - 1], 3)}. Steps in memory: ${size} of ${T}. Half-life of the forget bias: ${life} steps.`;
      const top = Math.max(1, ...error);
      plot(
        picture,
        {
          curves: [
            { name: "error", style: "line-c", values: error },
            { name: "cosine", style: "line-h", values: cosine },
          ],
          xs: Array.from({ length: T }, (_, k) => k + 1),
          label: "steps in a chunk",
          range: [Math.min(0, ...cosine), top * 1.05],
          log: false,
          mark: size,
        },
        `Line plot of the truncated gradient's error and cosine against the size of a chunk. ${words}`,
      );
      return words;
    },
  });
}
