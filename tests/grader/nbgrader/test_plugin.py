"""The learner's file is never graded: its answers are, in the instructor's notebook."""

import ast

import nbformat
import pytest
from nbformat.v4 import new_code_cell
from nbgrader.utils import is_grade

from grader.classes.job import counted, judges_source
from grader.notebooks.reading import grade_id
from grader.notebooks.transplant import names_defined


def cell_of(nb, name):
    (cell,) = (cell for cell in nb.cells if grade_id(cell) == name)
    return cell


def without(nb, *names):
    nb = nbformat.from_dict(nb)
    nb.cells = [cell for cell in nb.cells if grade_id(cell) not in names]
    return nb


def scores(reports):
    return {name: report.score for name, report in reports.items()}


CHECKS = ("lstm-step", "lstm-forward", "latch", "counter", "half-life", "torch-keras", "onnx")
FULL = dict(zip((f"check-{name}" for name in CHECKS), (8, 8, 5, 5, 4, 7, 5), strict=True))


def test_changed_and_deleted_checks_are_the_instructors_again(released, grade):
    for cell in released.cells:
        if is_grade(cell) and cell.cell_type == "code":
            cell.source = "100"
            cell.metadata.nbgrader.points = 100
            cell.metadata.tags = ["skip-execution"]
    assert not any(scores(grade(released)).values())
    assert not any(scores(grade(without(released, *FULL))).values())


def test_a_deleted_answer_scores_nothing_and_the_others_all(submission, grade):
    found = scores(grade(without(submission(), "latch", "setup", "course")))
    assert found == FULL | {"check-latch": 0}


def test_a_cell_copied_by_mistake_costs_nothing(submission, released, grade):
    nb = submission()
    at = nb.cells.index(cell_of(nb, "lstm-step"))
    nb.cells.insert(at, nbformat.from_dict(nb.cells[at]))
    nb.cells.append(cell_of(released, "lstm-step"))
    assert scores(grade(nb)) == FULL


def test_helpers_in_cells_of_the_learners_own_are_found(submission, grade):
    nb = submission()
    at = nb.cells.index(cell_of(nb, "half-life"))
    nb.cells.insert(at, new_code_cell("from math import log, exp\nLN2 = log(2)"))
    cell_of(nb, "half-life").source = (
        "def half_life(b):\n    return LN2 / np.logaddexp(0, -b)\n\n"
        "def forget_bias(n):\n    return -np.log(np.expm1(LN2 / n))"
    )
    assert scores(grade(nb)) == FULL


def test_the_learners_cells_name_nothing_on_the_judges_side(submission, transplant):
    nb = submission()
    nb.cells.append(new_code_cell("report = 8\n_learner = None"))
    cell_of(nb, "lstm-step").source += "\nlstm_cell = report = None"
    cells = [cell for cell in transplant(nb).cells if cell.cell_type == "code"]
    bound = {}
    for cell in cells:
        if not is_grade(cell):
            source = judges_source(cell)
            bound[grade_id(cell)] = names_defined(source) or ast.unparse(ast.parse(source).body[0].targets[0])
    assert bound["lstm-step"] == "(lstm_step,)"
    assert bound["half-life"] == "(guess_steps, half_life, forget_bias)"
    assert bound[None] == ["_"]


def test_an_answer_whose_cell_lost_its_name_is_found_all_the_same(submission, grade):
    nb = submission()
    for cell in nb.cells:
        cell.metadata = {}
    assert scores(grade(nb)) == FULL


def test_code_that_a_person_grades_runs_on_the_learners_side(released, transplant):
    nb = transplant(released)
    cell = cell_of(nb, "latch")
    cell.metadata.nbgrader.grade = True
    source = judges_source(cell)
    assert source.startswith("latch_params,")
    assert "_learner.run(" in source


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("r = check(f, 1)\nimport os\nr = check(f, 1, seed=7)\nr", "import os\nr = check(f, 1, seed=7)\nr"),
        ("r = check(f)\nr = check(f, r)\nr", None),
        ("r = check(f)\nprint(r)\nr = check(f)\nr", None),
        ("r = check(f)\nr = other(f)\nr", None),
        ("r = check(f)\nr += check(f)\nr", None),
        ("r = check(f)\nr", None),
        ("%magic", None),
    ],
)
def test_only_a_check_whose_result_nobody_sees_is_left_out(source, left):
    assert counted(source) == (source if left is None else left)


def test_an_error_in_one_cell_leaves_the_others_their_marks(submission, grade):
    nb = submission()
    cell_of(nb, "latch").source = "def latch_params(:\n    pass"
    found = grade(nb)
    assert scores(found) == FULL | {"check-latch": 0}
    assert "latch_params is not defined" in found["check-latch"]._repr_html_()
