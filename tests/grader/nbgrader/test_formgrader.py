"""Formgrader stands where JupyterLab does, and may do what it may: nothing that a learner wrote acts there."""

import re
from urllib.parse import urlsplit

import nbformat
import pytest
from nbconvert.filters import markdown2html
from nbformat.v4 import new_output
from nbgrader.utils import is_grade, is_solution
from playwright.sync_api import expect

from grader.classes import grading
from grader.classes.job import Outcome
from grader.feedback.markup import safe_markdown
from grader.notebooks import inert
from grader.notebooks.transplant import STUBS, transplant

from ..classroom import Classroom
from ..conftest import Course
from ..hostile import ACT, ELSEWHERE, PAYLOADS
from ..waiting import until
from .serving import jupyter

ASSIGNMENT, NOTEBOOK = "00-warm-up", "warm_up"
STUDENTS = 6
READABLE = "**So** the limit is $1/(1-f)$, and `f < 1` and 1<2 hold:\n\n- it is 2 for a half"
# What might act, of all that stands in an element.
LOOK = """(root) => [...root.querySelectorAll("*")].flatMap((each) => [
    ...(/^(script|style|iframe|object|embed|form|input|link|meta|base|svg|video|textarea)$/i.test(each.tagName)
        ? [each.outerHTML] : []),
    ...[...each.attributes].map((one) => one.name).filter((name) => /^(on|style$|name$|src|form)/i.test(name)),
    ...(/^(?!https?:|mailto:|#)/.test(each.getAttribute("href") ?? "#") ? [each.outerHTML] : []),
])"""

TOUCH = """() => document.querySelectorAll(".text_cell_render *").forEach((each) =>
    ["mouseover", "focus", "error", "load", "toggle"].forEach((kind) => each.dispatchEvent(new Event(kind))))"""


def hostile(job, trust=False):
    """An `execute` whose learner has taken over all that they could ever reach: answers, cells, outputs."""
    source = nbformat.reads(job.source, as_version=4)
    payload = job.submission.decode()
    learner = nbformat.from_dict(source)
    for cell in learner.cells:
        if is_solution(cell):
            cell.source = payload + "\n\n" + READABLE
    learner.cells.append(nbformat.v4.new_code_cell(payload))
    nb, _ = transplant(source, learner)
    for cell in nb.cells:
        if cell.cell_type == "code" and not is_grade(cell):
            kinds = (
                "text/html",
                "image/svg+xml",
                "application/javascript",
                "text/markdown",
                "text/latex",
                "text/plain",
            )
            cell.outputs = [
                new_output(
                    "display_data", {kind: payload if "script" not in kind else ACT}, metadata={"isolated": True}
                )
                for kind in kinds
            ]
            cell.outputs.append(new_output("stream", name="stdout", text=payload))
            cell.outputs.append(new_output("error", ename=payload, evalue=payload, traceback=[payload]))
        elif is_solution(cell):
            cell.attachments = {"x.svg": {"image/svg+xml": payload}}
            cell.metadata["tags"] = [payload.replace(",", ";")]
        elif is_grade(cell):
            cell.outputs = [new_output("execute_result", {"text/plain": "1", "text/html": f"<p>{payload}</p>"})]
    scores = {
        cell.metadata.nbgrader.grade_id: None if is_solution(cell) else 1.0 for cell in nb.cells if is_grade(cell)
    }
    return Outcome(nbformat.writes(nb), scores, ())


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A class in which each student attacks in other ways; the last one is graded by nbgrader's own command."""
    course = Course(tmp_path_factory.mktemp("course"))
    course.nbgrader("generate_assignment", ASSIGNMENT, "--force")
    submitted = course.root / "_build/nbgrader/submitted"
    students = [f"student{number}" for number in range(STUDENTS)]
    for number, student in enumerate(students):
        (submitted / student / ASSIGNMENT).mkdir(parents=True)
        text = "\n\n".join(PAYLOADS[number::STUDENTS])
        (submitted / student / ASSIGNMENT / f"{NOTEBOOK}.ipynb").write_bytes(text.encode())
    with course.inside():
        result = grading.grade(ASSIGNMENT, students, execute=hostile, root=course.root)
    assert result.refused == {}
    nb = Classroom(ASSIGNMENT).submission()
    for cell in nb.cells:
        if is_solution(cell) and cell.cell_type == "markdown":
            cell.source = "\n\n".join((READABLE, *PAYLOADS))
    (submitted / "all" / ASSIGNMENT).mkdir(parents=True)
    nbformat.write(nb, submitted / "all" / ASSIGNMENT / f"{NOTEBOOK}.ipynb")
    course.nbgrader("autograde", ASSIGNMENT, "--student=all")
    return course


