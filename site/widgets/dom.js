// Small things that every widget needs: elements of the page and of a picture, numbers as text.
const SVG = "http://www.w3.org/2000/svg";

export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

const AWAY = 30; // pixels: who moves the pointer that far before letting go has thought better of it

// A button among presets; act() when it is pressed, even where the page moves it from under the pointer meanwhile.
export function button(name, act) {
  const made = make("button", { type: "button", class: "preset" }, name);
  let clicked;
  made.addEventListener("click", (event) => {
    clicked = true;
    act(event);
  });
  made.addEventListener("pointerdown", (down) => {
    clicked = down.button !== 0;
    const released = (up) => {
      const there = up.pointerId === down.pointerId && Math.hypot(up.x - down.x, up.y - down.y) < AWAY;
      if (there) setTimeout(() => clicked || made.click()); // a click of the browser's own has come by then
    };
    addEventListener("pointerup", released, { once: true });
  });
  return made;
}

// What a screen reader hears, once things have come to rest: where a slider stopped, not every place that it passed.
// Put `heard` into the page; say(text) takes the place of what has not been heard yet, say() only silences it.
export function voice(rest = 500) {
  const heard = make("p", { class: "visually-hidden", role: "status" });
  let later;
  function say(text) {
    clearTimeout(later);
    if (text === undefined) return;
    later = setTimeout(() => {
      heard.textContent = text;
    }, rest);
  }
  return { heard, say };
}

export function draw(parent, tag, attributes = {}, text = "") {
  const node = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.textContent = text;
  parent?.append(node);
  return node;
}

// With a minus sign, and without one before a zero.
export function signed(value, digits) {
  return value.toFixed(digits).replace(/^-(?=[\d.]*[1-9])/, "−").replace("-", "");
}

// 0.00123 as 1.2 × 10⁻³; numbers between a hundredth and a thousand as they are.
export function scientific(value) {
  if (value === 0) return "0";
  if (value >= 0.01 && value < 1000) return String(Number(value.toPrecision(2)));
  const [digits, power] = value.toExponential(1).split("e");
  const raised = String(Number(power)).replace(/./g, (sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)]);
  return `${digits} × 10${raised}`;
}

// Round numbers for an axis: at most `count` steps of 1, 2 or 5 times a power of ten.
export function ticks(low, high, count) {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const size = power * [1, 2, 5, 10].find((factor) => factor * power >= rough);
  const first = Math.ceil(low / size - 1e-9);
  const last = Math.floor(high / size + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * size).toPrecision(12)));
}

// Draws again when the place of a picture has become wider or narrower.
export function follow(picture, redraw) {
  let width = picture.clientWidth;
  new ResizeObserver(() => {
    if (picture.clientWidth === width) return;
    width = picture.clientWidth;
    redraw();
  }).observe(picture);
}
