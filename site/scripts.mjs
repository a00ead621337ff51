// Makes scripts light with esbuild. `node scripts.mjs join FOLDER` reads modules by name, as JSON, and prints each with all
// that it imports as one classic script; `node scripts.mjs minify FILE ...` rewrites scripts and style sheets, and leaves
// what is light as it is.
import { readFileSync, writeFileSync } from "node:fs";
import { buildSync, transformSync } from "esbuild";

const LIGHT = "/* minified */";
const shared = { minify: true, target: "es2022", legalComments: "inline", logLevel: "silent" };

function join(contents, folder) {
  const { outputFiles } = buildSync({
    ...shared,
    stdin: { contents, resolveDir: folder, sourcefile: "entry.js" },
    bundle: true,
    format: "iife",
    write: false,
    nodePaths: [`${import.meta.dirname}/node_modules`],
    // Popper finds places for what floats. Our menus hang from their buttons, where the style sheet puts them.
    alias: { "@popperjs/core": `${import.meta.dirname}/no-popper.js` },
  });
  return outputFiles[0].text;
}

function joinAll(folder) {
  const modules = Object.entries(JSON.parse(readFileSync(0, "utf8")));
  process.stdout.write(JSON.stringify(Object.fromEntries(modules.map(([name, text]) => [name, join(text, folder)]))));
}

function minify(files) {
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    if (!text.startsWith(LIGHT)) writeFileSync(file, LIGHT + transformSync(text, { ...shared, loader: file.split(".").at(-1) }).code);
  }
}

const [command, ...rest] = process.argv.slice(2);
try {
  command === "join" ? joinAll(rest[0]) : minify(rest);
} catch (failure) {
  for (const { text, location } of failure.errors ?? [{ text: failure.message }])
    console.error(location ? `${location.file}:${location.line}: ${text}` : text);
  process.exitCode = 1;
}
