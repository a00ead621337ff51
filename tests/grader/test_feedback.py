"""The feedback page shows a learner what nbgrader knows and no more, on any screen, and runs nothing of a learner's."""

import re
import sys

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from nbgrader.preprocessors import ClearHiddenTests
from nbgrader.utils import is_grade, is_solution

from grader.bugs import Diagnosis
from grader.checks import lstm_cell
from grader.claims import Blank, Wrong
from grader.feedback import FeedbackPage
from grader.feedback.markup import mathml, safe_html, safe_markdown
from grader.report import Report
from lstm_ref import lstm

ATTACKS = (
    "<script>document.title = 'taken'</script>",
    "<img src=x onerror=\"document.title = 'taken'\">",
    "<svg onload=\"document.title = 'taken'\"></svg>",
    "<iframe srcdoc=\"<script>parent.document.title = 'taken'</script>\"></iframe>",
    "<meta http-equiv=refresh content='0; url=https://example.org/'>",
    "<link rel=stylesheet href=https://example.org/style.css>",
    "<style>body { display: none }</style>",
    "<form action=https://example.org/><input name=password></form>",
    "<a href=\"javascript:document.title = 'taken'\">click</a>",
    "<a href=\"data:text/html,<script>document.title = 'taken'</script>\">click</a>",
    "<img src=https://example.org/picture.png>",
    '<math><mtext><table><mglyph><style><img src=x onerror="alert(1)"></style></table></mtext></math>',
    "$\\text{<script>document.title = 'taken'</script>}$",
    "$\\href{javascript:alert(1)}{x}$",
    "[click](javascript:alert(1)) ![picture](https://example.org/picture.png) ![gone](attachment:gone.png)",
    "</section></main></body></html>",
)
SECRET = "a line of a hidden check"


def wrong_report():
    """What a check says of a step that forgets its output gate."""
    return lstm_cell.check_lstm_step(lambda x, s, p: (s[0], lstm.step(x, s, lstm.Params(*p))[0][1]), 8, seed=1)


def export(nb, score=30):
    """The page of a graded notebook; what GetGrades would read from the gradebook is given."""
    resources = {"assignment": "03-gates", "notebook": "gates", "score": score, "max_score": 46, "late_penalty": 2}
    exporter = FeedbackPage()
    exporter.register_preprocessor(ClearHiddenTests, enabled=True)
    return exporter.from_notebook_node(nb, resources={"nbgrader": resources})[0]


@pytest.fixture
def graded(submission, solved):
    """A graded notebook as nbgrader leaves it: hidden checks restored, outputs, points and a comment."""
    nb = submission("def lstm_step(x_t, state, params):\n    return " + "state[0] + " * 60 + "state[0], state[1]\n")
    whole = {cell.metadata.get("nbgrader", {}).get("grade_id"): cell.source for cell in solved.cells}
    for cell in nb.cells:
        about = cell.metadata.get("nbgrader", {})
        if is_grade(cell):
            about |= {"score": 2.29, "points": 8}
        if is_grade(cell) and not is_solution(cell):
            cell.source = whole[about["grade_id"]]
            data = {"text/html": wrong_report()._repr_html_(), "text/plain": "2.29"}
            cell.outputs = [new_output("execute_result", data)]
        elif is_solution(cell):
            about["comment"] = "Think of $h_t = o \\odot \\tanh(c_t)$ again."
        if cell.cell_type == "markdown" and is_solution(cell):
            cell.source = "# My answer\n\n" + "\n\n".join(ATTACKS)
    nb.cells.append(new_markdown_cell("\n\n".join(ATTACKS)))
    nb.cells.append(
        new_code_cell(
            "print(1)",
            outputs=[
                new_output("stream", name="stdout", text="\x1b[31m" + ATTACKS[0]),
                new_output("display_data", {"application/javascript": "document.title = 'taken'"}),
                new_output("display_data", {"image/svg+xml": ATTACKS[2]}),
                new_output("display_data", {"text/html": "".join(ATTACKS)}),
                new_output("display_data", {"text/markdown": "".join(ATTACKS)}),
                new_output("error", ename="ValueError", evalue=ATTACKS[0], traceback=[SECRET, ATTACKS[0]]),
            ],
        )
    )
    return nb


