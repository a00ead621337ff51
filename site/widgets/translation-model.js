// The translator of chapter 9: numbers in French and in German by rule, its weights from their letters, a source that
// is read and a target that is said word by word, with the shares of attention. tests/site holds it to NumPy.
import { dot, predicted, softmax, step } from "./lstm.js";
import { cell, parts } from "./packed.js";

const [START, END] = [1, 2];
export const LARGEST = 999999;
export const LIMIT = 16; // words that are said

const UNITS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const TENS = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];
const EINER = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
const ZEHNER = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

function belowHundred(n) {
  if (n < 17) return [UNITS[n]];
  const [tens, unit] = [Math.floor(n / 10), n % 10];
  const and = unit === 1 ? ["et"] : [];
  if (n < 20) return ["dix", UNITS[unit]];
  if (tens < 7) return [TENS[tens], ...and, ...(unit ? [UNITS[unit]] : [])];
  if (tens === 7) return ["soixante", ...and, ...belowHundred(n - 60)];
  return n > 80 ? ["quatre", "vingt", ...belowHundred(n - 80)] : ["quatre", "vingts"];
}

function belowThousand(n) {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const many = hundreds > 1 ? [UNITS[hundreds]] : [];
  const hundred = hundreds ? [hundreds > 1 && !rest ? "cents" : "cent"] : [];
  return [...many, ...hundred, ...(rest ? belowHundred(rest) : [])];
}

// The words of a number from 1 to LARGEST.
export function french(n) {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  const many = belowThousand(thousands).map((word) => (word === "vingts" || word === "cents" ? word.slice(0, -1) : word));
  return [...(thousands > 1 ? many : []), ...(thousands ? ["mille"] : []), ...(rest ? belowThousand(rest) : [])];
}

function hundreds(n, one) {
  const [count, rest] = [Math.floor(n / 100), n % 100];
  const before = count ? [EINER[count], "hundert"] : [];
  if (rest === 0) return before;
  if (rest === 1) return [...before, one];
  if (rest < 20) return [...before, EINER[rest]];
  const [tens, unit] = [Math.floor(rest / 10), rest % 10];
  return [...before, ...(unit ? [EINER[unit], "und"] : []), ZEHNER[tens - 2]];
}

// The pieces of a number from 1 to LARGEST.
export function german(n) {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  return [...(thousands ? [...hundreds(thousands, "ein"), "tausend"] : []), ...hundreds(rest, "eins")];
}

// What the file holds -> {H, french, german, source, target, encoder, decoder, query, combine, readout, bias}.
export function model(stored) {
  const part = parts(stored);
  const { source, target, query, combine, readout } = part;
  const vocabularies = { french: ["", ...stored.french.split(" ")], german: ["", ...stored.german.split(" ")] };
  return { H: stored.hidden, ...vocabularies, source, target, query, combine, readout, bias: part.bias[0], encoder: cell(part, "encoder"), decoder: cell(part, "decoder") };
}

// The encoder's states: French words -> {keys, h, c}.
export function encode(words, it) {
  const zero = Array(it.H).fill(0);
  const keys = [];
  let state = { h: zero, c: zero };
  words.forEach((word) => {
    state = step(it.source[it.french.indexOf(word)], [state.h, state.c], it.encoder);
    keys.push(state.h);
  });
  return { keys, h: state.h, c: state.c };
}

// One word further: {h, c, shares, p}. moved: the word that all attention goes to, or undefined.
export function after(symbol, { h, c }, keys, it, moved) {
  const state = step(it.target[symbol], [h, c], it.decoder);
  const query = it.query.map((row) => dot(row, state.h));
  const shares = moved === undefined ? softmax(keys.map((key) => dot(key, query) / Math.sqrt(it.H))) : keys.map((_, j) => Number(j === moved));
  const context = state.h.map((_, k) => keys.reduce((total, key, j) => total + shares[j] * key[k], 0));
  const joined = [...state.h, ...context];
  const u = it.combine.map((row) => Math.tanh(dot(row, joined)));
  return { h: state.h, c: state.c, shares, p: predicted(u, it.readout, it.bias) };
}

// A translation: [{word, shares, p}], the last of them the end, unless the limit came first. moved: {step: source word}.
export function translate(words, it, moved = {}) {
  const { keys, ...first } = encode(words, it);
  const said = [];
  let [state, symbol] = [first, START];
  while (said.length < LIMIT && !(said.length && symbol === END)) {
    state = after(symbol, state, keys, it, moved[said.length]);
    symbol = state.p.indexOf(Math.max(...state.p));
    said.push({ word: it.german[symbol], shares: state.shares, p: state.p[symbol] });
  }
  return said;
}

// The pieces that were said, without the end.
export function pieces(said) {
  return said.map(({ word }) => word).filter((word) => word !== "<end>");
}
