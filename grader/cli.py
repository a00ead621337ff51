"""`lstm-course`: grading a class from the command line, in the folder of the course."""

import atexit
import gc
import os
import subprocess
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from grader.classes import tables
from grader.errors import NOBODY, UNGRADED, CannotGrade

SECONDS = 600  # for nbgrader to renew an assignment
console = Console(soft_wrap=True)


class _Group(click.Group):
    """What cannot be done is told in a sentence, without a traceback."""

    def invoke(self, context):
        # jsonschema would compile a grammar of URIs, a second at every start, for formats that no notebook has
        sys.modules.setdefault("rfc3987_syntax", None)
        from grader.sandbox.wall import Unavailable

        # nbgrader starts alembic by its name
        os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
        try:
            return super().invoke(context)
        except (CannotGrade, Unavailable) as problem:
            raise click.ClickException(str(problem)) from problem


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
def main():
    """Grade the exercises of the course. Run it where nbgrader_config.py stands.

    \b
    Examples:
      lstm-course grade 03-gates
      lstm-course status
      lstm-course export --to canvas grades.csv
    """


where = click.option(
    "--scheduler", metavar="ADDRESS", help="A dask scheduler that you trust, as in tcp://10.0.0.5:8786."
)
trust = click.option(
    "--trust", is_flag=True, help="Run without a sandbox: learners' code can then do all that you can do."
)


@main.command()
@click.argument("assignment")
@click.option(
    "--student", "students", metavar="ID", multiple=True, help="Only this student; repeat it to name several."
)
@click.option("--force", is_flag=True, help="Also what is recorded already, or older than what is.")
@where
@trust
def grade(assignment, students, force, scheduler, trust):
    """Grade what has been handed in and is not recorded yet.

    \b
    Examples:
      lstm-course grade 03-gates
      lstm-course grade 03-gates --student ada --student grace --force
      lstm-course grade 03-gates --scheduler tcp://127.0.0.1:8786
    """
    result = _grade(assignment, students=students, force=force, scheduler=scheduler, trust=trust)
    sys.exit(1 if result.refused else 0)


@main.command()
@click.argument("assignment")
@where
@trust
def regrade(assignment, scheduler, trust):
    """After a change of a check: renew the assignment, grade all again, and say whose score changed.

    What a person gave stays. Killed, it goes on where it was.

    \b
    Examples:
      lstm-course regrade 03-gates
    """
    from grader.classes.course import Course
    from grader.classes.status import statuses

    def scores():
        course = Course()
        with course.recorder() as recorder:
            return {each.student: each.score for each in statuses(course, recorder, assignment)}

    before = scores()
    command = [sys.executable, "-m", "nbgrader", "generate_assignment", assignment, "--log-level=ERROR"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise CannotGrade(f"nbgrader has been renewing {assignment} for {SECONDS} seconds; it was ended.") from None
    if done.returncode:
        reason = (done.stderr.strip() or "nbgrader gave no reason").splitlines()[-1]
        raise CannotGrade(f"nbgrader could not renew {assignment}: {reason}")
    result = _grade(assignment, scheduler=scheduler, trust=trust)
    console.print(tables.changes(before, scores()))
    sys.exit(1 if result.refused else 0)


@main.command()
@click.argument("assignment", required=False)
def status(assignment):
    """Who handed in, who is graded, what is out of date, and what waits for a person.

    \b
    Examples:
      lstm-course status
      lstm-course status 03-gates
    """
    from grader.classes.course import Course
    from grader.classes.status import statuses

    course = Course()
    with course.recorder() as recorder:
        for name in [assignment] if assignment else dict.fromkeys(course.assignments()):
            rows = list(statuses(course, recorder, name))
            console.print(tables.status(name, rows) if rows else NOBODY.format(name), highlight=False)


@main.command()
@click.argument("assignment")
def items(assignment):
    """Statistics of each graded cell, and what was told most often.

    \b
    Examples:
      lstm-course items 03-gates
    """
    from grader.classes import items
    from grader.classes.course import Course

    course = Course()
    with course.recorder(assignment) as recorder:
        rows = list(items.items(recorder, assignment))
    if not any(row.n for row in rows):
        raise CannotGrade(UNGRADED.format(assignment))
    console.print(tables.items(assignment, rows))
    console.print(tables.told(items.told(course, assignment)))


@main.command()
@click.option("--to", type=click.Choice(["canvas", "moodle", "hints"]), required=True, help="Who will read it.")
@click.argument("file", type=click.Path(dir_okay=False, writable=True))
def export(to, file):
    """Write the scores of all assignments for a learning platform; or who asked for how many hints.

    Canvas finds people by SIS Login ID, Moodle by idnumber: a student's name in nbgrader has to be that.

    \b
    Examples:
      lstm-course export --to canvas grades.csv
      lstm-course export --to moodle grades.csv
      lstm-course export --to hints hints.csv
    """
    from grader.classes.course import Course
    from grader.classes.export import hints, table, write

    course = Course()
    with course.recorder() as recorder:
        if not recorder.book.students:
            raise CannotGrade(
                f"Nobody has been graded yet. Begin with `lstm-course grade {course.assignments()[0]}`, for example."
            )
        rows = list(hints(course) if to == "hints" else table(recorder, to))
        write(rows, file)
        number = len(rows) - (2 if to == "canvas" else 1)
        console.print(f"{number} {'exercises' if to == 'hints' else 'students'} written to {file}", markup=False)


def _grade(assignment, **options):
    """Grade with a progress bar, then print a summary."""
    from grader.classes import head_start

    if not options.get("scheduler"):
        head_start.start(assignment, options["trust"])
    gc.disable()  # nothing that an import leaves is garbage: to look for some takes a fifth of its time
    from grader.classes import grading, items, job  # noqa: F401 - what `grading` imports when it begins
    from grader.classes.course import Course

    gc.freeze()
    gc.enable()
    atexit.register(gc.freeze)  # nor is at the end what the system takes back in one piece

    columns = TextColumn(f"Grading {assignment}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("", total=None)
        result = grading.grade(
            assignment, on_progress=lambda done, total: bar.update(task, completed=done, total=total), **options
        )
    with Course().recorder() as recorder:
        console.print(tables.summary(assignment, list(items.items(recorder, assignment))))
    console.print(*tables.notes(result), sep="\n", markup=False)
    return result


if __name__ == "__main__":
    main()
