// One step of the LSTM, in plain JavaScript. Gate order i, f, g, o; one sequence at a time (N = 1).
// tests/site holds it to the NumPy reference within 1e-12.

export function sigmoid(a) {
  return 0.5 * Math.tanh(0.5 * a) + 0.5; // no overflow, whatever a is
}

export function dot(one, other) {
  return one.reduce((total, value, k) => total + value * other[k], 0);
}

export function softmax(scores) {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

// What a readout of K rows of H weights and K biases makes of H numbers: K probabilities.
export function predicted(h, W_y, b_y) {
  return softmax(W_y.map((row, k) => dot(row, h) + b_y[k]));
}

// log(1 + exp(a)), without overflow for large a and without loss for very negative a
export function softplus(a) {
  return Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
}

// Steps until a cell holds half of what it held, if the forget gate stays at sigmoid(b) and nothing is written:
// sigmoid(b)^n = 1/2, so n = ln 2 / softplus(-b).
export function forgetHalfLife(b) {
  return Math.LN2 / softplus(-b);
}

function affine(W_x, x, W_h, h, b) {
  return b.map((b_k, k) => {
    let a_k = b_k;
    for (let d = 0; d < x.length; d += 1) a_k += W_x[k][d] * x[d];
    for (let m = 0; m < h.length; m += 1) a_k += W_h[k][m] * h[m];
    return a_k;
  });
}

// x_t: D numbers; state [h, c]: H numbers each; params {W_x: 4H rows of D, W_h: 4H rows of H, b: 4H}.
// Returns the new state and the gates. Changes none of its arguments.
export function step(x_t, [h_prev, c_prev], { W_x, W_h, b }) {
  const H = h_prev.length;
  const a = affine(W_x, x_t, W_h, h_prev, b);
  const i = a.slice(0, H).map(sigmoid);
  const f = a.slice(H, 2 * H).map(sigmoid);
  const g = a.slice(2 * H, 3 * H).map(Math.tanh);
  const o = a.slice(3 * H, 4 * H).map(sigmoid);
  const c = c_prev.map((c_k, k) => f[k] * c_k + i[k] * g[k]);
  const h = c.map((c_k, k) => o[k] * Math.tanh(c_k));
  return { h, c, gates: { i, f, g, o } };
}

// The states h of a sequence from zero states: rows of D numbers -> rows of H.
export function run(inputs, params, H) {
  let state = [Array(H).fill(0), Array(H).fill(0)];
  return inputs.map((x) => {
    const { h, c } = step(x, state, params);
    state = [h, c];
    return h;
  });
}

// A bidirectional LSTM from zero states: rows of D numbers -> rows of 2H, what the past says first, then what the future says.
export function bothWays(inputs, ahead, back, H) {
  const past = run(inputs, ahead, H);
  const future = run([...inputs].reverse(), back, H).reverse();
  return past.map((h, t) => [...h, ...future[t]]);
}
