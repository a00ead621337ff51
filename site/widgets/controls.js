// What explorers share besides their plots: presets, sliders, a line that says what is seen, and a voice for screen
// readers. An explorer says what its sliders are and what they mean.
import { follow, make, signed } from "./dom.js";

let mounted = 0; // for ids that stay unique with several explorers of one kind on a page

// id: the explorer's own, for each is bundled by itself; sliders: {key, name, min, max, step, digits}; presets: [name, settings, what it says]; start: the settings at first;
// show(picture, settings) draws, and returns in words what is seen.
export function explorer(place, { id, sliders, presets, start, group, show }) {
  mounted += 1;
  const values = { ...start };
  const picture = make("div", { class: "picture" });
  const words = make("span", { class: "words" });
  const lesson = make("p", { class: "lesson" });
  const heard = make("p", { class: "visually-hidden", role: "status" });
  const rows = sliders.map(({ key, name, min, max, step, digits }) => {
    const input = make("input", { type: "range", id: `explorer-${id}-${mounted}-${key}`, name: key, min, max, step });
    const output = make("output", { for: input.id });
    input.addEventListener("input", () => {
      values[key] = Number(input.value);
      refresh("");
    });
    return { key, digits, input, output, row: make("div", { class: "slider" }, make("label", { for: input.id }, name), output, input) };
  });
  const buttons = presets.map(([name, change, says]) => {
    const button = make("button", { type: "button", class: "preset" }, name);
    button.addEventListener("click", () => {
      Object.assign(values, start, change);
      refresh(says);
    });
    return button;
  });

  let later;
  function refresh(says) {
    rows.forEach(({ key, digits, input, output }) => {
      input.value = values[key];
      output.textContent = signed(values[key], digits);
    });
    lesson.textContent = says;
    words.textContent = show(picture, values);
    clearTimeout(later); // a screen reader hears where a slider stopped, not every place it passed
    later = setTimeout(() => {
      heard.textContent = `${says} ${words.textContent}`;
    }, 500);
  }

  place.append(
    make("div", { class: "presets", role: "group", "aria-label": "Settings to try" }, ...buttons),
    lesson,
    picture,
    make("p", { class: "readoff" }, words),
    make("div", { class: "sliders", role: "group", "aria-label": group }, ...rows.map(({ row }) => row)),
    heard,
  );
  refresh(presets.at(-1)[2]);
  follow(picture, () => refresh(lesson.textContent));
}
