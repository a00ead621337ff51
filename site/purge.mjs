// Prints style sheets without the rules that no page and no script can need, as JSON: their texts, in the same order.
// node purge.mjs FOLDER_OF_THE_SITE SHEET ...
import { PurgeCSS } from "purgecss";

const [site, ...sheets] = process.argv.slice(2);
const purged = await new PurgeCSS().purge({
  content: [`${site}/**/*.html`, `${site}/_static/**/*.js`],
  css: sheets,
  // What scripts and browsers set on elements that are there.
  dynamicAttributes: ["aria-current", "aria-expanded", "data-bs-theme", "data-mode", "data-theme", "hidden", "open"],
});
const texts = new Map(purged.map(({ css, file }) => [file, css]));
process.stdout.write(JSON.stringify(sheets.map((sheet) => texts.get(sheet))));
