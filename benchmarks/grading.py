"""What does grading a class cost, against stock nbgrader? Run `python benchmarks/grading.py [N]`: a table and a plot.

The class hands in the files of tests/wrong in turns, without those that stop a stock kernel. Both commands start from
nothing, so that their start-up counts; nbgrader runs its own preprocessors. The hidden numbers, which otherwise are of
each work's own, are the same for both, so that all scores have to agree.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import chdir
from pathlib import Path

import nbformat
import timing
from nbgrader.api import Gradebook
from rich.console import Console
from rich.table import Table

from grader import demo

ROOT = Path(__file__).parents[1]
ASSIGNMENT = "03-gates"
STOP_A_KERNEL = ("endless_loop", "ends_the_process")
WORKS = sorted(path.stem for path in (ROOT / "tests/wrong" / ASSIGNMENT).glob("*.py") if path.stem not in STOP_A_KERNEL)
COMMANDS = {"nbgrader autograde": ["-m", "nbgrader", "autograde"], "lstm-course grade": ["-m", "grader.cli", "grade"]}
CONFIGS = {
    "nbgrader autograde": "del c.Autograde  # without the course's own parts",
    "lstm-course grade": "from grader.classes import job\njob.work_of = lambda *_: ''  # no numbers of each work's own",
}


class Class:
    """A copy of the course in which `size` students have handed in, and its grading by one of the commands."""

    def __init__(self, root, name, size):
        self.root, self.name = root, name
        for part in ("nbgrader_config.py", "solutions", "exercises", "tests/wrong"):
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            (root / part).parent.mkdir(parents=True, exist_ok=True)
            copy(ROOT / part, root / part)
        with open(root / "nbgrader_config.py", "a") as config:
            config.write(f"\n{CONFIGS[name]}\n")
        (root / demo.BUILD).mkdir(parents=True)
        (root / demo.BUILD / "secret").write_text("the same")  # so that both draw the same hidden examples
        self._run("-m", "nbgrader", "generate_assignment", ASSIGNMENT, "--force")
        with chdir(root):
            for number in range(size):
                for notebook, nb in demo.hand_in(ASSIGNMENT, WORKS[number % len(WORKS)]):
                    folder = demo.BUILD / "submitted" / f"s{number:03}" / ASSIGNMENT
                    folder.mkdir(parents=True, exist_ok=True)
                    nbformat.write(nb, folder / f"{notebook}.ipynb")

    def grade(self):
        """Seconds that the command takes."""
        return timing.seconds(lambda: self._run(*COMMANDS[self.name], ASSIGNMENT))

    def book(self):
        return Gradebook(f"sqlite:///{self.root.resolve()}/_build/nbgrader/gradebook.db", "lstm-course")

    def scores(self):
        """What stands in the gradebook: {(student, cell): automatic points}."""
        with self.book() as book:
            return {
                (submission.student_id, grade.name): grade.auto_score
                for submission in book.assignment_submissions(ASSIGNMENT)
                for notebook in submission.notebooks
                for grade in notebook.grades
            }

    def _run(self, *command):
        done = subprocess.run([sys.executable, *command], cwd=self.root, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{' '.join(command)} failed:\n{done.stdout[-2_000:]}{done.stderr[-2_000:]}")


def recording(graded):
    """Milliseconds to record one submission again: the median over the class."""
    from grader.classes.course import Course
    from grader.classes.job import Outcome

    times = []
    course = Course(graded.root)
    with course.recorder() as recorder:
        for student in course.students(ASSIGNMENT):
            path = course.path("autograded", student, ASSIGNMENT) / "gates.ipynb"
            outcomes = {"gates": Outcome(path.read_text(), {}, ())}
            start = time.perf_counter()
            recorder.record(ASSIGNMENT, student, outcomes, "again")
            times.append(time.perf_counter() - start)
    return 1e3 * statistics.median(times)


def plot(sizes, times):
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(5, 4), layout="constrained")
    for (name, seconds), marker in zip(times.items(), "so", strict=True):
        axes.plot(sizes, seconds, marker=marker, label=name)
    axes.set(xlabel="submissions", ylabel="seconds", xlim=(0, None), ylim=(0, None))
    axes.legend()
    timing.PLOTS.mkdir(parents=True, exist_ok=True)
    path = timing.PLOTS / "grading.png"
    figure.savefig(path, dpi=150)
    return path


def main():
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # nbgrader asks for alembic
    largest = int(sys.argv[1]) if sys.argv[1:] else 40
    sizes = [max(1, largest // 4), max(2, largest // 2), max(3, largest)]
    conditions = timing.conditions()
    times = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            scores = {}
            for name in COMMANDS:
                graded = Class(Path(folder, f"{size}-{name.split()[0]}"), name, size)
                times[name].append(graded.grade())
                scores[name] = graded.scores()
        milliseconds = recording(graded)
    stock, ours = scores.values()
    other = {key for key in stock.keys() | ours.keys() if stock.get(key, ...) != ours.get(key, ...)}

    table = Table("", "seconds", "times as fast", "seconds for one more")
    table.title = f"{sizes[-1]} submissions of {ASSIGNMENT}, start-up included"
    table.caption = (
        f"{conditions}. Recording one takes {milliseconds:.1f} ms. {len(stock)} scores compared, {len(other)} differ."
    )
    for name, seconds in times.items():
        more = (seconds[-1] - seconds[0]) / (sizes[-1] - sizes[0])
        ratio = times["nbgrader autograde"][-1] / seconds[-1]
        table.add_row(name, f"{seconds[-1]:.1f}", f"{ratio:.1f}", f"{more:.3f}")
    Console(width=110).print(table)
    for student, cell in sorted(other):
        work = WORKS[int(student[1:]) % len(WORKS)]
        print(f"  {work}, {cell}: {stock.get((student, cell))} by nbgrader, {ours.get((student, cell))} by lstm-course")
    print(f"plot: {plot(sizes, times)}")


if __name__ == "__main__":
    main()
