// The small LSTM that reads a digit of 8 x 8 pixels by rows: its weights from their letters, and its belief over the ten
// digits after each row. tests/site holds it to NumPy.
import { predicted, run } from "./lstm.js";
import { parts } from "./packed.js";

export const SIDE = 8;

// What the file holds -> {H, params, readout: rows of H, bias}.
export function model(stored) {
  const part = parts(stored);
  return { H: stored.hidden, params: { W_x: part.W_x, W_h: part.W_h, b: part.b[0] }, readout: part.W_y, bias: part.b_y[0] };
}

// A picture as 64 letters, "0" (white) to "g" -> 64 numbers from 0 to 1.
export function pixels(letters) {
  return Array.from(letters, (letter) => parseInt(letter, 17) / 16);
}

// 64 numbers -> the beliefs after each of the eight rows, ten numbers each.
export function beliefs(picture, it) {
  const rows = Array.from({ length: SIDE }, (_, r) => picture.slice(SIDE * r, SIDE * (r + 1)));
  return run(rows, it.params, it.H).map((h) => predicted(h, it.readout, it.bias));
}
