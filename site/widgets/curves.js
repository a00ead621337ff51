// Draws named curves over one axis as an SVG as wide as its place, so that its letters keep their size on a phone.
import { draw, ticks } from "./dom.js";

const HEIGHT = 280;
const EDGE = { left: 56, right: 96, top: 16, bottom: 44 };

// Places for the names at the lines' ends, at least `gap` apart and within the plot.
function apart(wanted, low, high, gap = 17) {
  const order = wanted.map((y, k) => [Math.min(Math.max(y, low), high), k]).sort(([a], [b]) => a - b);
  for (let n = 1; n < order.length; n += 1) order[n][0] = Math.max(order[n][0], order[n - 1][0] + gap);
  const over = order.at(-1)[0] - high;
  if (over > 0) {
    order.at(-1)[0] = high;
    for (let n = order.length - 2; n >= 0; n -= 1) order[n][0] = Math.min(order[n][0], order[n + 1][0] - gap);
  }
  const places = [];
  order.forEach(([y, k]) => {
    places[k] = y;
  });
  return places;
}

function decade(power) {
  const raised = String(power).replace("-", "⁻").replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit]);
  return power >= -1 && power <= 3 ? String(Number(`1e${power}`)) : `10${raised}`;
}

// curves: {name, style, values}; xs: where the values stand; range: lowest and highest y; log: y in powers of ten;
// mark: an x to point out.
export function plot(place, { curves, xs, label, range, log, mark }, description) {
  const width = Math.max(place.clientWidth, 240);
  const scaled = log ? Math.log10 : (value) => value;
  const [low, high] = range.map(scaled);
  const [first, last] = [xs[0], xs.at(-1)];
  const x = (value) => EDGE.left + ((value - first) / (last - first)) * (width - EDGE.left - EDGE.right);
  const y = (value) => {
    const at = Math.min(Math.max(scaled(value), low), high);
    return HEIGHT - EDGE.bottom - ((at - low) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  };
  const svg = draw(null, "svg", { width, height: HEIGHT, role: "img", "aria-label": description });
  ticks(low, high, 5).forEach((value) => {
    const at = y(log ? 10 ** value : value);
    draw(svg, "line", { class: "grid", x1: x(first), x2: x(last), y1: at, y2: at });
    const text = log ? decade(value) : String(value).replace("-", "−");
    if (!log || Number.isInteger(value)) {
      draw(svg, "text", { class: "tick", x: EDGE.left - 8, y: at + 4, "text-anchor": "end" }, text);
    }
  });
  ticks(first, last, width < 480 ? 4 : 6).forEach((value) => {
    const bottom = HEIGHT - EDGE.bottom;
    draw(svg, "line", { class: "grid", x1: x(value), x2: x(value), y1: bottom, y2: bottom - 5 });
    draw(svg, "text", { class: "tick", x: x(value), y: bottom + 18, "text-anchor": "middle" }, String(value));
  });
  draw(svg, "text", { class: "axis", x: x((first + last) / 2), y: HEIGHT - 6, "text-anchor": "middle" }, label);
  if (mark !== undefined) {
    draw(svg, "line", { class: "drop", x1: x(mark), x2: x(mark), y1: EDGE.top, y2: HEIGHT - EDGE.bottom });
  }
  const inside = (value) => Number.isFinite(scaled(value));
  curves.forEach(({ style, values }) => {
    const path = values
      .map((value, k) => (inside(value) ? `${k && inside(values[k - 1]) ? "L" : "M"}${x(xs[k]).toFixed(1)} ${y(value).toFixed(1)}` : ""))
      .join("");
    draw(svg, "path", { class: style, d: path });
  });
  const ends = curves.map(({ values }) => (inside(values.at(-1)) ? y(values.at(-1)) : HEIGHT - EDGE.bottom));
  apart(ends, EDGE.top + 6, HEIGHT - EDGE.bottom - 6).forEach((at, k) => {
    draw(svg, "text", { class: "tick", x: x(last) + 8, y: at + 4 }, curves[k].name);
  });
  if (mark !== undefined) {
    curves.forEach(({ values }) => {
      const value = values[xs.indexOf(mark)];
      if (inside(value)) draw(svg, "circle", { class: "mark", cx: x(mark), cy: y(value), r: 4 });
    });
  }
  place.replaceChildren(svg);
}