@pytest.fixture
def open_page(browser, graded, tmp_path):
    """The page in a browser, with all that is folded, and all that it asked for."""
    (tmp_path / "gates.html").write_text(export(graded))
    contexts = []

    def open_(width=1280, scheme="light"):
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme))
        page, asked = contexts[-1].new_page(), []
        page.on("request", lambda request: asked.append(request.url))
        page.goto((tmp_path / "gates.html").as_uri())
        page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        return page, asked

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_the_page_is_accessible_fits_the_screen_and_asks_for_nothing(open_page, width, scheme):
    page, asked = open_page(width, scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert page.title() == "Feedback on 03-gates, gates"
    found = Axe().run(page, options={"preload": False, "resultTypes": ["violations"]}).response["violations"]
    assert [f"{each['id']}: {node['html'][:150]}" for each in found for node in each["nodes"]] == []


def test_no_tag_and_no_attribute_of_an_attack_is_left(open_page):
    page, _ = open_page()
    for tag in ("script", "svg", "iframe", "object", "form", "input", "link", "main style", "section meta"):
        assert page.locator(tag).count() == 0, tag
    assert (
        page.evaluate("""[...document.querySelectorAll("*")].flatMap((each) => [...each.attributes])
        .filter((each) => each.name.startsWith("on") || /^(javascript|data:text)/.test(each.value)).length""")
        == 0
    )
    assert page.locator("main").count() == page.locator("h1").count() == 1


def test_scripts_are_forbidden_besides(graded):
    assert 'http-equiv="Content-Security-Policy"' in export(graded)
    (policy,) = re.findall('content="(default-src \'none\'[^"]*)"', export(graded))
    assert "script" not in policy


def test_what_nbgrader_tells_is_told(open_page, graded):
    page, _ = open_page()
    scores = page.locator("table.scores")
    assert scores.locator("caption").inner_text() == "30 of 46 points"
    assert scores.locator("tbody tr").count() == sum(map(is_grade, graded.cells)) + 1  # the last one: it was late
    row = scores.get_by_role("row").filter(has_text="1. One step")
    assert "2.29 of 8" in row.inner_text()
    assert row.get_by_role("link", name="with a comment").count() == 1
    row.get_by_role("link").first.click()
    check = page.locator(page.url[page.url.index("#") :])
    assert "2.29 of 8 points" in check.inner_text()
    assert check.get_by_role("columnheader").all_inner_texts() == ["Result", "What should hold", "Points"]
    assert "What happened" in check.inner_text() or "goes wrong first" in check.inner_text()
    assert page.locator("section .comment math").count() > 0


def give(nb, scores):
    """Give each check full points but for those in `scores`, show a report to match, and leave the words unread."""
    for cell in nb.cells:
        about = cell.metadata.get("nbgrader", {})
        about.pop("comment", None)
        if is_grade(cell):
            about |= {"score": scores.get(about["grade_id"], about["points"]), "needs_manual_grade": is_solution(cell)}
            about["score"] *= not is_solution(cell)
            if not is_solution(cell):
                cell.outputs = []
    return nb


def first_box(page):
    """What stands in the box at the top."""
    return BeautifulSoup(page, "html.parser").select_one(".first").get_text(" ", strip=True)


class Answered(Report):
    """A report whose diagnosis is given."""

    def __init__(self, *reasons, diagnoses=(), first_wrong=None, seed=0):
        super().__init__("part", 8, seed)
        self.diagnoses, self.first_wrong = list(diagnoses), first_wrong
        for number, reason in enumerate(reasons):

            @self.claim(f"Claim {number} holds.")
            def _(rng, reason=reason):
                if reason:
                    raise reason


NAMED = Answered(None, Wrong("no"), diagnoses=[Diagnosis("your f & i are swapped: i writes.", "gates.html#f")])
LOCATED = Answered(Wrong("no"), first_wrong="the gate <f>.")
NAMELESS = Answered(None, Wrong("h[0] should be 1, yours is 2."), Wrong("no"))
BLANK = Answered(Blank("This is not written yet."), Blank("This is not written yet."))


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (NAMED, "What happened: Your f & i are swapped: i writes. Read the section"),
        (LOCATED, "Where it goes wrong first: the gate <f>."),
        (NAMELESS, "This does not hold yet: Claim 1 holds. h[0] should be 1, yours is 2."),
        (BLANK, "This is not written yet."),
    ],
)
def test_the_page_opens_with_the_earliest_part_that_lost_points_and_why(submission, report, words):
    nb = give(submission(), {"check-lstm-forward": 2, "check-latch": 1})
    for cell in nb.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") in ("check-lstm-forward", "check-latch"):
            shown = report if cell.metadata.nbgrader.grade_id == "check-lstm-forward" else Answered(Wrong("later"))
            cell.outputs = [new_output("execute_result", {"text/html": shown._repr_html_(), "text/plain": "2"})]
    page = export(nb)
    assert first_box(page).startswith("What to mend first 2. A whole sequence : 2 of 8 points. " + words)
    soup = BeautifulSoup(page, "html.parser")
    lost = soup.select(".scores tr.lost")
    assert [row.th.get_text() for row in lost] == ["2. A whole sequence", "3. A latch, set by hand"]
    assert all("✗" in row.get_text() for row in lost)
    assert "later" not in first_box(page)


