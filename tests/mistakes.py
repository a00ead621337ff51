"""`make mistakes`: what becomes of wrong answers, of four kinds, and what their learners are told.

`written`: those of tests/wrong, which the tests hold to their words. `built on`: answers of tests/answers that the
engine was made or mended with. `held back`: answers that were written without knowing it, and read when it was done.
In these, `# read:` is how a reader judged what was told at the first reading, before anything was mended, and
`# told:` what has been found right since. `mutants`: every solution with one operation changed, without the checks that
train a network; those of `tests/equivalent.py` are right answers.

Each is graded as in a class; some assignments alone by `python -m tests.mistakes 03-gates`, some kinds, as
`python -m tests.mistakes mutants`, which else are not graded: it takes a quarter of an hour. It fails where a right
answer is harmed or a written one survives, and where more than one in ten of these is told no name. Of all assignments
together, it writes the table that the book prints.
"""

import ast
import json
import os
import re
import sys
import time
import warnings
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from functools import cache
from itertools import product
from typing import NamedTuple

from rich.console import Console
from rich.progress import track
from rich.table import Table

from grader.judging.placing import NO_PLACE
from grader.sandbox import pool, proxy
from tests.equivalent import EQUIVALENT
from tests.grader import classroom
from tests.mutants import changed

room = cache(classroom.Classroom)
ROOT = classroom.ROOT
BOOK = ROOT / "chapters" / "mistakes.json"
# functions that train for seconds, whatever is changed, or are asked by what trains them alone, and those that set
# weights by hand, of which many are right
LEFT_OUT = ("train", "predict", "train_adding", "latch_params", "counter_params", "transient")
TRAINING = "check-training", "check-train-adding"
TESTS = ("examine", "test_masked_loss", "leaks")  # their sizes, seeds and scales are a learner's own choice
SET_BY_HAND = "15-puzzles"
KINDS = "written", "built on", "held back", "mutants"
HEADS = (
    *("assignment", "kind", "wrong", "killed", "named", "placed", "rightly", "right", "harmed", "CPU s", "at most"),
    *("read", "read: right", "read: wrong"),
)


class Answer(NamedTuple):
    """An answer to grade: its text, what it is called, and whether it is wrong."""

    assignment: str
    kind: str
    name: str
    text: str
    wrong: bool


class Graded(NamedTuple):
    """What became of an answer: the cells that lost marks, and those of them without a name or a place; what was said;
    the processor's seconds."""

    answer: Answer
    lost: tuple
    unnamed: tuple
    silent: tuple
    said: str
    seconds: float

    @property
    def told(self):
        """How well it was told: by name, by the place, or not."""
        return "no" if not self.lost or self.silent else "placed" if self.unnamed else "named"

    @property
    def rightly(self):
        """Whether it was told what a reader has found right. For a mutant, the edit decides: a name stands for a
        function that gave the same numbers, a place must have a name of the statement in it."""
        if self.answer.kind == "mutants":
            changed, said = (set(re.findall(r"[A-Za-z_]\w*", text)) for text in (self.answer.name, self.said))
            return self.told == "named" or (self.told == "placed" and not changed.isdisjoint(said))
        expected = [line[8:] for line in self.answer.text.splitlines() if line.startswith("# told: ")]
        return self.told != "no" and bool(expected) and all(words in self.said for words in expected)


def answers(assignment):
    """All answers to an assignment, of each kind."""
    for path in room(assignment).files:
        yield Answer(assignment, "written", path.stem, path.read_text(), bool(classroom.expected_losses(path)))
    for kind in KINDS[1:3]:
        for path in sorted((ROOT / "tests" / "answers" / kind.replace(" ", "_") / assignment).glob("*.py")):
            text = path.read_text()
            yield Answer(assignment, kind, path.stem, completed(assignment, text), "# mistake: none" not in text)
    if assignment != SET_BY_HAND:
        yield from mutants(assignment)


def completed(assignment, text):
    """An answer with the solution's functions for those of its cells that it has not written."""
    written = {node.name for node in _functions(text)}
    for cell in _solutions(assignment):
        functions = _functions(cell.source)
        if written & {node.name for node in functions}:
            text += "".join(f"\n\n{ast.unparse(node)}\n" for node in functions if node.name not in written)
    return text


def mutants(assignment):
    """The solution's cells with one operation changed, as `tests.mutants` changes those of lstm_ref."""
    for cell in _solutions(assignment):
        functions = [node for node in _functions(cell.source) if node.name in LEFT_OUT]
        chosen = [node for node in _functions(cell.source) if node.name in TESTS]
        as_it_is = ast.unparse(ast.parse(cell.source)).splitlines()
        for line, text, mutant, node in changed(cell.source):
            own = isinstance(node, ast.Constant) and _within(line, chosen)
            if not _within(line, functions) and not text.startswith("raise ") and not own:
                made = ast.unparse(mutant)
                after = next(new for old, new in zip(as_it_is, made.splitlines(), strict=True) if old != new).strip()
                yield Answer(assignment, "mutants", f"{text}: {after}", made, (assignment, after) not in EQUIVALENT)


