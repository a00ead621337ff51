"""A name is told only to those who made that mistake; what a call did besides its numbers is noticed at every call."""

import contextlib
import sys

import numpy as np
import pytest

from grader.judging.calls import StandIn, observe
from grader.judging.claims import Blank, Wrong, expect, value_of
from grader.judging.diagnosis import OR, Bug, Diagnosis, made_in, one_of
from grader.judging.report import Report
from grader.sandbox import proxy

HALF = Bug("v", "v / 2", "your double halves.", "page.html#double")


def doubled(v):
    return 2 * v


def halved(v):
    return v / 2


def blank(v):
    raise NotImplementedError


def report_on(learners, twins=(), claims=((3.0,), (5.0, 7.0))):
    """The report of a function that should double; one that fails is said to halve."""
    report = Report("double", 4, seed=1, diagnose=lambda rng: [HALF.diagnosis._replace(twins=twins)])
    for numbers in claims:

        @report.claim(f"doubles {numbers}")
        def _(rng, numbers=numbers):
            for number in numbers:
                expect("v", value_of(learners, np.array([number])), [2 * number])

    return report


def told(learners, twin=halved, **options):
    return bool(report_on(learners, ((learners, twin),) if twin else (), **options).diagnoses)


def test_a_name_is_told_to_those_who_made_the_mistake_alone():
    assert told(lambda v: 0.5 * v)
    assert not told(lambda v: v - 1.5)  # halves a three
    assert not told(lambda v: v / 2 if v[0] > 4 else 2 * v)  # the mistake would fail a claim that holds


def test_an_observation_needs_no_twin():
    assert told(lambda v: v - 1.5, twin=None)


def test_what_is_not_a_number_is_no_evidence():
    def nothing(v):
        return np.full(1, np.nan)

    assert not told(nothing, twin=nothing)


def test_an_error_is_explained_by_an_error_alone():
    def stops_at_five(v):
        if v[0] == 5:
            raise ValueError
        return v / 2

    assert told(stops_at_five, twin=stops_at_five)
    assert not told(stops_at_five)


def steps(v):
    a = v + 1
    return 2 * a


def test_one_of_two_names_is_told_with_the_other_and_a_pair_as_two():
    twins = ((doubled, halved),)
    other = HALF._replace(words="your double is a half.")
    (alternatives,) = one_of([(HALF,), (other,)], doubled, lambda bugs: halved)
    assert alternatives.twins == twins
    assert f"{OR} your double is a half." in alternatives.words
    assert [each.twins for each in one_of([(HALF, other)], doubled, lambda bugs: halved)] == [twins, twins]
    assert one_of([], doubled, lambda bugs: halved) == []


def test_in_a_pair_each_is_told_with_one_that_may_stand_in_its_place():
    other, third = (HALF._replace(words=words) for words in ("your double is lost.", "your double is away."))
    told = one_of([(HALF, other), (HALF, third), (third,)], doubled, lambda bugs: halved)
    assert [each.words for each in told] == [HALF.words, f"{other.words} {OR} {third.words}"]


def test_of_a_pair_the_earlier_in_the_reference_is_told_first():
    twin = made_in(sys.modules[__name__], "steps")
    early, late = Bug("a = v + 1", "a = v", "early.", "1"), Bug("return 2 * a", "return a", "late.", "1")
    assert [each.words for each in one_of([(late, early)], steps, twin)] == ["early.", "late."]


def conduct_of(learners):
    report = report_on(learners)
    report.conduct(learners, ("v",))
    return report.rows[-1].wrong


def test_conduct_is_that_of_every_call():
    def spoils_fives(v):
        if v[0] == 5:
            v *= 2
            return v.copy()
        return 2 * v

    calls = []

    def remembers(v):
        calls.append(v)
        return 2 * v + 100 * (len(calls) > 3)

    assert conduct_of(doubled) is None
    assert "changed the numbers in v" in str(conduct_of(spoils_fives))
    assert "a different answer" in str(conduct_of(remembers))


