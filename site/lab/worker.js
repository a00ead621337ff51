// Python in a thread of its own, so that the page stays alive whatever runs here. The page ends the whole thread to stop it.
// It is told { start: { base, wheels, course } } once, then { run: [source, id] } or { hint: [id] }; what it says back
// has a `tell`.
const STREAM = 100_000; // characters that one cell may print
const SHOWN = 500; // things that one cell may show
const REST = 100; // milliseconds between two messages of text, or that renew a picture: a loop is told in lumps

let session;
let text = "";
const renewed = new Map(); // the latest of each picture, by its id
let printed = 0;
let shown = 0;
let last = 0;

const tell = (message) => postMessage(message);

function flush() {
  if (text) tell({ tell: "stream", text });
  text = "";
  renewed.forEach((said) => tell({ tell: "display", said }));
  renewed.clear();
  last = performance.now();
}

function emit(kind, content) {
  const said = JSON.parse(content);
  if (said.update) {
    renewed.set(said.id, said);
    if (performance.now() - last > REST) flush();
    return;
  }
  if (kind === "display" && (shown += 1) > SHOWN) return;
  if (kind !== "stream") {
    flush();
    tell({ tell: kind, said });
    if (kind === "display" && shown === SHOWN) tell({ tell: "stream", text: `… cut here, after ${SHOWN} things; the cell goes on\n` });
    return;
  }
  if (printed >= STREAM) return;
  printed += said.length;
  text += said.slice(0, STREAM - printed + said.length);
  if (printed >= STREAM) text += `\n… cut here, at ${STREAM} characters; the cell goes on\n`;
  if (printed >= STREAM || performance.now() - last > REST) flush();
}

async function start({ base, wheels, course }) {
  tell({ tell: "stage", stage: "python" });
  const { loadPyodide } = await import(`${base}pyodide.mjs`);
  const python = await loadPyodide({ indexURL: base });
  if (wheels.length) tell({ tell: "stage", stage: "numpy" });
  // Those that `site/fetch_wheels.py` brought have the hashes of the lock file; one put there by hand may have another.
  const quiet = { checkIntegrity: false, messageCallback: () => {}, errorCallback: () => {} };
  if (wheels.length) await python.loadPackage(wheels, quiet); // which fails without a word
  if (wheels.length && !python.loadedPackages.numpy) throw new Error("NumPy did not arrive");
  tell({ tell: "stage", stage: "course" });
  const answer = await fetch(course);
  if (!answer.ok) throw new Error(`${course} answers ${answer.status}`);
  python.unpackArchive(await answer.arrayBuffer(), "zip", { extractDir: "/course" });
  python.globals.set("tell_the_page", emit);
  session = python.runPython(`
import json, sys
sys.path.insert(0, "/course")
from grader.page.session import start
start(lambda kind, content: tell_the_page(kind, json.dumps(content)))
`);
  tell({ tell: "ready" });
}

function ask(what, args) {
  printed = shown = 0;
  const ended = session[what](...args);
  flush();
  tell({ tell: "done", ended });
}

// Where a file of Python's does not arrive, or is not what it should be, Pyodide waits for ever and at most tells the
// console, depending on whether it failed before it was waited for.
const fail = (reason) => tell({ tell: "failed", why: String(reason?.message ?? reason) });
addEventListener("unhandledrejection", ({ reason }) => fail(reason));
for (const method of ["warn", "error"]) {
  const usual = console[method];
  console[method] = (...said) => {
    usual(...said);
    const reason = said.find((one) => one instanceof Error);
    if (reason && !session) fail(reason);
  };
}

addEventListener("message", async ({ data }) => {
  try {
    if (data.start) await start(data.start);
    else for (const [what, args] of Object.entries(data)) ask(what, args);
  } catch (failure) {
    fail(failure);
  }
});
