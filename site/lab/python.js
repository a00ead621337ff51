// Python as the page asks for it: started when first needed, one cell at a time, ended at any moment.
export class Stopped extends Error {}
export class Unavailable extends Error {}

export class Python {
  // where: { base, wheels, course, worker }; told(stage) is called with "python", "numpy", "course" as it comes up.
  constructor(where, told) {
    Object.assign(this, { where, told });
  }

  // Promises that it is there. It starts once, and again after it was stopped.
  start() {
    this.started ??= new Promise((resolve, reject) => {
      this.abandon = reject;
      let worker;
      try {
        worker = new Worker(this.where.worker, { type: "module" });
      } catch (refused) {
        reject(new Unavailable(String(refused?.message ?? refused)));
        return;
      }
      this.worker = worker;
      worker.addEventListener("error", (event) => reject(new Unavailable(event.message || "the worker could not be fetched")));
      worker.addEventListener("message", ({ data }) => {
        if (data.tell === "stage") this.told(data.stage);
        else if (data.tell === "ready") resolve();
        else if (data.tell === "failed") this.fail(new Unavailable(data.why), reject);
        else this.heard?.(data);
      });
      worker.postMessage({ start: { ...this.where, worker: undefined } });
    }).catch((failure) => {
      this.end();
      throw failure;
    });
    return this.started;
  }

  // Asks for { run: [source, id] } or { hint: [id] }; shown(message) is called with all that is shown. Promises whether it
  // came to its end.
  async ask(what, shown) {
    await this.start();
    return new Promise((resolve, reject) => {
      this.abandon = reject;
      this.heard = (data) => (data.tell === "done" ? resolve(data.ended) : shown(data));
      this.worker.postMessage(what);
    });
  }

  // What ran is lost, and so is what it knew; the next one to ask gets a new Python.
  stop() {
    const abandon = this.abandon;
    this.end();
    abandon?.(new Stopped());
  }

  fail(why, reject) {
    reject(why);
    this.abandon?.(why);
    this.end();
  }

  end() {
    this.worker?.terminate();
    this.worker = this.started = this.heard = this.abandon = undefined;
  }
}
