"""Where an answer goes wrong, told from what is seen of it; what is right, or cannot be told, is told nothing."""

import sys
import time

import numpy as np
import pytest

from grader.judging.calls import StandIn, observe
from grader.judging.claims import Wrong
from grader.judging.diagnosis import made_in
from grader.judging.placing import NO_PLACE, first_that_fails
from grader.judging.placing.comparison import leaves_of, names_of_parts, with_leaf
from grader.judging.report import Row
from grader.judging.report_html import ONCE_MOST_HOLD
from tests.grader.judging.asking import where

pytestmark = pytest.mark.filterwarnings("ignore")
THIS = sys.modules[__name__]


def layer(x, state, weights):
    """x (T, N, D), state (h_0, c_0) of (N,) each, weights (D,) -> h (T, N), total (N,)."""
    h_0, c_0 = state
    h = np.tanh(x @ weights) + c_0
    total = h_0 + h.sum(axis=0)
    return h, total


def both(v, other):
    """v and other (n,), of equal length, as they are."""
    return v + 0 * np.dot(v, np.ones(len(other))), other


def entries(v, least):
    """The entries of v (n,) that are above least, in order, as a list."""
    return [float(each) for each in v if each > least]


def problem(rng, T=4, N=3, D=2, scale=1.0):
    return scale * rng.normal(size=(T, N, D)), (rng.normal(size=N), rng.normal(size=N)), rng.normal(size=D)


def said(function, right=layer, problems=None):
    rng = np.random.default_rng(3)
    problems = problems or [problem(rng, *sizes) for sizes in ((4, 3, 2), (3, 5, 3), (1, 2, 4), (6, 4, 2))]
    return where(function, right, problems)


def of_h(change):
    """A layer whose h is spoilt, and whose total is right."""
    return lambda *args: (change(layer(*args)[0]), layer(*args)[1])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda h: -h, "all your numbers have the wrong sign"),
        (lambda h: 3 * h, "3 times the right ones"),
        (lambda h: h / h.shape[1], "divided by the length of axis 1"),
        (lambda h: h + 2, "plus 2"),
        (np.square, "the square of what is asked for"),
        (lambda h: h * (np.arange(len(h)) > 0)[:, None], "only the first entry along axis 0 is wrong"),
        (lambda h: np.where(h > 0, np.nan, h), "are NaN"),
        (lambda h: h[:, None], "an axis of length 1"),
        (lambda h: h[:-1], "1 too short along axis 0"),
        (lambda h: h.T, "axes stand in another order"),
        (lambda h: np.abs(h), "but for the sign"),
    ],
)
def test_what_wrong_numbers_have_to_do_with_the_right_ones(change, words):
    told = said(of_h(change))
    assert told.startswith("In <lambda>. Of its parts, h is wrong, total is right in these calls.")
    assert words.lower() in told.lower()


def test_a_factor_that_nobody_forgot_is_not_told():
    assert "times the right ones" in said(of_h(lambda h: 1e-3 * h))
    assert "times" not in said(of_h(lambda h: 1e-12 * h))
    assert "times" not in said(of_h(lambda h: 1.0001 * h))


def test_a_call_that_was_given_a_wrong_answer_is_no_evidence():
    v = np.array([0.5, 1.5, 2.5])
    problems = [(v, v), (v[:2], v[:2]), (v[None], v[:2])]  # to the last, which holds an answer, there is no right one
    told = where(lambda v, other: (v[None], other), both, problems)
    assert "an axis of length 1 is missing or too many: (1, 3) where (3,) is asked for" in told


def with_state(x, state, weights):
    """A layer that returns its state as a pair."""
    h, total = layer(x, state, weights)
    return h, (total, h[-1])


def test_of_a_part_with_parts_the_wrong_one_is_told():
    def function(x, state, weights):
        h, (total, last) = with_state(x, state, weights)
        return h, (total, np.sin(3 * last))

    told = said(function, with_state)
    assert "Of its parts, the second part is wrong, h is right in these calls." in told
    assert "Of the second part, the second part is wrong, the first part is right." in told


