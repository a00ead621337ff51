"""The grammar of mistakes: what it makes of a function, that it ends, and that it finds what was made by hand."""

import linecache
import sys
import time

import numpy as np
import pytest

from grader.judging import explained
from grader.judging.bounded import outcome
from grader.judging.calls import Call, attempt, observe, recorded
from grader.judging.claims import expect, value_of
from grader.judging.diagnosis import Bug, Diagnosis, made_in, source_of
from grader.judging.evidence import same_numbers
from grader.judging.report import Report
from grader.judging.slips import in_text, slips
from grader.judging.slips.search import Search, simpler, slipped
from grader.judging.slips.stopping import slips_in

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow
THIS = sys.modules[__name__]


def memory(x, f, c_0):
    """A leaky memory and the mean of what it held: x (T, N), f, c_0 (N,) -> c (T, N), mean (N,)."""
    c, rows = c_0, []
    for x_t in x:
        c = f * c + (1 - f) * x_t
        rows.append(c)
    mean = np.sum(rows, axis=0) / len(x)
    return np.stack(rows), mean


def countdown(n, start):
    """How often n can be halved before it is below start."""
    k = 0
    while n > start:
        n = n / 2
        k += 1
    return k


twin = made_in(THIS, "memory")
BUG = Bug("nothing", "nothing", "no mistake of ours.", "03-gates.html#carousel")


def problem(rng, T=5, N=3):
    return rng.normal(size=(T, N)), rng.uniform(0.2, 0.9), rng.normal(size=N)


def asked(function, twin=twin, problems=None, bugs=(BUG,)):
    rng = np.random.default_rng(0)
    with recorded(calls := []):
        for each in problems or [problem(rng), problem(rng, 7, 2), problem(rng, 1, 4)]:
            observe(function, *each)
    return explained.Question(function, calls, twin, bugs, same_numbers)


def words(function, **options):
    return [each.words for each in slipped([asked(function, **options)])]


def test_each_slip_stands_in_the_source_once_and_changes_it():
    known = slips(THIS, ("memory",))
    assert len(known) > 300
    assert len({(slip.old, slip.new) for slip in known}) == len(known)
    for slip in known:
        assert slip.old != slip.new
        place, clause = slip.words.split("\n")
        assert place.startswith(("where ", "in ", "at "))
        assert clause


def forgets(x, f, c_0):
    held, rows = c_0, np.empty(x.shape)
    for t in range(len(x)):
        held = c_0 * f + x[t] * (1 - f)
        rows[t] = held
    return rows, rows.mean(axis=0)


def without_share(x, f, c_0):
    rows = [c_0]
    for t in range(len(x)):
        rows.append(f * rows[-1] + x[t])
    return np.array(rows[1:]), np.array(rows[1:]).mean(0)


def last_mean(x, f, c_0):
    rows, _ = memory(x, f, c_0)
    return rows, rows[-1] / len(x)


def two_of_them(x, f, c_0):
    held, rows = c_0, []
    for x_t in x:
        held = f * held - (1 - f) * x_t
        rows.append(held)
    return np.array(rows), np.array(rows).sum(0)


@pytest.mark.parametrize(
    ("function", "told"),
    [
        (forgets, ["c_0 stands where c belongs"]),
        (without_share, ["the factor 1 - f is left out"]),
        (last_mean, ["only the last term is kept"]),
        (two_of_them, ["are subtracted, where they are to be added", "len(x) is left out"]),
        (lambda x, f, c_0: memory(x, 1 - f, c_0), ["f"]),
        (lambda x, f, c_0: memory(x[::-1], f, c_0), ["opposite order"]),
    ],
)
def test_a_slip_is_found_however_it_is_written(function, told):
    found = words(function)
    assert len(found) == len(told)
    for sentence, part in zip(found, told, strict=True):
        assert part in sentence


