"""What the pictures of gradients show is so: circles agree, bounds hold, clipped norms end at the limit."""

import numpy as np
import pytest

from grader.assignments.vanishing_gradients import pictures, remedy_pictures, training_pictures
from lstm_ref.learning import jacobians as ours
from lstm_ref.learning.training import clip_by_global_norm

from ..drawing import drawn_lines


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures, remedy_pictures, training_pictures)


def test_only_the_right_jacobian_meets_what_was_measured(drawn):
    def by_columns(x_t, h_prev, params):
        W_x, W_h, b = params
        return W_h * (1 - np.tanh(W_x @ x_t + W_h @ h_prev + b) ** 2)

    pictures.circle(ours.step_jacobian)
    assert drawn["your J"][::4] == pytest.approx(drawn["measured"], abs=1e-4)
    pictures.circle(by_columns)
    assert np.abs(drawn["your J"][::4] - drawn["measured"]).max() > 0.1


def test_the_bound_lies_above_what_it_bounds_and_an_eigenvalue_does_not(drawn):
    pictures.bound(ours.norm_bound)
    assert (drawn["your bound"] >= drawn["all slopes 1"] * (1 - 1e-9)).all()
    assert (drawn["your bound"] >= drawn["true slopes"]).all()
    assert (drawn["eigenvalue"] < drawn["all slopes 1"]).all()


def test_a_gradient_fades_stays_and_explodes_by_the_weights(drawn):
    pictures.by_lag(ours.norms_by_lag)
    ends = [drawn[name][-1] for name in ("radius 0.6", "radius 1.5", "radius 3")]
    assert ends[0] < 1e-6 < 0.01 < ends[1] < 100 < ends[2]


def test_what_is_clipped_one_by_one_does_not_end_at_the_limit(drawn):
    def one_by_one(gradients, limit):
        return [clip_by_global_norm([g], limit)[0][0] for g in gradients], clip_by_global_norm(gradients, limit)[1]

    remedy_pictures.clipping(clip_by_global_norm)
    assert drawn["after"].max() == pytest.approx(1)
    remedy_pictures.clipping(one_by_one)
    assert drawn["after"].max() > 1.1


def test_steps_are_counted_at_the_prediction_or_just_after(drawn):
    remedy_pictures.halving(ours.half_life, ours.steps_to_halve)
    late = drawn["counted"] - drawn["predicted"][::4]
    assert (late > -1e-9).all()
    assert (late < 1).all()


def test_a_matrix_that_only_shrinks_is_seen_to_grow_nothing(drawn):
    remedy_pictures.growing(lambda: 0.5 * np.eye(2))
    assert (np.diff(drawn["longest"]) < 0).all()
    remedy_pictures.growing(lambda: np.array([[0.5, 200.0], [0.0, 0.5]]))
    assert drawn["longest"].max() > 100


def test_only_with_both_remedies_is_the_first_input_remembered(drawn):
    training_pictures.remembering(clip_by_global_norm, ours.orthogonal)
    last = {name: np.mean(drawn[name][-5:]) for name in ("both", "small weights")}
    assert last["both"] < 0.05
    assert last["small weights"] > 0.7
    assert len(drawn["not clipped"]) < len(drawn["both"])


def test_a_start_and_a_clipping_that_are_none_are_seen(drawn):
    training_pictures.remembering(lambda gradients, limit: (gradients, 1.0), ours.orthogonal)
    assert drawn["both"] == pytest.approx(drawn["not clipped"])
    training_pictures.remembering(clip_by_global_norm, lambda A, gain: 0.05 * A)
    assert drawn["both"] == pytest.approx(drawn["small weights"])
