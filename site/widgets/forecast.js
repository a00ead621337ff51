// The explorer of the chapter on forecasting: the origin is dragged along three centuries of sunspots.
import { challenging } from "./challenges.js";
import { button, follow, make, voice } from "./dom.js";
import { forecast, origins, span } from "./forecast-model.js";
import { plot, stepAt } from "./forecast-plot.js";
import { FORECAST } from "./forecast-weights.js";

const NAMES = [
  ["lstm", "LSTM", "thick line, and the band for four values of five"],
  ["season", "eleven years ago", "dashed"],
  ["last", "last value", "dotted"],
];
const SPANS = ["in the training span: the network has seen this", "in the validation span, which chose the network", "in the test span, which chose nothing"];
const PRESETS = [
  ["1804", 1804, "Before a quiet time: the waves of eleven years ago come no more."],
  ["1950", 1950, "Before the highest wave of all, which no training had seen."],
  ["1985", 1985, "In the test span, at the bottom of a wave."],
];
const CHALLENGES = [
  ["Find an origin at which the last value is the best of the three.", ({ errors }) => errors.last < Math.min(errors.lstm, errors.season)],
  ["Find one in the test span at which the LSTM is the best of the three.", ({ errors }, where) => where === 2 && errors.lstm < Math.min(errors.last, errors.season)],
  ["Find one at which the interval misses at least eight of the eleven years.", ({ covered }) => covered <= 3],
];

let mounted = 0;

export function mount(place) {
  mounted += 1;
  const id = `explorer-forecast-${mounted}`;
  const [lowest, highest] = origins(FORECAST);
  let origin = PRESETS[2][1] - FORECAST.first;
  const { list, praise } = challenging(CHALLENGES);

  const picture = make("div", { class: "picture forecast-picture" });
  const words = make("p", { class: "readoff words" });
  const lesson = make("p", { class: "lesson" });
  const { heard, say } = voice();
  const slider = make("input", { type: "range", id, min: lowest, max: highest, step: 1 });
  const output = make("output", { for: id });
  const bars = NAMES.map(([key, name, look]) => {
    const bar = make("span", { class: "bar", "data-who": key });
    const value = make("output", {});
    return { key, bar, value, row: make("li", {}, make("span", {}, `${name} (${look})`), value, bar) };
  });
  const buttons = PRESETS.map(([name, year, says]) => button(name, () => go(year - FORECAST.first, says)));

  function go(to, says = "", byHand = false) {
    origin = Math.min(Math.max(to, lowest), highest);
    refresh(says, byHand);
  }

  function refresh(says, byHand) {
    const found = forecast(origin, FORECAST);
    const where = span(origin, FORECAST);
    const year = FORECAST.first + origin;
    const [best] = NAMES.toSorted(([one], [other]) => found.errors[one] - found.errors[other]);
    const spans = where < 0 ? "across the border of two spans" : SPANS[where];
    const told = `From ${year}, ${spans}. Best here: ${best[1]}. The interval holds ${found.covered} of ${FORECAST.K} years.`;
    slider.value = origin;
    slider.setAttribute("aria-valuetext", String(year));
    output.textContent = year;
    words.textContent = told;
    const most = Math.max(...Object.values(found.errors));
    bars.forEach(({ key, bar, value }) => {
      bar.style.setProperty("--share", found.errors[key] / most);
      value.textContent = found.errors[key].toFixed(1);
    });
    const praised = byHand ? praise(found, where) : "";
    lesson.textContent = `${praised}${says}`;
    plot(picture, FORECAST, origin, found, `The sunspots as a strip with the origin at ${year}, and the years about it with three forecasts and the truth. ${told}`);
    say(`${praised}${says} ${told}`);
  }

  slider.addEventListener("input", () => go(Number(slider.value), "", true));
  const drag = (event) => go(stepAt(picture, event.clientX, FORECAST.series.length), "", true);
  let held = false;
  picture.addEventListener("pointerdown", (event) => {
    if (event.clientY - picture.getBoundingClientRect().top > 84) return; // below the strip
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    held = true;
    drag(event);
  });
  picture.addEventListener("pointermove", (event) => held && drag(event));
  for (const end of ["pointerup", "pointercancel"]) picture.addEventListener(end, () => (held = false));

  place.append(
    picture,
    make("div", { class: "slider" }, make("label", { for: id }, "Origin: the last year that is known"), output, slider),
    words,
    make("p", { class: "tasks-title" }, "Mean error over the eleven years, in sunspots"),
    make("ul", { class: "forecast-errors" }, ...bars.map(({ row }) => row)),
    make("div", { class: "presets", role: "group", "aria-label": "Origins to try" }, ...buttons),
    lesson,
    make("p", { class: "tasks-title" }, "Three challenges"),
    list,
    heard,
  );
  refresh(PRESETS[2][2], false);
  follow(picture, () => refresh(lesson.textContent, false));
}
