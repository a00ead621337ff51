"""A report is a number for nbgrader and a table for the learner."""

import warnings

import numpy as np
import pytest

from grader.judging.calls import StandIn, observe
from grader.judging.claims import (
    ATOL,
    RTOL,
    Wrong,
    close,
    expect,
    parts_of,
    secret_seed,
    silent,
    trained,
    unchanged,
    value_of,
)
from grader.judging.diagnosis import Diagnosis
from grader.judging.numbers import same_but_for_rounding
from grader.judging.report import Report


def report_of(*outcomes, points=10):
    report = Report("title", points)
    for weight, outcome in outcomes:

        @report.claim(f"claim worth {weight}", weight=weight)
        def _(rng, outcome=outcome):
            if outcome is not None:
                raise outcome

    return report


def test_the_score_is_the_share_of_the_weights_that_hold():
    report = report_of((1, None), (3, Wrong("no")))
    assert repr(report) == "2.5"
    assert float(report) == 2.5
    assert report.failed == ["claim worth 3"]


def test_the_table_says_why_and_escapes_what_the_learner_wrote():
    page = report_of((1, Wrong("<script>alert(1)</script>")))._repr_html_()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_an_unreadable_answer_fails_its_claim_alone():
    report = report_of((1, TypeError("a dict is no array")), (1, None))
    assert report.score == 5
    assert "a dict is no array" in report._repr_html_()


def test_a_diagnosis_that_breaks_costs_nothing():
    def diagnose(rng):
        raise ValueError

    report = Report("title", 2, diagnose=diagnose)

    @report.claim("never holds")
    def _(rng):
        raise Wrong("no")

    assert report.diagnoses == []
    assert report.score == 0


@pytest.mark.parametrize(
    ("got", "words"),
    [
        ([[1, 2], [3, 5]], r"v\[1, 1\] should be 4, yours is 5"),
        ([[1, 2]], r"shape \(2, 2\), yours has \(1, 2\)"),
        ([[1], [2, 3]], "rows of different lengths"),
        ([["a", "b"], ["c", "d"]], "array of real numbers"),
        ([[1, 2], [3, np.nan]], "yours is nan"),
    ],
)
def test_the_first_difference_is_named(got, words):
    with pytest.raises(Wrong, match=words):
        expect("v", got, [[1, 2], [3, 4]])


def test_what_a_call_may_do_wrong_is_said():
    def shout(v):
        np.exp(v)
        return v

    def spoil(v):
        v += 1
        return v

    with pytest.raises(Wrong, match="overflow"):
        silent(shout, np.array([1e4]))
    silent(lambda: warnings.warn("an honest word", stacklevel=1))
    with pytest.raises(Wrong, match="The call changed the numbers in v"):
        unchanged(spoil, ("v",), np.zeros(2))
    with pytest.raises(Wrong, match="ZeroDivisionError"):
        value_of(lambda: 1 / 0)
    with pytest.raises(Wrong, match="returned None"):
        value_of(lambda: None)
    with pytest.raises(Wrong, match=r"Expected 2 values back, \(h, c\), got 3"):
        parts_of((1, 2, 3), ("h", "c"))


@pytest.mark.parametrize(
    ("split", "words"),
    [
        (lambda v: (v, 1, 2), ["your split does not return what is asked for, 2 values: return h, state."]),
        (lambda v: (v, (1, 2, 3)), []),
        (lambda v: (v, None), []),
    ],
)
def test_how_many_values_are_missing_is_said_of_a_whole_answer_and_of_the_function_that_gave_it(split, words):
    def half(v):
        return v / 2

    split.__name__ = "split"
    report = Report("half, split", 2)

    @report.claim("half is half, split gives v and two more")
    def _(rng):
        expect("half", value_of(half, np.ones(3)), np.full(3, 0.5))
        _, state = parts_of(value_of(split, np.ones(3)), ("h", "state"))
        parts_of(state, ("a", "b"))

    assert [each.words for each in report.diagnoses] == words


def test_the_secret_seed_is_fixed_by_the_secret_and_fresh_without(monkeypatch):
    monkeypatch.setenv("LSTM_COURSE_SECRET", "one")
    first = secret_seed("a")
    assert first == secret_seed("a") != secret_seed("b")
    monkeypatch.setenv("LSTM_COURSE_SECRET", "two")
    assert secret_seed("a") != first
    monkeypatch.delenv("LSTM_COURSE_SECRET")
    assert secret_seed("a") != secret_seed("a")


def conduct_of(half, third, points=2):
    report = Report("half, third", points)

    @report.claim("half of 6 is 3, a third 2")
    def _(rng):
        expect("half", value_of(half, np.array([6.0])), [3])
        expect("third", value_of(third, np.array([6.0])), [2])

    report.conduct([(half, ("v",)), (third, ("w",))])
    return report


def test_conduct_of_several_functions_is_one_claim_that_names_the_one_at_fault():
    def half(v):
        return v / 2

    def third(w):
        w /= 3
        return w.copy()

    assert conduct_of(half, lambda w: w / 3).score == 2
    report = conduct_of(half, third)
    assert report.score == 1
    assert "A call of third changed the numbers in w" in report._repr_html_()
    (diagnosis,) = report.diagnoses
    assert diagnosis.words.startswith("your third changes w in place")


@pytest.mark.parametrize("spoils", [False, True])
def test_a_training_is_made_once_and_told_what_it_changes(spoils):
    calls = []

    def train(data):
        calls.append(data)
        if spoils:
            data -= 4
        return 3.0

    report = Report("train", 2)

    @report.claim("It learns a half.")
    def _(rng):
        expect("half", value_of(train, np.array([6.0])), 3)

    report.conduct((), trainings=[(train, ("data",))])
    assert len(calls) == 1
    assert report.score == 2 - spoils
    told = [diagnosis.words for diagnosis in report.diagnoses]
    assert [words[:34] for words in told] == ["your train changes data in place: "] * spoils


