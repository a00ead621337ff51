// Challenges that notice when they are met, and stay so.
import { make } from "./dom.js";

// challenges: [what is asked, (...seen) => whether it is so]. Returns their list for the page, and praise(...seen), which
// ticks those that are met for the first time, and says so.
export function challenging(challenges) {
  const tasks = challenges.map(([asks]) => make("li", {}, asks));
  const met = new Set();
  function praise(...seen) {
    const fresh = [...challenges.keys()].filter((k) => !met.has(k) && challenges[k][1](...seen));
    fresh.forEach((k) => {
      met.add(k);
      tasks[k].classList.add("met");
      tasks[k].append(make("strong", {}, " Done."));
    });
    return fresh.length ? `Challenge ${fresh.map((k) => k + 1).join(" and ")} done. ` : "";
  }
  return { list: make("ol", { class: "tasks" }, ...tasks), praise };
}