def half(v):
    """The first half of v, without a middle."""
    return v[: len(v) // 2]


def test_of_a_shape_that_is_wrong_in_some_calls_is_said_in_which():
    def function(v):
        return v[: (len(v) + 1) // 2][::-1]

    told = said(function, half, [(np.arange(T) + 1.5,) for T in (4, 5, 6, 7)])
    assert "too long along axis 0 (where it is not)" in told
    assert "(where the shape is right)" in told


def split(v, factor):
    """v (n,), factor -> the rest (n - 1,), (first, last). Of v, as it is."""
    return factor * v[1:], (v[0], v[-1])


def test_parts_without_a_name_are_called_what_the_docstring_says():
    assert names_of_parts(made_in(THIS, "split")) == ["the rest", "(first, last)"]
    assert names_of_parts(made_in(THIS, "layer")) == ["h", "total"]


def numbered(v):
    """The numbers of the entries of v (n,), and their order."""
    return np.arange(len(v)), np.argsort(v)


def test_floats_for_whole_numbers_are_not_called_right():
    def function(v):
        numbers, order = numbered(v)
        return numbers.astype(float), order[::-1]

    rng = np.random.default_rng(3)
    told = said(function, numbered, [(rng.normal(size=n),) for n in (3, 5, 7)])
    assert "Of its parts, the second part is wrong." in told


def test_a_sign_is_told_where_more_is_wrong_elsewhere():
    def function(x, state, weights):
        h, total = layer(x, state, weights)
        return (-h if len(x) < 4 else np.flip(h, axis=0)), total

    told = said(function)
    assert "At 2 of the 4 calls that go wrong, the smallest among them, all your numbers have the wrong sign." in told


def test_numbers_that_stand_elsewhere():
    rng = np.random.default_rng(4)
    long = [problem(rng, *sizes) for sizes in ((4, 3, 2), (3, 5, 3))]
    assert "in the opposite order along axis 0" in said(of_h(lambda h: h[::-1]), problems=long)
    assert "one place too late along axis 0" in said(of_h(lambda h: np.roll(h, 1, axis=0)), problems=long)
    assert "in other places" in said(of_h(lambda h: h.ravel()[::-1].reshape(h.shape)), problems=long)
    dealt = of_h(lambda h: h.T.reshape(h.shape))
    assert "in the places to which reshape deals them" in said(dealt, problems=long)


@pytest.mark.parametrize(
    ("holds", "words"),
    [
        (lambda x, weights: x.shape[1] > 1, "Of the calls tried, those go wrong in which x has one entry along axis 1"),
        (
            lambda x, weights: abs(weights[0]) < 100,
            "Of the calls tried, those go wrong in which weights holds numbers beyond 30",
        ),
        (
            lambda x, weights: abs(weights[0]) < 20,
            "Of the calls tried, those go wrong in which weights holds numbers of 25 and more; up to ",
        ),
    ],
)
def test_what_the_calls_that_went_wrong_have_in_common(holds, words):
    def function(x, state, weights):
        return layer(x, state, weights) if holds(x, weights) else (0, 0)

    rng = np.random.default_rng(5)
    sizes = ((4, 3, 2), (2, 5, 3), (1, 2, 4), (6, 1, 2), (3, 1, 4), (2, 2, 2), (2, 1, 3))
    problems = [problem(rng, *each) for each in sizes]
    for size in [1000] * ("beyond" in words) + [25] * ("25" in words):
        problems += [(x, state, size * np.sign(weights)) for x, state, weights in problems[:3]]
    assert words in said(function, problems=problems)


def length(v):
    """The length of v (n,)."""
    return float(np.sqrt((v * v).sum()))


def test_a_number_that_is_zero_is_called_that_once():
    """And not below or above, and not all zeros besides."""
    rng = np.random.default_rng(0)
    problems = [(rng.normal(size=5), least) for least in (0.0, 0.3, -0.4, 0.0, 0.7, 0.0)]
    told = said(lambda v, least: entries(v, least if least else 9.0), entries, problems)
    assert "Of the calls tried, those go wrong in which least is 0, and no others." in told


def test_what_calls_have_in_common_by_chance_is_not_told():
    rng = np.random.default_rng(6)
    problems = [(rng.normal(size=n),) for n in (2, 3, 5)] + [(scale * np.eye(4)[1],) for scale in (1.5, 2.5, 3.5, 4.5)]
    told = said(lambda v: float(np.abs(v).sum()), length, problems)
    assert "The smallest call that goes wrong" in told
    assert "differ" not in told


def test_a_range_that_right_numbers_leave_is_told():
    rng = np.random.default_rng(8)
    problems = [(rng.uniform(0.5, 1, size=n),) for n in (3, 4, 5, 6, 7)]
    told = said(lambda v: -np.tanh(length(v)), length, problems)
    assert "All your numbers lie from -1 to 1, and right ones go beyond: is there a tanh too many?" in told
    small = [(0.1 * v,) for (v,) in problems]
    assert "lie from" not in said(lambda v: -np.tanh(length(v)), length, small)


def pooled(a, b):
    """The sum of all entries of two lists."""
    return sum(a) + sum(b)


def test_numbers_that_two_arguments_share_are_told_apart():
    rng = np.random.default_rng(7)
    drawn = [rng.normal(size=n).round(2).tolist() for n in (4, 5, 6)]
    problems = [(some[:3], some[2:]) for some in drawn]
    told = said(lambda a, b: sum({*a, *b}), pooled, problems)
    assert "With no two equal numbers in a and b the calls that went wrong go well" in told


def test_a_call_that_might_be_rounded_is_not_shown_where_another_is_plain():
    told = said(lambda v: length(v) * (1 + 0.0005 * len(v) ** 6), length, [(np.arange(1.5, n),) for n in (2, 3, 7)])
    assert "A small call that goes wrong: <lambda>([1.5, 2.5]" in told


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (
            lambda x, state, weights: (layer(x, (state[0], 0 * state[1]), weights)[0], layer(x, state, weights)[1]),
            "a change of c_0 changes nothing in h, and it should",
        ),
        (
            lambda x, state, weights: layer(x, (state[0], 0 * state[1]), weights),
            "a change of c_0 changes nothing",
        ),
        (
            lambda x, state, weights: layer(x, (state[0], np.sin(state[1])), weights),
            "With c_0 at zero your answers are right",
        ),
    ],
)
def test_which_argument_lets_the_mistake_in(function, words):
    assert words in said(function)


