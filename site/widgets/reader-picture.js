// What the reading network shows: the text with its shades, the bars of all cells, the guesses of what comes next.
// Seen only: what it says in words is said by reader.js, and every choice has a control of its own there.
import { draw, make, signed } from "./dom.js";

// Letter, name, and whether its numbers have a sign.
const ROWS = [
  ["i", "input gate", false],
  ["f", "forget gate", false],
  ["g", "candidate", true],
  ["o", "output gate", false],
  ["c", "cell state", true],
  ["h", "hidden state", true],
];
export const C_RANGE = 3; // cells beyond it are drawn as far as it; the number beside them is their own

export function glyph(symbol) {
  if (symbol === " ") return "␣";
  return symbol === "\n" ? "¶" : symbol;
}

export function percent(value) {
  if (value < 0.005) return "< 1 %";
  return value > 0.995 ? "> 99 %" : `${Math.round(100 * value)} %`;
}

// Bars of H cells in six rows. `choose(k)` is called where a cell is clicked.
export function bars(H, choose) {
  const place = make("div", { class: "reader-cells", "aria-hidden": "true" });
  const rows = ROWS.map(([letter, name, hasSign]) => {
    const svg = draw(null, "svg", { viewBox: `0 0 ${H} 1`, preserveAspectRatio: "none" });
    const band = draw(svg, "rect", { class: "band", width: 1, height: 1 });
    draw(svg, "line", { class: "zero", x1: 0, x2: H, y1: hasSign ? 0.5 : 1, y2: hasSign ? 0.5 : 1 });
    const drawn = Array.from({ length: H }, (_, k) =>
      draw(svg, "rect", { x: k + 0.14, width: 0.72, y: 0, height: hasSign ? 0.5 : 1 }),
    );
    svg.addEventListener("click", (event) => {
      const { left, width } = svg.getBoundingClientRect();
      choose(Math.min(H - 1, Math.max(0, Math.floor((H * (event.clientX - left)) / width))));
    });
    const number = make("span", { class: "number" });
    const label = make("span", { class: "label" }, make("b", {}, letter), make("span", { class: "name" }, name));
    place.append(make("div", { class: `reader-row ${hasSign ? "has-sign" : "gate"}`, "data-part": letter }, label, svg, number));
    return { letter, hasSign, band, drawn, number };
  });

  function show({ gates, c, h }, chosen) {
    const values = { ...gates, c, h };
    rows.forEach(({ letter, hasSign, band, drawn, number }) => {
      const range = letter === "c" ? C_RANGE : 1;
      drawn.forEach((bar, k) => {
        const share = Math.max(-1, Math.min(1, values[letter][k] / range));
        bar.style.transform = `scaleY(${share.toFixed(3)})`;
        bar.classList.toggle("chosen", k === chosen);
      });
      band.setAttribute("x", chosen);
      number.textContent = hasSign ? signed(values[letter][chosen], 2) : values[letter][chosen].toFixed(2);
    });
  }
  return { place, show };
}

// The text, each character as dark as the cell's level after it. `go(t)` is called where a character is clicked.
export function tape(go) {
  const place = make("div", { class: "reader-tape", "aria-hidden": "true" });
  let letters = [];

  function write(text, typed) {
    letters = Array.from(text, (character, t) => make("span", t < typed ? {} : { class: "written" }, character));
    letters.forEach((letter, t) => letter.addEventListener("click", () => go(t + 1)));
    place.replaceChildren(...letters);
  }

  // levels: one for each character, -1 to 1; says: whether the rule holds there
  function show(at, levels, says) {
    letters.forEach((letter, t) => {
      const strength = Math.min(1, Math.abs(levels[t]));
      letter.style.setProperty("--level", t < at ? `${Math.round(42 * strength)}%` : "0%");
      letter.classList.toggle("below", levels[t] < 0);
      letter.classList.toggle("says", t < at && says[t]);
      letter.classList.toggle("ahead", t >= at);
      letter.classList.toggle("now", t === at - 1);
    });
  }
  return { place, write, show };
}

// The most probable next symbols as bars; the one that came is marked.
export function guessed(count) {
  const rows = Array.from({ length: count }, () => {
    const [symbol, bar, number] = [make("kbd"), make("span", { class: "bar" }), make("span", { class: "number" })];
    return { symbol, bar, number, row: make("li", {}, symbol, bar, number) };
  });
  const list = make("ol", {}, ...rows.map(({ row }) => row));
  const place = make("div", { class: "reader-guesses", "aria-hidden": "true" }, make("p", {}, "Its guess of what comes next"), list);

  function show(best, next) {
    rows.forEach(({ symbol, bar, number, row }, k) => {
      const [name, p] = best[k];
      symbol.textContent = glyph(name);
      bar.style.setProperty("--share", p.toFixed(3));
      number.textContent = `${percent(p)}${name === next ? " ✓" : ""}`;
      row.classList.toggle("came", name === next);
    });
  }
  return { place, show };
}
