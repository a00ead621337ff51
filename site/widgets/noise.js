// Numbers that look random and are the same on every machine: the generator of Park and Miller, whose products a
// double holds exactly.
export function stream(seed) {
  let state = seed * 1000003;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 1073741823.5 - 1; // between -1 and 1
  };
}

export function noise(count, seed) {
  return Array.from({ length: count }, stream(seed));
}

// One list cut into rows.
export function rows(values, width) {
  return Array.from({ length: values.length / width }, (_, k) => values.slice(k * width, (k + 1) * width));
}
