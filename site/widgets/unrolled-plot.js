// Draws the unrolled network as an SVG as wide as its place: a column for each step, time from left to right.
import { draw, signed } from "./dom.js";

const HEIGHT = 280;
const Y = { answer: 22, units: [86, 150], input: 232 };
const INK = "var(--pst-color-text-base)";
const PALE = "var(--pst-color-border)";
const STRONG = "var(--pst-color-link)";

function arrow(svg, x1, y1, x2, y2, style) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - 5 * dx, y2 - 5 * dy];
  draw(svg, "path", { d: `M${x1} ${y1}L${x2} ${y2}M${bx - 3 * dy} ${by + 3 * dx}L${x2} ${y2}L${bx + 3 * dy} ${by - 3 * dx}`, style });
}

function indexed(svg, attributes, letter, index) {
  const label = draw(svg, "text", { "text-anchor": "middle", ...attributes });
  draw(label, "tspan", { "font-style": "italic" }, letter);
  draw(label, "tspan", { class: "sub", dy: 4 }, String(index));
}

// steps: of rnnForward; shown: how many of them have been taken; answers: what the network says after each, or null.
export function plot(place, { bits, steps, answers, shown }, description) {
  const width = Math.max(place.clientWidth, 280);
  const left = 30;
  const gap = (width - left - 4) / bits.length;
  const half = Math.min(gap * 0.36, 30);
  const x = (t) => left + gap * (t + 0.5);
  const svg = draw(null, "svg", { width, height: HEIGHT, role: "img", "aria-label": description });
  Y.units.forEach((y, k) => indexed(svg, { x: 10, y: y + 4 }, "h", k + 1));
  draw(svg, "text", { x: 10, y: Y.input + 4, "text-anchor": "middle", "font-style": "italic" }, "x");

  bits.forEach((bit, t) => {
    const taken = t < shown;
    const now = t === shown - 1;
    const line = `stroke: ${taken ? INK : PALE}; stroke-width: ${now ? 2.5 : 1.2}`;
    const dashed = taken ? "" : "; stroke-dasharray: 3 3";
    // both units go into both units of the next step: one pair of crossing arrows stands for W_h
    Y.units.forEach((to) => {
      Y.units.forEach((from) => arrow(svg, t ? x(t - 1) + half : left - 8, from, x(t) - half - 1, to, line + dashed));
    });
    arrow(svg, x(t), Y.input - 15, x(t), Y.units[1] + 16, line + dashed);
    Y.units.forEach((y, k) => {
      const value = steps[t].h[k];
      const fill = taken ? `fill: ${STRONG}; fill-opacity: ${(0.4 * (value + 1)) / 2}` : "fill: none";
      const box = { x: x(t) - half, y: y - 15, width: 2 * half, height: 30, rx: 6 };
      draw(svg, "rect", { ...box, style: "fill: var(--pst-color-background)" });
      draw(svg, "rect", { ...box, class: taken ? "unit" : "unit later", style: `${fill}; ${line}${dashed}` });
      if (taken) draw(svg, "text", { x: x(t), y: y + 4, "text-anchor": "middle", style: "font-size: 12px" }, signed(value, half < 20 ? 1 : 2));
    });
    draw(svg, "circle", { cx: x(t), cy: Y.input, r: 13, style: `fill: none; ${line}${dashed}` });
    draw(svg, "text", { x: x(t), y: Y.input + 4, "text-anchor": "middle" }, String(bit));
    draw(svg, "text", { class: "tick", x: x(t), y: HEIGHT - 8, "text-anchor": "middle" }, `t = ${t + 1}`);
    if (taken && answers[t] !== null) {
      draw(svg, "text", { x: x(t), y: Y.answer, "text-anchor": "middle", "font-weight": now ? 700 : 400 }, answers[t] ? "yes" : "no");
    }
  });
  draw(svg, "text", { x: left + 2, y: Y.units[1] + 40, "font-style": "italic" }, "W");
  draw(svg, "text", { class: "sub", x: left + 15, y: Y.units[1] + 44 }, "x");
  draw(svg, "text", { x: left - 26, y: Y.units[0] + 36, "font-style": "italic" }, "W");
  draw(svg, "text", { class: "sub", x: left - 13, y: Y.units[0] + 40 }, "h");
  place.replaceChildren(svg);
}
