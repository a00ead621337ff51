"""The pictures of the recurrent network show what the learner's functions do, and their network what it has learned."""

import re

import numpy as np
import pytest

from grader.assignments.rnn import number_words, pictures, writing
from grader.assignments.rnn.writing import OURS
from lstm_ref import rnn

from ..drawing import drawn_lines, never


def right(shown):
    """The shares of right lines that the last figure tells, from epoch to epoch, and the last loss."""
    said = repr(shown[-1])
    return [int(share) for share in re.findall(r"(\d+) % right", said)], float(
        re.search(r"goes from 3 to ([\d.]+)", said)[1]
    )


def test_a_network_of_right_parts_learns_to_write_numbers(shown):
    writing.writing(*OURS)
    assert len(shown) == 1
    shares, loss = right(shown)
    assert len(shares) == len(writing.WRITES_AFTER)
    assert shares[0] < 5
    assert shares[-1] > 60
    assert loss < 0.5


def test_a_network_learns_nothing_from_a_gradient_uphill(shown):
    def uphill(scores, target):
        loss, dscores = OURS.cross_entropy(scores, target)
        return loss, -dscores

    writing.writing(*OURS._replace(cross_entropy=uphill))
    said = repr(shown[-1])
    assert "ours stands in" not in said
    assert all(int(share) < 5 for share in re.findall(r"(\d+) % right", said))


@pytest.mark.parametrize("part", OURS._fields)
def test_one_part_that_is_missing_is_named_and_the_network_learns_as_well(part, shown, monkeypatch):
    monkeypatch.setattr(writing, "EPOCHS", 4)
    parts = OURS._replace(**{part: never})
    writing.writing(*parts)
    assert repr(shown[-1]).count("is not written yet") == 1
    assert f"Your {part} is not written yet" in repr(shown[-1])


def test_training_ends_in_time_however_slow_a_function_is(shown, monkeypatch):
    monkeypatch.setattr(writing, "SECONDS", 0)
    writing.writing(*OURS)
    assert "no numbers to draw" in shown[-1]._repr_html_()


def test_a_linear_unit_of_weight_above_one_is_seen_to_explode(shown):
    pictures.fading(OURS.rnn_step)
    pictures.fading(lambda x, h, params: x @ params[0].T + h @ params[1].T + params[2])
    good, linear = map(repr, shown)
    assert "w = 1.5 goes from 0 to 0.859" in good
    assert "10⁶" in linear


def test_numbers_in_words_are_all_different_and_spelled_with_the_alphabet():
    assert len(number_words.NUMBERS) == 999
    assert set("".join(number_words.NUMBERS)) | {"\n"} == set(number_words.ALPHABET)
    assert "eight hundred and eighteen" in number_words.NUMBERS


def test_our_loop_gives_the_gradient_of_the_loss():
    """The chunk's update goes down: after it, the same chunk costs less."""
    rng = np.random.default_rng(0)
    V, H, N = writing.V, writing.H, writing.N
    weights = [*rnn.init(V, H, rng), rng.normal(size=(V, H)) / H, np.zeros(V)]
    x, y = rng.integers(V, size=(2, 16, N))

    class Step:
        def update(self, weights, gradients):
            return [w - 0.05 * g for w, g in zip(weights, gradients, strict=True)]

    costs = []
    for _ in range(5):
        loss, weights, _ = writing.update(OURS, Step(), weights, np.zeros((N, H)), x, y)
        costs.append(loss)
    assert (np.diff(costs) < 0).all()


def test_a_guess_is_laid_beside_the_truth(monkeypatch, shown):
    drawn = drawn_lines(monkeypatch, pictures)
    for guess in (1.5, None, "much", True, 1e9):
        drawn.clear()
        pictures.fading(OURS.rnn_step, guess)
        assert ("your guess" in drawn) == (guess == 1.5)
    assert "You guessed 1.5 " in repr(shown[0])