@pytest.fixture(scope="module")
def server(course, tmp_path_factory):
    """A Jupyter server in the course's folder, with formgrader; what makes an address of it."""
    with jupyter("server", course.root, tmp_path_factory.mktemp("running")) as address:
        yield address


@pytest.fixture(scope="module")
def page(browser, server):
    """A page that has logged in; what it asked for and what it was told are kept."""
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.asked, page.opened, page.complaints = [], [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("dialog", lambda dialog: (page.opened.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
    page.goto(server("api/status"))
    yield page
    context.close()


def submissions(course):
    with course.inside(), course.gradebook() as book:
        found = book.notebook_submissions(NOTEBOOK, ASSIGNMENT)
        return {each.student.id: each.id for each in found}


def its_own_scripts_have_run(page):
    """Formgrader's page shows the automatic points, which it asked for."""
    expect(page.locator("input.score").first).to_have_attribute("placeholder", re.compile(r"\d"), timeout=60_000)


def test_no_page_of_a_submission_acts_and_each_can_be_read_and_marked(course, server, page):
    ids = submissions(course)
    assert len(ids) == STUDENTS + 1
    for student, identity in sorted(ids.items()):
        page.asked.clear()
        page.goto(server(f"formgrader/submissions/{identity}/"))
        its_own_scripts_have_run(page)
        texts = page.locator(".text_cell_render, .output_area, .input_area")
        assert [found for each in texts.all() for found in each.evaluate(LOOK)] == [], student
        page.evaluate(TOUCH)
        answer = page.locator(".text_cell_render", has_text="So the limit is")
        assert answer.locator("strong", has_text="So").count() == 1, student
        assert answer.locator("math").count() >= 1, student
        assert answer.locator("li", has_text="it is 2 for a half").is_visible(), student
        assert page.evaluate("window.taken") is None, student
        assert {urlsplit(url).path.split("/")[1] for url in page.asked} == {"formgrader"}, student
        assert not any(ELSEWHERE in url for url in page.asked), student
        comment = page.locator("#own-words-comment")
        assert comment.evaluate("(each) => each.tagName") == "TEXTAREA", student
    assert page.opened == []
    assert not (course.root / "taken.txt").exists()


def test_a_person_can_give_points_and_a_comment(course, server, page):
    identity = submissions(course)["all"]
    page.goto(server(f"formgrader/submissions/{identity}/"))
    its_own_scripts_have_run(page)
    page.locator("input#own-words").fill("3")
    page.locator("textarea#own-words-comment").fill("Well seen.")
    page.locator("h4").first.click()  # what is left is saved

    def saved():
        with course.inside(), course.gradebook() as book:
            return book.find_grade("own-words", NOTEBOOK, ASSIGNMENT, "all").manual_score == 3

    until(saved, "the points to be saved")


def test_the_lists_of_formgrader_act_on_nothing(course, server, page):
    page.asked.clear()
    for path in ("manage_assignments", f"gradebook/{ASSIGNMENT}/{NOTEBOOK}", f"manage_submissions/{ASSIGNMENT}"):
        page.goto(server(f"formgrader/{path}"))
        page.wait_for_load_state("networkidle")
        assert page.evaluate("window.taken") is None
    assert {urlsplit(url).path.split("/")[1] for url in page.asked} == {"formgrader"}


@pytest.mark.parametrize("render", [lambda text: markdown2html(inert.markdown(text)), safe_markdown])
def test_each_of_the_two_walls_holds_alone(browser, render):
    """The text in `autograded` does nothing in nbconvert's own markup, and our markup shows any text."""
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for payload in PAYLOADS:
        page.set_content(f"<!DOCTYPE html><div>{render(payload + chr(10) * 2 + READABLE)}</div>")
        assert page.locator("body").evaluate(LOOK) == [], payload
        assert page.get_by_text("it is 2 for a half").is_visible(), payload
        assert page.evaluate("window.taken") is None, payload
    assert asked == []
    page.close()


def test_inert_text_stays_as_it_is_when_it_is_made_inert_again():
    for payload in (*PAYLOADS, "".join(PAYLOADS) * 3):
        once = inert.markdown(payload)
        assert inert.markdown(once) == once


def test_an_honest_answer_and_a_blank_one_are_not_changed():
    blank = STUBS.ClearSolutions.text_stub
    honest = (
        "# Why\n\nA *gate*, 1 < 2, `a[0]`, $f_t < 1$, $$c = f c$$ see [it](https://lstm-course.github.io/), <b>so</b>."
    )
    for text in (blank, honest, "- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nh[0] = 1\n```"):
        assert inert.markdown(text) == text
