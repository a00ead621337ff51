// Two memories of pairs of a key and a value: a matrix, to which v k^T is added, and attention, which keeps all pairs.
// tests/site holds them to NumPy.
import { dot, softmax } from "./lstm.js";
import { stream } from "./noise.js";

// The matrix after all pairs: rows of the values' size P, columns of the keys' size d.
export function matrix(pairs, d, P) {
  const C = Array.from({ length: P }, () => Array(d).fill(0));
  pairs.forEach(({ key, value }) => C.forEach((row, p) => row.forEach((_, k) => {
    row[k] += value[p] * key[k];
  })));
  return C;
}

export function read(C, query) {
  return C.map((row) => dot(row, query));
}

// Shares and what they mix; the query is sharpened first, since the keys have length 1.
export function look(pairs, query, sharp) {
  const shares = softmax(pairs.map(({ key }) => (sharp * dot(key, query)) / Math.sqrt(query.length)));
  const P = pairs[0].value.length;
  return { shares, found: Array.from({ length: P }, (_, p) => dot(shares, pairs.map(({ value }) => value[p]))) };
}

// The largest difference between what came back and what was stored.
export function off(found, stored) {
  return Math.max(...found.map((value, p) => Math.abs(value - stored[p])));
}

// Numbers from 0 to 1 that look random, from a seed.
export function random(seed) {
  const next = stream(seed);
  return () => (next() + 1) / 2;
}

// A direction of length 1 in d dimensions.
export function direction(d, next) {
  const key = Array.from({ length: d }, () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()));
  const length = Math.sqrt(dot(key, key));
  return key.map((entry) => entry / length);
}

// A direction at right angles to all keys so far (Gram-Schmidt, twice), or undefined where there is none left.
export function orthogonal(pairs, d, next) {
  const basis = [];
  const without = (vector) => basis.reduce((rest, other) => {
    const along = dot(rest, other);
    return rest.map((entry, k) => entry - along * other[k]);
  }, vector);
  const add = (vector) => {
    const rest = without(without(vector));
    const length = Math.sqrt(dot(rest, rest));
    if (length < 1e-9) return undefined;
    const unit = rest.map((entry) => entry / length);
    basis.push(unit);
    return unit;
  };
  pairs.forEach(({ key }) => add(key));
  return basis.length < d ? add(direction(d, next)) : undefined;
}
