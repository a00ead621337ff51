"""Each named mistake in backpropagation through time, made, loses marks and is told by its name; right ones lose
none."""

from itertools import chain

import numpy as np
import pytest

from grader.assignments.bptt import (
    gradient_check as gradient_claims,
    gradient_check_bugs,
    loop,
    pairs_reference as lstm_pairs,
    sequence_backward_bugs,
    step_backward_bugs,
    step_backward_search,
    truncated_bugs,
)
from grader.assignments.bptt.pairs import check_examine
from grader.assignments.bptt.pairs_bugs import GROUPS
from grader.assignments.bptt.pairs_subtle_bugs import SUBTLE
from grader.assignments.bptt.sequence_backward import check_backward
from grader.assignments.bptt.step_backward import check_step_backward, locate
from grader.assignments.bptt.truncated import check_truncated
from grader.assignments.gates.own_step import sequence
from grader.judging.calls import observe
from grader.judging.diagnosis import edited, made_in
from lstm_ref import lstm

from ..naming import bug_of, each_of, expect_named, words_of

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


def step_with(*bugs):
    module = edited(lstm, *((bug.old, bug.new) for bug in bugs), names=step_backward_bugs.NAMES)
    return lambda dstate, cache: step_backward_search.right(dstate, cache, module)


@each_of(step_backward_bugs.BUGS)
def test_a_mistake_in_the_step_back_is_named(bug):
    report = check_step_backward(step_with(bug), 9, seed=5)
    expect_named(report, bug)


@each_of(sequence_backward_bugs.BUGS)
def test_a_mistake_in_the_loop_back_is_named(bug):
    report = check_backward(edited(loop, (bug.old, bug.new)).loop, 8, seed=5)
    expect_named(report, bug)


@each_of(truncated_bugs.BUGS)
def test_a_mistake_in_the_chunks_is_named(bug):
    report = check_truncated(edited(loop, (bug.old, bug.new)).truncated, 7, seed=5)
    expect_named(report, bug)


@pytest.mark.parametrize("chunks", [2, 3, 6, 12])
def test_a_state_that_is_lost_now_and_then_loses_marks_and_is_found(chunks):
    """Carried over one border, and lost at every so many: short sequences do not show it."""

    def loses(x, target, state, params, size, forward, backward):
        calls = []

        def forgetful(chunk, state, params):
            calls.append(chunk)
            lost = len(calls) > 1 and len(calls) % chunks == 1
            return forward(chunk, tuple(part * (not lost) for part in state), params)

        return loop.truncated(x, target, state, params, size, forgetful, backward)

    report = check_truncated(loses, 7, seed=5)
    assert any("a dozen chunks later" in sentence for sentence in report.failed)
    assert f"with {chunks + 1} chunks: with one less all is right" in report.first_wrong


def drawn(error):
    """A gradient check that draws its dy, from one that is given it."""
    return lambda f, backward, v, seed: error(f, backward, v, np.random.default_rng(seed).normal(size=np.shape(f(v))))


@each_of(gradient_check_bugs.STEP_BUGS)
def test_a_mistake_in_the_differences_is_named(bug):
    report = gradient_claims.check_numerical_gradient(
        made_in(gradient_check_bugs, "numerical_gradient")((bug,)), 5, seed=5
    )
    expect_named(report, bug)


@pytest.mark.parametrize("seed", [5, 6])
@each_of(gradient_check_bugs.ERROR_BUGS)
def test_a_mistake_in_the_check_is_named(bug, seed):
    report = gradient_claims.check_gradient_error(
        drawn(made_in(gradient_check_bugs, "gradient_error")((bug,))), 6, seed=seed
    )
    expect_named(report, bug)


