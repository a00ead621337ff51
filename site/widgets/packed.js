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

// All weights of what a file holds, rows of numbers by name.
export function parts(stored) {
  return Object.fromEntries(Object.entries(stored.weights).map(([name, packed]) => [name, unpack(packed)]));
}

// The LSTM among them whose names end in `way`.
export function cell(part, way) {
  return { W_x: part[`W_x_${way}`], W_h: part[`W_h_${way}`], b: part[`b_${way}`][0] };
}
