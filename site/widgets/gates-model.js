// What the gates explorer computes: one cell, written once, then left to its gates.
import { sigmoid, step, forgetHalfLife } from "./lstm.js";

export const STEPS = 120; // after the write: a little more than the 100 steps that a chapter asks about

const OPEN = 40; // a pre-activation so large that a gate is open for every purpose
const noWeights = { W_x: [[0], [0], [0], [0]], W_h: [[0], [0], [0], [0]] };

// At step 0 both i and g are held open, so that a 1 is written. From step 1 on the sliders are in charge.
export function run({ a_i, a_f, a_g, a_o, b_f }, steps = STEPS) {
  const f = a_f + b_f;
  const write = { ...noWeights, b: [OPEN, f, OPEN, a_o] };
  const hold = { ...noWeights, b: [a_i, f, a_g, a_o] };
  let state = step([0], [[0], [0]], write);
  const c = [state.c[0]];
  const h = [state.h[0]];
  for (let t = 1; t <= steps; t += 1) {
    state = step([0], [state.h, state.c], hold);
    c.push(state.c[0]);
    h.push(state.h[0]);
  }
  return { c, h, crossing: halfCrossing(c), formula: forgetHalfLife(f), gates: gateValues(hold.b) };
}

function gateValues([a_i, a_f, a_g, a_o]) {
  return { i: sigmoid(a_i), f: sigmoid(a_f), g: Math.tanh(a_g), o: sigmoid(a_o) };
}

// Where |c| first falls to half of what was written, between two steps: on the exponential through them where
// there is one, else on the straight line. null if it never does within the plot.
function halfCrossing(c) {
  const half = Math.abs(c[0]) / 2;
  const t = c.findIndex((value) => Math.abs(value) <= half);
  if (t < 0) return null;
  const [before, after] = [c[t - 1], c[t]];
  if (after > 0) return t - 1 + Math.log(before / half) / Math.log(before / after);
  return t - 1 + (before - half) / (before - after);
}

// What a curve says when it is pulled: c obeys the forget bias, h the output gate.
export const OBEYS = { c: "b_f", h: "a_o" };

// Of the places of the slider that a curve obeys, the one at which it comes nearest to a value at step t: looked for at
// every eighth, then between its neighbours.
export function pulled(values, line, t, value, places) {
  const error = (place) => Math.abs(run({ ...values, [OBEYS[line]]: place }, t)[line][t] - value);
  const nearest = (some) => some.reduce((best, place) => (error(place) < error(best) ? place : best));
  const about = places.indexOf(nearest(places.filter((_, k) => k % 8 === 0)));
  return nearest(places.slice(Math.max(about - 8, 0), about + 9));
}

// What the reader is asked to bring about; each says of a result of `run` whether it is so.
export const CHALLENGES = [
  ["Hold: after 30 steps at least nine tenths of c are left, and h shows it.", ({ c, h }) => near(c[30]) && h[30] > 0.6],
  ["Forget by half in 10 steps, give or take a quarter of a step.", ({ crossing }) => Math.abs(crossing - 10) <= 0.25],
  ["Store, but do not show: c as in the first, and h below a twentieth all the while.", ({ c, h }) => near(c[30]) && h.slice(1, 31).every((shown) => Math.abs(shown) < 0.05)],
];

function near(value) {
  return value >= 0.9 && value <= 1.1;
}
