// Type a sentence on a film, and see what a small LSTM makes of it: each word coloured by what it does to the score, and
// below the opinion after each word. Two challenges notice success.
import { button, draw, follow, make, signed, voice } from "./dom.js";
import { sigmoid } from "./lstm.js";
import { effects, encode, model, score, soFar, words } from "./sentiment-model.js";
import { SENTIMENT } from "./sentiment-weights.js";

const LONGEST = 30; // words that are read
const SENTENCES = [
  "It is not good, but funny.",
  "It is funny, but not good.",
  "The plot is thin, and I loved every minute.",
  "It is funny, anything but dull.",
];
const HIGH = 190;

let mounted = 0;

export function mount(place) {
  mounted += 1;
  const it = model(SENTIMENT);
  const id = `sentiment-${mounted}`;
  const field = make("input", { id, type: "text", maxlength: 200, spellcheck: "false", autocomplete: "off", class: "text-field" });
  const line = make("p", { class: "sentiment-line" });
  const verdict = make("p", { class: "words" });
  const picture = make("div", { class: "picture sentiment-picture" });
  const challenge = make("p", { class: "lesson" });
  const { heard, say } = voice(700);
  const met = new Map(); // bags of words, as text, and the sides on which their sentences fell

  const buttons = SENTENCES.map((text) => button(text, () => {
    field.value = text;
    refresh();
  }));

  function percent(value) {
    return `${(100 * sigmoid(value)).toFixed(sigmoid(value) > 0.995 || sigmoid(value) < 0.005 ? 1 : 0)} %`;
  }

  function colours(sentence, codes, found) {
    const strongest = Math.max(...found.map(Math.abs), 0.5);
    line.replaceChildren(
      ...sentence.flatMap((word, t) => {
        const share = Math.abs(found[t]) / strongest;
        const mark = make("span", { class: `sentiment-word ${found[t] > 0 ? "up" : "down"}${codes[t] === 1 ? " unmet" : ""}` }, word);
        mark.style.setProperty("--share", `${Math.round(70 * share)}%`);
        mark.append(make("small", {}, signed(found[t], 1)));
        return [mark, " "];
      }),
    );
  }

  function curve(sentence, scores) {
    const width = Math.max(picture.clientWidth, 240);
    const svg = draw(null, "svg", { width, height: HIGH, viewBox: `0 0 ${width} ${HIGH}`, "aria-hidden": "true" });
    const [left, right, top, bottom] = [64, 12, 10, 62];
    const x = (t) => left + ((width - left - right) * t) / Math.max(sentence.length, 1);
    const y = (value) => top + (HIGH - top - bottom) * (1 - sigmoid(value));
    [[1e9, "praise"], [0, "½"], [-1e9, "blame"]].forEach(([value, name]) => {
      draw(svg, "line", { x1: left, x2: width - right, y1: y(value), y2: y(value), class: "grid" });
      draw(svg, "text", { x: left - 8, y: y(value) + 4, "text-anchor": "end" }, name);
    });
    draw(svg, "path", { d: scores.map((value, t) => `${t ? "L" : "M"}${x(t)},${y(value)}`).join(""), class: "line-c" });
    sentence.forEach((word, k) => {
      const at = `translate(${x(k + 1)},${HIGH - bottom + 14}) rotate(-40)`;
      draw(svg, "circle", { cx: x(k + 1), cy: y(scores[k + 1]), r: 3.5, class: "mark" });
      draw(svg, "text", { transform: at, "text-anchor": "end" }, word.length > 9 ? `${word.slice(0, 8)}…` : word);
    });
    picture.replaceChildren(svg);
  }

  function challenges(sentence, value) {
    const bag = [...sentence].sort().join(" ");
    met.set(bag, (met.get(bag) ?? new Set()).add(value > 0));
    const turned = sentence.length > 2 && met.get(bag).size === 2;
    const fooled = sentence.includes("anything") && sentence.includes("but") && value < 0;
    if (turned) return "Done: the same words in another order, and another verdict. A bag of words cannot do that.";
    if (fooled) return "“Anything but” fools it: it has learned that what follows “but” decides. The experiment below shows why.";
    return "Try: find two sentences of the same words that it judges differently. Then find one that fools it.";
  }

  function refresh() {
    const sentence = words(field.value).slice(0, LONGEST);
    const codes = encode(sentence, it);
    const value = score(codes, it).score;
    colours(sentence, codes, effects(codes, it));
    curve(sentence, soFar(codes, it));
    const unmet = [...new Set(sentence.filter((_, t) => codes[t] === 1))];
    const unread = unmet.length ? ` It has not met ${unmet.map((word) => `“${word}”`).join(", ")}.` : "";
    verdict.textContent = sentence.length ? `Praise, with a probability of ${percent(value)}.${unread}` : "Nothing to read.";
    challenge.textContent = sentence.length ? challenges(sentence, value) : "";
    say(`${verdict.textContent} ${challenge.textContent}`);
  }

  place.append(
    make("label", { for: id }, "A sentence on a film"),
    field,
    make("div", { class: "presets", role: "group", "aria-label": "Sentences to try" }, ...buttons),
    line,
    verdict,
    picture,
    challenge,
    heard,
  );
  field.addEventListener("input", refresh);
  [field.value] = SENTENCES;
  refresh();
  follow(picture, refresh);
}
