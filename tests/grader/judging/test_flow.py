"""Which quantities on the way a function has right: whatever it calls them, however it splits them, and no others."""

import importlib
import inspect
import pkgutil
import sys
import textwrap
from types import SimpleNamespace

import numpy as np
import pytest

import lstm_ref
from grader import assignments
from grader.judging import explained
from grader.judging.calls import StandIn, attempt, observe, recorded
from grader.judging.diagnosis import made_in
from grader.judging.evidence import same_numbers
from grader.judging.inside import MOST, numbers_inside
from grader.judging.placing import flow, placed
from grader.judging.placing.comparison import Comparison
from grader.judging.placing.quantities import Quantity, noting, quantities
from grader.judging.placing.ways import Missing, Way, among
from grader.judging.slips.search import slipped
from lstm_ref.learning import training

pytestmark = pytest.mark.filterwarnings("ignore")
THIS = sys.modules[__name__]


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def cell(x, c_0, W, b):
    """A gated memory: x (T, N), c_0 (N,), W (3,), b (3,) -> h (T, N)."""
    c, rows = c_0, []
    for x_t in x:
        i, f, o = (sigmoid(x_t * W[k] + b[k]) for k in range(3))
        c = f * c + i * x_t
        rows.append(o * np.tanh(c))
    return np.stack(rows)


twin = made_in(THIS, "cell")


def problem(rng, T=4, N=3):
    return rng.normal(size=(T, N)), rng.normal(size=N), rng.normal(size=3), rng.normal(size=3)


def question(function, twin=twin, problems=None):
    rng = np.random.default_rng(2)
    with recorded(calls := []):
        for each in problems or [problem(rng, T, N) for T, N in ((4, 3), (3, 5), (5, 2))]:
            observe(function, *each)
    return explained.Question(function, calls, twin, (), same_numbers)


def said(function, **options):
    asked = question(function, **options)
    return placed([asked], asked.calls)


def by_hand(x, c_0, W, b):
    """The memory, number by number, with a constant in its output."""
    T, N = x.shape
    h = np.zeros((T, N))
    for n in range(N):
        memory = c_0[n]
        for t in range(T):
            gates = [1 / (1 + np.exp(-(x[t, n] * W[k] + b[k]))) for k in range(3)]
            memory *= gates[1]
            memory += gates[0] * x[t, n]
            h[t, n] = gates[2] * np.tanh(memory) + 0.01 * np.sin(t + n)
    return h


def forgets_late(x, c_0, W, b):
    """The memory, with a decay of its own after three steps."""
    out, c = [], c_0
    for t, now in enumerate(x):
        i, f, o = (sigmoid(now * W[k] + b[k]) for k in range(3))
        c = (f if t < 2 else f**1.5 + 0.013) * c + i * now
        out.append(o * np.tanh(c))
    return np.array(out)


def names_of_their_own(x, c_0, W, b):
    """The same, where c has another name."""
    out, held = [], c_0
    for t, now in enumerate(x):
        i, f, o = (sigmoid(now * W[k] + b[k]) for k in range(3))
        held = (f if t < 2 else f**1.5 + 0.013) * held + i * now
        out.append(o * np.tanh(held))
    return np.array(out)


def two_mistakes(x, c_0, W, b):
    """The input goes through the forget gate, and then more happens that is in no grammar."""
    out, c = [], c_0
    for now in x:
        i, f, o = (sigmoid(now * W[k] + b[k]) for k in range(3))
        c = f * c + f * now
        out.append(o * np.cos(3 * c + 0.2) * i)
    return np.array(out)


def test_two_names_that_are_right_at_first_are_not_said_to_be_missing(monkeypatch):
    both = Quantity(0, "gradients and state", ("run", "state"), (), False, (), np.zeros(3))
    missing = Missing(both, 1, {"gradients", "state"}, set(), some=True, seen=False, part=None)
    way = SimpleNamespace(spoils=lambda: False, first_missing=missing)
    monkeypatch.setattr(flow, "ways", lambda *_: [way])
    (told,) = flow.on_the_way(question(by_hand), [])
    assert told.startswith("the first time that gradients and state are made, their right numbers stand in yours; when")
    assert "(gradients and state are names of our solution)" in told
    assert flow.not_made(question(by_hand), []) == []
    unseen = SimpleNamespace(spoils=lambda: False, first_missing=None)  # it may have been wrong the first time
    monkeypatch.setattr(flow, "ways", lambda *_: [unseen, way])
    assert flow.on_the_way(question(by_hand), []) == []


def test_a_name_that_is_not_in_the_learners_code_is_said_to_be_ours():
    told = said(names_of_their_own)
    assert "(c is a name of our solution)." in told
    assert "name of our solution" not in said(forgets_late)


