// Choose digits and a voice: the sound, its features, what a small LSTM believes at every step, and what it hears.
// Recorded speech stays in the page. Challenges notice success.
import { challenging } from "./challenges.js";
import { button, make, voice } from "./dom.js";
import { fetched } from "./later.js";
import { noise } from "./noise.js";
import { unpack } from "./packed.js";
import { FIRST } from "./speech-first.js";
import { centred, emphasised, logMel, model, named, path, probabilities, RATE, samples, steps } from "./speech-model.js";

const GAP = 0.08; // seconds between two digits
const EDGE = 0.12; // seconds before the first and after the last
const LONGEST = 5; // digits
const SECONDS = 3; // of a recording
const LABELS = ["–", ..."0123456789"];
const MINE = "your own";

const CHALLENGES = [
  ["Find digits that it hears right from the synthetic voice and wrong from the person.", ({ heardFrom, said }) => Object.keys(heardFrom[said] ?? {}).length > 1 && heardFrom[said].synthetic === said && heardFrom[said].person !== said],
  ["Get it to hear the same digit three times in a row. Look for the blanks between.", ({ noise, heard, said }) => noise === 0 && heard === said && /(\d)\1\1/.test(heard)],
  ["Add noise until it errs on a string that it heard right.", ({ noise, heard, said, heardFrom, voice }) => noise > 0 && heard !== said && heardFrom[said]?.[voice] === said],
];

const VOICES = { synthetic: "Synthetic voice", person: "Allison Smith" };

// The network and the samples of every digit of every voice, fetched when they are first asked for.
async function listening() {
  const { SOUNDS, SPEECH } = await fetched("speech-voices");
  const spoken = Object.fromEntries(Object.entries(SOUNDS).map(([key, digits]) => [key, digits.map(samples)]));
  return { it: model(SPEECH), spoken };
}

function joined(pieces) {
  const silence = (seconds) => new Float64Array(Math.round(seconds * RATE));
  const all = pieces.flatMap((piece, k) => [k ? silence(GAP) : silence(EDGE), piece]);
  all.push(silence(EDGE));
  const sound = new Float64Array(all.reduce((total, piece) => total + piece.length, 0));
  all.reduce((place, piece) => {
    sound.set(piece, place);
    return place + piece.length;
  }, 0);
  return sound;
}

let mounted = 0;

