"""Each named mistake in training, made, loses marks and is told by its name; so is each fault of the broken loops."""

import ast
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
import pytest

from grader.assignments.training import (
    masked_loss as losses,
    masked_loss_bugs,
    parts as checks,
    parts_bugs,
    reference,
    returned_weights,
    trained,
    trained_bugs,
    training_loops as loop_checks,
    training_loops_bugs,
)
from grader.assignments.training.masked_loss_bugs import GROUPS, SUBTLE
from grader.assignments.training.parts_bugs import made
from grader.judging.calls import attempt, same
from lstm_ref.learning import optimisers, tasks
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.sequences import truncated

from ..naming import bug_of, each_named, each_of, expect_named, expect_no_other, words_of

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes divide by zero

SCRIPT = Path(__file__).parents[4] / "solutions" / "06-training" / "training.py"
CHECKS = {
    "masked_loss": (losses.check_masked_loss, parts_bugs.MASKED_LOSS),
    "adam_step": (checks.check_adam_step, parts_bugs.ADAM_STEP),
    "stateful_batches": (checks.check_stateful_batches, parts_bugs.STATEFUL_BATCHES),
    "early_stopping": (checks.check_early_stopping, parts_bugs.EARLY_STOPPING),
}
PARTS = [(name, bug) for name, bugs in parts_bugs.BUGS.items() for bug in bugs]
LOOPS = [(name, bug) for name, bugs in training_loops_bugs.BUGS.items() for bug in bugs]


@each_named(PARTS)
@pytest.mark.parametrize("seed", [0, 5])
def test_a_mistake_in_a_part_is_named(name, bug, seed):
    report = CHECKS[name][0](made(name, (bug,)), 8, seed=seed)
    expect_named(report, bug)


def test_calls_are_noted_with_what_they_were_given():
    """Those too of which differences are made, between which one array is moved: else no mistake explains them."""
    unmasked = made("masked_loss", (bug_of(parts_bugs.MASKED_LOSS, "dy is not masked"),))
    report = losses.check_masked_loss(unmasked, 8, seed=5)
    assert len(report.calls) > 10
    for call in report.calls:
        assert same(attempt(unmasked, *call.args).value, call.seen.value)


@pytest.mark.parametrize("name", CHECKS)
def test_a_mistake_is_not_told_to_those_who_made_another(name):
    """Each named mistake is made; whoever else's name is told must give the same at every call."""
    for bug in parts_bugs.BUGS[name]:
        function = made(name, (bug,))
        report = CHECKS[name][0](function, 8, seed=5)
        expect_no_other(report, function, bug, parts_bugs.BUGS[name], partial(made, name))


@each_named(LOOPS)
def test_a_mistake_in_a_loop_is_named(name, bug):
    loops = {other: getattr(reference, other) for other in training_loops_bugs.BUGS}
    report = loop_checks.check_loops({**loops, name: made(name, (bug,))}, 10, seed=5)
    assert report.failed == [loop_checks.CLAIMS[name]]
    expect_named(report, bug)


@pytest.mark.parametrize("chunks", [2, 8, 20])
def test_a_state_that_is_lost_now_and_then_is_not_handed_on(chunks):
    def loses(arrays, stream, run, state, rate):
        seen = []

        def forgetful(arrays, chunk, state):
            seen.append(chunk)
            return run(arrays, chunk, tuple(part * (len(seen) % chunks != 0) for part in state))

        return reference.train_stream(arrays, stream, forgetful, state, rate)

    loops = {name: getattr(reference, name) for name in training_loops_bugs.BUGS}
    report = loop_checks.check_loops({**loops, "train_stream": loses}, 10, seed=5)
    assert report.failed == [loop_checks.CLAIMS["train_stream"]]


@pytest.mark.parametrize("check", [check for check, _ in CHECKS.values()])
def test_the_reference_answers_score_full(check):
    name = next(name for name, (other, _) in CHECKS.items() if other is check)
    for seed in range(5):
        assert check(getattr(reference, name), 6, seed=seed).score == 6


def given(cell):
    """What a given cell of the assignment defines."""
    source = SCRIPT.read_text().split(f'given="{cell}"\n')[1].split("\n# %%")[0]
    names = {"np": np}
    exec(compile(ast.parse(source), cell, "exec"), names)
    return names


@pytest.mark.parametrize("name", training_loops_bugs.BUGS)
def test_a_broken_loop_has_the_fault_that_is_named_first(name):
    broken = given("broken-loops")[name.replace("train", "broken")]
    loops = {other: getattr(reference, other) for other in training_loops_bugs.BUGS}
    report = loop_checks.check_loops({**loops, name: broken}, 10, seed=5)
    assert loop_checks.CLAIMS[name] in report.failed
    assert training_loops_bugs.BUGS[name][0].words in words_of(report)