def test_points_that_wait_for_a_person_are_not_counted_as_lost(submission):
    page = export(give(submission(), {}), score=42)
    assert first_box(page) == "Nothing to mend Every check holds; a person has still to read what you wrote in words."
    assert "42 of 42 so far; 4 points wait for a person" in page
    assert BeautifulSoup(page, "html.parser").select(".scores .lost") == []


def test_the_words_of_an_error_are_no_markup(submission):
    nb = give(submission(), {"check-lstm-step": 0})
    for cell in nb.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "check-lstm-step":
            cell.outputs = [new_output("error", ename="ValueError", evalue="a <b> & c", traceback=[SECRET])]
    assert "The check stopped: ValueError: a <b> & c" in first_box(export(nb))


def test_the_text_of_the_assignment_and_of_the_checks_is_folded(submission):
    soup = BeautifulSoup(export(give(submission(), {})), "html.parser")
    assert not any(details.has_attr("open") for details in soup.select("details"))
    for details in soup.select("details"):
        details.decompose()
    assert "from grader.checks import" not in soup.get_text()
    assert "Replace each" not in soup.get_text()
    assert "def lstm_step" in soup.get_text()  # what the learner wrote is not
    assert [each.get_text() for each in soup.select("h3")][:2] == ["1. One step", "2. A whole sequence"]


def test_hidden_numbers_are_labelled():
    label = "numbers that your notebook did not show"
    assert label in Answered(Wrong("no"), seed=1)._repr_html_()
    assert label not in Answered(Wrong("no"))._repr_html_()


def test_no_hidden_check_is_shown_nor_the_traceback_that_quotes_one(graded):
    page = export(graded)
    assert "ValueError" in page
    for hint in ("HIDDEN TESTS", "secret_seed", "silent(", SECRET):
        assert hint not in page


def test_markup_keeps_what_can_be_read():
    assert "<h3>Two</h3>" in safe_markdown("## Two")
    assert "<strong>Two</strong>" in safe_markdown("## Two", headings=False)
    assert "<table>" in safe_markdown("| a |\n|---|\n| b |")
    assert '<img src="data:image/png;base64,AA">' in safe_html('<img src="data:image/png;base64,AA" class="x">')
    assert 'href="https://' in safe_markdown("[the book](https://lstm-course.github.io/)")


@pytest.mark.parametrize("tex", [r"\frac{", "{" * sys.getrecursionlimit(), "x" * 5000, "^", r"\left("])
def test_a_formula_that_cannot_be_read_stays_as_it_was_written(tex):
    assert mathml(tex, "inline") == f"<code>{tex}</code>"


def test_lines_of_a_formula_are_aligned():
    assert mathml(r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "block").count("<mtr>") == 2
