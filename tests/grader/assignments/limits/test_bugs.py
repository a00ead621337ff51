"""Each named mistake of the assignment on limits, made, loses marks and is told by its name."""

import contextlib
import time

import numpy as np
import pytest

from grader.assignments.limits import costs, costs_bugs, looks, looks_bugs, memory, memory_bugs
from grader.judging import explained
from grader.judging.diagnosis import made_in
from lstm_ref.limits import attention, cost, mlstm, tasks

from ..naming import each_named, each_of, expect_named, mistaken

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow
COSTS = {
    "lstm_multiplications": costs_bugs.LSTM_BUGS,
    "attention_multiplications": costs_bugs.ATTENTION_BUGS,
    "fit_cost": costs_bugs.FIT_BUGS,
    "predict_cost": costs_bugs.PREDICT_BUGS,
}


@each_of(looks_bugs.LOOK_BUGS)
def test_a_mistake_in_attention_is_named(bug):
    expect_named(looks.check_attention(mistaken(attention, bug, "attend"), 8, seed=5), bug)


@each_of(looks_bugs.BACK_BUGS)
def test_a_mistake_in_its_gradient_is_named(bug):
    expect_named(looks.check_attention_backward(mistaken(attention, bug, "backward"), 8, seed=5), bug)


@each_of(looks_bugs.CACHE_BUGS)
def test_a_mistake_in_a_step_of_the_cache_is_named(bug):
    expect_named(looks.check_cached_step(mistaken(attention, bug, "cached_step"), 6, seed=5), bug)


@each_of(memory_bugs.BITS_BUGS)
def test_a_mistake_in_bits_is_named(bug):
    expect_named(memory.check_bits(mistaken(tasks, bug, "bits_recalled"), 6, seed=5), bug)


@each_of(memory_bugs.STEP_BUGS)
def test_a_mistake_in_the_mlstm_is_named(bug):
    expect_named(memory.check_mlstm_step(mistaken(mlstm, bug, "step"), 10, seed=5), bug)


@each_named([(name, bug) for name, bugs in COSTS.items() for bug in bugs])
def test_a_mistake_in_the_cost_model_is_named(name, bug):
    four = {each: getattr(cost, each) for each in COSTS} | {name: mistaken(cost, bug, name)}
    expect_named(costs.check_cost(*four.values(), 8, seed=5), bug)


@each_of(costs_bugs.CROSS_BUGS)
def test_a_mistake_in_the_crossing_is_named(bug):
    expect_named(costs.check_crossing(mistaken(cost, bug, "crossing"), 6, seed=5), bug)


def test_two_straight_costs_may_cross_before_the_first_step():
    def late(line, curve):
        found = cost.crossing(line, curve)
        return max(found, 1.0) if curve[2] == 0 else found

    assert costs.check_crossing(late, 6, seed=5).failed[:2] == [
        "Where the curve is above from the start, it is 0.",
        "Two straight costs cross once, or never: inf.",
    ]


@pytest.mark.parametrize("step", [1, 0.5, 0.1])
def test_a_crossing_that_is_tried_is_named_by_its_step(step):
    def tried(line, curve):
        T = cost.crossing(line, curve)
        return (np.floor(T / step) + 1) * step if 0 < T < np.inf else T

    (told,) = costs.check_crossing(tried, 6, seed=5).diagnoses
    assert f"one step of {step:g}" in told.words


def test_an_array_for_a_truth_is_told_as_that():
    def look(q, k, v, mask=None):
        return attention.attend(q, k, v, mask if mask else None)

    (told,) = looks.check_attention(look, 8, seed=5).diagnoses
    assert "asks whether an array is true" in told.words


def test_no_two_mistakes_in_a_fit_solve_for_what_is_no_number(monkeypatch):
    """LAPACK may not come back from that, and no time limit holds the judge's own search."""
    solve, asked = np.linalg.lstsq, []

    def noted(columns, right, rcond):
        asked.append(np.isfinite(columns).all() and np.isfinite(right).all())
        return solve(columns, right, rcond) if asked[-1] else (np.zeros(columns.shape[1]),)

    monkeypatch.setattr(np.linalg, "lstsq", noted)
    twin, bugs = made_in(cost, "fit_cost"), costs_bugs.FIT_BUGS
    for pair in [*explained.alone(bugs), *explained.together(bugs)]:
        for problem in costs_bugs.fitted(np.random.default_rng(0))[:3]:
            with contextlib.suppress(ValueError, TypeError, IndexError):
                twin(pair)(*problem)
    assert len(asked) > 100
    assert all(asked)


@pytest.mark.parametrize("seed", [0, 5, 2**63 + 1])
def test_the_reference_is_right_and_is_found_so_in_no_time(seed):
    start = time.process_time()
    reports = [
        looks.check_attention(attention.attend, 8, seed),
        looks.check_attention_backward(attention.backward, 8, seed),
        looks.check_cached_step(attention.cached_step, 6, seed),
        memory.check_bits(tasks.bits_recalled, 6, seed),
        memory.check_mlstm_step(mlstm.step, 10, seed),
        costs.check_cost(*(getattr(cost, name) for name in COSTS), 8, seed),
        costs.check_crossing(cost.crossing, 6, seed),
    ]
    assert [report.failed for report in reports] == [[]] * 7
    assert time.process_time() - start < 60  # ten times what a slow machine needs


def test_nonsense_is_given_no_name():
    reports = [
        looks.check_attention(lambda q, k, v, mask=None: (np.full((7, 7, 7), 0.7), np.full((7, 7, 7), 0.3)), 8, seed=5),
        looks.check_cached_step(lambda q_t, k_t, v_t, cache: (0.7 * v_t, (0.3 * k_t, v_t)), 6, seed=5),
        memory.check_bits(lambda p, answers: 0.123, 6, seed=5),
        memory.check_mlstm_step(lambda *args: (0.7 * args[2], tuple(0.3 * part for part in args[6])), 10, seed=5),
        costs.check_crossing(lambda line, curve: 0.777, 6, seed=5),
    ]
    for report in reports:
        assert report.score < 2
        assert report.diagnoses == []
