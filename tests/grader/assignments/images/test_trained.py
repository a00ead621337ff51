"""What a reader of pixels earns that was trained, and what one does that was not."""

from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest
from nbgrader.utils import is_solution

from grader.assignments.images import trained, trained_bugs
from grader.assignments.images.trained import MOST_CELLS, TEST, D, K, T, Trial
from grader.assignments.training.returned_weights import last_outputs

from ...classroom import Classroom
from ..naming import words_of
from .readouts import fitted, read_out, untrained

SEED = 5
TRAINED_TELLS = sorted(trained.BARS)[2]  # this much no reader has that was not trained


@cache
def solved():
    """What the solution defines, and what it is given for it."""
    names = {"np": np}
    for cell in Classroom("13-images").solved.cells:
        if cell.cell_type == "code" and (is_solution(cell) or cell.id in ("sigmoid", "lstm")):
            exec(cell.source, names)
    return names


@cache
def ours():
    return solved()["train"](Trial(None, [SEED, 0]).x, Trial(None, [SEED, 0]).y)


def told_by(weights):
    """A training that returns these weights, whatever it is given."""
    return lambda x, y: weights


def predict(weights, x):
    return last_outputs(weights, x).argmax(axis=1)


def straight():
    """A layer whose states are all but linear in the pixels: no cell keeps, the states are turned about."""
    rng, H = np.random.default_rng(3), MOST_CELLS
    W_x, W_h, b = np.zeros((4 * H, D)), np.zeros((4 * H, H)), np.repeat([20.0, -20.0, 0.0, 20.0], H)
    W_x[2 * H : 3 * H] = 1e-3 * rng.normal(size=(H, D))
    W_h[2 * H : 3 * H] = np.linalg.qr(rng.normal(size=(H, H)))[0]
    return [W_x, W_h, b]


def sums():
    """A layer that adds up what it reads, and so knows of no order."""
    rng, H = np.random.default_rng(3), MOST_CELLS
    W_x, b = rng.normal(size=(4 * H, D)), np.repeat([0.0, 20.0, 0.0, 20.0], H)
    W_x[H : 2 * H] = W_x[3 * H :] = 0
    return [W_x, np.zeros((4 * H, H)), b]


def test_the_solution_gets_all_and_zeros_only_what_predict_is_worth():
    assert trained.check_training(told_by(ours()), solved()["predict"], 8, seed=SEED).failed == []
    zeros = trained.check_training(told_by([0 * weight for weight in ours()]), predict, 8, seed=SEED)
    assert zeros.score == 1
    assert trained_bugs.SAME.words in words_of(zeros)
    assert trained.check_training(lambda x, y: 0, lambda weights, x: 0, 8, seed=SEED).score == 0


@pytest.mark.parametrize(
    ("layer", "most"),
    [
        (untrained(1), TRAINED_TELLS),
        (untrained(2), TRAINED_TELLS),
        (straight(), 0.35),
        (sums(), 0.5),
    ],
    ids=["untrained", "untrained otherwise", "straight", "sums"],
)
def test_a_readout_alone_does_not_reach_the_bars_for_the_trained(layer, most):
    for k in range(trained.DEALS):
        assert Trial(read_out(layer), [SEED, k]).right < most


def test_weights_that_were_trained_on_other_pictures_are_of_little_use():
    """They know the digits, and neither these columns nor these names."""
    for k in (1, 2):
        assert Trial(told_by(ours()), [SEED, k]).right < 0.3
        assert Trial(read_out(ours()[:3]), [SEED, k]).right < TRAINED_TELLS


def test_no_weighted_sum_of_pixels_tells_a_digit():
    trial = Trial(None, [SEED, 0])
    known, asked = (x.transpose(1, 0, 2).reshape(x.shape[1], T * D) for x in (trial.x, trial.x_test))
    W, b = fitted(known, trial.y)
    assert np.mean((asked @ W.T + b).argmax(axis=1) == trial.y_test) < 0.35


def test_a_network_of_more_cells_is_not_taken():
    """A great many that were not trained, with a readout fitted to all of them, would do."""
    H = MOST_CELLS + 1
    large = [np.zeros(shape) for shape in ((4 * H, D), (4 * H, H), (4 * H,), (K, H), (K,))]
    report = trained.check_training(told_by(large), predict, 8, seed=SEED)
    assert report.score == 1
    assert f"H from 1 to {MOST_CELLS}" in report._repr_html_()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda weights, x: predict(weights, x - x.mean(axis=1, keepdims=True)), trained_bugs.BATCH),
        (last_outputs, trained_bugs.SCORES),
        (lambda weights, x: last_outputs(weights, x).argmax(axis=0), trained_bugs.OVER_PICTURES),
        (lambda weights, x: np.stack([predict(weights, x)] * T), trained_bugs.EVERY_STEP),
        (lambda weights, x: np.full(x.shape[1], 0.9), trained_bugs.BELIEVED),
        (lambda weights, x: predict(weights, x) + 1, trained_bugs.FROM_ONE),
    ],
)
def test_what_is_wrong_with_an_answer_is_read_off_it(wrong, told):
    report = trained.check_training(told_by(ours()), wrong, 8, seed=SEED)
    assert 5 < report.score < 8
    assert told.words in words_of(report)


def test_an_answer_of_another_kind_is_given_no_name():
    want = np.arange(40) % K
    for answer in (np.zeros((40, 3)), np.full(40, -1.5), np.full(40, 11), want):
        assert trained_bugs.misanswered(answer, want, T, K) is None


def test_every_diagnosis_of_training_can_be_told():
    shares = {"SAME": 0.1, "CHANCE": 0.1, "ROUGH": 0.7}
    said = {"SAME": np.zeros(TEST, dtype=int), "CHANCE": np.arange(TEST) % K, "ROUGH": np.arange(TEST) % K}
    for name, right in shares.items():
        trial = SimpleNamespace(said=said[name], right=right, y_test=np.full(TEST, K))
        assert trained_bugs.diagnose(trial, trial.said) == [getattr(trained_bugs, name)]


def test_who_trains_on_other_pictures_than_the_network_is_run_on_is_told_so():
    faint = [ours()[0] / 8, *ours()[1:]]
    brighter = trained.check_training(told_by(faint), lambda weights, x: predict(weights, 8 * x), 8, seed=SEED)
    assert trained_bugs.PREPARED.words in words_of(brighter)
    plain = trained.check_training(told_by(faint), predict, 8, seed=SEED)
    assert plain.score < 8
    assert trained_bugs.PREPARED.words not in words_of(plain)
