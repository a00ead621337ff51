// The small LSTM that reads a sentence on a film, in both directions, and attends to its words: its weights from their
// letters, a sentence as word numbers, its score, and what each word does to it. tests/site holds it to NumPy.
import { bothWays, dot, softmax } from "./lstm.js";
import { cell, parts } from "./packed.js";

const UNKNOWN = 1;
const WHOLE = [["can't", "ca n't"], ["won't", "wo n't"], ["cannot", "can not"]];
const WORD = /n't(?![\p{L}\p{N}_])|\p{L}+(?=n't(?![\p{L}\p{N}_]))|'(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}_])|\p{L}+|\p{Nd}+|[.,;:!?]/gu;

// What the file holds -> {words, numbers, H, embedding (E rows of V), ahead, back, attention, readout, bias}.
export function model(stored) {
  const part = parts(stored);
  const words = ["", "<unknown>", ...stored.words.split(" ")];
  return {
    words,
    numbers: new Map(words.map((word, number) => [word, number])),
    H: stored.hidden,
    embedding: part.embedding,
    ahead: cell(part, "ahead"),
    back: cell(part, "back"),
    attention: part.attention[0],
    readout: part.readout[0],
    bias: stored.bias,
  };
}

// The words and signs of a sentence, in lower case; what is shortened stands alone.
export function words(text) {
  let plain = text.toLowerCase().replace(/[`’]/g, "'");
  WHOLE.forEach(([shortened, apart]) => {
    plain = plain.replaceAll(shortened, apart);
  });
  return plain.match(WORD) ?? [];
}

export function encode(sentence, it) {
  return sentence.map((word) => it.numbers.get(word) ?? UNKNOWN);
}

// Word numbers -> {score, shares}: the logarithm of the odds of praise, and the share of each word. Of no words, the bias.
export function score(codes, it) {
  if (codes.length === 0) return { score: it.bias, shares: [] };
  const inputs = codes.map((code) => it.embedding.map((row) => row[code]));
  const y = bothWays(inputs, it.ahead, it.back, it.H);
  const shares = softmax(y.map((row) => dot(row, it.attention)));
  const z = it.readout.map((_, k) => y.reduce((total, row, t) => total + shares[t] * row[k], 0));
  return { score: dot(z, it.readout) + it.bias, shares };
}

// By how much the score falls if a word is left out, for each word.
export function effects(codes, it) {
  const whole = score(codes, it).score;
  return codes.map((_, t) => whole - score(codes.filter((_code, k) => k !== t), it).score);
}

// The score of the first words, of 0, 1, ... up to all of them.
export function soFar(codes, it) {
  return Array.from({ length: codes.length + 1 }, (_, t) => score(codes.slice(0, t), it).score);
}
