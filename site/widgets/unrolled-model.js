// What the explorer of the unrolled network computes: two units that read bits, with weights set by hand.
import { rnnForward } from "./rnn.js";

const K = 10; // so steep that a unit is at +1 or -1

export const NETWORKS = {
  parity: {
    name: "Parity",
    params: { W_x: [[K], [K]], W_h: [[K / 2, -K / 2], [K / 2, -K / 2]], b: [-K / 2, (-3 * K) / 2] },
    // unit 1: one or both of the bit and the parity so far are 1; unit 2: both are
    reads: ([u, v]) => (u - v) / 2 > 0.5,
    question: "Is the number of ones so far odd?",
    lesson: "Unit 1 says: the bit or the parity so far is 1. Unit 2 says: both are. Odd is the first without the second.",
  },
  latch: {
    name: "Latch",
    params: { W_x: [[2 * K], [0]], W_h: [[K, 0], [0, 0]], b: [-K / 2, 0] },
    reads: ([u]) => u > 0,
    question: "Has there been a one?",
    lesson: "Unit 1 holds itself at +1 by its own weight, once a one has pushed it there. Unit 2 does nothing.",
  },
  delay: {
    name: "Delay",
    params: { W_x: [[2 * K], [0]], W_h: [[0, 0], [K, 0]], b: [-K, 0] },
    reads: ([, v]) => v > 0,
    question: "Was the bit before this one a one?",
    lesson: "Unit 1 shows the bit. Unit 2 copies what unit 1 showed a step ago: a memory of length one.",
  },
  fading: {
    name: "Fading",
    params: { W_x: [[2], [2]], W_h: [[0.9, 0], [0, 0.5]], b: [0, 0] },
    reads: null,
    question: null,
    lesson: "Each unit forgets a one: the first keeps up to 0.9 of its state from step to step, the second up to 0.5.",
  },
};

// The states after each step of the bits, from a state of zero; and the answer that the network shows, where it has one.
export function run(name, bits) {
  const { params, reads } = NETWORKS[name];
  const steps = rnnForward(bits.map((bit) => [bit]), [0, 0], params);
  return { steps, params, answers: steps.map(({ h }) => (reads ? reads(h) : null)) };
}