def test_a_slip_is_found_beside_a_mistake_with_a_name_that_is_no_slip():
    def function(x, f, c_0):
        rows, mean = without_share(x, f, c_0)
        return rows, mean**3 - 0.25

    named = Bug("return np.stack(rows), mean", "return np.stack(rows), mean**3 - 0.25", "your mean is cubed.", "3#mean")
    found = slipped([asked(function, bugs=(named,))])
    assert len(found) == 2
    assert "the factor 1 - f is left out" in found[0].words
    assert found[1] == named.diagnosis._replace(twins=found[1].twins, alike=found[1].alike)


def test_a_slip_is_found_beside_a_mistake_with_a_name_in_the_same_statement():
    def function(x, f, c_0):
        held, rows = c_0, []
        for x_t in x:
            held = f * held - (1 - f) * np.cos(x_t)
            rows.append(held)
        return np.array(rows), np.mean(rows, axis=0)

    named = Bug("c = f * c + (1 - f) * x_t", "c = f * c + (1 - f) * np.cos(x_t)", "your c takes a cosine.", "3#cosine")
    (told,) = slipped([asked(function, bugs=(named,))])
    assert told.words.startswith("your c takes a cosine. Besides, where c is made, ")
    assert "are subtracted, where they are to be added" in told.words
    assert told.section == named.section


@pytest.mark.parametrize("function", [memory, lambda x, f, c_0: (np.zeros_like(x), np.zeros(x.shape[1]))])
def test_what_is_right_and_what_says_nothing_is_told_no_slip(function):
    assert not Search(asked(function), time.process_time() + 5).worthwhile
    assert words(function) == []


def test_a_slip_that_fails_at_one_call_of_many_is_not_told():
    def function(x, f, c_0):
        return without_share(x, f, c_0) if len(x) > 1 else memory(x, f, c_0)

    assert words(function) == []


def test_each_slip_is_explained_by_a_slip():
    """By itself, or by one that gives the same numbers: whatever changes an answer visibly."""
    missed = []
    for slip in slips(THIS, ("memory",))[::29]:
        made = twin_of(slip)
        if made is not None and Search(asked(made), time.process_time() + 9).worthwhile and not words(made):
            missed.append(slip.new)
    assert missed == []


def twin_of(slip):
    """The function with a slip, where it is one that ends and gives what can cross."""
    rng = np.random.default_rng(1)
    seen = outcome(twin, (slip,), Call(None, problem(rng), None, None))
    if seen is None or seen.error or not isinstance(seen.value, tuple):
        return None
    return lambda *args: outcome(twin, (slip,), Call(None, args, None, None)).value


@pytest.mark.parametrize(
    "text",
    [
        "def endless(x):\n    while x > 0:\n        x = x + 1\n    return x\n",
        "def endless(x):\n    rows = [x]\n    for each in rows:\n        rows.append(each)\n    return rows\n",
        "def endless(x):\n    return np.linalg.lstsq(np.full((2, 2), np.inf), np.ones(2))[0]\n",
    ],
)
def test_a_mistaken_function_ends(text):
    module = made_in(THIS, "countdown")
    whole = Bug(source_of(THIS, ("countdown",)), text.replace("endless", "countdown"), "", "")
    assert outcome(module, (whole,), Call(None, (3.0,), None, None)).error


def test_slips_in_a_loop_with_a_condition_end():
    halving = made_in(THIS, "countdown")
    for slip in slips(THIS, ("countdown",)):
        outcome(halving, (slip,), Call(None, (100.0, 3.0), None, None))  # returns


def test_a_report_tells_a_slip_where_no_named_mistake_explains():
    def diagnose(rng):
        return explained.told([[(BUG,)]], without_share, report.calls_of(without_share), memory, twin)

    report = Report("memory", 4, 0, diagnose)

    @report.claim("Every row is right.")
    def _(rng):
        for T, N in ((4, 3), (1, 2)):
            x, f, c_0 = problem(rng, T, N)
            expect("c", value_of(without_share, x, f, c_0)[0], memory(x, f, c_0)[0])

    assert [each.section for each in report.diagnoses] == [BUG.section]
    assert "the factor 1 - f is left out" in report.diagnoses[0].words
    assert "What happened" in report._repr_html_()