export function mount(place) {
  mounted += 1;
  const id = `speech-${mounted}`;
  const { list, praise } = challenging(CHALLENGES);
  const now = { digits: FIRST.digits, voice: "synthetic", noise: 0, own: undefined, heardFrom: {}, sound: undefined };
  const words = make("p", { class: "words" });
  const { heard: status, say } = voice(700);
  const spectrum = make("canvas", { class: "speech-spectrum", role: "img" });
  const marks = make("ol", { class: "speech-marks", "aria-hidden": "true" });
  const beliefs = make("canvas", { class: "speech-beliefs", role: "img" });
  const said = make("output", { class: "speech-said" });
  const slider = make("input", { type: "range", id: `${id}-noise`, min: 0, max: 10, step: 1, value: 0 });
  const voices = Object.entries(VOICES).map(([key, name]) => {
    const made = button(name, () => {
      now.voice = key;
      now.own = undefined;
      refresh();
    });
    made.dataset.voice = key;
    return made;
  });
  let audio;
  let tools;

  function speaker() {
    audio ??= new AudioContext();
    return audio;
  }

  async function play() {
    const context = speaker();
    if (!now.sound) await refresh();
    if (!now.sound) return;
    const buffer = context.createBuffer(1, now.sound.length, RATE);
    buffer.getChannelData(0).set(now.sound.map((value) => value * 0.8));
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(context.destination);
    source.start();
  }

  const record = button(`Record ${SECONDS} seconds`, async () => {
    record.disabled = true;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      words.textContent = "Speak: one to five digits, in English.";
      const recorder = new MediaRecorder(stream);
      const pieces = [];
      recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
      const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve));
      recorder.start();
      setTimeout(() => recorder.stop(), 1000 * SECONDS);
      await stopped;
      stream.getTracks().forEach((track) => track.stop());
      const coded = await new Blob(pieces).arrayBuffer();
      const decoded = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(coded); // resamples
      const channel = decoded.getChannelData(0);
      const loudest = channel.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
      now.own = Float64Array.from(channel, (value) => value / loudest);
      refresh();
    } catch {
      words.textContent = "There is no recording: this page has no microphone, or may not use it.";
    } finally {
      record.disabled = false;
    }
  });

  function paint(canvas, rows, shade) {
    const [across, down] = [rows.length, rows[0].length];
    canvas.width = across;
    canvas.height = down;
    const context = canvas.getContext("2d");
    const picture = context.createImageData(across, down);
    rows.forEach((row, t) =>
      row.forEach((value, k) => picture.data.set(shade(value, k), 4 * ((down - 1 - k) * across + t))),
    );
    context.putImageData(picture, 0, 0);
  }

  function markAt(share, label) {
    const mark = make("li", {}, label);
    mark.style.left = `${100 * share}%`;
    return mark;
  }

  slider.addEventListener("input", () => {
    now.noise = Number(slider.value);
    refresh();
  });

  // A sound of one's own, or what was chosen, with the same noise every time: the slider moved back gives what was before.
  async function refresh() {
    place.setAttribute("aria-busy", "true");
    tools ??= await listening().catch(() => undefined);
    place.removeAttribute("aria-busy");
    if (!tools) {
      words.textContent = "The voices could not be fetched. Try again.";
      return;
    }
    const clean = now.own ?? joined(now.digits.map((digit) => tools.spoken[now.voice][digit]));
    const level = now.noise && 10 ** ((now.noise - 14) / 6.7);
    const hiss = noise(clean.length, 1);
    now.sound = clean.map((value, n) => value + level * hiss[n]);
    const features = steps(logMel(emphasised(now.sound)));
    show(features, probabilities(centred(features), tools.it));
  }

  function show(features, believed) {
    const best = path(believed);
    const spikes = named(best);
    const heard = spikes.map(({ label }) => LABELS[label]).join("");
    const wanted = now.own ? "" : now.digits.join("");
    if (!now.own && now.noise === 0) (now.heardFrom[wanted] ??= {})[now.voice] = heard;
    paint(spectrum, features, (value) => [11, 60, 111, Math.round(255 * Math.min(1, value / 8))]);
    marks.replaceChildren(...spikes.map(({ step, label }) => markAt((step + 0.5) / best.length, LABELS[label])));
    paint(beliefs, believed.map((row) => [...row].reverse()), (value) => [194, 65, 12, Math.round(255 * value)]);
    said.textContent = now.own ? MINE : now.digits.join(" ");
    voices.forEach((each) => each.setAttribute("aria-pressed", String(!now.own && each.dataset.voice === now.voice)));
    const hears = heard ? `It hears ${heard.split("").join(" ")}` : "It hears nothing";
    const verdict = !now.own && wanted && heard === wanted ? ", as was said" : "";
    words.textContent = now.own || wanted ? `${hears}${verdict}.` : "Choose digits.";
    spectrum.setAttribute("aria-label", `Spectrogram of ${features.length} steps`);
    beliefs.setAttribute("aria-label", `Likeliest labels, step after step: ${best.map((label) => LABELS[label]).join("")}`);
    const praised = praise({ ...now, heard, said: wanted });
    say(`${praised}${words.textContent}`);
  }

  const keys = Array.from("0123456789", (digit) =>
    button(digit, () => {
      now.digits = now.own || now.digits.length === LONGEST ? [Number(digit)] : [...now.digits, Number(digit)];
      now.own = undefined;
      refresh();
    }),
  );
  const clear = button("Clear", () => {
    now.own = undefined;
    now.digits = [];
    refresh();
  });
  const axis = make("ol", { class: "speech-labels", "aria-hidden": "true" }, ...LABELS.map((label) => make("li", {}, label)));
  place.append(
    make("div", { class: "presets", role: "group", "aria-label": "Digits" }, ...keys, clear),
    make("div", { class: "presets", role: "group", "aria-label": "Voice" }, ...voices, ...(navigator.mediaDevices ? [record] : []), button("Play", play)),
    said,
    make("div", { class: "speech-heard" }, spectrum, marks),
    make("div", { class: "speech-path" }, axis, beliefs),
    make("div", { class: "slider" }, make("label", { for: slider.id }, "Noise"), slider),
    words,
    make("p", { class: "tasks-title" }, "Three challenges"),
    list,
    status,
  );
  show(unpack(FIRST.features), unpack(FIRST.beliefs));
}