def moved(v, rate):
    """v (n,), moved by the rate times its sine."""
    return v - rate * np.sin(v)


def test_an_argument_without_which_nothing_happens_lets_no_mistake_in():
    rng = np.random.default_rng(5)
    problems = [(rng.normal(size=n), 0.5 + n / 9) for n in (4, 5, 6)]
    assert "at zero" not in said(lambda v, rate: v - rate * np.sin(v) * np.cos(v[0]), moved, problems)


def weighed(v, w):
    """Lists of arrays -> a list, each array of v times the sum of w."""
    return [each * w.sum() for each in v]


def test_a_factor_of_some_arrays_is_not_said_of_all():
    def some(v, w):
        return [each * w.sum() * (1 if each.ndim == 1 else 3) for each in v]

    rng = np.random.default_rng(6)
    problems = [([rng.normal(size=n), rng.normal(size=(n, 2))], rng.normal(size=n)) for n in (3, 4, 5)]
    told = said(some, weighed, problems)
    assert "in those of its arrays that are wrong, your numbers are 3 times" in told.lower()
    assert "arrays that are wrong" not in said(lambda v, w: [3 * each for each in weighed(v, w)], weighed, problems)


def quadrupled(v):
    """v (n,) -> 4 v."""
    return 4 * v


@pytest.mark.parametrize(
    ("change", "word", "is_said"),
    [
        (lambda v: np.trunc(4 * v).astype(int), "fractions cut off", True),
        (lambda v: np.ceil(4 * v).astype(int), "fractions cut off", False),
        (lambda v: (4 * v).astype(np.float16), "float16", True),
        (lambda v: (3 * v).astype(np.float32), "float32", False),
    ],
)
def test_a_type_is_told_only_where_nothing_else_is_wrong(change, word, is_said):
    rng = np.random.default_rng(8)
    assert (word in said(change, quadrupled, [(rng.normal(size=n),) for n in (4, 5, 6)])) is is_said


def with_tiny(v):
    """v (n,) -> sine, tiny."""
    return np.sin(v), 1e-9 * v


def test_a_part_that_is_wrong_by_little_because_it_is_tiny_is_not_called_right():
    rng = np.random.default_rng(9)
    problems = [(rng.normal(size=n),) for n in (4, 5, 6)]
    assert "tiny is right" in said(lambda v: (np.cos(v), with_tiny(v)[1]), with_tiny, problems)
    assert "is right" not in said(lambda v: (np.cos(v), 3 * with_tiny(v)[1]), with_tiny, problems)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda found: found[:-1], "The last entry is missing"),
        (lambda found: found[::-1], "The right entries, in another order"),
        (lambda found: [*found, 0.0], "one entry too many at the end"),
        (lambda found: [*found, 0.0, 0.0], "right up to where they should end, and go on"),
        (lambda found: found[:-2], "right as far as they go, and end too early"),
        (lambda found: found[::2], "Entries are missing, and all others are right"),
    ],
)
def test_lists_are_compared_entry_by_entry(change, words):
    problems = [(np.array(v), 0.5) for v in ([0.1, 0.7, 0.9], [0.6, 0.8, 3.0, 0.2], [4.0, 2.0, 0.0])]
    told = said(lambda v, least: change(entries(v, least)), entries, problems)
    assert words in told