@pytest.mark.parametrize("name", training_loops_bugs.BUGS)
def test_a_loop_that_writes_into_what_it_is_given_is_told_so(name):
    right = getattr(reference, name)

    def spoils(arrays, *others):
        answer = right([array.copy() for array in arrays], *others)
        for array in arrays:
            array[...] = 0
        return answer

    loops = {other: getattr(reference, other) for other in training_loops_bugs.BUGS}
    spoils.__name__ = name
    report = loop_checks.check_loops({**loops, name: spoils}, 10, seed=5)
    assert len(report.failed) == 1
    assert words_of(report).startswith(f"your {name} changes arrays in place")


def test_the_given_network_has_the_gradients_of_central_differences(rng):
    network = given("network")
    params, x, dy = network["init"](rng, H=3), rng.normal(size=(4, 5, 2)), rng.normal(size=5)
    for ours, array in zip(network["backward"](dy, network["forward"](x, params)[1]), params, strict=True):
        wanted = central_difference(lambda: (dy * network["forward"](x, params)[0]).sum(), array)
        assert np.allclose(ours, wanted, atol=1e-7)
    assert np.allclose(network["forward"](x, params)[0], trained.predictions(params, x))


def test_the_step_of_adam_is_that_of_the_reference(rng):
    adam, theta = optimisers.Adam(0.05), rng.normal(size=3)
    ours, m, s = theta, np.zeros(3), np.zeros(3)
    for k in range(1, 6):
        gradient = rng.normal(size=3)
        (theta,) = adam.update([theta], [gradient])
        ours, m, s = reference.adam_step(ours, gradient, m, s, k, 0.05)
        assert np.allclose(ours, theta, atol=1e-12)


def test_chunks_of_a_stream_are_what_truncated_gradients_are_fed(rng):
    stream = rng.normal(size=61)
    x, target = reference.stateful_batches(stream, 3, 4)
    whole = stream[:60].reshape(3, 20).T
    assert all(np.array_equal(ours, theirs) for ours, (theirs,) in zip(x, truncated.split(4, whole), strict=True))
    assert np.array_equal(target[:, :-1], x[:, 1:])


@pytest.fixture
def rng():
    return np.random.default_rng(6)


def by_hand(first=1.0, last=1.0, shift=0.0, noise=0.0):
    """Predictions of a network that follows the marked numbers with these weights, and what they are to follow."""
    rng = np.random.default_rng(0)
    x, target = tasks.adding(10, 2000, rng)
    halves = [(x[part, :, 0] * x[part, :, 1]).sum(axis=0) for part in (slice(5), slice(5, 10))]
    return x, target, first * halves[0] + last * halves[1] + shift + noise * rng.normal(size=2000)


@pytest.mark.parametrize(
    ("diagnosis", "predictions", "training_error"),
    [
        (trained_bugs.NOTHING, by_hand(0, 0, 1), 1 / 6),
        (trained_bugs.RUNS_AWAY, by_hand(30, -20, -30), 900),
        (trained_bugs.CLIMBS, by_hand(-0.4, -0.4, 2), 0.6),
        (trained_bugs.NEGATIVE, by_hand(-1, -1, 2), 0.6),
        (trained_bugs.NEGATIVE, by_hand(-2, -2, 40), 1600),
        (trained_bugs.SECOND_ONLY, by_hand(0.1, 0.9, 0.5), 0.08),
        (trained_bugs.FIRST_ONLY, by_hand(0.9, 0.1, 0.5), 0.08),
        (trained_bugs.SHIFTED, by_hand(1, 1, 0.5), 0.25),
        (trained_bugs.SHIFTED, by_hand(1, 1, -30), 900),
        (trained_bugs.SCALED, by_hand(2.45, 2.45, -2.45), 1.3),
        (trained_bugs.SCALED, by_hand(50, 50, -90), 1600),
        (trained_bugs.SMALL, by_hand(0.4, 0.4, 0.0), 0.4),
        (trained_bugs.SMALL, by_hand(0.6, 0.6, 0.4), 0.03),
        (trained_bugs.ROUGH, by_hand(1, 1, 0, noise=0.2), 0.04),
        (trained_bugs.OVERFITS, by_hand(0.5, 0.5, 0.5), 0.001),
    ],
)
def test_a_poor_network_is_told_what_its_predictions_show(diagnosis, predictions, training_error):
    assert trained_bugs.diagnose(*predictions, training_error) == [diagnosis]


