// The small LSTM that listens: from samples to log-mel features, from them to the labels' probabilities at every step,
// and to what the likeliest path says. tests/site holds it to NumPy.
import { bothWays, dot, predicted } from "./lstm.js";
import { cell, parts } from "./packed.js";

export const RATE = 8000;
const WIDTH = 200;
const HOP = 80;
const POINTS = 256;
const BANDS = 20;
const RANGE = 8; // nats below the loudest value that still count
const TOGETHER = 2; // frames a step
const FLOOR = 1e-10;
const BLANK = 0;
const EMPHASIS = 0.97;

// What the file holds -> {H, ahead, back, readout: rows of 2H, bias}.
export function model(stored) {
  const part = parts(stored);
  return { H: stored.hidden, ahead: cell(part, "ahead"), back: cell(part, "back"), readout: part.W_y, bias: part.b_y[0] };
}

// Letters -> samples from -1 to 1: eight bits each on a logarithmic scale, as telephones have them.
export function samples(letters) {
  return Float64Array.from(atob(letters), (letter) => {
    const code = (letter.charCodeAt(0) - 127.5) / 127.5;
    return (Math.sign(code) * (256 ** Math.abs(code) - 1)) / 255;
  });
}

function mel(hertz) {
  return 2595 * Math.log10(1 + hertz / 700);
}

const ENDS = Array.from({ length: BANDS + 2 }, (_, k) => 700 * (10 ** ((k * mel(RATE / 2)) / (BANDS + 1) / 2595) - 1));
const BINS = Array.from({ length: POINTS / 2 + 1 }, (_, k) => (k * RATE) / POINTS);
const FILTERS = Array.from({ length: BANDS }, (_, b) =>
  BINS.map((bin) => Math.max(0, Math.min((bin - ENDS[b]) / (ENDS[b + 1] - ENDS[b]), (ENDS[b + 2] - bin) / (ENDS[b + 2] - ENDS[b + 1])))),
);
const WINDOW = Array.from({ length: WIDTH }, (_, n) => 0.54 - 0.46 * Math.cos((2 * Math.PI * n) / (WIDTH - 1)));

// The fast Fourier transform of numbers whose count is a power of two, as pairs of real and imaginary parts.
function fourier(real, imaginary) {
  const n = real.length;
  if (n === 1) return [real, imaginary];
  const pick = (list, from) => list.filter((_, k) => k % 2 === from);
  const [evenR, evenI] = fourier(pick(real, 0), pick(imaginary, 0));
  const [oddR, oddI] = fourier(pick(real, 1), pick(imaginary, 1));
  const [outR, outI] = [Array(n), Array(n)];
  for (let k = 0; k < n / 2; k += 1) {
    const [c, s] = [Math.cos((-2 * Math.PI * k) / n), Math.sin((-2 * Math.PI * k) / n)];
    const [r, i] = [c * oddR[k] - s * oddI[k], c * oddI[k] + s * oddR[k]];
    [outR[k], outI[k], outR[k + n / 2], outI[k + n / 2]] = [evenR[k] + r, evenI[k] + i, evenR[k] - r, evenI[k] - i];
  }
  return [outR, outI];
}

// The sound with its high frequencies lifted.
export function emphasised(sound) {
  return sound.map((value, n) => value - (n ? EMPHASIS * sound[n - 1] : 0));
}

// Samples -> rows of 20 logarithms of energies, one row every hundredth of a second.
export function logMel(sound) {
  const count = Math.max(0, 1 + Math.floor((sound.length - WIDTH) / HOP));
  return Array.from({ length: count }, (_, t) => {
    const windowed = Array.from({ length: POINTS }, (_, n) => (n < WIDTH ? WINDOW[n] * sound[HOP * t + n] : 0));
    const [real, imaginary] = fourier(windowed, Array(POINTS).fill(0));
    const power = BINS.map((_, k) => real[k] ** 2 + imaginary[k] ** 2);
    return FILTERS.map((filter) => Math.log(Math.max(FLOOR, dot(filter, power))));
  });
}

function mean(rows) {
  return rows[0].map((_, k) => rows.reduce((total, row) => total + row[k], 0) / rows.length);
}

// Rows of features -> what the network reads, 50 rows a second.
export function steps(features) {
  const loudest = Math.max(...features.flat());
  const lifted = features.map((row) => row.map((value) => Math.max(value - loudest + RANGE, 0)));
  const count = Math.floor(lifted.length / TOGETHER);
  return Array.from({ length: count }, (_, t) => mean(lifted.slice(TOGETHER * t, TOGETHER * (t + 1))));
}

// Steps without what a microphone adds to each band: its mean over the louder half of the range.
export function centred(x) {
  const levels = x.map((row) => row.reduce((total, value) => total + value, 0) / row.length);
  const middle = (Math.min(...levels) + Math.max(...levels)) / 2;
  const loud = mean(x.filter((_, t) => levels[t] >= middle));
  return x.map((row) => row.map((value, k) => value - loud[k]));
}

// Rows that the network reads -> rows of 11 probabilities: the blank, then the digits.
export function probabilities(x, it) {
  return bothWays(x, it.ahead, it.back, it.H).map((y) => predicted(y, it.readout, it.bias));
}

// The likeliest label of every step.
export function path(believed) {
  return believed.map((row) => row.indexOf(Math.max(...row)));
}

// Where a path names a label: {step, label} of each, at the first of its repetitions.
export function named(labels) {
  return labels.map((label, step) => ({ step, label })).filter(({ step, label }) => label !== BLANK && label !== labels[step - 1]);
}

// What a path says: repetitions become one, then blanks go.
export function collapse(labels) {
  return named(labels).map(({ label }) => label);
}
