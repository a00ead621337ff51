// The Jacobian microscope of the chapter on backpropagation through time.
import { explorer } from "./controls.js";
import { plot } from "./curves.js";
import { signed } from "./dom.js";
import { LAGS, paths } from "./microscope-model.js";

const START = { b_f: 1, b_i: 0, b_o: 0, scale: 1, lag: 20 };
const PRESETS = [
  ["No way through h", { scale: 0 }, "Without recurrent weights the direct path is all there is."],
  ["Remember", { b_f: 5 }, "The forget gates are open: the direct path stays near its beginning, and the paths through h add to it."],
  ["Explode", { b_f: 5, scale: 8 }, "Large recurrent weights: the direct path still falls, the whole grows."],
  ["Hide", { b_f: 5, scale: 8, b_o: -6 }, "The output gates are shut: what is not shown is not read, and the way through h closes."],
  ["Refuse", { b_f: 5, scale: 8, b_i: -6 }, "The input gates are shut: one way through h is left, by the forget gates."],
  ["Reset", {}, "An untrained LSTM with a forget bias of 1."],
];
const SLIDERS = [
  { key: "lag", name: "Lag", min: 1, max: LAGS, step: 1, digits: 0 },
  { key: "b_f", name: "Forget bias", min: -2, max: 8, step: 0.1, digits: 1 },
  { key: "scale", name: "Scale of recurrent weights", min: 0, max: 10, step: 0.1, digits: 1 },
  { key: "b_i", name: "Input bias", min: -6, max: 6, step: 0.1, digits: 1 },
  { key: "b_o", name: "Output bias", min: -6, max: 6, step: 0.1, digits: 1 },
];

function size(value) {
  if (value === 0) return "0";
  if (value >= 0.001 && value < 1000) return value.toPrecision(3);
  const [digits, power] = value.toExponential(1).split("e");
  return `${digits} · 10^${power.replace("+", "").replace("-", "−")}`;
}

export function mount(place) {
  explorer(place, {
    id: "microscope",
    sliders: SLIDERS,
    presets: PRESETS,
    start: START,
    group: "Cell",
    show(picture, settings) {
      const { direct, through, whole } = paths(settings);
      const { lag } = settings;
      const words =
        `After ${signed(lag, 0)} steps: direct path ${size(direct[lag])}, through h ${size(through[lag])}, ` +
        `the whole ${size(whole[lag])}.`;
      const top = Math.max(10, ...whole, ...through);
      const bottom = Math.max(1e-8, Math.min(0.01, direct.at(-1), whole.at(-1)));
      plot(
        picture,
        {
          curves: [
            { name: "the whole", style: "line-c", values: whole.slice(1) },
            { name: "direct", style: "line-h", values: direct.slice(1) },
            { name: "through h", style: "half", values: through.slice(1) },
          ],
          xs: Array.from({ length: LAGS }, (_, k) => k + 1),
          label: "steps from the first cell state",
          range: [10 ** Math.floor(Math.log10(bottom)), 10 ** Math.ceil(Math.log10(top))],
          log: true,
          mark: lag,
        },
        `Line plot of three norms against the lag, on a logarithmic scale. ${words}`,
      );
      return words;
    },
  });
}
