"""Every check of every assignment has three hints, which lead to the answer and are not the answer."""

import ast
import re
from functools import cache

import pytest
from nbgrader.utils import is_grade, is_solution

from grader.judging.hints import CODE
from grader.notebooks.asked import hints

from ..classroom import ASSIGNMENTS, ROOT, Classroom

LONGEST = 60  # words
SHORTEST_LINE = 12  # characters of a line of code that gives something away
SOLUTION = re.compile(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", re.DOTALL)
ABBREVIATIONS = {"np", "self"}
every_assignment = pytest.mark.parametrize("assignment", ASSIGNMENTS)


@cache
def parts(assignment):
    """Of each check its report on a blank, and the solutions that stand above it: {name: (report, sources)}."""
    classroom = Classroom(assignment)
    reports = classroom.grade(classroom.released)
    found, above, new = {}, [], True
    for cell in classroom.solved.cells:
        if cell.cell_type != "code":
            continue
        if is_solution(cell):
            above = [*([] if new else above), cell.source]
            new = False
        elif is_grade(cell):
            name = cell.metadata.nbgrader.grade_id
            found[name] = reports[name], above
            new = True
    return found


def identifiers(source):
    """The names of functions, arguments and variables in a cell."""
    nodes = list(ast.walk(ast.parse(source)))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    names |= {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    return (names | {node.arg for node in nodes if isinstance(node, ast.arg)}) - ABBREVIATIONS


def code_of(source):
    """The lines of a solution, and what stands behind `return` or an equals sign in them, without spaces."""
    for block in SOLUTION.findall(source):
        for line in block.splitlines():
            whole = line.split("#")[0].strip()
            for code in (whole, whole.removeprefix("return "), whole.partition(" = ")[2]):
                if len(code) >= SHORTEST_LINE:
                    yield "".join(code.split())


@every_assignment
def test_each_check_has_three_and_the_section_that_explains_it(assignment):
    assert [name for name, (report, _) in parts(assignment).items() if report.hints is None] == []
    for report, _ in parts(assignment).values():
        *texts, section = report.hints
        assert len(set(texts)) == 3
        assert all(0 < len(text.split()) < LONGEST for text in texts)
        assert re.fullmatch(r"[\w-]+\.html#[\w-]+", section)


@every_assignment
def test_no_two_checks_have_the_same(assignment):
    texts = [text for report, _ in parts(assignment).values() for text in report.hints[:3]]
    assert len(set(texts)) == len(texts)


@every_assignment
def test_a_notebook_may_note_which_exercise_it_was(assignment):
    for report, _ in parts(assignment).values():
        noted = report.hint(1)._repr_mimebundle_()
        assert hints([{"outputs": [{"data": noted}]}]) == {report.title: 1}


@every_assignment
def test_the_first_is_a_question_and_the_last_names_what_is_to_be_written(assignment):
    for name, (report, sources) in parts(assignment).items():
        assert report.hints.question.endswith("?"), name
        named = {word for code in CODE.findall(report.hints.nearly) for word in re.findall(r"\w+", code)}
        assert named & set().union(*map(identifiers, sources)), name


@every_assignment
def test_none_contains_a_line_of_the_solution(assignment):
    for name, (report, sources) in parts(assignment).items():
        said = "".join("".join(report.hints[:3]).replace("`", "").split())
        assert [code for source in sources for code in code_of(source) if code in said] == [], name


@every_assignment
def test_its_section_is_in_the_book(assignment):
    for report, _ in parts(assignment).values():
        page, anchor = report.hints.section.split(".html#")
        assert f"({anchor})=" in (ROOT / "chapters" / f"{page}.md").read_text()
