// What the truncation explorer computes: the gradient of a whole sequence, and what is left of it when it is cut into
// chunks. Sensitivities are carried forwards; at a chunk's beginning they are set to zero, which is the cut.
import { dot, forgetHalfLife, step } from "./lstm.js";
import { noise, rows } from "./noise.js";

export const T = 48;
const H = 2;
const D = 2;

export const inputs = rows(noise(T * D, 5).map((value) => 1.7 * value), D);
export const targets = rows(noise(T * H, 6), H); // the loss is half the sum of (h_t - target_t)^2

export function weights({ b_f, scale }) {
  return {
    W_x: rows(noise(4 * H * D, 7), D),
    W_h: rows(noise(4 * H * H, 8).map((value) => (scale * value) / Math.sqrt(H)), H),
    b: Array.from({ length: 4 * H }, (_, k) => (Math.floor(k / H) === 1 ? b_f : 0)),
  };
}

// The steps of the sequence, run once: chunks change the gradient, not the run.
function run(params) {
  let state = [Array(H).fill(0), Array(H).fill(0)];
  return inputs.map((x_t) => {
    const now = step(x_t, state, params);
    const kept = { ...now.gates, x: x_t, h_prev: state[0], c_prev: state[1], h: now.h, tanh_c: now.c.map(Math.tanh) };
    state = [now.h, now.c];
    return kept;
  });
}

// The gradient by W_x, W_h and b in one list, row after row, in chunks of `size` steps.
export function gradient(params, size, steps = run(params)) {
  const width = D + H + 1;
  const count = 4 * H * width;
  const sum = new Float64Array(count);
  const dh = Array.from({ length: H }, () => new Float64Array(count));
  const dc = Array.from({ length: H }, () => new Float64Array(count));
  const da = Array.from({ length: 4 * H }, () => new Float64Array(count));
  steps.forEach((now, t) => {
    if (t % size === 0) [...dh, ...dc].forEach((part) => part.fill(0)); // the state is carried, its gradient is not
    const read = [...now.x, ...now.h_prev, 1];
    da.forEach((row, r) => {
      for (let p = 0; p < count; p += 1) {
        let value = 0;
        for (let m = 0; m < H; m += 1) value += params.W_h[r][m] * dh[m][p];
        row[p] = value;
      }
      read.forEach((value, j) => {
        row[r * width + j] += value;
      });
    });
    for (let k = 0; k < H; k += 1) {
      const [i, f, g, o, tanh_c] = [now.i[k], now.f[k], now.g[k], now.o[k], now.tanh_c[k]];
      const error = now.h[k] - targets[t][k];
      for (let p = 0; p < count; p += 1) {
        dc[k][p] =
          f * dc[k][p] +
          now.c_prev[k] * f * (1 - f) * da[H + k][p] +
          g * i * (1 - i) * da[k][p] +
          i * (1 - g * g) * da[2 * H + k][p];
        dh[k][p] = o * (1 - tanh_c * tanh_c) * dc[k][p] + tanh_c * o * (1 - o) * da[3 * H + k][p];
        sum[p] += error * dh[k][p];
      }
    }
  });
  return Array.from(sum);
}

// For every size of a chunk from 1 to T: the relative error of the truncated gradient, and its cosine with the full one.
export function compare(settings) {
  const params = weights(settings);
  const steps = run(params);
  const full = gradient(params, T, steps);
  const length = Math.sqrt(dot(full, full));
  const error = [];
  const cosine = [];
  for (let size = 1; size <= T; size += 1) {
    const cut = gradient(params, size, steps);
    const difference = cut.map((value, k) => value - full[k]);
    error.push(Math.sqrt(dot(difference, difference)) / length);
    cosine.push(dot(cut, full) / length / Math.sqrt(dot(cut, cut)));
  }
  return { error, cosine, halfLife: forgetHalfLife(settings.b_f) };
}