def _within(line, functions):
    return any(node.lineno <= line <= node.end_lineno for node in functions)


def _solutions(assignment):
    cells = room(assignment).solved.cells
    return [cell for cell in cells if cell.cell_type == "code" and "### BEGIN SOLUTION" in cell.source]


def _functions(source):
    return [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]


def start():
    """Make this process one that grades."""
    warnings.simplefilter("ignore")  # mistakes overflow
    os.environ.setdefault("LSTM_COURSE_SECRET", "the same on every run")
    proxy.Learner.parent = pool.parents(modules=("numpy",)).learners


@cache
def ready(assignment, left_out):
    """The classroom of an assignment in which one has been graded: what is made once is no answer's time."""
    here = room(assignment)
    with redirect_stdout(None):
        here.grade(here.submission(), left_out)
    return here


def grade(answer):
    left_out = TRAINING if answer.kind == "mutants" else ()  # thirty seconds each, of every part of a network
    here = ready(answer.assignment, left_out)
    begun = time.process_time()
    with redirect_stdout(None):
        reports = here.grade(here.submission(answer.text), left_out)
    lost = {name: report for name, report in reports.items() if report.share < 1}
    unnamed = [name for name, report in lost.items() if not report.diagnoses]
    silent = [name for name in unnamed if (lost[name].first_wrong or NO_PLACE).startswith(NO_PLACE)]
    said = " ".join(" ".join(each for report in lost.values() for each in sentences(report)).split())
    return Graded(answer, tuple(lost), tuple(unnamed), tuple(silent), said, time.process_time() - begun)


def sentences(report):
    return [each.words for each in report.diagnoses] or [report.first_wrong or ""]


def row(assignment, kind, graded):
    """The numbers of a row of the table."""
    wrong, right = [each for each in graded if each.answer.wrong], [each for each in graded if not each.answer.wrong]
    killed = [each for each in wrong if each.lost]
    counts = [sum(each.told == how for each in killed) for how in ("named", "placed")]
    seconds = [each.seconds for each in wrong]
    mean, most = (sum(seconds) / len(seconds), max(seconds)) if seconds else (0.0, 0.0)
    rightly = sum(each.rightly for each in killed) if kind != "written" else counts[0] + counts[1]
    harmed = sum(bool(each.lost) for each in right)
    read = [line[8:] for each in wrong for line in each.answer.text.splitlines() if line.startswith("# read: ")]
    return (
        assignment,
        kind,
        len(wrong),
        len(killed),
        *counts,
        rightly,
        len(right),
        harmed,
        round(mean, 2),
        round(most, 2),
        *(len(read), read.count("right"), read.count("wrong")),
    )


def main(assignments, kinds):
    made = [answer for name in assignments for answer in answers(name) if answer.kind in kinds]
    with ProcessPoolExecutor(initializer=start) as workers:
        graded = list(track(workers.map(grade, made, chunksize=4), "grading", len(made), transient=True))
    of = {key: [each for each in graded if each.answer[:2] == key] for key in product(assignments, kinds)}
    rows = [row(name, kind, found) for (name, kind), found in of.items() if found]
    rows += [row("in all", kind, [each for each in graded if each.answer.kind == kind]) for kind in kinds]
    console = Console(width=max(120, Console().width))
    table = Table(*HEADS)
    for each in rows:
        table.add_row(*map(str, each))
    console.print(table)
    wrong = [each for each in graded if each.answer.wrong]
    harmed = [each for each in graded if not each.answer.wrong and each.lost]
    survived = [each for each in wrong if not each.lost]
    silent = [each for each in wrong if each.lost and each.told == "no"]
    for word, group in (("survived", survived), ("told nothing", silent), ("harmed", harmed)):
        for each in group:
            console.print(f"{word}: {' '.join(each.answer[:2])}, {each.answer.name}", *each.lost, highlight=False)
    if assignments == classroom.ASSIGNMENTS:
        publish(rows, kinds)
    written = [each for each in wrong if each.answer.kind == "written"]
    unnamed = [each for each in written if each.unnamed]
    return bool(harmed or len(unnamed) > 0.1 * len(written) or set(survived) & set(written))


def publish(rows, kinds):
    """Write the rows for the book; those of other kinds stay as they are."""
    known = json.loads(BOOK.read_text())["rows"] if BOOK.exists() else []
    kept = [each for each in known if each[1] not in kinds]
    BOOK.write_text(json.dumps({"heads": HEADS, "rows": [*kept, *rows]}, indent=0) + "\n")


if __name__ == "__main__":
    if unknown := set(sys.argv[1:]).difference(classroom.ASSIGNMENTS, KINDS):
        sys.exit(f"No assignment {', '.join(unknown)}. There are {', '.join(classroom.ASSIGNMENTS)}.")
    kinds = [kind for kind in KINDS if kind in sys.argv] or KINDS[:3]
    sys.exit(main([name for name in classroom.ASSIGNMENTS if name in sys.argv] or classroom.ASSIGNMENTS, kinds))
