"""exercises/ is what solutions/ gives, to the byte, and gives nothing away."""

import filecmp
import re
import shutil

import nbformat
import pytest
from nbgrader.converters import GenerateAssignment
from nbgrader.utils import is_grade, is_solution

from grader.classes.course import Course
from grader.notebooks.release import assignments, notebook, write_sources

from ..classroom import ROOT

REGION = re.compile(r"### BEGIN (?:SOLUTION|HIDDEN TESTS)\n(.*?)### END", re.DOTALL)
EXERCISES = sorted((ROOT / "exercises").glob("*/*.ipynb"))


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.parent.name)
def test_the_committed_exercises_are_what_nbgrader_generates(course, path):
    generated = course.root / path.relative_to(ROOT)
    shutil.rmtree(generated.parent)
    copy = Course(course.root)
    copy.directory.assignment_id = path.parent.name
    with course.inside():
        GenerateAssignment(coursedir=copy.directory, config=copy.config).start()
    assert filecmp.cmp(path, generated, shallow=False), "run `make release`"


def test_every_assignment_is_released():
    assert {path.parent.name for path in EXERCISES} == set(assignments(ROOT / "solutions"))


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.parent.name)
def test_no_line_of_a_solution_or_a_hidden_check_is_released(path):
    released = path.read_text()
    cells = nbformat.reads(released, as_version=4).cells
    visible = "\n".join(cell.source for cell in cells if is_solution(cell) or is_grade(cell))  # the others are given
    (script,) = (ROOT / "solutions" / path.parent.name).glob("*.py")
    secret = "\n".join(REGION.findall(script.read_text()))
    told = [line.strip("# ").strip() for line in secret.splitlines()]
    leaked = [line for line in told if len(line) > 25 and line in visible]
    # a check's visible half calls the same function, and imports are no secret
    assert [line for line in leaked if not line.startswith(("from ", "h_prev, c_prev = "))] == []
    assert len(told) > 20
    for word in ("BEGIN SOLUTION", "HIDDEN", "secret"):
        assert word not in released


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.parent.name)
def test_the_points_of_a_check_are_those_of_its_header(path):
    (script,) = (ROOT / "solutions" / path.parent.name).glob("*.py")
    checks = [cell for cell in notebook(script).cells if is_grade(cell) and not is_solution(cell)]
    assert checks
    for cell in checks:
        calls = set(re.findall(r"points=([\d.]+)", cell.source))
        assert calls <= {str(cell.metadata.nbgrader.points)}, cell.id  # none where a cell does it in its own way


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.parent.name)
def test_a_part_without_points_says_in_its_heading_that_it_is_optional(path):
    heading = ""
    for cell in nbformat.reads(path.read_text(), as_version=4).cells:
        if cell.cell_type == "markdown" and cell.source.startswith("## "):
            heading = cell.source.partition("\n")[0]
        elif is_grade(cell):
            assert heading.endswith("(optional)") == (cell.metadata.nbgrader.points == 0), heading


def test_the_same_script_gives_the_same_notebook_and_an_old_one_is_renewed(tmp_path):
    script = tmp_path / "solutions" / "01-a" / "a.py"
    script.parent.mkdir(parents=True)
    script.write_text('# %% solution="f"\ndef f():\n    pass\n')
    assert nbformat.writes(notebook(script)) == nbformat.writes(notebook(script))
    write_sources(tmp_path / "solutions", tmp_path / "source")
    built = tmp_path / "source" / "01-a" / "a.ipynb"
    first = built.stat().st_mtime_ns
    write_sources(tmp_path / "solutions", tmp_path / "source")
    assert built.stat().st_mtime_ns == first
    script.write_text('# %% solution="g"\ndef g():\n    pass\n')
    write_sources(tmp_path / "solutions", tmp_path / "source")
    assert "def g" in built.read_text()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('# %% check="a"\nf()\n', "a: points belong to a check"),
        ('# %% solution="a" points=3\nf()\n', "a: points belong to a check"),
        ('# %% solution="a"\nf()\n\n# %% given="a"\ng()\n', "given twice: a"),
    ],
)
def test_a_slip_in_a_header_is_named(tmp_path, text, words):
    script = tmp_path / "slip.py"
    script.write_text(text)
    with pytest.raises(ValueError, match=words):
        notebook(script)
