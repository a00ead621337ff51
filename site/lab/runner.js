// Runs cells in their order: before a check, or what shows something, all that stands above and has not run as it is now.
import { Python, Stopped } from "./python.js";

const STAGES = {
  python: "1 of 3: Python is on its way (about 6 MB, once) …",
  numpy: "2 of 3: NumPy is on its way (about 4 MB, once) …",
  course: "3 of 3: the course's checks are on their way …",
};
const ABSENT =
  "Python could not be fetched, so nothing runs here. Look at the connection and press again; or take the notebook to Colab or to Jupyter, by the links above. What you wrote is kept.";
const READY = "Python is ready.";
const BARE = "NumPy is not served with this copy of the site: code runs, but no check does, and its numbers are not tried.";
const ANEW = "What you wrote is kept; Python starts anew with your next Run or Check.";
const STOPPED = `Stopped. ${ANEW}`;
const DOING = { check: "Checking", see: "Showing" };

export class Runner {
  // lab: its bar, its cells, and reported(cell), which is told of each report.
  constructor(where, lab) {
    Object.assign(this, { where, lab, busy: false });
    this.python = new Python(where, (stage) => {
      if (stage === "python") lab.cells.forEach((cell) => (cell.ran = undefined)); // a new one knows nothing
      lab.bar.say(STAGES[stage]);
    });
  }

  // Promises whether Python is there; where it is not, the bar says why.
  async start() {
    const { say } = this.lab.bar;
    try {
      await this.python.start();
      say(this.where.wheels.length ? READY : BARE);
      return true;
    } catch (failure) {
      if (!(failure instanceof Stopped)) say(`${ABSENT} (${failure.message})`);
      return false;
    }
  }

  stop() {
    this.python.stop();
    this.lab.bar.say(STOPPED);
  }

  run(cell) {
    return this.alone(async () => {
      const { cells } = this.lab;
      const at = cells.indexOf(cell);
      const above = ["check", "see"].includes(cell.kind) ? cells.slice(0, at) : [];
      for (const each of [...above.filter(({ due }) => due), cell]) await this.one(each);
      const next = cells[at + 1];
      if (cell.kind === "check" && next?.kind === "see") await this.one(next);
    });
  }

  hint(cell) {
    return this.alone(() => this.python.ask({ hint: [cell.id] }, (message) => this.lab.shown(cell, message)));
  }

  // One at a time: what is asked for meanwhile is not done, and the bar says so.
  async alone(what) {
    if (this.busy) return this.lab.bar.say(`${this.doing} Press again when it is done; Stop ends it.`);
    this.busy = true;
    this.doing = "Python is on its way …";
    this.lab.bar.busy(true);
    try {
      if (await this.start()) await what();
    } catch (failure) {
      if (!(failure instanceof Stopped)) this.lab.bar.say(`Python ended: ${failure.message}. ${ANEW}`);
    } finally {
      this.busy = false;
      this.lab.bar.busy(false);
    }
  }

  async one(cell) {
    const { source, output } = cell;
    this.doing = `${DOING[cell.kind] ?? "Running"} ${cell.id} …`;
    this.lab.bar.say(this.doing);
    output.clear();
    const ended = await this.python.ask({ run: [source, cell.id] }, (message) => this.lab.shown(cell, message));
    cell.ran = ended ? source : undefined;
    if (output.report) this.lab.reported(cell);
    this.lab.bar.say(ended ? "Done." : "A cell stopped: see what is said below it.");
  }
}
