// Draws formulas with KaTeX: a line of JSON in, {"tex", "display"}; a line out, {"html"} or {"error"}.
import { createInterface } from "node:readline";
import katex from "katex";

const OPTIONS = { strict: "ignore", trust: ({ command }) => command === "\\htmlData" };

for await (const line of createInterface({ input: process.stdin })) {
  const { tex, display } = JSON.parse(line);
  let answer;
  try {
    answer = { html: katex.renderToString(tex, { ...OPTIONS, displayMode: display }) };
  } catch (error) {
    answer = { error: error.message };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
