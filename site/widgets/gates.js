// The explorer of the gates chapter: four gates and a forget bias on sliders, and what the cell makes of them.
import { follow, make, signed } from "./dom.js";
import { CHALLENGES, run, STEPS } from "./gates-model.js";
import { plot } from "./gates-plot.js";

const START = { a_i: -6, a_f: 0, a_g: 0, a_o: 6, b_f: 0 };

const AT_FIRST = "An untrained forget gate is half open: each step loses half of what is left.";

const PRESETS = [
  ["Carousel", { b_f: 8 }, "The forget gate is open: the cell carries its value almost unchanged."],
  ["Forget", { a_f: -6 }, "The forget gate is shut: one step and the cell is empty."],
  ["Hide", { b_f: 8, a_o: -6 }, "The output gate is shut: h is near 0, yet c keeps what was written."],
  ["Overwrite", { b_f: 3, a_i: -2, a_g: -6 }, "The input gate leaks: the candidate g slowly replaces the memory."],
  ["Reset", {}, AT_FIRST],
];

// what it sets, its name, the value that it decides, its ends
const SLIDERS = [
  ["a_f", "Forget gate", "f", -6, 6],
  ["b_f", "Forget bias", "sum", -2, 8],
  ["a_i", "Input gate", "i", -6, 6],
  ["a_g", "Candidate", "g", -6, 6],
  ["a_o", "Output gate", "o", -6, 6],
];

// The settings are kept in the address, ?gates=..., so that a page that is loaded again or shared shows the same.
function read() {
  const found = new URLSearchParams(location.search).get("gates")?.split("_").map(Number) ?? [];
  const fits = found.length === SLIDERS.length && SLIDERS.every(([, , , min, max], k) => found[k] >= min && found[k] <= max);
  return fits ? Object.fromEntries(SLIDERS.map(([key], k) => [key, found[k]])) : null;
}

function keep(values) {
  const address = new URL(location.href);
  const same = Object.entries(START).every(([key, value]) => values[key] === value);
  if (same) address.searchParams.delete("gates");
  else address.searchParams.set("gates", SLIDERS.map(([key]) => values[key]).join("_"));
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // a page opened from disk may not change its address
  }
}

let mounted = 0; // for ids that stay unique with two explorers on one page

function symbol(key) {
  return [make("i", {}, key[0]), make("sub", {}, key[2])]; // a_f with its index below the line
}

function steps(n) {
  return n >= 1000 ? Math.round(n).toLocaleString("en-GB") : n.toFixed(n < 1 ? 3 : 2);
}

// The read-off in words: the same for the eye and for a screen reader.
function describe({ crossing, formula, c, h }) {
  const seen =
    crossing === null
      ? `In the plot half of c is never lost within ${STEPS} steps.`
      : `In the plot c falls to half after ${steps(crossing)} steps.`;
  const differs = crossing === null ? formula < STEPS : Math.abs(crossing - formula) > 0.01 * formula + 0.005;
  const why = differs ? " They differ because the input gate lets the candidate in." : "";
  const end = ` After ${STEPS} steps c = ${signed(c.at(-1), 3)} and h = ${signed(h.at(-1), 3)}.`;
  return { formula: `${steps(formula)} steps`, words: `${seen}${why}${end}` };
}

export function mount(place) {
  mounted += 1;
  const prefix = `explorer-gates-${mounted}`;
  const values = { ...START, ...(mounted === 1 && read()) };
  const rows = SLIDERS.map(([key, name, decides, min, max]) => {
    const input = make("input", { type: "range", id: `${prefix}-${key}`, name: key, min, max, step: 0.05 });
    const output = make("output", { for: input.id });
    const label = make("label", { for: input.id }, `${name} `, ...symbol(key));
    const row = make("div", { class: "slider", "data-part": decides }, label, output, input);
    const bar = "ifo".includes(decides) ? make("span", { class: "bar", "aria-hidden": "true" }) : null;
    if (bar) row.append(bar);
    input.addEventListener("input", () => {
      set({ [key]: Number(input.value) }, "", true);
    });
    return { key, decides, input, output, bar, row };
  });

  const picture = make("div", { class: "picture" });
  const number = make("strong", { class: "half-life" });
  const words = make("span", { class: "words" });
  const lesson = make("p", { class: "lesson" });
  const heard = make("p", { class: "visually-hidden", role: "status" });
  const tasks = CHALLENGES.map(([asks]) => make("li", {}, asks));
  const met = new Set();
  const buttons = PRESETS.map(([name, change, says]) => {
    const button = make("button", { type: "button", class: "preset" }, name);
    button.addEventListener("click", () => set({ ...START, ...change }, says));
    return button;
  });

  function set(change, says, byHand = false) {
    Object.assign(values, change);
    refresh(says, byHand);
    if (prefix === "explorer-gates-1") keep(values);
  }

  let later;
  function refresh(says, byHand = false) {
    const result = run(values);
    const told = describe(result);
    rows.forEach(({ key, decides, input, output, bar }) => {
      const value = result.gates[decides] ?? values.a_f + values.b_f;
      input.value = values[key];
      const decided = decides === "sum" ? [...symbol("a_f"), " + ", ...symbol("b_f")] : [decides];
      output.replaceChildren(`${signed(values[key], 2)}, `, ...decided, ` = ${signed(value, decides === "sum" ? 2 : 3)}`);
      if (bar) bar.style.setProperty("--share", value);
    });
    number.textContent = told.formula;
    words.textContent = told.words;
    // A button solves nothing for the reader: only what was moved by hand counts.
    const fresh = [...CHALLENGES.keys()].filter((k) => byHand && !met.has(k) && CHALLENGES[k][1](result));
    fresh.forEach((k) => {
      met.add(k);
      tasks[k].classList.add("met");
      tasks[k].append(make("strong", {}, " Done."));
    });
    const praise = fresh.length ? `Challenge ${fresh.map((k) => k + 1).join(" and ")} done. ` : "";
    lesson.textContent = `${praise}${says}`;
    plot(picture, result, `Line plot of the cell state c and the output h. ${told.words}`);
    clearTimeout(later); // a screen reader hears where a slider stopped, not every place it passed
    later = setTimeout(() => {
      heard.textContent = `${praise}${says} Half-life ${told.formula}. ${told.words}`;
    }, 500);
  }

  place.append(
    make("div", { class: "presets", role: "group", "aria-label": "Settings to try" }, ...buttons),
    lesson,
    picture,
    make("p", { class: "readoff" }, "Half-life by the formula: ", number, ". ", words),
    make("div", { class: "sliders", role: "group", "aria-label": "Gates" }, ...rows.map(({ row }) => row)),
    make("p", { class: "tasks-title" }, "Three challenges"),
    make("ol", { class: "tasks" }, ...tasks),
    heard,
  );
  refresh(Object.keys(START).every((key) => values[key] === START[key]) ? AT_FIRST : "");
  follow(picture, () => refresh(lesson.textContent));
}
