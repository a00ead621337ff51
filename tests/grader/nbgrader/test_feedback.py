"""The feedback page shows a learner what nbgrader knows and no more, on any screen, and runs nothing of a learner's."""

import re
import sys
import time
from functools import cache

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from nbgrader.preprocessors import ClearHiddenTests
from nbgrader.utils import is_grade, is_solution

from grader.assignments.gates import lstm_cell
from grader.feedback import FeedbackPage
from grader.feedback.markup import mathml, safe_html, safe_markdown
from grader.judging.claims import Blank, Wrong
from grader.judging.diagnosis import Diagnosis
from lstm_ref import lstm

from ..hostile import ACT, ELSEWHERE, PAYLOADS
from ..judging.test_report_html import Told

SECRET = "a line of a hidden check"


@cache
def wrong_report():
    """What a check says of a step that forgets its output gate, as a page shows it."""
    wrong = lstm_cell.check_lstm_step(lambda x, s, p: (s[0], lstm.step(x, s, lstm.Params(*p))[0][1]), 8, seed=1)
    return wrong._repr_html_()


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
            data = {"text/html": wrong_report(), "text/plain": "2.29"}
            cell.outputs = [new_output("execute_result", data)]
        elif is_solution(cell):
            about["comment"] = "Think of $h_t = o \\odot \\tanh(c_t)$ again."
        if cell.cell_type == "markdown" and is_solution(cell):
            cell.source = "# My answer\n\n" + "\n\n".join(PAYLOADS)
    return nb


def attacked(nb):
    """The same where attacks stand even in cells that are no learner's."""
    nb.cells.append(new_markdown_cell("\n\n".join(PAYLOADS)))
    nb.cells.append(
        new_code_cell(
            "print(1)",
            outputs=[
                new_output("stream", name="stdout", text="\x1b[31m" + PAYLOADS[0]),
                new_output("display_data", {"application/javascript": ACT}),
                new_output("display_data", {"image/svg+xml": PAYLOADS[2]}),
                new_output("display_data", {"text/html": "".join(PAYLOADS)}),
                new_output("display_data", {"text/markdown": "".join(PAYLOADS)}),
                new_output("error", ename="ValueError", evalue=PAYLOADS[0], traceback=[SECRET, PAYLOADS[0]]),
            ],
        )
    )
    return nb


@pytest.fixture
def open_page(browser, graded, tmp_path):
    """The page in a browser, with all that is folded, and all that it asked for."""
    contexts = []

    def open_(width=1280, scheme="light", nb=graded):
        (tmp_path / "gates.html").write_text(export(nb))
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


def test_no_tag_and_no_attribute_of_an_attack_is_left(open_page, graded):
    page, asked = open_page(nb=attacked(graded))
    for tag in ("script", "svg", "iframe", "object", "form", "input", "link", "main style", "section meta"):
        assert page.locator(tag).count() == 0, tag
    assert (
        page.evaluate("""[...document.querySelectorAll("*")].flatMap((each) => [...each.attributes])
        .filter((each) => each.name.startsWith("on") || /^(javascript|data:text)/.test(each.value)).length""")
        == 0
    )
    assert page.locator("main").count() == page.locator("h1").count() == 1
    assert page.evaluate("window.taken") is None
    assert not any(url.startswith(ELSEWHERE) for url in asked)


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


NAMED = Told(None, Wrong("no"), diagnoses=[Diagnosis("your f & i are swapped: i writes.", "gates.html#f")])
LOCATED = Told(Wrong("no"), first_wrong="the gate <f>.")
NAMELESS = Told(None, Wrong("h[0] should be 1, yours is 2."), Wrong("no"))
BLANK = Told(Blank("This is not written yet."), Blank("This is not written yet."))


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
            shown = report if cell.metadata.nbgrader.grade_id == "check-lstm-forward" else Told(Wrong("later"))
            cell.outputs = [new_output("execute_result", {"text/html": shown._repr_html_(), "text/plain": "2"})]
    page = export(nb)
    assert first_box(page).startswith("What to put right first 2. A whole sequence : 2 of 8 points. " + words)
    soup = BeautifulSoup(page, "html.parser")
    lost = soup.select(".scores tr.lost")
    assert [row.th.get_text() for row in lost] == ["2. A whole sequence", "3. A latch, set by hand"]
    assert all("✗" in row.get_text() for row in lost)
    assert "later" not in first_box(page)


def test_points_that_wait_for_a_person_are_not_counted_as_lost(submission):
    page = export(give(submission(), {}), score=42)
    said = "Nothing to put right Every check holds; a person has yet to mark what you wrote in words."
    assert first_box(page) == said
    assert "42 of 42 so far; 4 points wait for a person" in page
    assert BeautifulSoup(page, "html.parser").select(".scores .lost") == []