SUM = Bug("/ len(x)\n", "\n", "your mean is a sum.", "01-rnn.html#mean")


def summed(x, f, c_0):
    rows, mean = memory(x, f, c_0)
    return rows, mean * len(x)


def test_a_slip_in_one_function_is_told_beside_a_name_in_another():
    both = {summed: SUM, without_share: BUG}

    def diagnose(rng):
        return [
            told
            for each, bug in both.items()
            for told in explained.told([[(bug,)]], each, report.calls_of(each), memory, twin)
        ]

    report = Report("summed, without_share", 4, 0, diagnose)

    @report.claim("All is right.")
    def _(rng):
        for k, each in enumerate(both):
            x, f, c_0 = problem(rng, 4, 3)
            got = value_of(each, x, f, c_0)
            if k:
                expect("mean", got[1], memory(x, f, c_0)[1])

    named, slip = (each.words for each in report.diagnoses)
    assert named == SUM.words
    assert slip.startswith("your without_share gives the numbers that come out if")


def test_names_that_the_learner_has_not_used_are_said_to_be_ours():
    assert "the factor 1 - f is left out (c is a name of our solution)." in words(without_share)[0]

    def with_our_names(x, f, c_0):
        c, rows = c_0, []
        for x_t in x:
            c = f * c + x_t
            rows.append(c)
        return np.array(rows), np.array(rows).mean(0)

    assert words(with_our_names)[0].endswith("the factor 1 - f is left out.")


def test_one_slip_comes_before_two_mistakes_with_names_that_make_the_same():
    both = tuple(Diagnosis(text, "", ((without_share, without_share),)) for text in ("one.", "another."))
    (told,) = simpler(both, [asked(without_share)], bool)
    assert "the factor 1 - f is left out" in told.words
    assert simpler(both[:1], [asked(without_share)], bool) == both[:1]  # one mistake with a name stays
    assert simpler(both, [asked(without_share)], lambda _: False) == both  # where the claims have asked more
    assert simpler(both, [asked(forgets)], bool) == both  # and so do two of another function
    two = tuple(each._replace(twins=((two_of_them, two_of_them),)) for each in both)
    assert simpler(two, [asked(two_of_them)], bool) == two  # or where no single slip explains all


def cell(code):
    """A function as a learner's cell defines it, so that an error in it names the line."""
    path = f"<ipython-input-{abs(hash(code))}>"
    linecache.cache[path] = len(code), None, code.splitlines(keepends=True), path
    exec(compile(code, path, "exec"), names := {"np": np})
    return names["held"]


HELD = """def held(x, f, c_0):
    kept, rows = c_0, []
    for t in range(len(x)):
        kept = f * kept + (1 - f) * x[t]
        rows.append(kept)
    mean = np.sum(rows, axis=0) / x.shape[0]
    return np.stack(rows), mean
"""


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("np.sum(rows, axis=0)", "np.sum(rows, axis=2)", "sum(rows, axis=2) stands where sum(rows, axis=0) belongs"),
        ("(1 - f) * x[t]", "(1 @ f) * x[t]", "1 @ f stands where 1 - f belongs"),
    ],
)
def test_where_a_function_stops_the_line_that_is_shown_says_which_slip_it_is(right, wrong, told):
    (sentence,) = words(cell(HELD.replace(right, wrong)))
    assert sentence.startswith("your held stops as it would if, where ")
    assert told in sentence


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("x[t]", "x[t + 1]"),  # this stops elsewhere than any slip of ours in that line would
        ("(1 - f) * x[t]", "(1 - f) * x[t] + y"),  # and this is more than a name, a number or a sign
        ("x.shape[0]", "x.shape[0]()"),
    ],
)
def test_a_stop_that_no_slip_in_the_line_makes_has_no_name(right, wrong):
    assert words(cell(HELD.replace(right, wrong))) == []


