// What a page needs only once it is used, as a script of its own that is fetched then: a first visit stays light.
// Its module calls hand() with its own name and what it brings; fetched(name) promises that to whoever asks.
const HERE = document.currentScript?.src || location.href;
const coming = {};

export function hand(name, brought) {
  globalThis.courseBrought = { ...globalThis.courseBrought, [name]: brought };
}

export function fetched(name) {
  coming[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(`${name}.bundle.js`, HERE).href;
    script.addEventListener("load", () => resolve(globalThis.courseBrought[name]));
    script.addEventListener("error", () => {
      delete coming[name]; // the next one who asks tries again
      reject(new Error(`${name} could not be fetched`));
    });
    document.head.append(script);
  });
  return coming[name];
}