def lengths(v, matrices):
    """The lengths of v (H,), multiplied by one of the matrices (T, H, H) after the other."""
    found = [np.linalg.norm(v)]
    for each in matrices:
        v = each @ v
        found.append(np.linalg.norm(v))
    return np.array(found)


def longest(v, matrices):
    """How long any v of this length could become."""
    product, out = np.eye(len(v)), [np.linalg.norm(v)]
    for each in matrices:
        product = each @ product
        out.append(np.linalg.norm(product, 2) * out[0])
    return np.array(out)


def test_a_list_that_goes_on_with_wrong_numbers_is_not_said_to_stand():
    rng = np.random.default_rng(3)
    problems = [(rng.normal(size=H), rng.normal(size=(T, H, H))) for T, H in ((2, 3), (4, 2), (3, 5))]
    assert "found" not in said(longest, twin=made_in(THIS, "lengths"), problems=problems)


def with_helper(x, c, p):
    """x (N,), c (N,), p (2,) -> two gates that see c, times x, (N,)."""
    a = np.sin(x)

    def gate(k, seen):
        return sigmoid(a + p[k] * seen)

    first = gate(0, c)
    second = gate(1, c + first)
    return first * second * x


def sees_the_tanh(x, c, p):
    a = np.sin(x)
    first = sigmoid(a + p[0] * np.tanh(c))
    return first * sigmoid(a + p[1] * np.tanh(c + first)) * x


def test_what_a_helper_of_ours_returns_is_told_as_what_it_is_for():
    rng = np.random.default_rng(4)
    problems = [(rng.normal(size=N), rng.normal(size=N), rng.normal(size=2)) for N in (2, 3, 5)]
    told = said(sees_the_tanh, twin=made_in(THIS, "with_helper"), problems=problems)
    assert "with the right numbers, a; nowhere stand those of first." in told
    assert "gate" not in told


def answered_by_helper(x, p):
    """x (N,), p (2,) -> what a helper makes of both, as a list."""
    a = np.sin(x)

    def gate(k):
        return sigmoid(a + p[k] * x)

    return [gate(k) for k in range(2)]


def test_what_a_helper_of_ours_makes_last_has_no_name():
    def function(x, p):
        a = np.sin(x)
        return [sigmoid(a + each * np.tanh(x)) for each in p]

    rng = np.random.default_rng(5)
    problems = [(rng.normal(size=N), rng.normal(size=2)) for N in (2, 3, 5)]
    told = said(function, twin=made_in(THIS, "answered_by_helper"), problems=problems)
    assert "gate" not in told
    assert "helper" not in told


def test_a_part_that_is_wrong_is_not_said_to_stand():
    stands = "in yours stand, with the right numbers, mean and band; what comes next, what is returned, does not"
    assert flow.denies(stands, [(0, "mean"), (1, None)])
    assert flow.denies(stands, [(1, "band")])
    assert not flow.denies(stands, [(0, None), (1, "low"), (2, "returned")])
    assert not flow.denies(stands.replace("mean and band", "a part of band, made of scores"), [(1, "band")])


def test_numbers_are_those_of_all_expressions():
    found = numbers_inside(by_hand, *problem(np.random.default_rng(0)))
    x, c_0, W, b = problem(np.random.default_rng(0))
    f = sigmoid(x * W[1] + b[1])
    assert among(f.ravel(), found).all()
    assert among(f[0] * c_0, found).all()
    assert not among(-f.ravel(), found).any()
    assert not among(np.sqrt(f).ravel(), found).any()


def test_looking_inside_changes_nothing():
    kept = []

    def remembers(v):
        kept.append(v)
        return 2 * v

    assert attempt(remembers, 1.5, inside=True).error  # its list stands in a function around it
    for function in (by_hand, forgets_late):
        arguments = problem(np.random.default_rng(1))
        before = [np.copy(each) for each in arguments]
        assert attempt(function, *arguments, inside=True).changed == ()
        assert all(np.array_equal(*pair) for pair in zip(before, arguments, strict=True))
    assert by_hand.__globals__ is THIS.__dict__
    assert "_saw" not in THIS.__dict__


def endless(v):
    for k in range(10**9):
        v = np.arange(1000.0) + k
    return v


def test_what_makes_too_many_numbers_is_left():
    assert "Unseen" in attempt(endless, 1.0, inside=True).error
    assert MOST < 10**6


@pytest.mark.parametrize("function", [np.tanh, len, lambda v: v, sorted])
def test_what_has_no_source_says_nothing(function):
    seen = observe(StandIn(function, inside=True), [1.5, 2.5])
    assert seen.error or len(seen.value) <= 2


def test_quantities_are_those_of_the_run():
    with recorded(calls := []):
        observe(cell, *problem(np.random.default_rng(5)))
    found = quantities(twin, (), calls[0])
    c = [each.numbers for each in found if each.name == "c" and each.whole]
    x, c_0, W, b = calls[0].args
    assert np.allclose(c[1], sigmoid(x[0] * W[1] + b[1]) * c_0 + sigmoid(x[0] * W[0] + b[0]) * x[0])
    assert len(c) == 5
    assert {each.name for each in found} >= {"i", "f", "o", "c"}