KEPT = """
TABLE = {"twice": 2}
answers = {}

def afresh(f, v):
    return f(v)

def by_numbers(f, v):
    if v.tobytes() not in answers:
        answers[v.tobytes()] = f(v)
    return answers[v.tobytes()].copy()

def by_numbers_within(f, v):
    seen = {}
    for each in (v, v):
        if each.tobytes() not in seen:
            seen[each.tobytes()] = f(each)
    return seen[v.tobytes()]

def by_function_too(f, v, answers={}):
    if (f, v.tobytes()) not in answers:
        answers[f, v.tobytes()] = f(v)
    return answers[f, v.tobytes()].copy()

def own_table(f, v):
    return f(v) if "twice" in TABLE else f(f(v)) / 2
"""


@pytest.mark.parametrize("place", ["here", "there"])
def test_what_the_functions_said_that_it_is_given_is_not_kept_for_others(place):
    def conduct_of(name):
        report = Report(name, 1, seed=1)

        @report.claim("asks f")
        def _(rng):
            for number in (3.0, 5.0, 7.0):
                expect("v", value_of(functions[name], doubled, np.array([number])), [2 * number])

        report.conduct(functions[name], ("f", "v"))
        return report.rows[-1].wrong

    names, functions = ["afresh", "by_numbers", "by_numbers_within", "by_function_too", "own_table"], {}
    with contextlib.closing(proxy.Learner()) as learner:
        if place == "here":
            exec(KEPT, functions)
        else:
            functions = dict(zip(names, learner.run(KEPT, names), strict=True))
        wrong = {name for name in names if conduct_of(name)}
        assert wrong == {"by_numbers"}
        assert "it called f less often" in str(conduct_of("by_numbers"))


def test_doing_nothing_is_no_conduct():
    assert "once most of the claims above hold" in str(conduct_of(lambda v: v))
    assert isinstance(conduct_of(blank), Blank)


def test_a_sentence_that_gives_the_answer_away_waits_for_a_first_try():
    def report(learners):
        made = Report("double", 1)

        @made.claim("It is twice v.", until_tried="It is what was asked for.")
        def _(rng):
            expect("v", value_of(learners, np.ones(1)), [2])

        return made

    assert report(blank).rows[0].sentence == "It is what was asked for."
    assert report(halved).rows[0].sentence == report(doubled).rows[0].sentence == "It is twice v."


SOURCE = "def step(v):\n    return 0 * v\n\ndef loop(v):\n    return step(v=step(v))\n"


def here():
    namespace = {}
    exec(SOURCE, namespace)
    return namespace["loop"]


@pytest.fixture
def there():
    learner = proxy.Learner()
    (loop,) = learner.run(SOURCE, ["loop"])
    yield loop
    learner.close()


@pytest.mark.parametrize("place", ["here", "there"])
def test_a_loop_is_judged_with_our_step_in_the_place_of_theirs(place, there):
    loop = here() if place == "here" else there
    v = np.array([1.0, 3.0])
    assert observe(StandIn(loop, step=doubled), v).value.tolist() == [4, 12]
    assert observe(loop, v).value.tolist() == [0, 0]  # theirs is back
    assert "no_such_thing" in observe(StandIn(loop, step=lambda v: v.no_such_thing), v).error
    assert observe(loop, v).value.tolist() == [0, 0]


def test_calls_of_a_stand_in_are_the_functions_own():
    report, loop = Report("loop", 1), here()

    @report.claim("twice")
    def _(rng):
        expect("v", value_of(StandIn(loop, step=doubled), np.ones(1)), [4])

    report.conduct(loop, ("v",))
    assert report.failed == []
    assert [call.function for call in report.calls_of(loop)] == [loop]  # asked again it is no call of another kind


def test_long_values_are_clipped():
    assert len(str(Wrong("x" * 10**6))) < 1000
    assert Diagnosis("words", "section").twins == ()


def test_names_are_evidence_as_numbers_are_and_are_compared_as_they_are():
    def names(v):
        return ["V", "NP"] if v[0] < 4 else ["V"]

    assert told(names, twin=names)
    assert told(lambda v: tuple(names(v)), twin=names)  # a pair is as good as a list
    assert not told(names, twin=lambda v: ["V", "NP"])
    assert not told(names, twin=lambda v: [1.0])
    assert not told(lambda v: [], twin=lambda v: [])
