"""A report is read as a table, as text, and as the words of `nbgrader validate`."""

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbgrader.validator import Validator

from grader.judging import report_html
from grader.judging.claims import Wrong
from grader.judging.diagnosis import Diagnosis
from grader.judging.report import Report

from ..classroom import Classroom


class Told(Report):
    """A report whose diagnoses are given, and whose claims raise these reasons, or hold."""

    def __init__(self, *reasons, diagnoses=(), first_wrong=None, seed=0, points=8):
        super().__init__("part", points, seed)
        self.diagnoses, self.first_wrong = list(diagnoses), first_wrong
        for number, reason in enumerate(reasons):

            @self.claim(f"Claim {number} holds.")
            def _(rng, reason=reason):
                if reason is not None:
                    raise reason


def table(report):
    return BeautifulSoup(report._repr_html_(), "html.parser")


def test_a_row_that_lost_points_is_marked_in_words_and_by_more_than_words():
    rows = table(Told(None, Wrong("h[0] should be 1, yours is 2."))).select("tbody tr")
    assert [row.td.get_text() for row in rows] == ["✓ holds", "✗ not yet"]
    assert [row.get("class") for row in rows] == [None, ["lost"]]
    assert "bold" not in str(rows[0])
    assert "bold" in str(rows[1])


def test_a_claim_that_was_not_looked_at_comes_later():
    report = Told(None, Wrong(report_html.ONCE_MOST_HOLD))
    assert [row.td.get_text() for row in table(report).select("tbody tr")] == ["✓ holds", "… later"]
    assert report_html.ANY_NUMBER not in str(report)


@pytest.mark.parametrize("lost", [(Wrong("no"),), (Wrong("no"), Wrong("neither"))])
def test_a_row_is_not_said_to_be_about_what_it_speaks_of_alone(lost):
    report = Told(None, *lost)
    assert report_html.ANY_NUMBER in table(report).get_text()
    assert report_html.ANY_NUMBER in " ".join(str(report).split())


def test_a_claim_without_a_reason_is_lost_all_the_same():
    report = Told(Wrong(""))
    assert table(report).select_one(".lost .why").get_text()
    assert "✗ not yet" in str(report)


def test_hidden_numbers_are_labelled():
    label = "numbers that your notebook did not show"
    assert label in Told(Wrong("no"), seed=1)._repr_html_()
    assert label not in Told(Wrong("no"))._repr_html_()


def test_a_remark_is_one_more_sentence_and_earns_nothing():
    report, other = Told(None, Wrong("no")), Told(None, Wrong("no"))
    report.remark = "It works with <3> weights."
    assert report.score == other.score
    assert "It works with <3> weights." in table(report).get_text()
    assert "It works with <3> weights." in str(report)
    assert table(other).get_text() == table(report).get_text().replace(report.remark, "")


@pytest.mark.parametrize(
    ("words", "twins", "label"),
    [
        ("your f is shut.", (), report_html.OBSERVED),
        ("your f is shut.", ((abs, abs),), report_html.FITS),
        ("your step matches one whose f is shut.", ((abs, abs),), report_html.OBSERVED),
        ("your step gives the numbers that come out if f is shut.", ((abs, abs),), report_html.OBSERVED),
    ],
)
def test_what_numbers_fit_is_not_said_to_have_been_seen(words, twins, label):
    report = Told(Wrong("no"), diagnoses=[Diagnosis(words, "gates.html#f", twins)])
    assert table(report).select_one(".mend strong").get_text() == f"{label}:"
    assert report_html.SAID.findall(report._repr_html_()) == [words.capitalize()]


def test_what_to_mend_stands_before_the_claims():
    report = Told(Wrong("no"), diagnoses=[Diagnosis("your <f> is shut.", "gates.html#f")])
    page = table(report)
    assert page.select_one(".mend").get_text() == "What happened: Your <f> is shut. Read the section"
    assert page.select_one(".mend a")["href"] == report_html.BOOK + "gates.html#f"
    assert page.get_text().index("Your <f>") < page.get_text().index("Claim 0")
    assert str(report).index("Your <f>") < str(report).index(report_html.BOOK) < str(report).index("Claim 0")


def test_the_text_says_all_that_the_table_says():
    report = Told(None, Wrong("h[0] should be 1, yours is 2."), first_wrong="the gate f.", seed=1)
    text, page = " ".join(str(report).split()), table(report)
    said = [page.strong, *page.select(".mend, .unseen, td:first-child, td:last-child, .claim, .why")]
    assert len(said) == 3 + 2 * 3 + 1
    for each in said:
        assert " ".join(each.get_text().split()) in text
    assert max(map(len, str(report).splitlines())) <= report_html.WIDTH
    assert repr(report) == "4"


@pytest.mark.parametrize("size", [1_000, 1_000_000])
def test_long_values_make_no_long_message(size):
    for text in ("x" * size, "<" * size, "word " * size):
        report = Told(Wrong(text), Wrong(text), diagnoses=[Diagnosis(text, "gates.html#f")])
        assert len(report._repr_html_()) < 20_000
        assert len(str(report)) < 10_000
        assert f"{len(text):,} characters" in " ".join(str(report).split())


def test_only_nbgrader_validate_is_told_by_the_other_stream(monkeypatch, capsys):
    report = Told(Wrong("no"))
    report._repr_html_()
    assert capsys.readouterr().err == ""
    monkeypatch.setenv("NBGRADER_VALIDATING", "1")
    report._repr_html_()
    Told(None)._repr_html_()
    assert capsys.readouterr().err == f"{report}\n"


def test_an_optional_part_is_reported_in_full_and_costs_nothing(monkeypatch, capsys):
    monkeypatch.setenv("NBGRADER_VALIDATING", "1")
    report = Told(None, Wrong("h[0] should be 1, yours is 2."), points=0)
    page = table(report)
    assert capsys.readouterr().err == ""  # `nbgrader validate` would say that the cell failed
    assert (report.share, repr(report)) == (0.5, "0")
    assert page.strong.get_text() == "part: 1 of 2 hold. This part is optional and carries no points"
    assert page.select_one(".lost .why").get_text() == "h[0] should be 1, yours is 2."
    assert [each.get_text() for each in page.select("td:last-child")] == ["none", "none"]


def test_validate_says_what_failed_and_speaks_of_no_partial_credit(tmp_path):
    classroom = Classroom("00-warm-up")
    nb = classroom.submission("def layer(x_t, W_x, b):\n    return x_t @ W_x.T")
    for cell in nb.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "sigmoid":
            cell.source = next(blank.source for blank in classroom.released.cells if blank.id == cell.id)
    nbformat.write(nb, tmp_path / "warm_up.ipynb")
    failed = Validator().validate(str(tmp_path / "warm_up.ipynb"))["failed"]
    half, none = (each["raw_error"] for each in failed)
    assert half.startswith("layer: ")
    assert "Each unit's bias is added" in " ".join(half.split())
    assert none.startswith("sigmoid: 0 of 4 points")
    assert "This is not written yet." in none
    assert "artial credit" not in half + none
