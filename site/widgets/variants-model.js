// What the variants explorer computes: cells of one unit, all set to the same purpose, on the same input.
// The input has two numbers a step: a value, and how firmly it should be written, from 0 to 1.
import { coupled, gru, minLstm, noForget, peephole, sLstm } from "./variants-cells.js";

export const STEPS = 60;
const SHUT = -6; // the input gate's pre-activation where nothing should be written

function steps(rule) {
  return Array.from({ length: STEPS }, (_, t) => rule(t + 1));
}

export const INPUTS = {
  pulses: ["Pulses", steps((t) => ([5, 10, 15, 20, 40].includes(t) ? [1, 1] : [0, 0]))],
  once: ["One pulse", steps((t) => (t === 5 ? [1, 1] : [0, 0]))],
  alternating: ["Alternating", steps((t) => [t % 20 < 10 ? 1 : -1, t % 10 === 5 ? 1 : 0])],
  contradiction: ["Contradiction", steps((t) => (t <= 30 ? [1, 0.5] : [-1, t === 31 ? 1 : 0]))],
};

// memory: the forget gate's pre-activation; strength: the input gate's where a value is written firmly; output: the
// output gate's; recurrent: the weight of h in the candidate; peep: the output gate's peephole.
const zeros = (count, width) => Array.from({ length: count }, () => Array(width).fill(0));

function recurrentRow(count, row, weight) {
  return zeros(count, 1).map(([zero], k) => [k === row ? weight : zero]);
}

function fourRows({ memory, strength, output, recurrent }) {
  return {
    W_x: [[0, strength - SHUT], [0, 0], [3, 0], [0, 0]],
    W_h: recurrentRow(4, 2, recurrent),
    b: [SHUT, memory, 0, output],
  };
}

// f = 1 - i: at rest i must be what is left of the memory, 1 - sigmoid(memory) = sigmoid(-memory).
function coupledRows({ memory, strength, output, recurrent }) {
  return {
    W_x: [[0, strength + memory], [3, 0], [0, 0]],
    W_h: recurrentRow(3, 1, recurrent),
    b: [-memory, 0, output],
    p: [0, 0],
  };
}

export const CELLS = {
  lstm: ["LSTM", peephole, 2, (s) => ({ ...fourRows(s), p: [0, 0, 0] })],
  peephole: ["Peephole", peephole, 2, (s) => ({ ...fourRows(s), p: [0, 0, s.peep] })],
  noForget: [
    "No forget gate",
    noForget,
    2,
    (s) => {
      const { W_x, W_h, b } = fourRows(s);
      const without = (rows) => rows.filter((_, k) => k !== 1);
      return { W_x: without(W_x), W_h: without(W_h), b: without(b), p: [0, 0] };
    },
  ],
  coupled: ["Coupled", coupled, 2, coupledRows],
  gru: [
    "GRU",
    gru,
    1,
    ({ memory, strength, recurrent }) => ({
      W_x: [[0, 0], [0, -strength - memory], [3, 0]],
      W_h: recurrentRow(3, 2, recurrent),
      b_x: [20, memory, 0], // the reset gate stays open
      b_h: [0, 0, 0],
    }),
  ],
  minLstm: [
    "minLSTM",
    minLstm,
    1,
    ({ memory, strength }) => ({ W_x: [[0, strength - SHUT], [0, 0], [1, 0]], b: [SHUT, memory, 0] }),
  ],
  sLstm: ["sLSTM", sLstm, 4, fourRows],
};

// h and c of every step; c is null where a cell has none, and c over n for the sLSTM, whose c alone means nothing.
export function run(cell, input, settings) {
  const [, step, size, make] = CELLS[cell];
  const params = make(settings);
  let state = Array.from({ length: size }, (_, part) => [part === 3 ? -Infinity : 0]);
  const h = [];
  const c = [];
  INPUTS[input][1].forEach((x_t) => {
    state = step(x_t, state, params);
    h.push(state[0][0]);
    if (size > 1) c.push(size === 4 ? state[1][0] / state[2][0] : state[1][0]);
  });
  return { h, c: size > 1 ? c : null };
}
