// Prints style sheets without the rules that no page and no script can need, as JSON: their texts, in the same order.
// node purge.mjs FOLDER_OF_THE_SITE SHEET ...
import { globSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { PurgeCSS } from "purgecss";

const [site, ...sheets] = process.argv.slice(2);
const content = [`${site}/**/*.html`, `${site}/_static/**/*.js`];
const SEAM = "/* the next sheet */";

const readers = globSync([`${import.meta.dirname}/static/*.css`, ...content]);
const variables = readers.flatMap((file) => readFileSync(file, "utf8").match(/(?<!\w)--[\w-]+/g) ?? []);
const [{ css }] = await new PurgeCSS().purge({
  content,
  // As one, since a variable is set in one sheet and read in another.
  css: [{ raw: sheets.map((sheet) => readFileSync(sheet, "utf8")).join(SEAM) }],
  variables: true,
  keyframes: true,
  // What scripts and browsers set on elements that are there.
  dynamicAttributes: ["aria-current", "aria-expanded", "data-bs-theme", "data-mode", "data-theme", "hidden", "open"],
  safelist: { variables: [...new Set(variables)] },
});
const light = css.split(SEAM).map((sheet) => transformSync(sheet, { loader: "css", minify: true }).code);
process.stdout.write(JSON.stringify(light));