def test_an_optional_part_has_a_row_of_its_own_and_is_nothing_to_put_right(submission):
    nb = give(submission(), {})
    (cell,) = (cell for cell in nb.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "check-latch")
    cell.metadata.nbgrader |= {"points": 0, "score": 0}
    report = Told(Wrong("h[0] should be 1, yours is 2."), points=0)
    cell.outputs = [new_output("execute_result", {"text/html": report._repr_html_(), "text/plain": "0"})]
    page = BeautifulSoup(export(nb), "html.parser")
    assert page.select(".scores .lost") == []
    assert "Every check that carries points holds" in page.select_one(".first").get_text()
    (row,) = (row for row in page.select(".scores tr") if "3. A latch" in row.get_text())
    assert row.select("td")[0].get_text() == "This does not hold yet: Claim 0 holds."
    assert row.select("td")[1].get_text() == "optional"


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
    assert "from grader.assignments" not in soup.get_text()
    assert "Replace each" not in soup.get_text()
    assert "def lstm_step" in soup.get_text()  # what the learner wrote is not
    assert [each.get_text() for each in soup.select("h3")][:2] == ["1. One step", "2. A whole sequence"]


def test_no_hidden_check_is_shown_nor_the_traceback_that_quotes_one(graded):
    page = export(attacked(graded))
    assert "ValueError" in page
    for hint in ("HIDDEN TESTS", "secret_seed", "silent(", SECRET):
        assert hint not in page


def test_markup_keeps_what_can_be_read():
    assert "<h3>Two</h3>" in safe_markdown("## Two")
    assert "<strong>Two</strong>" in safe_markdown("## Two", headings=False)
    assert "<table>" in safe_markdown("| a |\n|---|\n| b |")
    picture = 'src="data:image/png;base64,AA"'
    assert safe_html(f'<img {picture} class="x">') == f'<img alt="A picture" {picture}>'
    assert safe_html(f'<img {picture} alt="x">') == f'<img {picture} alt="x">'
    assert 'href="https://' in safe_markdown("[the book](https://lstm-course.github.io/)")


# What costs a parser, a colourer or a browser more than its length; each is repeated until it fills a cell.
HEAVY = (
    *("$a", "$a$ ", "$$ a ", "\\\\(", "$\\frac{a}", "$\\frac ab$", r"$\begin{matrix}a&", "$a''", r"\begin{a}", "\\"),
    *("<div>", "<b>", "<p>", "<", "<a ", "<!--", "<table>", "<svg>", "<b><i>", "&amp;", "&#", "</b>", "#", "a_", "__"),
    *("a a ", "x", "f'{", "'''a", "(", "1.", "@", "%%perl\ns{", "%a\n", "!a\n", "lambda ", "\t", "\n", "0_", "_", "**"),
    *("*_", "*_*_a", "**a ", "~~a", "[", "[a](", "[a][", "![a", "`a``b", ">", "- ", "1. ", "  - a\n", "\t-", "]("),
    *(
        "|a",
        "|a|b|\n|-|-|\n",
        "a\n: b\n",
        "[a]: b\n",
        "```\n",
        "http://a.",
        "\x1b[31ma",
        "\x1b[",
        "\u0301",
        "\U0001f600",
    ),
    "> " * 50 + "a\n",
    "".join(" " * depth + "- a\n" for depth in range(200)),
)


@pytest.mark.parametrize("piece", HEAVY)
def test_no_answer_makes_a_page_that_is_slow_or_endless(submission, piece):
    text = piece * (900_000 // len(piece))
    nb = give(submission(), {"check-lstm-step": 1})
    report = Told(*[Wrong(text)] * 20, diagnoses=[Diagnosis(text, "gates.html")])._repr_html_()
    for cell in nb.cells:
        if is_solution(cell):
            cell.source = text
        if cell.cell_type == "code":
            cell.outputs = [
                new_output("stream", name="stdout", text=text),
                new_output("display_data", {"text/plain": text}),
                new_output("error", ename=text, evalue=text, traceback=[text]),
            ]
        if is_grade(cell) and not is_solution(cell):
            cell.outputs.append(new_output("execute_result", {"text/html": report, "text/plain": text}))
    for number in range(300):
        source = text[: 900_000 if number < 3 else 20]
        nb.cells.append(new_code_cell(source, id=f"added-by-the-learner-{number}"))
    before = time.process_time()
    page = export(nb)
    assert time.process_time() - before < 120  # seconds of this process alone; some took for ever
    assert len(page) < 4_000_000
    assert "the whole is in the file that was handed in" in page


@pytest.mark.parametrize("tex", [r"\frac{", "{" * sys.getrecursionlimit(), "x" * 5000, "^", r"\left("])
def test_a_formula_that_cannot_be_read_stays_as_it_was_written(tex):
    assert mathml(tex, "inline") == f"<code>{tex}</code>"


def test_lines_of_a_formula_are_aligned():
    assert mathml(r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "block").count("<mtr>") == 2
