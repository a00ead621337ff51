// What the lag explorer computes: a network of H units reads random inputs, and a gradient of norm 1 goes back from
// its last state. tests/site holds it to lstm_ref.learning.jacobians. A matrix is a list of rows.
import { dot, sigmoid } from "./lstm.js";

export const H = 12;

// an activation, its slope from a and h, and its steepest slope
export const ACTIVATIONS = {
  tanh: { apply: Math.tanh, slope: (a, h) => 1 - h * h, steepest: 1 },
  linear: { apply: (a) => a, slope: () => 1, steepest: 1 },
  sigmoid: { apply: sigmoid, slope: (a, h) => h * (1 - h), steepest: 0.25 },
  ReLU: { apply: (a) => Math.max(a, 0), slope: (a) => (a > 0 ? 1 : 0), steepest: 1 },
};

// Lehmer's generator: the same numbers on every machine, exactly.
function uniforms(seed) {
  let state = seed;
  return () => {
    state = (48271 * state) % 2147483647;
    return state / 2147483647;
  };
}

// `count` vectors of H normal draws (Box and Muller).
export function normals(seed, count) {
  const next = uniforms(seed);
  for (let k = 0; k < 20; k += 1) next(); // the first numbers of small seeds are alike
  const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: count }, () => Array.from({ length: H }, normal));
}

const length = (v) => Math.sqrt(dot(v, v));
const times = (v, factor) => v.map((value) => value * factor);
const transposed = (W) => W[0].map((_, k) => W.map((row) => row[k]));
const apply = (W, v) => W.map((row) => dot(row, v));

// The largest singular value, by power iteration on the transpose times the matrix.
export function largestSingularValue(W) {
  const back = transposed(W);
  let v = W.map((_, k) => 1 + k / 7);
  for (let n = 0; n < 3000; n += 1) {
    v = apply(back, apply(W, v));
    v = times(v, 1 / length(v));
  }
  return length(apply(W, v));
}

// The size of the largest eigenvalue, as the limit of |W^n|^(1/n), with n = 2^40 by squaring.
export function spectralRadius(W) {
  let power = W;
  let log = 0; // of what was divided out, as a share of the exponent
  for (let k = 0; k < 40; k += 1) {
    const size = Math.max(...power.map(length));
    if (size === 0) return 0;
    log += Math.log(size) / 2 ** k;
    power = power.map((row) => times(row, 1 / size));
    const columns = transposed(power);
    power = power.map((row) => columns.map((column) => dot(row, column)));
  }
  return Math.exp(log);
}

function orthogonal(A) {
  const rows = [];
  A.forEach((row) => {
    let v = row;
    for (let twice = 0; twice < 2; twice += 1) {
      rows.forEach((done) => {
        const share = dot(v, done);
        v = v.map((value, k) => value - share * done[k]);
      });
    }
    rows.push(times(v, 1 / length(v)));
  });
  return rows;
}

// each unit keeps 0.4 of itself and hands all on to its neighbour
const chain = Array.from({ length: H }, (_, j) => Array.from({ length: H }, (_, k) => (j === k ? 0.4 : Number(k === j + 1))));

// Recurrent weights of each kind, with a largest singular value of 1.
const scaled = (W) => {
  const top = largestSingularValue(W);
  return W.map((row) => times(row, 1 / top));
};
export const WEIGHTS = { random: scaled(normals(7, H)), orthogonal: orthogonal(normals(7, H)), "non-normal": scaled(chain) };
const RADIUS = Object.fromEntries(Object.entries(WEIGHTS).map(([name, W]) => [name, spectralRadius(W)]));

export const INPUTS = normals(11, 200).map((input) => times(input, 0.5)); // half as strong: squashed, not saturated
export const LAST = times(normals(13, 1)[0], 1 / length(normals(13, 1)[0])); // the gradient by the last state

// The norm of the gradient at the lags 0 to T, the bound's factor of one step, and what is read off.
export function run({ top, T, activation, weights }) {
  const { apply: squash, slope, steepest } = ACTIVATIONS[activation];
  const W = WEIGHTS[weights].map((row) => times(row, top));
  const slopes = [];
  let h = Array(H).fill(0);
  INPUTS.slice(0, T).forEach((input) => {
    const a = apply(W, h).map((value, k) => value + input[k]);
    h = a.map(squash);
    slopes.push(a.map((value, k) => slope(value, h[k])));
  });
  const back = transposed(W);
  const norms = [1];
  let dh = LAST;
  slopes.reverse().forEach((s) => {
    dh = apply(back, dh.map((value, k) => s[k] * value));
    norms.push(length(dh));
  });
  const halved = norms.findIndex((norm) => norm <= 0.5);
  return { norms, factor: steepest * top, radius: top * RADIUS[weights], halved: halved < 0 ? null : halved };
}
