// The simple recurrent network, in plain JavaScript; one sequence at a time (N = 1).
// tests/site holds it to the NumPy reference within 1e-12.
import { dot } from "./lstm.js";

// x_t: D numbers; h_prev: H numbers; params {W_x: H rows of D, W_h: H rows of H, b: H}. Changes none of its arguments.
// Returns the state, and the parts of the sum that it is the tanh of.
export function rnnStep(x_t, h_prev, { W_x, W_h, b }) {
  const fromInput = W_x.map((row) => dot(row, x_t));
  const fromState = W_h.map((row) => dot(row, h_prev));
  const a = b.map((b_k, k) => fromInput[k] + fromState[k] + b_k);
  return { h: a.map(Math.tanh), a, fromInput, fromState };
}

// x: T inputs; the same params at every step. What rnnStep returns, for each step.
export function rnnForward(x, h_0, params) {
  const steps = [];
  let h = h_0;
  x.forEach((x_t) => {
    const now = rnnStep(x_t, h, params);
    steps.push(now);
    h = now.h;
  });
  return steps;
}
