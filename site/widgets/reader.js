// The LSTM on the front page that reads a sentence, one character at a time: plays, steps, is scrubbed, and reads what
// the visitor types. It starts by itself where it is seen and nobody asked for less motion.
import { make, voice } from "./dom.js";
import { noise } from "./noise.js";
import { bits, clean, guesses, level, model, read, write } from "./reader-model.js";
import { C_RANGE, bars, glyph, guessed, percent, tape } from "./reader-picture.js";
import { READER } from "./reader-weights.js";

const PACE = 260; // milliseconds a character
const LONGEST = 120; // characters that are typed
const WRITTEN = 80; // characters that it adds
const TEMPERATURE = 0.6;
const SCALE = `Gates i, f and o go from 0 to 1, g and h from −1 to 1, c is drawn from −${C_RANGE} to ${C_RANGE}. The numbers are those of the cell that shades the text: choose it below, or click its bar.`;
const SENTENCES = [
  ["A quotation", 'If "axis" is given, the mean is taken along "axis".'],
  ["A long quotation", 'The name "this is not a name at all" is returned.'],
  ["No quotation", "The elements of the array are sorted in place."],
  ["One never closed", 'The value of "shape is not known before it is read.'],
];

let mounted = 0;

export function mount(place) {
  mounted += 1;
  const it = model(READER);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const now = { typed: SENTENCES[0][1], text: "", states: [], at: 0, cell: it.cell.index, draws: 0 };
  let timer = 0;
  let seen = false;
  let wanted = !calm.matches; // whether it should play whenever it is seen

  const line = tape((at) => go(at));
  const cells = bars(it.H, (k) => {
    choice.value = k;
    now.cell = k;
    refresh();
  });
  const next = guessed(5);
  const words = make("p", { class: "words" });
  const { heard, say } = voice();
  const unmet = make("p", { class: "unmet" });
  const scrub = make("input", { type: "range", min: 0, step: 1, "aria-label": "Place in the text" });
  const id = `reader-${mounted}`;
  const field = make("textarea", { id, rows: 2, maxlength: LONGEST, spellcheck: "false", autocomplete: "off", autocapitalize: "off" });
  const choice = make("select", { id: `${id}-cell` }, ...options());

  function options() {
    const named = make("option", { value: it.cell.index }, `cell ${it.cell.index + 1}: is a quotation open?`);
    const others = Array.from({ length: it.H }, (_, k) => k).filter((k) => k !== it.cell.index);
    return [named, ...others.map((k) => make("option", { value: k }, `cell ${k + 1}`))];
  }

  function button(name, act, style = "") {
    const made = make("button", { type: "button", class: `preset ${style}` }, name);
    made.addEventListener("click", act);
    return made;
  }

  const player = button("Pause", () => {
    wanted = !timer;
    if (wanted && now.at === now.text.length) now.at = 0;
    run();
    refresh();
  }, "reader-play");

  // Plays or stands still, as is wanted and possible now.
  function run() {
    const should = wanted && seen && !document.hidden && now.at < now.text.length;
    if (should && !timer) timer = setInterval(tick, PACE);
    if (!should && timer) {
      clearInterval(timer);
      timer = 0;
    }
  }

  function tick() {
    now.at += 1;
    if (now.at >= now.text.length) wanted = false;
    run();
    refresh();
  }

  function go(at) {
    wanted = false;
    run();
    now.at = Math.min(Math.max(at, 0), now.text.length);
    refresh();
  }

  // A new text: what was typed, and what the network went on with.
  function take(typed, added, at) {
    const { text, unknown } = clean(typed, it.alphabet);
    now.typed = text;
    now.text = text + added;
    now.states = read(now.text, it);
    now.at = Math.min(at, now.text.length);
    scrub.max = now.text.length;
    line.write(now.text, text.length);
    unmet.textContent = unknown.length ? `The network has never met ${unknown.join(" ")} and does not read it.` : "";
    run();
    refresh();
  }

  function sentence(typed) {
    field.value = typed;
    wanted = !calm.matches;
    take(typed, "", calm.matches ? typed.length : 0);
  }

  function goOn() {
    now.draws += 1;
    const draws = noise(WRITTEN, now.draws).map((value) => (value + 1) / 2);
    const states = read(now.typed, it);
    const added = write(states, WRITTEN, it, () => draws.pop(), TEMPERATURE);
    wanted = !calm.matches;
    take(now.typed, added, calm.matches ? LONGEST + WRITTEN : now.typed.length);
  }

  function says(t) {
    const [part, cut] = [level(now.states[t + 1].c, now.cell, it), now.cell === it.cell.index ? 0.5 : 0];
    return part > cut;
  }

  function described() {
    const { at, text, states, cell } = now;
    const quoted = (symbol) => (symbol === '"' ? "a quotation mark" : symbol === " " ? "a space" : `“${glyph(symbol)}”`);
    const [[best, p]] = guesses(states[at].p, 1, it);
    const start = at === 0 ? "Nothing read yet." : `It has read ${at} of ${text.length} characters, the last ${quoted(text[at - 1])}.`;
    const guess = `It expects ${best === "\n" ? "the end" : quoted(best)}, with ${percent(p)}.`;
    const told = cell !== it.cell.index || at === 0 ? "" : ` Cell ${cell + 1}: ${says(at - 1) ? "a quotation is open." : "no quotation is open."}`;
    const cost = bits(text.slice(0, at), states, it);
    const mean = at === 0 ? "" : ` So far: ${(cost.reduce((sum, value) => sum + value, 0) / at).toFixed(1)} bits a character.`;
    return `${start} ${guess}${told}${mean}`;
  }

  function refresh() {
    const { at, text, states, cell } = now;
    const levels = states.slice(1).map(({ c }) => level(c, cell, it));
    line.show(at, cell === it.cell.index ? levels.map((value) => Math.max(0, value)) : levels, levels.map((_, t) => says(t)));
    cells.show(states[at], cell);
    next.show(guesses(states[at].p, 5, it), text[at]);
    scrub.value = at;
    scrub.setAttribute("aria-valuetext", `${at} of ${text.length}`);
    player.textContent = timer ? "Pause" : at === text.length ? "Read again" : "Play";
    words.textContent = described();
    say(timer ? undefined : words.textContent);
  }

  scrub.addEventListener("input", () => go(Number(scrub.value)));
  choice.addEventListener("change", () => {
    now.cell = Number(choice.value);
    refresh();
  });
  field.addEventListener("input", () => {
    wanted = false;
    take(field.value, "", clean(field.value.slice(0, field.selectionStart), it.alphabet).text.length);
  });
  document.addEventListener("visibilitychange", () => {
    run();
    refresh();
  });
  calm.addEventListener("change", () => {
    wanted = wanted && !calm.matches;
    run();
    refresh();
  });

  place.append(
    line.place,
    words,
    make("div", { class: "reader-inside" }, cells.place, next.place),
    make("p", { class: "reader-scale" }, SCALE),
    make(
      "div",
      { class: "reader-controls", role: "group", "aria-label": "Reading" },
      player,
      button("Back", () => go(now.at - 1)),
      button("Step", () => go(now.at + 1)),
      scrub,
    ),
    make(
      "div",
      { class: "reader-edit" },
      make("label", { for: id }, "Your sentence"),
      field,
      unmet,
      make("div", { class: "presets", role: "group", "aria-label": "Sentences to try" }, ...SENTENCES.map(([name, text]) => button(name, () => sentence(text))), button("Let it write on", goOn)),
      make("label", { for: choice.id }, "Colour the text by"),
      choice,
    ),
    heard,
  );
  field.value = now.typed;
  take(now.typed, "", calm.matches ? 7 : 0);
  new IntersectionObserver(([entry]) => {
    seen = entry.isIntersecting;
    run();
    refresh();
  }).observe(place);
}
