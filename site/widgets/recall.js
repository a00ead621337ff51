// Put pairs into a matrix memory and into attention, ask for a key, and compare what comes back with what was stored.
// Challenges notice success.
import { challenging } from "./challenges.js";
import { button, draw, follow, make, signed, voice } from "./dom.js";
import { direction, look, matrix, off, orthogonal, random, read } from "./recall-model.js";

const d = 6;
const P = 4;
const SHARP = 60;
const MOST = 12;
const ERRS = 1.5;
const NAMES = ["Ann", "Bob", "Cem", "Dua", "Eva", "Finn", "Gil", "Hana", "Ivo", "Jun", "Kim", "Lea"];
const CHALLENGES = [
  ["Fill the matrix with six pairs of which each comes back without an error.", ({ pairs, worst }) => pairs.length === d && worst < 0.005],
  ["With random keys alone, go on until the matrix is off by more than 1.5 while attention is right to 0.1. How many pairs does it take?", ({ pairs, allRandom, error, lookError }) => allRandom && pairs.length > 1 && error > ERRS && lookError <= 0.1],
  ["Make attention err by more than a half, though it keeps everything.", ({ pairs, lookError }) => pairs.length > 1 && lookError > 0.5],
];

let mounted = 0;

// A row of squares for the numbers of a vector, blue above zero and orange below.
function squares(svg, values, x, y, size) {
  values.forEach((value, k) => {
    const cell = draw(svg, "rect", { x: x + size * k, y, width: size - 2, height: size - 2, rx: 2, class: value < 0 ? "recall-cell below" : "recall-cell" });
    cell.style.setProperty("--share", Math.min(1, Math.abs(value) / 1.5).toFixed(3));
    draw(cell, "title", {}, signed(value, 2));
  });
}

export function mount(place) {
  mounted += 1;
  const id = `recall-${mounted}`;
  const { list, praise } = challenging(CHALLENGES);
  const now = { pairs: [], asked: 0, sharp: SHARP, allRandom: true, next: random(14) };
  const picture = make("div", { class: "picture recall-picture" });
  const bars = make("ol", { class: "recall-shares" });
  const words = make("p", { class: "words" });
  const { heard, say } = voice();
  const which = make("select", { id: `${id}-which` });
  const slider = make("input", { type: "range", id: `${id}-sharp`, min: 0, max: 100, step: 5, value: SHARP });

  function put(key, isRandom) {
    if (!key || now.pairs.length >= MOST) return;
    now.allRandom = now.allRandom && isRandom;
    const value = Array.from({ length: P }, () => (now.next() < 0.5 ? -1 : 1));
    now.pairs.push({ key, value });
    which.append(make("option", { value: now.pairs.length - 1 }, NAMES[now.pairs.length - 1]));
    which.value = now.asked;
  }

  const adds = (name, key, isRandom) => button(name, () => {
    put(key(), isRandom());
    refresh();
  });

  function clear() {
    now.pairs = [];
    now.asked = 0;
    now.allRandom = true;
    which.replaceChildren();
    refresh();
  }

  const random_ = adds("Add a random key", () => direction(d, now.next), () => true);
  const straight = adds("Add an orthogonal key", () => orthogonal(now.pairs, d, now.next), () => now.pairs.length === 0);

  function shown(C, stored, found, looked) {
    const width = Math.max(picture.clientWidth, 260);
    const wide = width > 520;
    const size = Math.min(30, Math.floor((wide ? width / 2 : width) / (d + 4)));
    const right = wide ? size * d + 40 : 0;
    const top = wide ? 22 : size * P + 52;
    const height = wide ? Math.max(size * P + 30, 3 * (size + 24) + 10) : top + 3 * (size + 24);
    const told = `A matrix of ${P} by ${d} numbers. Stored ${stored.map((value) => signed(value, 0)).join(", ")}; the matrix gives ${found.map((value) => signed(value, 1)).join(", ")}, attention ${looked.map((value) => signed(value, 1)).join(", ")}.`;
    const svg = draw(null, "svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": told });
    draw(svg, "text", { x: 0, y: 13, class: "axis" }, `matrix, ${P} × ${d} numbers`);
    C.forEach((row, p) => squares(svg, row, 0, 22 + size * p, size));
    [["stored", stored], ["from the matrix", found], ["from attention", looked]].forEach(([name, values], k) => {
      const y = top + (size + 24) * k;
      draw(svg, "text", { x: right, y: y - 9 < 13 ? 13 : y - 9, class: "axis" }, name);
      squares(svg, values, right, y, size);
      draw(svg, "text", { x: right + size * P + 10, y: y + size / 2 + 4, class: "axis" }, values.map((value) => signed(value, 1)).join("  "));
    });
    picture.replaceChildren(svg);
  }

  function refresh() {
    random_.disabled = now.pairs.length >= MOST;
    straight.disabled = now.pairs.length >= d;
    if (!now.pairs.length) {
      picture.replaceChildren();
      bars.replaceChildren();
      words.textContent = "Both memories are empty. Add a pair: a name with a direction for its key, and four numbers for its value.";
      return;
    }
    const { key, value } = now.pairs[now.asked];
    const C = matrix(now.pairs, d, P);
    const found = read(C, key);
    const { shares, found: looked } = look(now.pairs, key, now.sharp);
    shown(C, value, found, looked);
    bars.replaceChildren(...shares.map((share, k) => {
      const bar = make("span", { class: "bar", "aria-hidden": "true" });
      bar.style.setProperty("--share", share.toFixed(3));
      return make("li", { class: k === now.asked ? "said" : "" }, make("b", {}, NAMES[k]), bar, make("small", {}, `${Math.round(100 * share)} %`));
    }));
    const [error, lookError] = [off(found, value), off(looked, value)];
    const worst = Math.max(...now.pairs.map((pair) => off(read(C, pair.key), pair.value)));
    const count = now.pairs.length === 1 ? "1 pair" : `${now.pairs.length} pairs`;
    words.textContent = `${count}. Asked for ${NAMES[now.asked]}, the matrix is off by ${error.toFixed(2)}, attention by ${lookError.toFixed(2)}. The matrix keeps ${P * d} numbers, attention ${now.pairs.length * (P + d)}.`;
    const praised = praise({ ...now, error, lookError, worst });
    say(`${praised}${words.textContent}`);
  }

  which.addEventListener("change", () => {
    now.asked = Number(which.value);
    refresh();
  });
  slider.addEventListener("input", () => {
    now.sharp = Number(slider.value);
    refresh();
  });

  place.append(
    make("div", { class: "presets", role: "group", "aria-label": "Pairs" }, random_, straight, button("Clear", clear)),
    make("p", { class: "recall-asked" }, make("label", { for: which.id }, "Ask for"), which),
    make("div", { class: "recall-memories" }, picture, bars),
    make("div", { class: "slider" }, make("label", { for: slider.id }, "How sharply attention asks"), slider),
    words,
    make("p", { class: "tasks-title" }, "Three challenges"),
    list,
    heard,
  );
  [1, 2, 3].forEach(() => put(direction(d, now.next), true));
  refresh();
  follow(picture, refresh);
}
