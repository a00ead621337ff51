"""A learner who asks gets one hint after the other, and the notebook notes it."""

import json

import pytest
from bs4 import BeautifulSoup
from IPython.core.formatters import DisplayFormatter

from grader import address
from grader.judging import hints
from grader.judging.claims import Blank, Wrong
from grader.judging.diagnosis import Diagnosis
from grader.judging.hints import Hints
from grader.judging.report import Report
from grader.judging.report_html import BOOK, HINTS_ASKED

from .test_report_html import Told

TEXTS = Hints("Which <gate> keeps?", "Look at `c_prev`.", "Multiply `f` by `c_prev`.", "03-gates.html#the-cell-state")
STUCK = "Stuck?"


@pytest.fixture(autouse=True)
def nothing_asked(monkeypatch):
    """Each test is a process of its own."""
    hints._given.clear()


def told(*reasons, texts=TEXTS, **others):
    report = Told(*reasons, **others)
    report.hints = texts
    return report


def wrong(**others):
    return told(Wrong("no"), **others)


def noted(hint):
    """What Jupyter writes into the file of ours."""
    data, _ = DisplayFormatter().format(hint)
    return data.get(address.HINT)


def test_each_time_the_next_one_comes_whichever_report_is_asked():
    shown = [wrong().hint() for _ in TEXTS[:3]]
    for number, (hint, text) in enumerate(zip(shown, TEXTS, strict=False), 1):
        assert text in hint.paragraphs
        assert noted(hint) == {"exercise": "part", "number": str(number)}
        assert not any(other in str(hint) for other in set(TEXTS) - {text, TEXTS.section})
    assert json.dumps([noted(hint) for hint in shown])


def test_only_the_first_says_that_it_is_noted_and_the_last_gives_the_section():
    shown = [wrong().hint() for _ in TEXTS[:3]]
    assert [hints.NOTED in " ".join(str(hint).split()) for hint in shown] == [True, False, False]
    assert [BOOK + TEXTS.section in str(hint) for hint in shown] == [False, False, True]
    link = BeautifulSoup(shown[-1]._repr_html_(), "html.parser").a
    assert link["href"] == BOOK + TEXTS.section


def test_after_the_last_the_book_goes_on_and_nothing_is_noted():
    for _ in TEXTS[:3]:
        wrong().hint()
    more = wrong().hint()
    assert BOOK + TEXTS.section in str(more)
    assert noted(more) is None


def test_one_that_was_shown_is_shown_again_and_none_is_passed_over():
    report = wrong()
    early = report.hint(3)
    assert TEXTS.question in early.paragraphs
    assert "one at a time" in str(early)
    report.hint()
    assert TEXTS.question in report.hint(1).paragraphs
    assert TEXTS.nearly in report.hint().paragraphs
    for number in (0, 4, "1"):
        with pytest.raises(ValueError, match="3 hints"):
            report.hint(number)


def test_two_exercises_count_apart():
    wrong().hint()
    other = TEXTS._replace(question="Another?")
    assert "Another?" in wrong(texts=other).hint().paragraphs


def test_the_page_shows_names_as_code_and_no_sign_as_a_tag():
    first, second = (BeautifulSoup(wrong().hint()._repr_html_(), "html.parser") for _ in range(2))
    assert "Which <gate> keeps?" in first.get_text()
    assert "c_prev" in [code.get_text() for code in second.select("code")]


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (told(None), "All holds"),
        (told(Blank("This is not written yet.")), "Nothing is written yet"),
        (wrong(diagnoses=[Diagnosis("your f is shut.", "gates.html#f")]), "names your mistake"),
        (wrong(first_wrong="the gate f."), "goes wrong first"),
    ],
)
def test_what_the_report_knows_comes_before_the_hint(report, words):
    paragraphs = report.hint().paragraphs
    assert words in paragraphs[0]
    assert TEXTS.question in paragraphs[1]


def test_where_all_holds_nothing_is_noted():
    assert noted(told(None).hint()) is None


def test_a_report_without_hints_says_so():
    hint = wrong(texts=None).hint()
    assert "none yet" in str(hint)
    assert noted(hint) is None


def test_whether_there_are_any_is_told_by_the_reports_hints():
    """The page shows a button by it."""
    rooms = {"part": TEXTS}
    assert Report("part", 1, hints=rooms).hints
    assert not Report("another", 1, hints=rooms).hints
    assert not Report("part", 1).hints


def test_a_report_says_that_there_are_hints_where_they_may_help():
    for shown in (wrong()._repr_html_(), str(wrong())):
        assert STUCK in shown
    for other in (told(None), wrong(seed=1), wrong(texts=None)):
        assert STUCK not in other._repr_html_() + str(other)


@pytest.mark.parametrize(("share", "score"), [("0", 4), ("0.1", 2.4), ("1", 0)])
def test_a_judge_is_told_of_hints_and_takes_what_they_cost(monkeypatch, share, score):
    monkeypatch.setenv("LSTM_COURSE_HINTS", json.dumps({"part": 2, "another": 3}))
    monkeypatch.setenv("LSTM_COURSE_HINT_COST", share)
    report = told(None, Wrong("no"), seed=1)
    assert report.score == score
    assert HINTS_ASKED.search(report._repr_html_())[1] == "2"
    assert "Hints asked for: 2" in str(report)
    assert ("nothing" in str(report)) == (share == "0")


def test_where_nobody_asked_no_report_speaks_of_it():
    assert "asked for" not in wrong(seed=1)._repr_html_() + str(wrong(seed=1))
