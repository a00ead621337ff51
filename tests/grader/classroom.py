"""Grading a submission as a judge does, in this process: only the kernel around the judge is left out."""

import ast
import re
from functools import cached_property
from pathlib import Path

import nbformat
from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions
from nbgrader.utils import is_grade, is_solution
from traitlets.config import PyFileConfigLoader

from grader import job
from grader.demo import fill
from grader.reading import grade_id
from grader.release import notebook
from grader.transplant import transplant

ROOT = Path(__file__).parents[2]
ASSIGNMENTS = sorted(path.name for path in (ROOT / "solutions").iterdir() if path.is_dir())


class Classroom:
    """One assignment: what is released, what is handed in, and what a submission earns."""

    def __init__(self, assignment):
        self.assignment = assignment
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

    def grade(self, nb):
        """From a submitted notebook to the Report of each graded cell, by name."""
        judge, reports = {}, {}
        exec(job.before(self.assignment), judge)
        try:
            for cell in transplant(self.solved, nb)[0].cells:
                if cell.cell_type == "code":
                    source = job.judges_source(cell)
                    exec(compile(ast.parse(source), grade_id(cell) or "extra", "exec"), judge)
                    if is_grade(cell) and not is_solution(cell):
                        reports[grade_id(cell)] = judge["report"]
                        judge["report"]._repr_html_()  # at once, as in a notebook, before another cell is run
        finally:
            judge["_learner"].close()
        return reports


def header(path, key):
    """The values of `# key: value` in the first lines of a submission."""
    return re.findall(rf"^# {key}: (.+)$", path.read_text(), re.MULTILINE)


def expected_losses(path):
    """The graded cells that a submission must lose."""
    (cells,) = header(path, "loses")
    return [] if cells == "nothing" else cells.split()