def rows_of(v, names):
    """For each name a list of the numbers of v, and the name."""
    return [[*v, name] for name in names]


def one_row_for_all(v, names):
    rows = [[]] * len(names)
    for row, name in zip(rows, names, strict=True):
        row += [*v, name]
    return rows


def test_one_list_for_all_entries_is_told_as_that():
    problems = [([0.5], ["a", "b"]), ([0.1, 0.7], ["c", "d", "e"])]
    assert "All entries are one list" in said(one_row_for_all, rows_of, problems)
    assert "All entries are one list" not in said(lambda v, names: [10 * v] * len(names), rows_of, problems)


def test_where_only_an_example_is_known_the_one_claim_that_does_not_hold_is_said():
    rows = [Row(f"It is {each}.", 1, None) for each in ("one", "two")]
    rows.append(Row("It is least.", 1, Wrong("It is 4 (of 9).")))
    problems = [(np.array([0.1, 0.7]), 0.5), (np.arange(9.0), 7.5)]
    told = where(lambda v, least: [least], entries, problems, rows)
    assert told.endswith("All that is claimed holds but this: It is least. It is 4 (of 9).")
    two = [*rows, Row("It is three.", 1, Wrong("It is 5."))]
    for others in (two, rows[1:]):
        assert "All that is claimed" not in where(lambda v, least: [least], entries, problems, others)


def test_the_smallest_call_is_shown_whole():
    told = said(lambda v, least: [least], entries, [(np.array([0.1, 0.7]), 0.5), (np.arange(9.0), 7.5)])
    assert "The smallest call that goes wrong: <lambda>([0.1, 0.7], 0.5) should be [0.7], yours is [0.5]." in told


def test_who_stops_is_told_where():
    def function(x, state, weights):
        if len(x) == 1:
            raise ValueError("nothing to stack")
        return layer(x, state, weights)

    rng = np.random.default_rng(6)
    problems = [problem(rng, *sizes) for sizes in ((1, 3, 2), (1, 5, 3), (1, 1, 3), (3, 2, 4), (6, 1, 2), (2, 3, 1))]
    told = said(function, problems=problems)
    assert "It stops: ValueError: nothing to stack" in told
    assert "Of the calls tried, those go wrong in which x has one entry along axis 0" in told


@pytest.mark.parametrize("function", [layer, lambda *args: (np.array(layer(*args)[0]), layer(*args)[1])])
def test_what_is_right_is_placed_nowhere(function):
    assert said(function) is None


def test_arguments_have_the_names_of_the_reference():
    rng = np.random.default_rng(7)
    args = problem(rng)
    names = {name: path for path, name, _ in leaves_of(args, made_in(THIS, "layer"), layer)}
    assert set(names) == {"x", "h_0", "c_0", "weights"}
    assert names_of_parts(made_in(THIS, "layer")) == ["h", "total"]
    changed = with_leaf(args, names["c_0"], np.zeros(3))
    assert not changed[1][1].any()
    assert changed[1][0] is args[1][0]
    inner = with_leaf(({"W": (np.ones(2),)},), (0, "W", 0), np.zeros(2))
    assert not inner[0]["W"][0].any()


def test_a_loop_that_does_not_end_where_an_argument_is_zero_holds_nothing_up():
    def counted(v):
        n = 0
        while not v.any():
            n += 1
        return v

    began = time.process_time()
    assert observe(StandIn.for_a_place(counted), np.zeros(3)).error.startswith(
        "TimeoutError: no answer within 1 second"
    )
    assert time.process_time() - began < 60
    assert observe(StandIn.for_a_place(counted), np.ones(3)).error is None


def test_where_nothing_is_found_the_first_claim_that_fails_is_said():
    rows = [
        Row("It is one.", 1, None),
        Row("It is two.", 1, Wrong(ONCE_MOST_HOLD)),
        Row("It is three.", 1, Wrong("It is 4.")),
    ]
    assert first_that_fails(rows) == f"{NO_PLACE}: It is three. It is 4."
    assert first_that_fails(rows[:2]) is None
