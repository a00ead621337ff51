// The small LSTM that grades the sentences of a docstring, in both directions: its weights from their letters, a text as
// sentences and words, the ROUGE-L that it expects of each sentence. tests/site holds it to NumPy.
import { bothWays, dot } from "./lstm.js";
import { cell, parts } from "./packed.js";
import { words } from "./sentiment-model.js";

// What the file holds -> {numbers, H, embedding (E rows of V), ahead, back, readout}.
export function model(stored) {
  const part = parts(stored);
  const numbers = new Map(["", "<unknown>", ...stored.words.split(" ")].map((word, number) => [word, number]));
  return { numbers, H: stored.hidden, embedding: part.embedding, ahead: cell(part, "ahead"), back: cell(part, "back"), readout: part.readout[0] };
}

// A text in sentences: each begins with a capital letter or a quotation mark, or on a line of its own.
export function sentences(text) {
  return text.split(/\n+|(?<=[.!?])\s+(?=[A-Z"])/).map((each) => each.trim()).filter(Boolean);
}

// The words of a text without its signs, in lower case.
export function plain(text) {
  return words(text).filter((word) => /[\p{L}\p{Nd}]$/u.test(word));
}

// Sentences, each a list of words -> the ROUGE-L that the network expects of each.
export function grades(split, it) {
  const codes = split.map((sentence) => sentence.map((word) => it.numbers.get(word) ?? 1));
  const means = codes.map((some) => it.embedding.map((row) => some.reduce((total, code) => total + row[code], 0) / Math.max(some.length, 1)));
  return bothWays(means, it.ahead, it.back, it.H).map((y) => dot(y, it.readout));
}