def sources():
    """The functions of each module of the reference."""
    for package in (lstm_ref, assignments):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            own = [each for each in vars(importlib.import_module(found.name)).values() if inspect.isfunction(each)]
            named = [each for each in own if each.__module__ == found.name and each.__name__ != "<lambda>"]
            if named:
                yield pytest.param("\n".join(map(inspect.getsource, named)), id=found.name)


@pytest.mark.parametrize("source", list(sources()))
def test_every_function_of_the_reference_can_be_watched(source):
    noted, kinds = noting(textwrap.dedent(source))
    assert noted.count("_note(") == len(kinds)
    compile(noted, "noted", "exec")


def test_what_is_done_to_the_right_answer_is_the_place():
    words = said(by_hand)
    assert "All numbers of the right answer are made in your function, and not all are in what it returns" in words


def test_a_quantity_that_is_right_at_first():
    assert "The first time that c is made, its right numbers stand in yours" in said(forgets_late)


def paths(x):
    """x (T, S) -> a (T, S): the sums over all ways to a place, each as the product of what stands on it."""
    a = np.zeros(x.shape)
    a[0] = x[0]
    for t in range(1, len(x)):
        for s in range(x.shape[1]):
            total = a[t - 1, s]
            if s > 0:
                total = total + a[t - 1, s - 1]
            a[t, s] = total * x[t, s]
    return a


def by_where_it_leaves(x):
    a = np.zeros(x.shape)
    a[0] = x[0]
    for t in range(1, len(x)):
        a[t] = a[t - 1] * x[t]
        a[t, 1:] += a[t - 1, :-1] * x[t, :-1]
    return a


def test_an_array_of_which_a_part_is_wrong_is_right_so_far_and_has_its_signs():
    rng = np.random.default_rng(3)
    words = said(by_where_it_leaves, twin=made_in(THIS, "paths"), problems=[(rng.normal(size=(4, 3)),) for _ in "123"])
    assert "In yours stands, with the right numbers so far, a; what comes next, total, does not" in words
    assert "sign" not in words


def test_what_is_right_is_no_place():
    for right in (cell, lambda *args: cell(*args)):
        call = question(right).calls[0]
        way = Way(twin, Comparison(call, attempt(cell, *call.args), same_numbers))
        assert way.first_missing is None


def test_a_slip_is_seen_though_more_is_wrong():
    (found,) = slipped([question(two_mistakes)])
    assert "f stands where i belongs" in found.words
    assert "not all that is wrong" in found.words


def decays_apart(x, c_0, W, b):
    """What is left of c_0 is made apart, and the rest in a way that is in no grammar: nothing is left out."""
    kept, out = c_0, []
    for now in x:
        i, f, o = (sigmoid(now * W[k] + b[k]) for k in range(3))
        kept = f * kept
        out.append(o * np.tanh(kept + 3 * i * now**3))
    return np.array(out)


def test_a_term_that_is_added_elsewhere_is_not_said_to_be_left_out():
    assert slipped([question(decays_apart)]) == []


def by_powers(x, c_0, W, b):
    """A memory of a constant f in a closed form, with the powers of f the wrong way round."""
    f = sigmoid(b[1])
    rows = [f**t * c_0 + sum(f**k * (1 - f) * x[k] for k in range(t + 1)) for t in range(len(x))]
    return np.stack(rows)


def leaky(x, c_0, W, b):
    """x (T, N), c_0 (N,), b (3,) -> c (T, N)."""
    f, c, rows = sigmoid(b[1]), c_0, []
    for x_t in x:
        c = f * c + (1 - f) * x_t
        rows.append(c)
    return np.stack(rows)


def test_a_slip_that_fits_the_first_time_alone_is_not_told():
    assert slipped([question(by_powers, twin=made_in(THIS, "leaky"))]) == []


def by_sums_of_norms(gradients, limit):
    """The norms are added, and the norm returned is that after clipping."""

    def size(arrays):
        return sum(np.sqrt(np.sum(each**2)) for each in arrays)

    if size(gradients) > limit:
        factor = limit / size(gradients)
        gradients = [factor * each for each in gradients]
    return gradients, size(gradients)


def test_the_largest_of_some_numbers_is_no_evidence():
    rng = np.random.default_rng(4)
    problems = [([rng.normal(size=n), rng.normal(size=(n, 2))], 0.1 * n) for n in (3, 4, 6)]
    asked = question(by_sums_of_norms, made_in(training, "clip_by_global_norm"), problems)
    assert not any("max stands" in each.words for each in slipped([asked]))


def test_no_slip_is_seen_where_none_is():
    assert slipped([question(by_hand)]) == []
