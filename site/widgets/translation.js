// Type a number: it is said in French, and a small LSTM puts it into German, word by word. Each row of the picture shows
// where it looks; a click moves its attention, and what it says from there on changes.
import { challenging } from "./challenges.js";
import { button, draw, follow, make, voice } from "./dom.js";
import { LARGEST, french, german, model, pieces, translate } from "./translation-model.js";
import { TRANSLATION } from "./translation-weights.js";

const PACE = 650; // milliseconds a word
const PRESETS = [97, 21, 80021, 345678, 101101];
const ROW = 28;
const CHALLENGES = [
  ["Find a number that it gets wrong without any help.", ({ n, free, done }) => done && !right(free, n)],
  ["Take 97 and move one of its looks, so that it says another number.", ({ n, said, moved }) => n === 97 && Object.keys(moved).length === 1 && !right(said, n)],
  [
    "In 345,678, find the word for which it looks behind the place where it looks next.",
    ({ n, free, chosen }) => n === 345678 && chosen + 1 < free.length && best(free[chosen]) > best(free[chosen + 1]),
  ],
];

function right(said, n) {
  return pieces(said).join("") === german(n).join("");
}

// The source word that a step looks at most.
function best({ shares }) {
  return shares.indexOf(Math.max(...shares));
}

function choices(words) {
  return words.map((word, k) => make("option", { value: k }, `${k + 1}: ${word}`));
}

let mounted = 0;

export function mount(place) {
  mounted += 1;
  const it = model(TRANSLATION);
  const id = `translation-${mounted}`;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const now = { n: PRESETS[0], at: 0, moved: {}, said: [], source: [], free: [] };
  const { list, praise } = challenging(CHALLENGES);
  let timer = 0;

  const field = make("input", { id, type: "text", inputmode: "numeric", maxlength: 7, autocomplete: "off", class: "translation-field" });
  const line = make("p", { class: "translation-line" });
  const picture = make("div", { class: "picture translation-picture" });
  const words = make("p", { class: "words" });
  const { heard, say } = voice();
  const which = make("select", { id: `${id}-which` });
  const where = make("select", { id: `${id}-where` });

  function stop() {
    clearInterval(timer);
    timer = 0;
  }

  function play() {
    stop();
    now.at = 0;
    if (calm.matches) now.at = now.said.length;
    else {
      timer = setInterval(() => {
        now.at += 1;
        if (now.at >= now.said.length) stop();
        refresh();
      }, PACE);
    }
    refresh();
  }

  function take(n) {
    now.n = n;
    now.moved = {};
    now.source = n ? french(n) : [];
    now.free = n ? translate(now.source, it) : [];
    now.said = now.free;
    which.replaceChildren(...choices(now.said.map(({ word }) => word)));
    where.replaceChildren(make("option", { value: -1 }, "where it likes"), ...choices(now.source));
  }

  function move(row, column) {
    stop();
    if (column < 0 || now.moved[row] === column) delete now.moved[row];
    else now.moved[row] = column;
    now.said = translate(now.source, it, now.moved);
    now.at = now.said.length;
    const kept = Math.min(row, now.said.length - 1);
    which.replaceChildren(...choices(now.said.map(({ word }) => word)));
    which.value = kept;
    where.value = now.moved[kept] ?? -1;
    refresh();
  }

  function shown() {
    const width = Math.max(picture.clientWidth, 260);
    const [left, top] = [92, 76];
    const size = Math.min(44, (width - left - 24) / Math.max(now.source.length, 1));
    const height = top + ROW * Math.max(now.said.length, 1) + 6;
    const told = `Rows: the German words that were said. Columns: the French words. ${pieces(now.said.slice(0, now.at)).join(" ")}`;
    const svg = draw(null, "svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": told });
    now.source.forEach((word, j) => {
      draw(svg, "text", { transform: `translate(${left + size * (j + 0.5)},${top - 8}) rotate(-45)`, class: "axis" }, word);
    });
    now.said.slice(0, now.at).forEach(({ word, shares }, t) => {
      draw(svg, "text", { x: left - 8, y: top + ROW * t + 19, "text-anchor": "end", class: t === now.at - 1 ? "now" : "" }, word);
      shares.forEach((share, j) => {
        const cell = draw(svg, "rect", { x: left + size * j + 1, y: top + ROW * t + 1, width: size - 2, height: ROW - 2, rx: 3, class: now.moved[t] === undefined ? "share" : "share moved" });
        cell.style.setProperty("--share", share.toFixed(3));
        draw(cell, "title", {}, `${word} looks at ${now.source[j]}: ${Math.round(100 * share)} %`);
        cell.addEventListener("click", () => move(t, j));
      });
    });
    picture.replaceChildren(svg);
  }

  function refresh() {
    if (!now.n) {
      line.textContent = "";
      picture.replaceChildren();
      words.textContent = `Type a number from 1 to ${LARGEST.toLocaleString("en")}.`;
      return;
    }
    const done = now.at >= now.said.length;
    const said = pieces(now.said.slice(0, now.at)).join("");
    line.replaceChildren(make("span", { lang: "fr" }, now.source.join(" ")), " → ", make("strong", { lang: "de" }, said || "…"));
    shown();
    const last = now.said[now.at - 1];
    const looks = last ? `“${last.word}” looks mostly at “${now.source[best(last)]}”, ${Math.round(100 * Math.max(...last.shares))} %.` : "It has read the French words.";
    const verdict = right(now.said, now.n) ? "Right." : `Wrong: ${german(now.n).join("")}.`;
    const moved = Object.keys(now.moved).length ? " You moved its attention." : "";
    words.textContent = done ? `${verdict}${moved} ${looks}` : looks;
    const praised = praise({ ...now, done, chosen: now.chose ? Number(which.value) : NaN });
    say(timer ? undefined : `${praised}${line.textContent} ${words.textContent}`);
  }

  field.addEventListener("input", () => {
    const n = Number(field.value.replace(/\D/g, ""));
    take(n <= LARGEST ? n : 0);
    stop();
    now.at = now.said.length;
    refresh();
  });
  which.addEventListener("change", () => {
    where.value = now.moved[Number(which.value)] ?? -1;
    now.chose = true;
    now.at = Math.max(now.at, Number(which.value) + 1);
    stop();
    refresh();
  });
  where.addEventListener("change", () => move(Number(which.value), Number(where.value)));

  place.append(
    make("div", { class: "translation-ask" }, make("label", { for: id }, "A number"), field),
    make(
      "div",
      { class: "presets", role: "group", "aria-label": "Numbers to try" },
      ...PRESETS.map((n) => button(n.toLocaleString("en"), () => {
        field.value = n;
        take(n);
        play();
      })),
      button("Say it again", play),
      button("Next word", () => {
        stop();
        now.at = now.at >= now.said.length ? 1 : now.at + 1;
        refresh();
      }),
    ),
    line,
    picture,
    words,
    make(
      "div",
      { class: "translation-move", role: "group", "aria-label": "Move its attention" },
      make("label", { for: which.id }, "Word"),
      which,
      make("label", { for: where.id }, "looks at"),
      where,
      button("Let it look where it likes", () => {
        take(now.n);
        now.at = now.said.length;
        refresh();
      }),
    ),
    make("p", { class: "tasks-title" }, "Three challenges"),
    list,
    heard,
  );
  field.value = now.n;
  take(now.n);
  now.at = now.said.length;
  refresh();
  follow(picture, refresh);
}
