// Draws the norm of a gradient against its lag, on a logarithmic scale, as an SVG as wide as its place.
import { draw } from "./dom.js";

const HEIGHT = 300;
const EDGE = { left: 56, right: 16, top: 16, bottom: 44 };

// Whole powers of ten from `low` to `high`, at most about seven of them.
function decades(low, high) {
  const size = [1, 2, 5, 10, 20, 50, 100].find((step) => (high - low) / step <= 7) ?? 200;
  const first = Math.ceil(low / size);
  return Array.from({ length: Math.floor(high / size) - first + 1 }, (_, k) => (first + k) * size);
}

function lags(T, count) {
  const size = [1, 2, 5, 10, 20, 50].find((step) => T / step <= count);
  return Array.from({ length: Math.floor(T / size) + 1 }, (_, k) => k * size);
}

// The part of the straight line log10 = slope * lag that lies between low and high, as two points.
function within(slope, T, low, high) {
  const reach = slope > 0 ? high / slope : slope < 0 ? low / slope : T;
  const end = Math.min(T, reach);
  return [[0, 0], [end, slope * end]];
}

export function plot(place, { norms, factor, halved }, description) {
  const width = Math.max(place.clientWidth, 240);
  const T = norms.length - 1;
  const points = norms.map((norm, lag) => [lag, Math.log10(norm)]).filter(([, log]) => Number.isFinite(log));
  const logs = points.map(([, log]) => log);
  const [low, high] = [Math.min(-3, Math.floor(Math.min(...logs))), Math.max(1, Math.ceil(Math.max(...logs)))];
  const x = (lag) => EDGE.left + (lag / T) * (width - EDGE.left - EDGE.right);
  const y = (log) => HEIGHT - EDGE.bottom - ((log - low) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const path = (pairs) => pairs.map(([lag, log], k) => `${k ? "L" : "M"}${x(lag).toFixed(1)} ${y(log).toFixed(1)}`).join("");

  const svg = draw(null, "svg", { width, height: HEIGHT, role: "img", "aria-label": description });
  decades(low, high).forEach((log) => {
    draw(svg, "line", { class: "grid", x1: x(0), x2: x(T), y1: y(log), y2: y(log) });
    const tick = draw(svg, "text", { class: "tick", x: EDGE.left - 8, y: y(log) + 4, "text-anchor": "end" });
    draw(tick, "tspan", {}, "10");
    draw(tick, "tspan", { class: "sub", dy: -5 }, String(log).replace("-", "−"));
  });
  lags(T, width < 480 ? 4 : 8).forEach((lag) => {
    draw(svg, "line", { class: "grid", x1: x(lag), x2: x(lag), y1: y(low), y2: y(low) + 5 });
    draw(svg, "text", { class: "tick", x: x(lag), y: y(low) + 18, "text-anchor": "middle" }, String(lag));
  });
  draw(svg, "text", { class: "axis", x: x(T / 2), y: HEIGHT - 6, "text-anchor": "middle" }, "lag");

  const bound = within(Math.log10(factor), T, low, high);
  const [lag, log] = bound[1];
  const flat = lag === T; // the line leaves at the right, not through the top or the bottom
  const name = { class: "tick", x: x(lag) + (flat ? 0 : 8), y: y(log) + (log >= 0 && !flat ? 14 : -8), "text-anchor": flat ? "end" : "start" };
  draw(svg, "path", { class: "line-h", d: path(bound) });
  draw(svg, "text", name, "bound");
  draw(svg, "path", { class: "line-c", d: path(points) });
  if (halved !== null) draw(svg, "circle", { class: "mark", cx: x(halved), cy: y(Math.log10(norms[halved] || 10 ** low)), r: 5 });
  place.replaceChildren(svg);
}
