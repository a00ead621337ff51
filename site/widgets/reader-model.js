// The character LSTM that reads on the front page: its weights from their letters, and a text read with them.
// tests/site holds it to the NumPy reference.
import { predicted, step } from "./lstm.js";
import { unpack } from "./packed.js";

const TYPEWRITTEN = { "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "…": "...", "\t": " ", "\u00a0": " " };

// What the file holds -> {alphabet, H, cell, params, W_y, b_y}.
export function model(reader) {
  const { W_x, W_h, b, W_y, b_y } = Object.fromEntries(
    Object.entries(reader.weights).map(([name, packed]) => [name, unpack(packed)]),
  );
  return {
    alphabet: reader.alphabet,
    H: reader.hidden,
    cell: reader.cell,
    params: { W_x, W_h, b: b[0] },
    W_y,
    b_y: b_y[0],
  };
}

// A text in the model's alphabet, on one line, and the characters that it has never met and that are left out.
export function clean(text, alphabet) {
  const plain = Array.from(text, (character) => TYPEWRITTEN[character] ?? character).join("");
  const known = Array.from(plain).filter((character) => character !== "\n" && alphabet.includes(character));
  const unknown = Array.from(plain).filter((character) => !alphabet.includes(character));
  return { text: known.join(""), unknown: [...new Set(unknown)] };
}

// One character further: {h, c, gates, p}, p the probability of each symbol of the alphabet to come next.
export function after(character, { h, c }, it) {
  const x = Array.from(it.alphabet, (symbol) => Number(symbol === character));
  const now = step(x, [h, c], it.params);
  return { ...now, p: predicted(now.h, it.W_y, it.b_y) };
}

// The states after the new line that stands before every text, and after each of the text's characters.
export function read(text, it) {
  const zero = Array(it.H).fill(0);
  const states = [after("\n", { h: zero, c: zero }, it)];
  Array.from(text).forEach((character) => states.push(after(character, states.at(-1), it)));
  return states;
}

// How far a cell is from its mean outside of quotations (0) to its mean inside (1), for the cell that was chosen for
// that; for any other cell, tanh c from -1 to 1.
export function level(c, k, { cell }) {
  return k === cell.index ? (c[k] - cell.outside) / (cell.inside - cell.outside) : Math.tanh(c[k]);
}

// The most probable next symbols: [symbol, probability], the first the most.
export function guesses(p, count, { alphabet }) {
  return p
    .map((value, k) => [alphabet[k], value])
    .sort((one, other) => other[1] - one[1])
    .slice(0, count);
}

// Bits that the characters from the first on cost: -log2 of the probability that each had.
export function bits(text, states, { alphabet }) {
  return Array.from(text, (character, t) => -Math.log2(states[t].p[alphabet.indexOf(character)]));
}

// A text that the model goes on with: each symbol drawn with probability p^(1/temperature), until a new line.
export function write(states, length, it, random, temperature) {
  const drawn = [];
  let state = states.at(-1);
  while (drawn.length < length) {
    const raised = state.p.map((value) => value ** (1 / temperature));
    let left = random() * raised.reduce((total, value) => total + value, 0);
    const k = raised.findIndex((value) => (left -= value) < 0);
    const symbol = it.alphabet[Math.max(k, 0)];
    if (symbol === "\n") break;
    drawn.push(symbol);
    state = after(symbol, state, it);
  }
  return drawn.join("");
}
