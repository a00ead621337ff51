// Paint a digit of 8 x 8 pixels: a small LSTM reads it by rows, and bars show its belief after those that were read.
// Challenges notice success.
import { challenging } from "./challenges.js";
import { beliefs, model, pixels, SIDE } from "./digit-model.js";
import { DIGIT } from "./digit-weights.js";
import { button, make, voice } from "./dom.js";

const INK = 1;
const SOFT = 0.5; // what a stroke leaves on the pixels beside it, as the scanned digits have it
const KEYS = { ArrowUp: -SIDE, ArrowDown: SIDE, ArrowLeft: -1, ArrowRight: 1 };

function best(belief) {
  return belief.indexOf(Math.max(...belief));
}

const CHALLENGES = [
  ["Paint a digit by hand of which it is surer than 90 %.", ({ byHand, found }) => byHand && Math.max(...found.at(-1)) > 0.9],
  ["Find a picture about which it changes its mind after the fifth row.", ({ found }) => Math.max(...found[4]) > 0.5 && best(found[4]) !== best(found.at(-1)) && Math.max(...found.at(-1)) > 0.5],
  ["Paint what is no digit at all, and get a belief above 90 % all the same: it has no word for “none”.", ({ byHand, picture, found }) => byHand && Math.max(...found.at(-1)) > 0.9 && picture.filter((value) => value === INK).length > 40],
];

let mounted = 0;

export function mount(place) {
  mounted += 1;
  const it = model(DIGIT);
  const id = `digit-${mounted}`;
  const { list, praise } = challenging(CHALLENGES);
  const now = { picture: [], byHand: false, paint: undefined, at: 0, read: SIDE };
  const words = make("p", { class: "words" });
  const { heard, say } = voice(700);
  const cells = Array.from({ length: SIDE * SIDE }, (_, k) =>
    make("span", { class: "digit-pixel", "data-place": k, role: "gridcell" }),
  );
  const rows = Array.from({ length: SIDE }, (_, r) => make("span", { role: "row", class: "digit-row" }, ...cells.slice(SIDE * r, SIDE * (r + 1))));
  const board = make("div", { class: "digit-board", role: "grid", tabindex: "0", "aria-label": "Picture of 8 by 8 pixels: arrow keys move, space paints" }, ...rows);
  const bars = Array.from({ length: 10 }, (_, k) => {
    const bar = make("span", { class: "bar", "aria-hidden": "true" });
    const share = make("small");
    return { row: make("li", {}, make("b", {}, String(k)), bar, share), bar, share };
  });
  const slider = make("input", { type: "range", id: `${id}-read`, min: 1, max: SIDE, step: 1, value: SIDE });

  function take(picture) {
    now.picture = picture;
    now.byHand = false;
    refresh();
  }

  function paint(k, ink) {
    now.picture = [...now.picture];
    now.picture[k] = ink;
    const [r, c] = [Math.floor(k / SIDE), k % SIDE];
    [[r, c - 1], [r, c + 1], [r - 1, c], [r + 1, c]].forEach(([y, x]) => {
      const inside = y >= 0 && y < SIDE && x >= 0 && x < SIDE;
      if (ink && inside) now.picture[SIDE * y + x] = Math.max(now.picture[SIDE * y + x], SOFT);
    });
    now.byHand = true;
    refresh();
  }

  function under(event) {
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest(".digit-pixel");
    return cell && board.contains(cell) ? Number(cell.dataset.place) : undefined;
  }

  board.addEventListener("pointerdown", (event) => {
    const k = under(event);
    if (k === undefined) return;
    event.preventDefault();
    board.focus();
    now.at = k;
    now.paint = now.picture[k] === INK ? 0 : INK;
    paint(k, now.paint);
  });
  board.addEventListener("pointermove", (event) => {
    const k = now.paint === undefined ? undefined : under(event);
    if (k !== undefined && now.picture[k] !== now.paint) paint(k, now.paint);
  });
  ["pointerup", "pointercancel", "pointerleave"].forEach((kind) => board.addEventListener(kind, () => {
    now.paint = undefined;
  }));
  board.addEventListener("keydown", (event) => {
    if (event.key === " ") paint(now.at, now.picture[now.at] === INK ? 0 : INK);
    else if (event.key in KEYS) {
      const to = now.at + KEYS[event.key];
      const wraps = Math.abs(KEYS[event.key]) === 1 && Math.floor(to / SIDE) !== Math.floor(now.at / SIDE);
      if (to >= 0 && to < SIDE * SIDE && !wraps) now.at = to;
      refresh();
    } else return;
    event.preventDefault();
  });
  slider.addEventListener("input", () => {
    now.read = Number(slider.value);
    refresh();
  });

  function refresh() {
    const found = beliefs(now.picture, it);
    const belief = found[now.read - 1];
    const said = best(belief);
    cells.forEach((cell, k) => {
      cell.style.setProperty("--ink", now.picture[k].toFixed(2));
      cell.classList.toggle("unread", Math.floor(k / SIDE) >= now.read);
      cell.classList.toggle("at", k === now.at);
      cell.setAttribute("aria-label", now.picture[k] > 0 ? "painted" : "white");
    });
    bars.forEach(({ row, bar, share }, k) => {
      bar.style.setProperty("--share", belief[k].toFixed(3));
      share.textContent = `${Math.round(100 * belief[k])} %`;
      row.classList.toggle("said", k === said);
    });
    const rest = now.read < SIDE ? `After ${now.read} of 8 rows` : "After all rows";
    words.textContent = `${rest} it says ${said}, with ${Math.round(100 * belief[said])} %.`;
    const praised = praise({ ...now, found });
    say(`${praised}${words.textContent}`);
  }

  place.append(
    make(
      "div",
      { class: "presets", role: "group", "aria-label": "Digits to try" },
      ...DIGIT.digits.map((letters, k) => button(String(k), () => take(pixels(letters)))),
      button("Clear", () => take(Array(SIDE * SIDE).fill(0))),
    ),
    make("div", { class: "digit-reader" }, board, make("ol", { class: "digit-beliefs" }, ...bars.map(({ row }) => row))),
    make("div", { class: "slider" }, make("label", { for: slider.id }, "Rows read"), slider),
    words,
    make("p", { class: "tasks-title" }, "Three challenges"),
    list,
    heard,
  );
  take(pixels(DIGIT.digits[3]));
}
