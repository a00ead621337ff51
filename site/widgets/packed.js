// A weight from its letters: each stands for its row's scale times a whole number. lstm_ref/layouts/packed.py writes them.
const LEVELS = 45;
const FIRST = 35;
const SKIPPED = 92; // the backslash

export function unpack({ columns, scales, text }) {
  return scales.map((scale, row) =>
    Array.from(text.slice(row * columns, (row + 1) * columns), (letter) => {
      const code = letter.charCodeAt(0);
      return scale * (code - Number(code > SKIPPED) - FIRST - LEVELS);
    }),
  );
}