def test_gradients_that_are_judged_wrongly_are_told_and_those_that_are_not_judged_are_not():
    def entry_by_entry(f, backward, v, seed):
        dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
        ours, theirs = gradient_check_bugs.numerical_gradient(lambda v: np.sum(dy * f(v)), v), backward(dy, v)
        largest = np.maximum(np.abs(ours), np.abs(theirs))
        return float(np.max(np.abs(ours - theirs) / np.where(largest > 0, largest, 1)))

    def stops(f, backward, v, seed):
        if not np.any(backward(np.ones(np.shape(f(v))), v)):
            raise KeyError("no gradient")
        return entry_by_entry(f, backward, v, seed)

    told, not_told = (
        gradient_claims.check_gradient_error(each, 6, seed=5).first_wrong for each in (entry_by_entry, stops)
    )
    assert "it takes for wrong a right gradient of which some entries are 0, or nearly so" in told
    assert "judges" not in not_told
    assert "stops" in not_told


def output_by_output(compare, outputs=slice(None)):
    """A gradient check that asks about one output after the other, and takes the largest of what it finds."""

    def error(f, backward, v, seed):
        one_hot = np.eye(np.size(f(v))).reshape(-1, *np.shape(f(v)))[outputs]
        return max(compare(f, backward, v, dy) for dy in one_hot)

    return error


def absolute(f, backward, v, dy):
    return float(np.abs(backward(dy, v) - gradient_check_bugs.numerical_gradient(lambda v: np.sum(dy * f(v)), v)).max())


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (output_by_output(absolute), "matches one that returns the absolute difference"),
        (output_by_output(gradient_check_bugs.gradient_error, slice(2)), "does not look at all outputs"),
        (output_by_output(gradient_check_bugs.gradient_error, slice(1)), "looks at the first output alone"),
        (
            lambda f, backward, v, seed: float(np.abs(backward(v, np.ones(np.shape(f(v))))).max()),
            "v in the place of dy",
        ),
    ],
)
def test_which_outputs_are_looked_at_is_told_as_it_was_seen(error, words):
    assert words in words_of(gradient_claims.check_gradient_error(error, 6, seed=5))


def test_an_error_between_the_limits_is_taken_for_neither():
    def of_sums(f, backward, v, seed):
        dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
        ours, theirs = backward(dy, v), gradient_check_bugs.numerical_gradient(lambda v: np.sum(dy * f(v)), v)
        return float(np.abs(ours - theirs).max() / ((np.abs(ours) + np.abs(theirs)).sum() or 1))

    told = gradient_claims.check_gradient_error(of_sums, 6, seed=5).first_wrong
    assert "it takes neither for right nor for wrong a gradient with one wrong entry of 100" in told


def test_differences_that_are_returned_in_float32_are_told_so():
    def rounded(f, v, eps=1e-5):
        return gradient_check_bugs.numerical_gradient(f, v, eps).astype(np.float32)

    assert "returns float32" in words_of(gradient_claims.check_numerical_gradient(rounded, 5, seed=5))


def step_of(total_of, parts_of):
    """A step back with another total derivative of c_t, and other gradients of a_i, a_f, a_g and c_prev made of it."""

    def step(dstate, cache):
        (dh_t, dc_t), (x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, _)) = dstate, cache
        *da, dc_prev = parts_of(total_of(dc_t + dh_t * o * (1 - tanh_c**2)), c_prev, i, f, g)
        da = np.concatenate([*da, dh_t * tanh_c * o * (1 - o)], axis=1)
        return da @ W_x, (da @ W_h, dc_prev), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))

    return step


def right_parts(dc_t, c_prev, i, f, g):
    return dc_t * g * i * (1 - i), dc_t * c_prev * f * (1 - f), dc_t * i * (1 - g**2), dc_t * f


def without_slopes(dc_t, c_prev, i, f, g):
    return dc_t * g, dc_t * c_prev, dc_t * i, dc_t


@pytest.mark.parametrize(
    ("step", "where"),
    [
        (step_of(lambda dc_t: dc_t + 1, right_parts), "in the total derivative of c_t, which"),
        (step_of(lambda dc_t: dc_t, without_slopes), "in the gradients of a_i, a_f, a_g"),
    ],
)
def test_what_the_gates_share_is_told_only_where_it_alone_is_wrong(step, where):
    assert locate(step, np.random.default_rng(5)).startswith(where)