def test_a_line_that_is_as_it_should_be_shows_no_slip():
    text = source_of(THIS, ("memory",))
    assert slips_in("return np.stack(rows), mean", text) == []
    assert [slip.new for slip in slips_in("mean = np.sum(rows, axis=5) / len(x)", text)] == [
        "mean = (np.sum(rows, axis=5) / len(x))"
    ]
    for line in ("return (", "pass", "rows.append(", "elif c:"):
        assert slips_in(line, text) == []


def test_answers_of_few_numbers_are_evidence_where_they_differ_and_zeros_are_none():
    def halved_once_more(n, start):
        return countdown(n, start) + 1

    halved = made_in(THIS, "countdown")
    problems = [(n, 1) for n in (2, 5, 9, 20, 70)]
    assert Search(asked(halved_once_more, halved, problems), time.process_time() + 5).worthwhile
    assert not Search(asked(lambda n, start: 0, halved, problems), time.process_time() + 5).worthwhile


def test_to_stop_is_no_evidence_for_a_slip_at_the_few_calls_that_do_not():
    def stops(x, f, c_0):
        return without_share(x, f, c_0) if len(x) == 1 else np.zeros(2) + np.zeros(3)

    problems = [problem(np.random.default_rng(1), T, 3) for T in (1, 5, 6, 7)]
    assert not Search(asked(stops, problems=problems), time.process_time() + 5).worthwhile
    assert Search(
        asked(stops, problems=[*problems[:2], problem(np.random.default_rng(2), 1, 4)]), time.process_time() + 5
    ).worthwhile


@pytest.mark.parametrize("grows", ["rows.append({})", "rows += [{}]"])
def test_no_slip_puts_a_list_into_itself(grows):
    known = in_text(f"def f(x):\n    rows = []\n    for each in x:\n        {grows.format('each')}\n    return rows\n")
    assert not any(grows.format("rows") in slip.new for slip in known)
    assert any(grows.format("x") in slip.new for slip in known)


def test_the_likelier_slips_of_every_statement_come_before_the_many_rarer_ones():
    clauses = [slip.words.split("\n")[1] for slip in slips(THIS, ("memory",))]
    rarer = [k for k, clause in enumerate(clauses) if clause.endswith(" besides") and " to " in clause]
    assert clauses.index("the division by len(x) is left out") < min(rarer)


def turned(x, f, c_0):
    c, mean = memory(x, f, c_0)
    return c, -mean


def test_where_answers_are_right_but_for_signs_no_other_slips_are_tried_before(monkeypatch):
    tried, makes_all = [], Search.makes_all
    monkeypatch.setattr(Search, "makes_all", lambda self, slip: tried.append(slip.words) or makes_all(self, slip))
    assert "has the wrong sign" in words(turned)[0]
    assert all("sign" in slip for slip in tried)
    assert len(tried) < len(slips(THIS, ("memory",))) / 5


def test_what_is_no_source_has_no_slips():
    assert in_text("def f(x:\n    return x\n") == []


def test_attempts_at_the_right_function_agree_with_it():
    rng = np.random.default_rng(2)
    args = problem(rng)
    assert np.allclose(attempt(twin(), *args).value[0], memory(*args)[0])


def test_a_term_that_can_make_up_for_any_slip_is_told_alone_and_not_as_one_of_two():
    def adds_c_0(x, f, c_0):
        c, rows = c_0, []
        for x_t in x:
            c = f * c + (1 - f) * x_t + c_0
            rows.append(c)
        return np.stack(rows), np.sum(rows, axis=0) / len(x)

    def adds_c_0_and_sums(x, f, c_0):
        rows, mean = adds_c_0(x, f, c_0)
        return rows, mean * len(x)

    assert "added to" in words(adds_c_0)[0]
    told = " ".join(words(adds_c_0_and_sums))
    assert not ("len(x) is left out" in told and "added to" in told)
