// Draws the sunspots as a strip, on which the origin is dragged, and the years about the origin with all forecasts.
import { draw, ticks } from "./dom.js";

const STRIP = { top: 18, bottom: 70 };
const PLOT = { top: 96, bottom: 336 };
const HEIGHT = 376;
const EDGE = { left: 40, right: 12 };
const BEFORE = 33; // years that are drawn before the origin
const SPANS = ["training", "validation", "test"];

function line(points) {
  return points.map(([x, y], k) => `${k ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}

// What `plot` needs to know where a pointer is: the step of the series at a place of the strip.
export function stepAt(place, clientX, length) {
  const { left, width } = place.getBoundingClientRect();
  const share = (clientX - left - EDGE.left) / (width - EDGE.left - EDGE.right);
  return Math.round(share * (length - 1));
}

export function plot(place, it, origin, found, description) {
  const width = Math.max(place.clientWidth, 240);
  const { series, first, ends, K } = it;
  const right = width - EDGE.right;
  const svg = draw(null, "svg", { width, height: HEIGHT, role: "img", "aria-label": description });

  const along = (step) => EDGE.left + (step / (series.length - 1)) * (right - EDGE.left);
  const most = Math.max(...series);
  const small = (value) => STRIP.bottom - (value / most) * (STRIP.bottom - STRIP.top - 4);
  SPANS.forEach((name, k) => {
    draw(svg, "rect", { class: `span-${k}`, x: along(ends[k]), width: along(ends[k + 1] - 1) - along(ends[k]), y: STRIP.top, height: STRIP.bottom - STRIP.top });
    const middle = (along(ends[k]) + along(ends[k + 1] - 1)) / 2;
    draw(svg, "text", { class: "tick", x: middle, y: STRIP.top - 5, "text-anchor": "middle" }, name);
  });
  draw(svg, "path", { class: "truth thin", d: line(series.map((value, t) => [along(t), small(value)])) });
  draw(svg, "rect", { class: "handle", x: along(origin) - 1.5, width: 3, y: STRIP.top - 2, height: STRIP.bottom - STRIP.top + 8 });
  draw(svg, "circle", { class: "mark", cx: along(origin), cy: STRIP.bottom + 6, r: 6 });

  const from = Math.max(0, origin - BEFORE);
  const x = (step) => EDGE.left + ((step - (origin - BEFORE)) / (BEFORE + K)) * (right - EDGE.left);
  const top = Math.max(200, ...found.high);
  const low = Math.min(0, ...found.low);
  const y = (value) => PLOT.bottom - ((value - low) / (top - low)) * (PLOT.bottom - PLOT.top);
  ticks(low, top, 4).forEach((value) => {
    draw(svg, "line", { class: "grid", x1: EDGE.left, x2: right, y1: y(value), y2: y(value) });
    draw(svg, "text", { class: "tick", x: EDGE.left - 6, y: y(value) + 4, "text-anchor": "end" }, String(value).replace("-", "−"));
  });
  const shown = width < 480 ? 20 : 10;
  for (let step = from; step <= origin + K; step += 1) {
    if ((first + step) % shown === 0) draw(svg, "text", { class: "tick", x: x(step), y: PLOT.bottom + 18, "text-anchor": "middle" }, String(first + step));
  }
  draw(svg, "text", { class: "axis", x: (EDGE.left + right) / 2, y: HEIGHT - 4, "text-anchor": "middle" }, "year");

  const ahead = (values) => values.map((value, k) => [x(origin + 1 + k), y(value)]);
  draw(svg, "path", { class: "band", d: `${line([...ahead(found.low), ...ahead(found.high).reverse()])}Z` });
  draw(svg, "line", { class: "drop", x1: x(origin), x2: x(origin), y1: PLOT.top - 8, y2: PLOT.bottom });
  draw(svg, "path", { class: "half", d: line(ahead(found.last)) });
  draw(svg, "path", { class: "line-h", d: line(ahead(found.season)) });
  draw(svg, "path", { class: "line-c", d: line(ahead(found.lstm)) });
  draw(svg, "path", { class: "truth", d: line(series.slice(from, origin + 1).map((value, k) => [x(from + k), y(value)])) });
  ahead(found.truth).forEach(([cx, cy]) => draw(svg, "circle", { class: "seen", cx, cy, r: 3.5 }));
  place.replaceChildren(svg);
}