RIGHT = [
    (check_step_backward, step_backward_search.right),
    (check_backward, loop.loop),
    (check_truncated, loop.truncated),
    (gradient_claims.check_numerical_gradient, gradient_check_bugs.numerical_gradient),
    (gradient_claims.check_gradient_error, drawn(gradient_check_bugs.gradient_error)),
]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("check", "right"), RIGHT, ids=lambda each: each.__name__)
def test_what_is_right_scores_full(check, right, seed):
    assert check(right, 6, seed=seed).score == 6


@pytest.mark.parametrize("constant", [None, 0.0, 1.0, np.zeros(3), ()])
@pytest.mark.parametrize("check", [check for check, _ in RIGHT], ids=lambda each: each.__name__)
def test_constants_earn_nothing(check, constant):
    assert check(lambda *args: constant, 6).score == 0


@pytest.mark.parametrize("check", [check for check, _ in RIGHT], ids=lambda each: each.__name__)
def test_arguments_handed_back_earn_nothing(check):
    assert check(lambda *args: args[:3], 6).score == 0


@pytest.mark.parametrize("lazy", ["zeros", "as it came"])
def test_gradients_of_the_right_shape_and_nothing_else_earn_nothing(lazy):
    def step_backward(dstate, cache):
        x_t, *_, params = cache
        dstate = tuple(dstate) if lazy == "as it came" else (0 * dstate[0], 0 * dstate[1])
        return 0 * x_t, dstate, tuple(0 * weight for weight in params)

    def backward(dh, dstate, caches, _):
        x = np.stack([cache[0] for cache in caches])
        return 0 * x, tuple(dstate), tuple(0 * weight for weight in caches[0][-1])

    def chunks(x, target, state, params, size, *_):
        return 0.0, tuple(0 * weight for weight in params), state

    assert check_step_backward(step_backward, 9).score == 0
    assert check_backward(backward, 8).score == 0
    assert check_truncated(chunks, 7).score == 0


def test_two_mistakes_at_once_are_both_named():
    bugs = (
        bug_of(step_backward_bugs.TOTAL_BUGS, "is missing from the path through h_t"),
        bug_of(step_backward_bugs.WEIGHT_BUGS, "a mean over the batch"),
    )
    report = check_step_backward(step_with(*bugs), 9, seed=5)
    assert all(bug.words in words_of(report) for bug in bugs)


