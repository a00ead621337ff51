"""Cells as the page runs them, here without a page: what is shown, what is told, what the next cell knows."""

import sys

import pytest

from grader.judging.report import Report
from grader.page.session import REPORT, Session


@pytest.fixture
def page():
    """A session, and the list of what it has shown."""
    shown = []
    session = Session(lambda kind, content: shown.append((kind, content)))
    return session, shown


def test_a_cell_knows_what_those_before_it_made_and_shows_its_last_line(page):
    session, shown = page
    assert session.run("a = 2\ndef double(x):\n    return 2 * x")
    assert session.run("double(a)")
    assert session.run("double(a);")
    assert session.run("double(a)  # not a statement")
    assert session.run("b = double(a)")
    assert [content["data"]["text/plain"] for _, content in shown] == ["4", "4"]


def test_an_error_names_the_learners_lines_and_no_others(page):
    session, shown = page
    session.run("import json\n\ndef f(text):\n    return json.loads(text)")
    assert not session.run("f('{')")
    ((kind, words),) = shown
    assert kind == "error"
    assert "line 1 of this cell:\n    f('{')" in words
    assert "line 4 of f:\n    return json.loads(text)" in words
    assert "decoder.py" not in words
    assert words.splitlines()[-1].startswith("json.decoder.JSONDecodeError")


@pytest.mark.parametrize("source", ["def f(:\n  pass", "raise SystemExit", "raise KeyboardInterrupt", "1 / 0"])
def test_nothing_ends_the_session(page, source):
    session, shown = page
    assert not session.run(source)
    assert shown[-1][0] == "error"
    assert session.run("1 + 1")


def test_lines_for_jupyters_shell_are_left_out_and_said(page):
    session, shown = page
    assert session.run("%matplotlib inline\nif True:\n    !ls\na = '''\n%not a magic'''\na")
    said = "".join(content for kind, content in shown if kind == "stream")
    assert "%matplotlib inline" in said
    assert "!ls" in said
    assert session.run("text = '''\n%kept'''\ntext")
    assert shown[-1][1]["data"]["text/plain"] == "'\\n%kept'"


def test_a_report_says_its_points_to_the_page(page):
    session, shown = page

    def check():
        report = Report("f", 4)
        report.claim("It holds.")(lambda rng: None)
        return report

    session.namespace["check"] = check
    assert session.run("check()")
    data = shown[-1][1]["data"]
    assert data[REPORT] == {"title": "f", "score": 4, "points": 4, "failed": 0, "hints": False}
    assert "<table" in data["text/html"]


def test_what_is_displayed_comes_in_order_and_can_be_renewed(page):
    session, shown = page
    session.run("handle = display(1, display_id=True)\nhandle.update(2)\ndisplay(3)\n4")
    first, renewed, third, last = (content for _, content in shown)
    assert renewed["update"]
    assert renewed["id"] == first["id"] is not None
    assert third["id"] is last["id"] is None


def test_a_value_is_shown_as_it_can_show_itself(page):
    session, shown = page
    session.run("class A:\n    def _repr_html_(self):\n        return '<b>a</b>'\nA()")
    assert shown[-1][1]["data"]["text/html"] == "<b>a</b>"
    session.run("A")  # a class is not one of its objects
    assert set(shown[-1][1]["data"]) == {"text/plain"}


def test_ipythons_own_display_is_left_where_there_is_one(page):
    import IPython.display

    assert sys.modules["IPython.display"] is IPython.display
    assert hasattr(IPython.display, "Audio")


def test_a_hint_is_that_of_the_report_that_a_cell_has_shown(page):
    session, shown = page

    class Hinting(Report):
        def hint(self):
            return f"think about {self.title}"

    def check(title):
        report = Hinting(title, 4)
        report.claim("It holds.")(lambda rng: None)
        return report

    session.namespace["check"] = check
    session.run("check('f')", "check-f")
    session.run("check('g')", "check-g")
    session.hint("check-f")
    assert shown[-1][1]["data"]["text/plain"] == "'think about f'"


def test_without_its_report_a_hint_asks_for_the_check_first(page):
    session, shown = page
    assert not session.hint("check-f")
    assert shown == [("stream", "Run this check again first: Python began anew.\n")]
