// What the Jacobian microscope computes: how far c_t moves when c_0 does, along the direct path and along all paths.
import { step } from "./lstm.js";
import { noise, rows } from "./noise.js";

export const LAGS = 60;
const H = 4;
const D = 2;

// The weights: the same draw at every setting, so that a slider changes what it says and nothing else.
export function weights({ b_f, b_i, b_o, scale }) {
  const bias = [b_i, b_f, 0, b_o];
  return {
    W_x: rows(noise(4 * H * D, 1), D),
    W_h: rows(noise(4 * H * H, 2).map((value) => (scale * value) / Math.sqrt(H)), H),
    b: Array.from({ length: 4 * H }, (_, k) => bias[Math.floor(k / H)]),
  };
}

export const inputs = rows(noise(LAGS * D, 3).map((value) => 1.7 * value), D);

function product(W, P) {
  return W.map((row) => P[0].map((_, j) => row.reduce((sum, value, m) => sum + value * P[m][j], 0)));
}

// How far a matrix stretches, in the mean over all directions: 1 for the identity.
function norm(P) {
  return Math.sqrt(P.reduce((sum, row) => sum + row.reduce((part, value) => part + value * value, 0), 0) / H);
}

// For every lag t from 0 on, the norms of prod diag(f) and of dc_t/dc_0 (h_0 held fixed), and of their difference.
export function paths(settings) {
  const params = weights(settings);
  let [h, c] = [Array(H).fill(0), Array(H).fill(1)]; // every cell holds a 1 when we begin
  let dh = rows(Array(H * H).fill(0), H); // dh_t/dc_0
  let dc = dh.map((row, k) => row.map((_, j) => Number(j === k))); // dc_t/dc_0
  let kept = Array(H).fill(1);
  const found = { direct: [norm(dc)], through: [0], whole: [norm(dc)] };
  inputs.forEach((x_t) => {
    const now = step(x_t, [h, c], params);
    const { i, f, g, o } = now.gates;
    const da = product(params.W_h, dh); // 4H rows: i, f, g, o
    const previous = c;
    dc = dc.map((row, k) =>
      row.map(
        (value, j) =>
          f[k] * value +
          previous[k] * f[k] * (1 - f[k]) * da[H + k][j] +
          g[k] * i[k] * (1 - i[k]) * da[k][j] +
          i[k] * (1 - g[k] ** 2) * da[2 * H + k][j],
      ),
    );
    dh = dc.map((row, k) => {
      const tanh_c = Math.tanh(now.c[k]);
      return row.map(
        (value, j) => o[k] * (1 - tanh_c ** 2) * value + tanh_c * o[k] * (1 - o[k]) * da[3 * H + k][j],
      );
    });
    kept = kept.map((value, k) => value * f[k]);
    const direct = dc.map((row, k) => row.map((_, j) => (j === k ? kept[k] : 0)));
    found.direct.push(norm(direct));
    found.through.push(norm(dc.map((row, k) => row.map((value, j) => value - direct[k][j]))));
    found.whole.push(norm(dc));
    [h, c] = [now.h, now.c];
  });
  return found;
}
