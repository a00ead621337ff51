"""Grading a submission as a judge does, in this process: only the kernel around the judge is left out."""

import ast
import contextlib
import os
import re
from functools import cache, cached_property
from pathlib import Path

import nbformat
from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions
from traitlets.config import PyFileConfigLoader

from grader.classes import job
from grader.demo import fill
from grader.notebooks.reading import grade_id
from grader.notebooks.release import notebook
from grader.notebooks.transplant import transplant

ROOT = Path(__file__).parents[2]
ASSIGNMENTS = sorted(path.name for path in (ROOT / "solutions").iterdir() if path.is_dir())


class Classroom:
    """One assignment: what is released, what is handed in, and what a submission earns."""

    def __init__(self, assignment):
        self.assignment = assignment
        self.known = {}  # reports, by all that they depend on
        (self.script,) = (ROOT / "solutions" / assignment).glob("*.py")

    @cached_property
    def solved(self):
        """The instructor's notebook, with solutions and hidden tests."""
        return notebook(self.script)

    @cached_property
    def _released(self):
        config = PyFileConfigLoader("nbgrader_config.py", path=str(ROOT)).load_config()
        nb, _ = ClearSolutions(config=config).preprocess(nbformat.from_dict(self.solved), {})
        return ClearHiddenTests(config=config).preprocess(nb, {})[0]

    @property
    def released(self):
        """The learner's notebook, a new copy each time."""
        return nbformat.from_dict(self._released)

    @property
    def files(self):
        """The wrong submissions, and the odd right ones."""
        return sorted((ROOT / "tests" / "wrong" / self.assignment).glob("*.py"))

    def submission(self, answers=""):
        """The notebook handed in by one who answers as the solution does, but for the functions in `answers`."""
        return fill(self.released, self.solved, answers)

    def grade(self, nb, left_out=(), told=True):
        """From a submitted notebook to the Report of each graded cell, by name, but for those `left_out`. Most of a
        submission is the solution: a check of answers that were graded before, with the same hidden numbers, is not run
        again. If nothing is to be `told`, no mistake is looked for: the points do not depend on it."""
        judge, reports = {}, {}
        exec(job.before(self.assignment), judge)
        numbers = os.environ["LSTM_COURSE_SECRET"], os.environ["LSTM_COURSE_WORK"]
        cells = list(filter(job.is_run, transplant(self.solved, nb)[0].cells))
        answers = [cell.source for cell in cells if not job.is_check(cell)]
        try:
            for cell in cells:
                if grade_id(cell) in left_out:
                    continue
                key = (*numbers, told, cell.source, *concerned(cell.source, answers)) if job.is_check(cell) else None
                if key not in self.known:
                    source = job.judges_source(cell)
                    exec(compile(ast.parse(source), grade_id(cell) or "extra", "exec"), judge)
                if job.is_check(cell):
                    if key not in self.known:
                        self.known[key] = judge["report"]
                        if told:
                            judge["report"]._repr_html_()  # at once, as in a notebook, before another cell is run
                    reports[grade_id(cell)] = self.known[key]
        finally:
            judge["_learner"].close()
        return reports

    @staticmethod
    def seen_by_its_learner(nb, space):
        """The Report of each check of a notebook, by name, with the numbers that its learner sees; `space` holds what a
        kernel knows from before, and knows more then."""
        reports = {}
        for cell in nb.cells:
            if cell.cell_type != "code" or not job.is_run(cell):
                continue
            with contextlib.suppress(Exception):  # a cell that fails stops itself alone
                exec(compile(cell.source, grade_id(cell) or "extra", "exec"), space)
            if job.is_check(cell) and "report" in space:  # it has none where a name is missing
                reports[grade_id(cell)] = space.pop("report")
                reports[grade_id(cell)]._repr_html_()  # at once, before another cell is run
        return reports


def concerned(check, answers):
    """Of the cells of answers, those that a check may depend on: they define what it names, or what these name in turn,
    or do more than define."""
    names, found = _names(check), set()
    while more := {cell for cell in answers if not _defines(cell) or names & _defines(cell)} - found:
        found |= more
        names = names.union(*map(_names, more))
    return [cell for cell in answers if cell in found]


@cache
def _names(source):
    """All names in a source, and all texts that may be one."""
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except SyntaxError:
        return set()
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return texts | {node.id for node in nodes if isinstance(node, ast.Name)}


@cache
def _defines(source):
    """The names that a cell defines, or none if it does anything else besides."""
    try:
        statements = ast.parse(source).body
    except SyntaxError:
        return set()
    names = set()
    for each in statements:
        if isinstance(each, (ast.FunctionDef, ast.ClassDef)):
            names.add(each.name)
        elif isinstance(each, (ast.Import, ast.ImportFrom)):
            names |= {(alias.asname or alias.name).partition(".")[0] for alias in each.names}
        elif isinstance(each, ast.Assign) and all(isinstance(target, ast.Name) for target in each.targets):
            names |= {target.id for target in each.targets}
        else:
            return set()
    return names


def header(path, key):
    """The values of `# key: value` in the first lines of a submission."""
    return re.findall(rf"^# {key}: (.+)$", path.read_text(), re.MULTILINE)


def expected_losses(path):
    """The graded cells that a submission must lose."""
    (cells,) = header(path, "loses")
    return [] if cells == "nothing" else cells.split()