def weights(b_y):
    """A network that always says b_y."""
    return [np.zeros((4, 2)), np.zeros((4, 1)), np.zeros(4), np.zeros((1, 1)), np.array([b_y])]


@pytest.mark.parametrize("b_y", [0.0, 1.0, np.nan])
def test_a_constant_earns_nothing(b_y):
    assert trained.check_train_adding(lambda x, target: weights(b_y), 8, seed=5).score == 0


def sets_a_sum(x, target):
    """Weights that add the marked values, whatever the targets tell, and a readout by least squares."""
    mark = int(np.isin(x[..., 1], (0, 1)).all())
    W_x, b = np.zeros((4, 2)), np.array([-20.0, 30.0, 0.0, 30.0])
    W_x[0, mark], W_x[2, 1 - mark] = 40, 0.05
    params = [W_x, np.zeros((4, 1)), b, np.ones((1, 1)), np.zeros(1)]
    columns = np.column_stack([trained.predictions(params, x), np.ones(len(target))])
    by, shift = np.linalg.lstsq(columns, target, rcond=None)[0]
    return [W_x, np.zeros((4, 1)), b, np.array([[by]]), np.array([shift])]


@pytest.mark.parametrize("seed", range(3))
def test_weights_that_were_set_earn_nothing(seed):
    report = trained.check_train_adding(sets_a_sum, 8, seed=seed)
    assert report.score == 0
    assert report.diagnoses == [trained_bugs.NOT_TRAINED]


def test_training_over_the_budget_earns_nothing(monkeypatch):
    monkeypatch.setattr(returned_weights, "SECONDS", -1)
    report = trained.check_train_adding(lambda x, target: weights(1.0), 8)
    assert "the budget is" in report._repr_html_()


@pytest.mark.parametrize("name", CHECKS)
def test_what_does_nothing_earns_nothing(name):
    for idle in (lambda *args: args[: 3 if name == "adam_step" else 2], lambda *args: 0.0, lambda *args: (0, 0)):
        assert CHECKS[name][0](idle, 6, seed=5).score == 0


def test_loops_that_do_nothing_earn_nothing():
    def idle(arrays, *rest):
        return arrays

    assert loop_checks.check_loops(dict.fromkeys(training_loops_bugs.BUGS, idle), 10, seed=5).score == 0


def test_every_mistaken_loss_can_be_caught_and_no_right_one_is():
    def test(masked_loss):
        rng = np.random.default_rng(1)
        drawn = (losses.draw_masked(rng, 5, 3, junk) for junk in (None, None, None, 9.0, np.nan, np.inf))
        for problem in (*drawn, *(problem for _, problem in losses.masks(rng))):
            right = losses.reference.masked_loss(*problem)
            assert all(np.allclose(*pair) for pair in zip(losses.loss_of(masked_loss, problem), right, strict=True))

    assert losses.check_tests_of_loss(test, 8, seed=5).score == 8


def test_a_test_of_one_small_example_earns_little():
    def test(masked_loss):
        y, target = np.array([[1.0, 2.0], [3.0, 5.0]]), np.zeros((2, 2))
        mask = np.array([[True, False], [True, True]])
        loss, dy = masked_loss(y, target, mask)
        assert np.isclose(loss, 35 / 3)
        assert np.allclose(dy, [[2 / 3, 0], [2, 10 / 3]])

    assert losses.check_tests_of_loss(test, 8, seed=5).score < 7


COMMON = list(chain(*(group.mistaken for group in GROUPS)))


def test_the_mistaken_losses_are_many_and_differ():
    names = [told.words for told, _ in COMMON + SUBTLE]
    assert len(names) == len(set(names)) > 25


@each_of([masked_loss_bugs.FIRST, *masked_loss_bugs.LONGER, *masked_loss_bugs.EDGES])
def test_a_mistake_that_others_tests_should_find_costs_points_in_ones_own_loss(bug):
    assert losses.check_masked_loss(made("masked_loss", (bug,)), 8, seed=5).score < 8


@pytest.mark.parametrize(("told", "functions"), SUBTLE, ids=lambda each: getattr(each, "words", ""))
def test_a_subtle_mistake_does_not_show_in_a_common_batch(told, functions):
    for seed in range(5):
        problem = losses.draw_masked(np.random.default_rng(seed), 7, 3, junk=np.nan)
        for ours, theirs in zip(functions[0](*problem), reference.masked_loss(*problem), strict=True):
            assert np.allclose(ours, theirs, rtol=0.01)
