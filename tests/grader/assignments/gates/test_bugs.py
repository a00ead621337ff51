"""Each named mistake, made, loses marks and is told by its name. All but the pairs that give the same numbers."""

from itertools import permutations

import numpy as np
import pytest

from grader.assignments.gates import (
    half_life as half_life_checks,
    half_life_bugs,
    layouts as layout_checks,
    layouts_bugs,
    loop,
    lstm_cell,
    lstm_forward_bugs,
    lstm_step_bugs,
)
from grader.judging.diagnosis import OR, edited
from lstm_ref import lstm
from lstm_ref.layouts import lstm as reference
from lstm_ref.learning import memory

from ..naming import bug_of, each_named, each_of, expect_named, words_of

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


def right_step(x_t, state, params):
    return lstm.step(x_t, state, lstm.Params(*params))[0]


@each_of(lstm_step_bugs.BUGS)
def test_a_mistake_in_the_step_is_named(bug):
    module = edited(lstm, (bug.old, bug.new))
    report = lstm_cell.check_lstm_step(lambda x_t, s, p: module.step(x_t, s, module.Params(*p))[0], 8, seed=5)
    expect_named(report, bug)


@each_of(lstm_forward_bugs.BUGS)
def test_a_mistake_in_the_loop_is_named(bug):
    module = edited(loop, (bug.old, bug.new))
    report = lstm_cell.check_lstm_forward(lambda x, s, p: module.loop(right_step, x, s, p), right_step, 8, seed=5)
    expect_named(report, bug)


@each_of(half_life_bugs.LIFE_BUGS + half_life_bugs.BIAS_BUGS)
def test_a_mistake_about_the_half_life_is_named(bug):
    module = edited(memory, (bug.old, bug.new))
    report = half_life_checks.check_half_life(module.half_life, module.forget_bias, 4, seed=5)
    expect_named(report, bug)


@each_named(layouts_bugs.BUGS)
def test_a_mistake_in_a_layout_is_named(name, bug):
    module = edited(reference, (bug.old, bug.new))

    def theirs(*args):
        return layouts_bugs.answer(module, name, args)

    right = layouts_bugs.answer(reference, name, layouts_bugs.arguments(name, np.random.default_rng(0)))
    report = layout_checks.check_conversions(
        {name: theirs}, 2, {name: [f"part {k}" for k in range(len(right))]}, seed=5
    )
    expect_named(report, bug)
    assert report.score == 0


def test_an_edit_that_does_not_fit_the_reference_is_an_error():
    with pytest.raises(ValueError, match="0 times, expected once"):
        edited(lstm, ("no such line", ""))


def test_two_mistakes_at_once_are_both_named():
    first = bug_of(lstm_step_bugs.CELL_BUGS, "keeps 1 - f of c_prev")
    second = bug_of(lstm_step_bugs.HIDDEN_BUGS, "without its output gate")
    module = edited(lstm, (first.old, first.new), (second.old, second.new))
    report = lstm_cell.check_lstm_step(lambda x_t, s, p: module.step(x_t, s, module.Params(*p))[0], 8, seed=5)
    assert first.words in words_of(report)
    assert second.words in words_of(report)


def test_nonsense_is_given_no_name():
    report = lstm_cell.check_lstm_step(lambda x_t, s, p: (s[0] * 0.123 + 7, s[1] * 0.456 - 7), 8, seed=5)
    assert report.score == 0
    assert report.diagnoses == []


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(a / 2)


def any_step(order="ifgo", x=1, h=1, b=1, i=1, f=1, g=1, o=1, kept=1, new=1, c=1, tanh=1):
    """A step of our own, with a sign before each of its terms and its rows stacked in any order."""

    def step(x_t, state, params):
        W_x, W_h, bias = params
        a = np.split(x * (x_t @ W_x.T) + h * (state[0] @ W_h.T) + b * bias, 4, axis=-1)
        a = dict(zip(order, a, strict=True))
        gates = sigmoid(i * a["i"]), sigmoid(f * a["f"]), np.tanh(g * a["g"]), sigmoid(o * a["o"])
        c_t = c * (kept * gates[1] * state[1] + new * gates[0] * gates[2])
        return gates[3] * np.tanh(tanh * c_t), c_t

    return step


@pytest.mark.parametrize("order", list(permutations("ifgo"))[1:], ids="".join)
def test_every_order_of_the_gates_is_searched(order):
    report = lstm_cell.check_lstm_step(any_step(order), 8, seed=5)
    assert f"stacked {', '.join(order)}" in words_of(report)


@pytest.mark.parametrize("term", ["x", "h", "b", "i", "f", "g", "o", "kept", "new", "c", "tanh"])
def test_the_sign_of_every_term_is_searched(term):
    report = lstm_cell.check_lstm_step(any_step(**{term: -1}), 8, seed=5)
    assert report.score < 8
    assert report.diagnoses
    assert report.first_wrong is None


def test_mistakes_that_give_the_same_numbers_are_named_together():
    report = lstm_cell.check_lstm_step(any_step("figo"), 8, seed=5)
    assert OR in words_of(report)


def test_a_right_cell_state_is_not_blamed_for_a_wrong_output():
    def theirs(x_t, state, params):
        h_t, c_t = right_step(x_t, state, params)
        return 1.1 * h_t, c_t

    report = lstm_cell.check_lstm_step(theirs, 8, seed=5)
    assert report.diagnoses == []
    assert report.first_wrong.startswith("h_t, already with o open (by a bias of 40); your c_t is right.")
