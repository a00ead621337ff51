// What explorers share besides their plots: presets, sliders, a line that says what is seen, challenges, and a voice for
// screen readers. An explorer says what its sliders are and what they mean.
import { keep, read } from "./address.js";
import { challenging } from "./challenges.js";
import { button, follow, make, signed, voice } from "./dom.js";

// to(share) for each place, from 0 to 1, to which a bar is pulled.
function pull(bar, to) {
  let held = false;
  bar.classList.add("pulled");
  const go = ({ clientX }) => {
    const { left, width } = bar.getBoundingClientRect();
    to(Math.min(Math.max((clientX - left) / width, 0), 1));
  };
  bar.addEventListener("pointerdown", (event) => {
    event.preventDefault(); // no text is marked meanwhile
    bar.setPointerCapture(event.pointerId);
    held = true;
    go(event);
  });
  bar.addEventListener("pointermove", (event) => held && go(event));
  for (const end of ["pointerup", "pointercancel"]) bar.addEventListener(end, () => (held = false));
}

let mounted = 0; // for ids that stay unique with several explorers of one kind on a page

// id: the explorer's own, for each is bundled by itself; presets: [name, settings, what it says]; start: the settings at first;
// sliders: {key, name, symbol, part, min, max, step, digits, filled}: a symbol after the name, the part of the cell that it
// sets (which gives the colour) and `filled` are optional;
// choices: {key, name, options}: what is chosen from a list of words;
// show(picture, settings) draws, and returns in words what is seen, or {words, before, sliders}: what stands before the
// words, and for a slider's key {says, share}: other words than its value, how much of its bar is filled; with filled(share,
// settings), the slider's value that fills as much, the bar can be pulled as well;
// challenges: [what is asked, settings => whether it is so]; linked: whether the address keeps the settings.
// Returns the picture, the settings, and set(change, says, by hand), which changes some.
export function explorer(place, { id, sliders, choices = [], presets, start, group, show, challenges = [], linked = false }) {
  mounted += 1;
  const first = mounted === 1;
  const values = { ...start, ...(linked && first && read(id, sliders)) };
  const picture = make("div", { class: "picture" });
  const before = make("span");
  const words = make("span", { class: "words" });
  const lesson = make("p", { class: "lesson" });
  const { heard, say } = voice();
  const rows = sliders.map(({ key, name, symbol = [], part, min, max, step, digits, filled }) => {
    const input = make("input", { type: "range", id: `explorer-${id}-${mounted}-${key}`, name: key, min, max, step });
    const output = make("output", { for: input.id });
    const label = make("label", { for: input.id }, name, ...symbol);
    const row = make("div", { class: "slider", ...(part && { "data-part": part }) }, label, output, input);
    input.addEventListener("input", () => set({ [key]: Number(input.value) }, "", true));
    const bar = make("span", { class: "bar", "aria-hidden": "true" }); // the slider says it to a screen reader
    if (filled) pull(bar, (share) => {
      input.value = filled(share, values); // at the nearest of its places
      set({ [key]: Number(input.value) }, "", true);
    });
    return { key, digits, input, output, row, bar };
  });
  const lists = choices.map(({ key, name, options }) => {
    const input = make("select", { id: `explorer-${id}-${mounted}-${key}`, name: key }, ...options.map((word) => make("option", {}, word)));
    input.addEventListener("change", () => set({ [key]: input.value }, "", true));
    return { key, input, row: make("div", { class: "slider" }, make("label", { for: input.id }, name), input) };
  });
  const { list, praise } = challenging(challenges);
  const buttons = presets.map(([name, change, says]) => button(name, () => set({ ...start, ...change }, says)));

  function set(change, says, byHand = false) {
    Object.assign(values, change);
    refresh(says, byHand);
    if (linked && first) keep(id, sliders, values, start);
  }

  function refresh(says, byHand = false) {
    const shown = show(picture, values);
    const seen = shown.words === undefined ? { words: shown } : shown;
    rows.forEach(({ key, digits, input, output, row, bar }) => {
      const { says: told, share } = seen.sliders?.[key] ?? {};
      input.value = values[key];
      output.replaceChildren(...(told ?? [signed(values[key], digits)]));
      if (share === undefined) return;
      if (!bar.isConnected) row.append(bar);
      bar.style.setProperty("--share", share);
    });
    lists.forEach(({ key, input }) => {
      input.value = values[key];
    });
    // A button solves nothing for the reader: only what was moved by hand counts.
    lesson.textContent = `${byHand ? praise(values) : ""}${says}`.trim();
    before.replaceChildren(...(seen.before ?? []));
    words.textContent = seen.words;
    say(`${lesson.textContent} ${before.textContent}${seen.words}`.trim());
  }

  const asked = [make("p", { class: "tasks-title" }, "Challenges"), list];
  place.append(
    make("div", { class: "presets", role: "group", "aria-label": "Settings to try" }, ...buttons),
    lesson,
    picture,
    make("p", { class: "readoff" }, before, words),
    make("div", { class: "sliders", role: "group", "aria-label": group }, ...[...rows, ...lists].map(({ row }) => row)),
    ...(challenges.length ? asked : []),
    heard,
  );
  refresh(Object.keys(start).every((key) => values[key] === start[key]) ? presets.at(-1)[2] : "");
  follow(picture, () => refresh(lesson.textContent));
  return { picture, values, set };
}
