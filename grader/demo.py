"""`make course`: the book, the release, and a small demonstration class from its submissions to its grades.

The class is made of the files in `tests/wrong/`: each replaces some answers of the full solution by others.
"""

import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from rich.box import SIMPLE
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TimeElapsedColumn
from rich.table import Table

from grader.classes.items import diagnoses
from grader.notebooks.reading import grade_id
from grader.notebooks.release import assignments
from grader.notebooks.transplant import names_defined
from grader.sandbox import pool, wall

BUILD = Path("_build/nbgrader")
WRONG = Path("tests/wrong")
# Students are named by what they hand in. Of an assignment that is not here, a few of its wrong submissions.
CLASS = {
    "03-gates": (
        "full_solution",
        "blank",
        "right_loops_over_units",
        "forget_gate_on_candidate",
        "two_mistakes",
        "state_never_advances",
        "leaky_latch",
        "onnx_in_the_order_of_torch",
        "ends_the_process",
    )
}
FEW = 4
SECONDS = 3600  # for one command
# What the test data and the solution say to their keepers, and no student would write.
NOTES = re.compile(r"^# (?:loses|told): .*\n|^ *### (?:BEGIN|END) SOLUTION\n?", re.MULTILINE)
console = Console(width=max(100, Console().width))


def class_of(assignment):
    """The students of the demonstration class."""
    names = sorted(path.stem for path in (WRONG / assignment).glob("*.py"))
    return CLASS.get(assignment) or ("full_solution", "blank", *names[:: max(1, len(names) // FEW)][:FEW])


def fill(released, solved, answers=""):
    """The released notebook with the solution's answers, except where `answers` defines the functions of a cell."""
    nb = nbformat.from_dict(released)
    full = {grade_id(cell): cell.source for cell in solved.cells}
    theirs = set(names_defined(answers))
    for cell in nb.cells:
        metadata = cell.metadata.get("nbgrader", {})
        if metadata.get("solution"):
            other = cell.cell_type == "code" and theirs & set(names_defined(cell.source))
            cell.source = NOTES.sub("", answers if other else full[grade_id(cell)])
    return nb


def hand_in(assignment, student):
    """What a student of the demonstration class submits, by notebook."""
    for path in sorted(Path("exercises", assignment).glob("*.ipynb")):
        released = nbformat.read(path, as_version=4)
        solved = nbformat.read(BUILD / "source" / assignment / path.name, as_version=4)
        if student == "blank":
            yield path.stem, released
        elif student == "full_solution":
            yield path.stem, fill(released, solved)
        else:
            yield path.stem, fill(released, solved, (WRONG / assignment / f"{student}.py").read_text())


def download(assignment):
    """Put the class's notebooks where an instructor's downloads from a learning platform would lie."""
    folder = BUILD / "downloaded" / assignment / "archive"
    folder.mkdir(parents=True, exist_ok=True)
    for student in class_of(assignment):
        for name, nb in hand_in(assignment, student):
            nbformat.write(nb, folder / f"{assignment}_{student}_attempt_2026-11-01-17-30-00_{name}.ipynb")


def run(title, *command, steps=None, total=None):
    """Run a command under a progress line; its output is shown only where it fails. `steps` marks one step of it."""
    columns = [SpinnerColumn(), *Progress.get_default_columns()[:3], TimeElapsedColumn()]
    with Progress(*columns, console=console) as progress:
        task = progress.add_task(f"{title:28}", total=total)
        lines = []
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
            limit = threading.Timer(SECONDS, process.kill)
            limit.daemon = True
            limit.start()
            for line in process.stdout:
                lines.append(line)
                if steps and re.search(steps, line):
                    progress.advance(task)
            limit.cancel()
        if process.returncode:
            console.print("".join(lines[-60:]), markup=False)
            how = f"was not done in {SECONDS} seconds" if process.returncode == -signal.SIGKILL else "failed"
            sys.exit(f"{title} {how}; the last lines are above. The command was: {' '.join(command)}")
        progress.update(task, total=total or 1, completed=total or 1)


def nbgrader(title, *arguments, **progress):
    run(title, sys.executable, "-m", "nbgrader", *arguments, **progress)


def grade(assignment):
    """Release, collect, autograde and write the feedback of one assignment, by nbgrader's own commands."""
    size = len(class_of(assignment))
    nbgrader(f"Releasing {assignment}", "generate_assignment", assignment)
    download(assignment)
    nbgrader("Collecting the class", "zip_collect", assignment, "--force")
    nbgrader("Autograding", "autograde", assignment, "--force", *trusted(), steps=r"\] Autograding ", total=size)
    nbgrader("Writing feedback", "generate_feedback", assignment, "--force", steps="Converting notebook", total=size)


def trusted():
    """The option that lets this class, which is ours, be graded where there is no sandbox."""
    try:
        pool.parents()
        return []
    except wall.Unavailable as why:
        console.print(f"[yellow]No sandbox, so your own class would be refused here.[/yellow] {why}", soft_wrap=True)
        return ["--Judge.trust=True"]


def show_scores(assignment):
    """Print the gradebook: a row a student, a column a graded cell, and what each was told."""
    with Gradebook(f"sqlite:///{BUILD.resolve()}/gradebook.db") as book:
        cells = [cell for notebook in book.find_assignment(assignment).notebooks for cell in notebook.grade_cells]
        caption = "… waits for a person: open formgrader with `make lab`"
        table = Table(title=f"{assignment}: the class", caption=caption, box=SIMPLE, padding=0)
        table.add_column("student", no_wrap=True)
        for cell in cells:
            name = cell.name.removeprefix("check-").replace("-", "\n", 1)
            table.add_column(f"{name}\nof {cell.max_score:g}", justify="right", vertical="bottom")
        table.add_column(f"total\nof {sum(cell.max_score for cell in cells):g}", justify="right", style="bold")
        for student in class_of(assignment):
            submission = book.find_submission(assignment, student)
            grades = {grade.name: grade for notebook in submission.notebooks for grade in notebook.grades}
            scores = ["…" if grades[cell.name].needs_manual_grade else f"{grades[cell.name].score:g}" for cell in cells]
            table.add_row(student, *scores, f"{submission.score:g}")
    console.print(table)
    for student in class_of(assignment):
        for words in diagnoses(BUILD / "autograded" / student / assignment):
            console.print(f"  [bold]{student}[/bold] was told: ", escape(words), sep="", soft_wrap=True)


def main():
    run("Building the book", "site/build")
    for assignment in assignments():
        grade(assignment)
    nbgrader("Exporting grades", "export")
    for assignment in assignments():
        show_scores(assignment)
    example = BUILD / "feedback" / "two_mistakes" / "03-gates" / "gates.html"
    console.print(
        "\n[bold]Where to click[/bold]",
        "  the book       _build/html/index.html",
        f"  a feedback     {example}",
        "  all grades     _build/grades.csv",
        f"  the gradebook  {BUILD / 'gradebook.db'}",
        sep="\n",
    )


if __name__ == "__main__":
    main()