def test_an_unknown_mistake_is_located():
    def spoilt(dstate, cache):
        dx, dstate, (dW_x, dW_h, db) = step_backward_search.right(dstate, cache)
        rows = np.repeat([1, 1, 1.07, 1], len(db) // 4)
        return dx, dstate, (dW_x * rows[:, None], dW_h, db)

    report = check_step_backward(spoilt, 9, seed=5)
    assert report.diagnoses == []
    assert report.first_wrong.startswith("in dW_x, in the rows of g alone.")

    def faded(dh, dstate, caches, step_backward):
        dx, dstate, dparams = loop.loop(dh, dstate, caches, step_backward)
        return dx * (1 - 0.1 * (np.arange(len(dx)) < len(dx) - 1))[:, None, None], dstate, dparams

    report = check_backward(faded, 8, seed=5)
    assert report.diagnoses == []
    assert report.first_wrong.startswith("in dx[0] (t = 1), coming from the end.")


MISTAKEN_PAIRS = list(chain(*(group.mistaken for group in GROUPS)))


def problem(rng, T=7, N=3, D=5, H=4, draw=sequence):
    x, state, params = draw(rng, T, N, D, H)
    return (x, state, params), (10 * rng.normal(size=(T, N, H)), tuple(rng.normal(size=(2, N, H))))


def common(rng, T, N, D, H):
    """A sequence without the edges that `sequence` has: no input of zeros."""
    x, state, params = sequence(rng, T, N, D, H)
    return x + 0.1 * (x == 0), state, params


def outcome(functions, rng, draw=sequence):
    forward, backward = functions
    given, gradients = problem(rng, draw=draw)
    h, final, cache = forward(*given)
    dx, dstate, dparams = backward(*gradients, cache)
    return [h, *final, dx, *dstate, *dparams]


def test_right_pairs_agree_with_each_other():
    first, *others = (outcome(functions, np.random.default_rng(1)) for functions in lstm_pairs.RIGHT)
    for other in others:
        for ours, theirs in zip(first, other, strict=True):
            np.testing.assert_allclose(ours, theirs, atol=1e-11)


@pytest.mark.parametrize(("diagnosis", "functions"), MISTAKEN_PAIRS, ids=lambda each: getattr(each, "words", ""))
def test_a_mistaken_pair_differs_from_the_right_ones(diagnosis, functions):
    right = outcome(lstm_pairs.RIGHT[0], np.random.default_rng(1))
    wrong = outcome(functions, np.random.default_rng(1))
    assert any(not np.allclose(ours, theirs, atol=1e-6) for ours, theirs in zip(right, wrong, strict=True))
    assert [np.shape(part) for part in right] == [np.shape(part) for part in wrong]


def fits(functions):
    """Whether the gradients with respect to the weights fit the pair's own forward pass."""
    forward, backward = functions
    (x, state, params), (dh, dstate) = problem(np.random.default_rng(1), T=6)
    way = [np.random.default_rng(2).normal(size=weight.shape) for weight in params]

    def loss(eps):
        h, final, _ = forward(x, state, tuple(weight + eps * step for weight, step in zip(params, way, strict=True)))
        return sum((d * v).sum() for d, v in zip((dh, *dstate), (h, *final), strict=True))

    _, _, dparams = backward(dh, dstate, forward(x, state, params)[2])
    claimed = sum((gradient * step).sum() for gradient, step in zip(dparams, way, strict=True))
    return abs((loss(1e-5) - loss(-1e-5)) / 2e-5 - claimed) < 1e-4 * abs(claimed)


@pytest.mark.parametrize(("diagnosis", "functions"), MISTAKEN_PAIRS, ids=lambda each: getattr(each, "words", ""))
def test_pairs_said_to_fit_their_wrong_forward_pass_do(diagnosis, functions):
    said = ("fit", "doubled", "its gradient is zero", "so are its gradients")
    unseen_by_weights = "comes back", "is ignored."
    if not any(words in diagnosis.words for words in unseen_by_weights):
        assert fits(functions) == any(words in diagnosis.words for words in said)


@pytest.mark.parametrize(("diagnosis", "functions"), SUBTLE, ids=lambda each: getattr(each, "words", ""))
def test_a_subtle_mistake_does_not_show_at_common_sizes_and_numbers(diagnosis, functions):
    for seed in range(3):
        right = outcome(lstm_pairs.RIGHT[0], np.random.default_rng(seed), common)
        wrong = outcome(functions, np.random.default_rng(seed), common)
        for ours, theirs in zip(right, wrong, strict=True):
            np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9)


def one_size(forward, backward):
    """As thorough as can be, at one size and with numbers of one order of magnitude."""
    ours = outcome((forward, backward), np.random.default_rng(4), common)
    for one, other in zip(ours, outcome(lstm_pairs.RIGHT[0], np.random.default_rng(4), common), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-6, atol=1e-6)


def test_who_catches_all_that_one_size_can_show_earns_three_quarters():
    report = check_examine(one_size, 9, seed=5)
    assert report.score == 6.75
    assert f"{len(MISTAKEN_PAIRS)} of {len(MISTAKEN_PAIRS) + len(SUBTLE)} caught" in report._repr_html_()


def test_a_test_that_raises_nothing_catches_nothing():
    assert observe(lambda forward, backward: True, *lstm_pairs.RIGHT[0]).error is None


def notebook(source):
    """The functions that a learner's cells define, in one namespace."""
    names = {"np": np, "lstm_step": lambda x_t, state, params: lstm.step(x_t, state, lstm.Params(*params))}
    exec(source, names)
    return names


