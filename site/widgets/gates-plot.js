// Draws c_t and h_t as an SVG as wide as its place, so that its letters keep their size on a phone. Returns where a point
// of the window is in it: the step and the value.
import { draw, ticks } from "./dom.js";

const HEIGHT = 280;
const EDGE = { left: 48, right: 44, top: 22, bottom: 44 };

function range(values) {
  const low = Math.min(0, ...values);
  const high = Math.max(1, ...values);
  return low < -0.02 ? [Math.min(low, -0.25) * 1.08, high * 1.08] : [0, high * 1.08];
}

// Labels at the lines' ends, moved apart where the lines end close together.
function apart(y_c, y_h) {
  const gap = 15;
  if (Math.abs(y_c - y_h) >= gap) return [y_c, y_h];
  const lowest = HEIGHT - EDGE.bottom - gap; // above the axis's numbers
  const middle = Math.min((y_c + y_h) / 2, lowest);
  return y_c <= y_h ? [middle - gap / 2, middle + gap / 2] : [middle + gap / 2, middle - gap / 2];
}

export function plot(place, { c, h, crossing }, description) {
  const width = Math.max(place.clientWidth, 240);
  const [low, high] = range([...c, ...h]);
  const x = (t) => EDGE.left + (t / (c.length - 1)) * (width - EDGE.left - EDGE.right);
  const y = (v) => HEIGHT - EDGE.bottom - ((v - low) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const path = (values) => values.map((v, t) => `${t ? "L" : "M"}${x(t).toFixed(1)} ${y(v).toFixed(1)}`).join("");

  const svg = draw(null, "svg", { width, height: HEIGHT, role: "img", "aria-label": description });
  ticks(low, high, 5).forEach((v) => {
    draw(svg, "line", { class: "grid", x1: x(0), x2: x(c.length - 1), y1: y(v), y2: y(v) });
    draw(svg, "text", { class: "tick", x: EDGE.left - 8, y: y(v) + 4, "text-anchor": "end" }, String(v).replace("-", "−"));
  });
  ticks(0, c.length - 1, width < 480 ? 4 : 6).forEach((t) => {
    draw(svg, "line", { class: "grid", x1: x(t), x2: x(t), y1: y(low), y2: y(low) + 5 });
    draw(svg, "text", { class: "tick", x: x(t), y: y(low) + 18, "text-anchor": "middle" }, String(t));
  });
  draw(svg, "text", { class: "axis", x: x((c.length - 1) / 2), y: HEIGHT - 6, "text-anchor": "middle" },
    "steps since the write");

  const half = y(c[0] / 2);
  draw(svg, "line", { class: "half", x1: x(0), x2: x(c.length - 1), y1: half, y2: half });
  draw(svg, "text", { class: "tick", x: x(c.length - 1) - 4, y: half - 5, "text-anchor": "end" }, "half");
  Object.entries({ h, c }).forEach(([name, values]) => {
    draw(svg, "path", { class: `line-${name}`, d: path(values) });
    draw(svg, "path", { class: "grip", d: path(values), "data-line": name }); // wide enough for a finger
  });
  const [at_c, at_h] = apart(y(c.at(-1)), y(h.at(-1)));
  [["c", at_c], ["h", at_h]].forEach(([name, at]) => {
    const label = draw(svg, "text", { class: `name-${name}`, x: x(c.length - 1) + 8, y: at + 4 }, name);
    draw(label, "tspan", { class: "sub", dy: 4 }, "t");
  });
  if (crossing !== null) {
    draw(svg, "line", { class: "drop", x1: x(crossing), x2: x(crossing), y1: half, y2: y(low) });
    draw(svg, "circle", { class: "mark", cx: x(crossing), cy: half, r: 5 });
  }
  place.replaceChildren(svg);
  return (clientX, clientY) => {
    const { left, top } = svg.getBoundingClientRect();
    const t = ((clientX - left - EDGE.left) / (width - EDGE.left - EDGE.right)) * (c.length - 1);
    const v = low + ((HEIGHT - EDGE.bottom - (clientY - top)) / (HEIGHT - EDGE.top - EDGE.bottom)) * (high - low);
    return [Math.min(Math.max(Math.round(t), 1), c.length - 1), v];
  };
}
