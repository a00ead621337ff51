// One step of the cells of the chapter on variants, in plain JavaScript, one sequence at a time (N = 1).
// Each takes x_t (D numbers), the state (a list of parts, h first, H numbers each) and params as `lstm_ref` has them,
// and returns the new state. tests/site holds them to the NumPy reference within 1e-12.
import { sigmoid, softplus } from "./lstm.js";

// The rows W x + b, cut into blocks of H.
function blocks(W, x, b, H) {
  const sums = W.map((row, k) => row.reduce((sum, weight, d) => sum + weight * x[d], b[k]));
  return Array.from({ length: sums.length / H }, (_, k) => sums.slice(k * H, (k + 1) * H));
}

function add(u, v) {
  return u.map((part, k) => part.map((value, j) => value + v[k][j]));
}

function preactivations(x_t, h, { W_x, W_h, b }) {
  const H = h.length;
  return add(blocks(W_x, x_t, b, H), blocks(W_h, h, b.map(() => 0), H));
}

// The LSTM with peepholes p (i, f, o), rows i, f, g, o: Greff's V. With p of zeros it is the LSTM.
export function peephole(x_t, [h_prev, c_prev], params) {
  const H = h_prev.length;
  const { p } = params;
  const [a_i, a_f, a_g, a_o] = preactivations(x_t, h_prev, params);
  const c = c_prev.map((c_k, k) => {
    const i = sigmoid(a_i[k] + p[k] * c_k);
    const f = sigmoid(a_f[k] + p[H + k] * c_k);
    return f * c_k + i * Math.tanh(a_g[k]);
  });
  return [c.map((c_k, k) => sigmoid(a_o[k] + p[2 * H + k] * c_k) * Math.tanh(c_k)), c];
}

// Rows i, g, o and peepholes p (i, o); `coupled` says whether f is 1 - i, as in CIFG, or 1, as in NFG.
function threeBlocks(x_t, [h_prev, c_prev], params, coupled) {
  const H = h_prev.length;
  const { p } = params;
  const [a_i, a_g, a_o] = preactivations(x_t, h_prev, params);
  const c = c_prev.map((c_k, k) => {
    const i = sigmoid(a_i[k] + p[k] * c_k);
    return (coupled ? 1 - i : 1) * c_k + i * Math.tanh(a_g[k]);
  });
  return [c.map((c_k, k) => sigmoid(a_o[k] + p[H + k] * c_k) * Math.tanh(c_k)), c];
}

export function coupled(x_t, state, params) {
  return threeBlocks(x_t, state, params, true);
}

export function noForget(x_t, state, params) {
  return threeBlocks(x_t, state, params, false);
}

// The GRU, reset after the product, rows r, z, n, two biases.
export function gru(x_t, [h_prev], { W_x, W_h, b_x, b_h }) {
  const H = h_prev.length;
  const [x_r, x_z, x_n] = blocks(W_x, x_t, b_x, H);
  const [h_r, h_z, h_n] = blocks(W_h, h_prev, b_h, H);
  return [
    h_prev.map((h_k, k) => {
      const r = sigmoid(x_r[k] + h_r[k]);
      const z = sigmoid(x_z[k] + h_z[k]);
      return (1 - z) * Math.tanh(x_n[k] + r * h_n[k]) + z * h_k;
    }),
  ];
}

// minLSTM, rows i, f, g: f / (f + i) is the logistic function of log f - log i.
export function minLstm(x_t, [h_prev], { W_x, b }) {
  const [a_i, a_f, a_g] = blocks(W_x, x_t, b, h_prev.length);
  return [
    h_prev.map((h_k, k) => {
      const kept = sigmoid(softplus(-a_i[k]) - softplus(-a_f[k]));
      return kept * h_k + (1 - kept) * a_g[k];
    }),
  ];
}

// The sLSTM with a sigmoid forget gate, rows i, f, g, o; the state is h, c, n, m, and c and n are stored over exp(m).
export function sLstm(x_t, [h_prev, c_prev, n_prev, m_prev], params) {
  const [a_i, a_f, a_g, a_o] = preactivations(x_t, h_prev, params);
  const log_f = a_f.map((a) => -softplus(-a));
  const m = log_f.map((value, k) => Math.max(value + m_prev[k], a_i[k]));
  const i = a_i.map((a, k) => Math.exp(a - m[k]));
  const f = log_f.map((value, k) => Math.exp(value + m_prev[k] - m[k]));
  const c = c_prev.map((c_k, k) => f[k] * c_k + i[k] * Math.tanh(a_g[k]));
  const n = n_prev.map((n_k, k) => f[k] * n_k + i[k]);
  return [c.map((c_k, k) => (sigmoid(a_o[k]) * c_k) / n[k]), c, n, m];
}
