"""`make mistakes`: does every wrong submission in tests/wrong lose marks, and is it told its mistake by name?

Each is graded as in a class, or those of some assignments: `python -m tests.mistakes 03-gates`. It fails where a wrong
one survives, a right one is harmed, or more than one in ten is told no name.
"""

import ast
import importlib
import os
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.progress import track
from rich.table import Table

from grader.judging.diagnosis import Bug
from grader.sandbox import pool, proxy
from tests.grader import classroom

room = cache(classroom.Classroom)


class Graded(NamedTuple):
    """What became of one submission."""

    path: Path
    wrong: bool  # as its first line says
    lost: list  # the graded cells that lost marks
    unnamed: list  # those of them that have no diagnosis
    claims: list  # the number of claims of each graded cell


def start():
    """Make this process one that grades."""
    warnings.simplefilter("ignore")  # mistakes overflow
    os.environ.setdefault("LSTM_COURSE_SECRET", "the same on every run")
    proxy.Learner.parent = pool.parents(modules=("numpy",)).learners


def grade(path):
    here = room(path.parent.name)
    with redirect_stdout(None):
        reports = here.grade(here.submission(path.read_text()))
    lost = {name: report for name, report in reports.items() if report.share < 1}
    unnamed = [name for name, report in lost.items() if not report.diagnoses]
    claims = [len(report.rows) for report in reports.values()]
    return Graded(path, bool(classroom.expected_losses(path)), list(lost), unnamed, claims)


def imported(path, package):
    """The files of those modules of a package, such as grader.judging.diagnosis, that a file imports."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith(package):
            for name in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names)):
                file = classroom.ROOT / f"{name.replace('.', '/')}.py"
                yield from [file] if file.exists() else []


def bugs_in(value):
    """The named mistakes in nested tuples, lists and dictionaries."""
    if isinstance(value, Bug):
        return {value}
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, (tuple, list, set)) else ()
    return set().union(*map(bugs_in, parts))


def named(assignment):
    """The mistakes that the assignment's checks can name: those in the modules of bugs that they import."""
    found = set()
    for check in imported(room(assignment).script, "grader.assignments"):
        for file in imported(check, "grader.assignments"):
            module = ".".join(file.relative_to(classroom.ROOT).with_suffix("").parts)
            found |= bugs_in(list(vars(importlib.import_module(module)).values()))
    return found


def row(name, graded, bugs):
    wrong, right = [each for each in graded if each.wrong], [each for each in graded if not each.wrong]
    killed, told = [each for each in wrong if each.lost], [each for each in wrong if each.lost and not each.unnamed]
    pairs = (killed, wrong), (told, killed), ([each for each in right if not each.lost], right)
    sizes = {each.path.parent: each.claims for each in graded}.values()
    counts = sum(map(len, sizes)), sum(map(sum, sizes)), len(bugs)
    return name, *map(str, counts), *(f"{len(part)} of {len(whole)}" for part, whole in pairs)


def main(assignments):
    paths = [path for name in assignments for path in room(name).files]
    with ProcessPoolExecutor(initializer=start) as workers:
        graded = list(track(workers.map(grade, paths), "grading", len(paths), transient=True))
    bugs = {name: named(name) for name in assignments}
    table = Table("assignment", "cells", "claims", "named bugs", "killed", "diagnosed", "unharmed", show_footer=True)
    for name in assignments:
        table.add_row(*row(name, [each for each in graded if each.path.parent.name == name], bugs[name]))
    for column, total in zip(table.columns, row("in all", graded, set().union(*bugs.values())), strict=True):
        column.footer, column.justify = total, "left" if column.header == "assignment" else "right"
    survivors = [each for each in graded if each.wrong and not each.lost]
    unnamed = [each for each in graded if each.wrong and each.unnamed]
    harmed = [each for each in graded if not each.wrong and each.lost]
    console = Console(width=max(100, Console().width))
    console.print(table)
    for word, group in (("survived", survivors), ("not told by name", unnamed), ("harmed", harmed)):
        for each in group:
            console.print(f"{word}:", "/".join(each.path.parts[-2:]), *(each.unnamed or each.lost), highlight=False)
    return bool(survivors or harmed or len(unnamed) > 0.1 * sum(each.wrong for each in graded))


if __name__ == "__main__":
    if unknown := set(sys.argv[1:]).difference(classroom.ASSIGNMENTS):
        sys.exit(f"No assignment {', '.join(unknown)}. There are {', '.join(classroom.ASSIGNMENTS)}.")
    sys.exit(main(sys.argv[1:] or classroom.ASSIGNMENTS))
