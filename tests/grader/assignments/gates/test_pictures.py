"""The pictures of the gates show what the learner's functions do; ours, where they stand in, give no answer away."""

import numpy as np
import pytest

from grader.assignments.gates import by_hand_bugs, layout_pictures, pictures
from lstm_ref import lstm
from lstm_ref.layouts import lstm as layouts
from lstm_ref.learning import memory

from ..drawing import drawn_lines, never


def by_hand(W_x, b, forget=None):
    W_x, b = W_x.astype(float), b.astype(float)
    b[1] = b[1] if forget is None else forget
    return lambda: (W_x, np.zeros((4, 1)), b)


@pytest.mark.parametrize("draw", [pictures.latch, pictures.counter])
def test_the_gates_of_a_puzzle_are_drawn_only_of_the_learners_weights(draw, shown):
    right = by_hand_bugs.LATCH if draw is pictures.latch else by_hand_bugs.COUNTER
    draw(by_hand(*right))
    draw(never)
    assert ["Its gates" in repr(figure) for figure in shown] == [True, False]


def test_a_latch_that_forgets_is_seen_to_forget(shown):
    for forget in (20, 0):
        pictures.latch(by_hand(*by_hand_bugs.LATCH, forget))
    kept, lost = (repr(figure).partition("Its gates")[0] for figure in shown)
    assert "between −0.762 and 0.762" in kept
    assert kept != lost


def test_a_step_that_forgets_the_forget_gate_keeps_all_three_pulses(shown):
    def keeps(x_t, state, params):
        i, _, g, o, _ = lstm.step(x_t, state, params)[1][3]
        c_t = state[1] + i * g
        return o * np.tanh(c_t), c_t

    pictures.fading(keeps)
    pictures.fading(lambda *args: lstm.step(*args)[0])
    said = [repr(figure).partition("h shows")[0] for figure in shown]
    assert [text.count("to 0.999.") for text in said] == [3, 0]


def test_weights_that_come_home_changed_are_seen(shown):
    right = (
        lambda W_x, W_h, b, more: (W_x, W_h, b + more),
        layouts.to_keras,
        lambda *weights: layouts.from_keras(weights),
        layouts.to_onnx,
        layouts.from_onnx,
    )
    lost = (lambda W_x, W_h, b, more: (W_x, W_h, b), *right[1:])
    for functions in (right, lost):
        layout_pictures.journey(
            *(lambda *args, f=f: f(*(lstm.Params(*a) if type(a) is tuple else a for a in args)) for f in functions)
        )
    for figure, same in zip(shown, (True, False), strict=True):
        after, before = repr(figure).partition("after ")[2].split(" before ")
        assert (after == before) == same


def test_a_guess_is_laid_beside_the_truth(monkeypatch, shown):
    drawn = drawn_lines(monkeypatch, pictures)
    for guess in (1.5, None, "much", True, 1e9):
        drawn.clear()
        pictures.half_lives(memory.half_life, memory.forget_bias, guess)
        assert ("your guess" in drawn) == (guess == 1.5)
    assert "You guessed 1.5 " in repr(shown[0])