def test_a_call_that_stopped_is_asked_no_second_time():
    def half(v):
        return v / (2 if v.dtype.kind == "f" else None)

    report = Report("half", 2)

    @report.claim("half of 6 is 3", weight=3)
    def _(rng):
        expect("half", value_of(half, np.array([6.0])), [3])

    @report.claim("and of whole numbers")
    def _(rng):
        expect("half", value_of(half, np.array([6])), [3])

    report.conduct(half, ("v",))
    assert report.failed == ["and of whole numbers"]


def judged(function, want):
    """The report on a function of a matrix, whose value should be `want` of it."""
    report = Report(function.__name__, 2)

    @report.claim("It is right.")
    def _(rng):
        for shape in ((2, 3), (3, 2)):
            v = rng.normal(size=shape)
            expect("the value", value_of(function, v), want(v))

    report.conduct(function, ("v",))
    return report


def test_what_was_returned_stays_as_it_is():
    buffers = {}

    def doubled(v):
        buffer = buffers.setdefault(v.shape, np.empty(v.shape))
        np.multiply(v, 2, out=buffer)
        return buffer

    report = judged(doubled, lambda v: 2 * v)
    assert report.score == 1
    (diagnosis,) = report.diagnoses
    assert "goes on writing into" in diagnosis.words


def test_who_returns_what_was_given_or_a_part_of_it_writes_into_nothing():
    def itself(v):
        return v

    def one_table(v):
        return table

    table = np.ones((2, 2))
    assert judged(itself, lambda v: v).score == judged(one_table, lambda v: table).score == 2


@pytest.mark.parametrize("returned", [lambda v: table_of[0], lambda v: 2 * np.ones((2, 2))])
def test_what_has_to_be_new_is_not_what_was_returned_before(returned):
    report = Report("twos", 2)

    @report.claim("All are two.")
    def _(rng):
        expect("the array", value_of(returned, np.ones((2, 2))), 2 * np.ones((2, 2)))

    report.conduct(returned, ("v",), new=[returned])
    if report.failed:
        (diagnosis,) = report.diagnoses
        assert "or returns again" in diagnosis.words
    assert bool(report.failed) == (returned(0) is returned(0))


table_of = [2 * np.ones((2, 2))]


def test_a_training_is_tried_with_ours_for_an_earlier_function_and_with_its_own_where_that_goes_wrong():
    space = {}
    exec("def step(x):\n    return x + 2\n\n\ndef train(x):\n    return 10 * step(x)", space)
    assert trained(space["train"], 5, 1) == 30
    assert trained(space["train"], 5, 1, step="def step(x):\n    return x + 1") == 20
    assert trained(space["train"], 5, 1, step="def step(x, y):\n    return x") == 30


def test_arrays_may_lie_in_memory_as_they_like():
    def doubled(v):
        return 2 * np.frombuffer(v.tobytes("A"), v.dtype).reshape(v.shape)

    report = judged(doubled, lambda v: 2 * v)
    assert report.score == 1
    assert "lie otherwise in memory" in report._repr_html_()
    assert judged(np.array, lambda v: v).score == 2


def test_rounding_is_small_beside_the_largest_number():
    got = np.array([3.0, 1e-7]), np.nan
    assert same_but_for_rounding(got, (np.array([3.0, 2e-5]), np.nan))
    assert not same_but_for_rounding(got, (np.array([3.0, 1e-3]), np.nan))
    assert not same_but_for_rounding(got, (np.array([3.0, 1e-7]), 1.0))
    assert not same_but_for_rounding(1e-3, 2e-3)
    assert same_but_for_rounding(("a", 1.0), ("a", 1.0))
    assert not same_but_for_rounding("a", "b")


def test_a_claims_own_arithmetic_warns_of_nothing():
    def doubled(v):
        return np.full(v.shape, np.inf)

    report = Report("doubled", 2, diagnose=lambda rng: [Diagnosis(str(np.float64(1) / np.array(0.0)), "")])

    @report.claim("It is right.")
    def _(rng):
        got = value_of(doubled, np.ones(2))
        expect("the difference", got - got, np.zeros(2))

    assert report.failed == ["It is right."]
    assert report.diagnoses[0].words == "inf"


class Pair(list):
    def __init__(self, one, other):
        super().__init__([one, other])


class Odd:
    def __eq__(self, other):
        return np.ones(2) == 1


@pytest.mark.parametrize(
    "make", [lambda: Pair(1.0, 2.0), Odd, lambda: (lambda holder: holder.append(holder) or holder)([])]
)
def test_whatever_is_returned_spoils_no_check(make):
    report = judged(lambda v: make(), lambda v: v)
    assert report.failed[0] == "It is right."
    again = StandIn(lambda v: make(), then=(np.zeros(1),))
    assert observe(again, np.ones(1)).overwrote is False


NUMBERS = [0.0, -0.0, 1.0, 1 + 1e-6, 1 + 1e-4, 1e-7, 1e-5, 1e308, -1e308, np.inf, -np.inf, np.nan]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("equal_nan", [True, False])
def test_what_is_close_is_what_numpy_calls_so(equal_nan):
    got, want = (each.ravel() for each in np.meshgrid(NUMBERS, NUMBERS))
    assert (close(got, want, equal_nan) == np.isclose(got, want, RTOL, ATOL, equal_nan)).all()
    small = np.array([0, 3], np.uint8)
    assert close(small, np.array([3, 0])).tolist() == [False, False]
