// A text in sentences, and the ROUGE-L that a small LSTM expects of each; pick another. Below, the pick against the author's
// line, with their longest common subsequence marked, and what it is worth. Three challenges notice success.
import { challenging } from "./challenges.js";
import { button, make, voice } from "./dom.js";
import { lcs, rougeL, rougeN } from "./rouge.js";
import { grades, model, plain, sentences } from "./summary-model.js";
import { SUMMARY } from "./summary-weights.js";

const MOST = 12; // sentences that are read
const TEXTS = [
  {
    name: "Merge",
    text: `This is the workhorse of the reports. Two tables are joined on the columns that they share, and rows without a partner are dropped. The order of the first table is kept. If a column stands in both, the second one gets a suffix.`,
    line: "Join two tables on the columns that they share.",
  },
  {
    name: "Retry",
    text: `The function is called again until it returns or the number of attempts is used up. Between attempts the wait is doubled. Only errors of the given classes are caught. The last error is raised if no call returns.`,
    line: "Call a function again until it returns.",
  },
  {
    name: "Cache",
    text: `Each result is kept in a file named by a hash of the arguments. A second call with the same arguments reads the file instead of computing the result. Arguments must be picklable. To empty the cache, remove its folder.`,
    line: "Keep the results of a function on disk.",
  },
];
const CHALLENGES = [
  ["Pick a sentence that beats the network's.", ({ f, own, picked, liked }) => picked !== liked && f > own],
  ["Add a sentence of at most four words, of which it expects the most.", ({ text, best }) => text.length > 2 && best.length <= 4],
  [
    "Write a line of the pick's own words alone, all of them, whose ROUGE-L is below one half.",
    ({ pick, line, f }) => line.length > 3 && String([...pick].sort()) === String([...line].sort()) && f < 0.5,
  ],
];

let mounted = 0;

export function mount(place) {
  mounted += 1;
  const it = model(SUMMARY);
  const id = `summary-${mounted}`;
  const { list, praise } = challenging(CHALLENGES);
  const now = { text: [], picked: undefined };
  const field = make("textarea", { id, rows: 4, maxlength: 2000, spellcheck: "false", class: "text-field" });
  const author = make("input", { id: `${id}-line`, type: "text", maxlength: 200, spellcheck: "false", autocomplete: "off", class: "text-field" });
  const rows = make("ol", { class: "summary-sentences" });
  const verdict = make("p", { class: "words" });
  const compared = make("div", { class: "summary-compared" });
  const { heard, say } = voice(700);

  function take({ text, line }) {
    field.value = text;
    author.value = line;
    anew();
  }

  function anew() {
    now.picked = undefined;
    refresh();
  }

  function toTheEnd() {
    const { text, liked } = now;
    if (text.length < 2) return;
    field.value = [...text.slice(0, liked), ...text.slice(liked + 1), text[liked]].join("\n");
    anew();
  }

  function sentence(text, k, grade) {
    const pick = make("button", { type: "button", "aria-pressed": String(k === now.picked) }, text);
    pick.addEventListener("click", () => {
      now.picked = k;
      refresh();
      rows.querySelectorAll("button")[k].focus();
    });
    const bar = make("span", { class: "bar", "aria-hidden": "true" });
    bar.style.setProperty("--share", Math.min(Math.max(2 * grade, 0), 1).toFixed(3)); // half of what there is to have
    return make("li", { class: k === now.liked ? "liked" : "" }, pick, make("small", {}, `expects ${grade.toFixed(2)}`), bar);
  }

  function marked(name, line, found) {
    const spans = line.flatMap((word, k) => [make(found.has(k) ? "mark" : "span", {}, word), " "]);
    return make("p", {}, make("b", {}, `${name}: `), ...spans);
  }

  function refresh() {
    now.text = sentences(field.value).slice(0, MOST);
    const split = now.text.map(plain);
    const found = grades(split, it);
    now.liked = found.indexOf(Math.max(...found));
    now.picked ??= now.liked;
    rows.replaceChildren(...now.text.map((text, k) => sentence(text, k, found[k])));
    compared.replaceChildren();
    if (now.text.length === 0) {
      verdict.textContent = "Nothing to read. Write a few sentences, or take one of the texts.";
      return;
    }
    const [pick, line] = [split[now.picked], plain(author.value)];
    const pairs = lcs(pick, line);
    const fit = rougeL(pick, line);
    compared.append(
      marked("Picked", pick, new Set(pairs.map(([a]) => a))),
      marked("Author", line, new Set(pairs.map(([, b]) => b))),
    );
    const whose = now.picked === now.liked ? "The network's pick" : "Your pick";
    const first = now.picked === 0 ? ", the first sentence" : "";
    verdict.textContent = `${whose}${first}: ${pairs.length} words in common, in order. ROUGE-L ${fit.f1.toFixed(2)} (precision ${fit.precision.toFixed(2)}, recall ${fit.recall.toFixed(2)}), ROUGE-1 ${rougeN(pick, line, 1).f1.toFixed(2)}.`;
    const praised = praise({ ...now, pick, line, best: split[now.liked], f: fit.f1, own: rougeL(split[now.liked], line).f1 });
    say(`${praised}${verdict.textContent}`);
  }

  place.append(
    make("label", { for: id }, "What a function does, in a few sentences"),
    field,
    make(
      "div",
      { class: "presets", role: "group", "aria-label": "Texts to try" },
      ...TEXTS.map((each) => button(each.name, () => take(each))),
      button("Move its pick to the end", toTheEnd),
    ),
    rows,
    make("label", { for: author.id }, "The line that the author put above it"),
    author,
    compared,
    verdict,
    make("p", { class: "tasks-title" }, "Three challenges"),
    list,
    heard,
  );
  field.addEventListener("input", anew);
  author.addEventListener("input", refresh);
  take(TEXTS[0]);
}
