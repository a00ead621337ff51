"""The feedback page shows a learner what nbgrader knows and no more, on any screen, and runs nothing of a learner's."""

import re
import sys

import pytest
from axe_playwright_python.sync_playwright import Axe
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from nbgrader.preprocessors import ClearHiddenTests
from nbgrader.utils import is_grade, is_solution

from grader.checks import lstm_cell
from grader.feedback import FeedbackPage
from grader.feedback.markup import mathml, safe_html, safe_markdown
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
    """The page in a browser of a given width, and all that it asked for or complained of."""
    (tmp_path / "gates.html").write_text(export(graded))
    contexts = []

    def open_(width):
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}))
        page, asked = contexts[-1].new_page(), []
        page.on("request", lambda request: asked.append(request.url))
        page.goto((tmp_path / "gates.html").as_uri())
        return page, asked

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_page_is_accessible_fits_the_screen_and_asks_for_nothing(open_page, width):
    page, asked = open_page(width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert page.title() == "Feedback on 03-gates, gates"
    found = Axe().run(page, options={"preload": False, "resultTypes": ["violations"]}).response["violations"]
    assert [f"{each['id']}: {node['html'][:150]}" for each in found for node in each["nodes"]] == []


def test_no_tag_and_no_attribute_of_an_attack_is_left(open_page):
    page, _ = open_page(1280)
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
    page, _ = open_page(1280)
    parts = [cell for cell in graded.cells if is_grade(cell) or is_solution(cell)]
    scores = page.locator("table.scores")
    assert scores.locator("caption").inner_text() == "30 of 46 points"
    assert scores.locator("tbody tr").count() == len(parts) + 1  # the last one: it was late
    row = scores.get_by_role("row").filter(has_text="check-lstm-step")
    assert "2.29 of 8 points" in row.inner_text()
    row.get_by_role("link").click()
    check = page.locator(page.url[page.url.index("#") :])
    assert "2.29 of 8 points" in check.inner_text()
    assert check.get_by_role("columnheader").all_inner_texts() == ["Result", "What should hold", "Points"]
    assert "What happened" in check.inner_text() or "goes wrong first" in check.inner_text()
    assert page.locator("section .comment math").count() > 0


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
