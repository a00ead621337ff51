"""The cells that show what was built: of right functions, of blanks and of nonsense, and nothing where work is graded.

The cells are run as they stand in the notebooks, after all that a learner writes.
"""

import re
import subprocess
import sys
from functools import cache
from types import FunctionType, SimpleNamespace

import numpy as np
import pytest

from grader.classes.job import is_run
from grader.notebooks.transplant import EXTRA

from ..classroom import ASSIGNMENTS, Classroom
from ..displayed import Displayed
from ..waiting import LONG
from .drawing import never

INSTEAD = re.compile("ours stands in|There is no network to draw yet")  # of puzzles, none of ours is shown
OTHERS = {"course", "see-a-mistake"}  # the latter shows somebody else's, and is tested apart
JUDGES = {"see-tests"}  # of tests that return anything: they pass what they are given
NONSENSE = {
    "not a number": lambda *args: np.nan,
    "arrays without numbers": lambda *args: np.full((2, 3), np.nan),
    "of another shape": lambda *args: np.ones((3, 7, 2)),
    "several of another shape": lambda *args: (np.ones(5), np.ones((1, 2, 3)), 4),
    "nothing": lambda *args: None,
    "words": lambda *args: "words",
    "not written": never,
}


@cache
def cells(assignment):
    """The code of a solved notebook but for its checks: name, whether a learner writes it, code."""
    return [
        (cell.id, cell.metadata.nbgrader.solution, compile(cell.source, cell.id, "exec"))
        for cell in Classroom(assignment).solved.cells
        if cell.cell_type == "code" and not cell.metadata.nbgrader.grade and cell.id not in OTHERS
    ]


def seen(assignment, change=lambda space, written: None, run=exec):
    """The figures of each cell that shows some, and the functions that a learner writes; `change` is called before
    such a cell, with all names and what learners write, and `run` runs it."""
    space, written, figures = {}, set(), {}
    with pytest.MonkeyPatch.context() as patch:
        for name, learners, code in cells(assignment):
            shows = name.startswith("see-")
            if shows:
                patch.setattr("IPython.display.display", figures.setdefault(name, Displayed()))
                change(space, written)
            before = set(space)
            (run if shows else exec)(code, space)
            if learners:
                written |= {key for key in set(space) - before if isinstance(space[key], FunctionType)}
    return figures, {name: space[name] for name in written}


def watched_by(called):
    """A way to run a cell that notes in `called` the code of all functions that are called."""

    def run(code, space):
        before = sys.gettrace()
        sys.settrace(lambda frame, *_: called.add(frame.f_code))
        try:
            exec(code, space)
        finally:
            sys.settrace(before)

    return run


def in_the_place_of_all(function):
    def change(space, written):
        space.update(dict.fromkeys(written, function))

    return change


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_every_function_of_a_learner_is_drawn_and_nothing_stands_in(assignment):
    called = set()
    figures, written = seen(assignment, run=watched_by(called))
    assert {name for name, function in written.items() if function.__code__ not in called} == set()
    for name, shown in figures.items():
        assert shown, name
        assert not INSTEAD.search(" ".join(map(repr, shown))), name
        assert all("not drawn" not in repr(figure) for figure in shown), name
        assert all("aria-label=" in figure._repr_html_() for figure in shown), name


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
@pytest.mark.parametrize("nonsense", NONSENSE)
def test_something_is_drawn_whatever_the_functions_do(assignment, nonsense):
    figures, _ = seen(assignment, in_the_place_of_all(NONSENSE[nonsense]))
    for name, shown in figures.items():
        assert shown, name
        if nonsense == "not written" or (nonsense in ("nothing", "words") and name not in JUDGES):
            assert INSTEAD.search(" ".join(map(repr, shown))), name


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_where_work_is_graded_nothing_is_drawn(assignment, capsys):
    figures, _ = seen(assignment, in_the_place_of_all(SimpleNamespace(observe=never)))
    assert figures
    assert not any(figures.values())
    assert capsys.readouterr().out.count("\n") <= 1  # the set-up may say which NumPy there is


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_where_work_is_graded_pictures_alone_are_not_executed(assignment):
    code = [cell for cell in Classroom(assignment).solved.cells if cell.cell_type == "code"]
    left_out = [cell for cell in code if not is_run(cell)]
    assert left_out == [cell for cell in code if cell.id.startswith("see-")] != []
    left_out[0].metadata[EXTRA] = True  # as if a learner had written it
    assert is_run(left_out[0])


WITHOUT = """
import sys
sys.modules.update(dict.fromkeys({missing}))  # whoever imports one of these is told that it is not there
from importlib import import_module
for name in {names}:
    import_module(name)
from grader.assignments.warm_up import first_steps, pictures
pictures.leaking(first_steps.accumulate)
assert "torch" not in sys.modules
"""


def test_in_a_browser_with_numpy_alone_pictures_are_told_in_words():
    sources = " ".join(
        cell.source for name in ASSIGNMENTS for cell in Classroom(name).solved.cells if cell.id.startswith("see-")
    )
    names = {f"{room}.{name}" for room, name in re.findall(r"from (grader[.\w]+) import (\w+)", sources)}
    assert len(names) >= len(ASSIGNMENTS)
    code = WITHOUT.format(missing=["matplotlib", "IPython", "scipy", "pandas"], names=sorted(names))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=LONG)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Memories that leak")