WRONG_PARTS = """
def lstm_step_backward(dstate, cache):
    return 0, dstate, (0, 0, 0)

def numerical_gradient(f, v, eps=1e-5):
    return 7 * v
"""
BY_NAME = """
def lstm_backward(dh, dstate, caches, step_backward):
    dx, total = [], (0, 0, 0)
    for dh_t, cache in zip(dh[::-1], caches[::-1]):
        d, dstate, more = lstm_step_backward((dstate[0] + dh_t, dstate[1]), cache)
        dx, total = [d, *dx], tuple(a + b for a, b in zip(total, more))
    return dx, dstate, total

def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total, nothing = 0, (0, 0, 0), (0 * state[0], 0 * state[1])
    for k in range(0, len(x), size):
        caches, dh = [], []
        for x_t, wanted in zip(x[k : k + size], target[k : k + size]):
            state, cache = lstm_step(x_t, state, params)
            caches, dh = [*caches, cache], [*dh, state[0] - wanted]
        loss = loss + 0.5 * np.sum(np.square(dh))
        more = lstm_backward(np.array(dh), nothing, caches, lstm_step_backward)[2]
        total = tuple(a + b for a, b in zip(total, more))
    return loss, total, state

def gradient_error(f, backward, v, seed=0):
    dy = np.random.RandomState(seed).standard_normal(np.shape(f(v)))
    a, b = backward(dy, v), numerical_gradient(lambda v: np.sum(dy * f(v)), v)
    return np.abs(a - b).max() / (max(np.abs(a).max(), np.abs(b).max()) or 1)
"""
LATER = [
    (check_backward, "lstm_backward"),
    (check_truncated, "truncated_bptt"),
    (gradient_claims.check_gradient_error, "gradient_error"),
]


@pytest.mark.parametrize(("check", "name"), LATER, ids=lambda each: each if isinstance(each, str) else "")
def test_a_slip_in_an_earlier_part_costs_nothing_in_a_later_one_that_calls_it(check, name):
    names = notebook(WRONG_PARTS + BY_NAME)
    assert check(names[name], 6, seed=3).score == 6
    assert names["lstm_step_backward"]((1, 2), None)[1] == (1, 2)  # the learner's own is back in its place


OWN_INTERFACE = """
def numerical_gradient(v, f):
    moves = 1e-5 * np.eye(v.size).reshape(-1, *v.shape)
    return np.array([(f(v + move) - f(v - move)) / 2e-5 for move in moves]).reshape(v.shape)
"""


def test_a_helper_with_an_interface_of_its_own_does_no_harm():
    call = "numerical_gradient(lambda v: np.sum(dy * f(v)), v)"
    swapped = BY_NAME.replace(call, "numerical_gradient(v, lambda v: np.sum(dy * f(v)))")
    error = notebook(OWN_INTERFACE + swapped)["gradient_error"]
    assert gradient_claims.check_gradient_error(error, 6, seed=3).score == 6


@pytest.mark.parametrize("most", [1, 5, 100, 10_000])
def test_no_clipped_gradient_passes(most):
    def clipped(value):
        return tuple(map(clipped, value)) if isinstance(value, tuple) else np.clip(value, -most, most)

    def step_backward(dstate, cache):
        dx, dstate, dparams = step_backward_search.right(dstate, cache)
        return dx, clipped(dstate), dparams

    def backward(dh, dstate, caches, step_backward):
        return loop.loop(dh, dstate, caches, lambda *args: clipped(step_backward(*args)))

    def chunks(*args):
        return loop.truncated(*args[:-1], lambda dh, *rest: args[-1](clipped(dh), *rest))

    assert check_step_backward(step_backward, 9).score < 9
    assert check_backward(backward, 8).score < 8
    assert check_truncated(chunks, 7).score < 7


@pytest.mark.parametrize("seed", range(20))
def test_an_absolute_error_is_told_so_whatever_is_drawn(seed):
    absolute = BY_NAME.replace(" / (max(np.abs(a).max(), np.abs(b).max()) or 1)", "")
    report = gradient_claims.check_gradient_error(notebook(WRONG_PARTS + absolute)["gradient_error"], 6, seed=seed)
    assert "returns the absolute difference" in words_of(report)


def test_a_name_is_not_told_where_it_fits_by_chance_alone():
    def some_entry(f, backward, v, seed):
        dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
        ours, theirs = backward(dy, v), gradient_check_bugs.numerical_gradient(lambda v: np.sum(dy * f(v)), v)
        return float(np.abs(ours - theirs).flat[seed % v.size] / np.abs(theirs).max())

    report = gradient_claims.check_gradient_error(some_entry, 6, seed=2)
    assert report.score < 6
    assert report.diagnoses == []
