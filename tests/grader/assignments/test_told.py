"""What a check asks for stands in the notebook, and is said alike everywhere."""

import re
from functools import cache

import pytest

from grader.assignments.forecasting import trained as forecasters
from grader.assignments.training import returned_weights
from grader.sandbox import proxy

from ..classroom import ASSIGNMENTS, ROOT, Classroom

MINUTES = re.compile(r"(\d+ to \d+)\s+minutes")
room = cache(Classroom)


def texts(assignment):
    """The cells of the learner's notebook in words."""
    return "\n".join(cell.source for cell in room(assignment).released.cells if cell.cell_type == "markdown")


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_who_must_not_let_numpy_warn_is_told_so(assignment):
    classroom = room(assignment)
    asked = [row.sentence for report in classroom.grade(classroom.released).values() for row in report.rows]
    if any(re.search(r"\bwarn", sentence) for sentence in asked):
        assert "NumPy must not warn" in texts(assignment)


@pytest.mark.parametrize("assignment", [name for name in ASSIGNMENTS if name != "00-warm-up"])
def test_the_time_is_the_same_wherever_it_stands(assignment):
    (planned,) = MINUTES.findall(texts(assignment).replace("Plan for\n", "Plan for ").split("**How it works.**")[0])[:1]
    (path,) = (ROOT / "exercises" / assignment).glob("*.ipynb")
    for page in sorted((ROOT / "chapters").glob("*.md")):
        for line in page.read_text().splitlines():
            if f"exercises/{assignment}/{path.stem}" in line and (told := MINUTES.findall(line)):
                assert told == [planned], page.name


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_a_cell_has_nothing_to_replace_beside_its_functions(assignment):
    for cell in room(assignment).released.cells:
        if cell.cell_type == "code" and re.search("^(def|class) ", cell.source, re.MULTILINE):
            assert not re.search("^raise NotImplementedError", cell.source, re.MULTILINE)


@pytest.mark.parametrize("trained", [returned_weights, forecasters])
def test_no_training_is_stopped_before_its_budget_is_used_up(trained):
    assert trained.SECONDS <= proxy.CALL_SECONDS
