"""What the pictures of training show is so; a training is watched and left as it was."""

import numpy as np
import pytest

from grader.assignments.training import adding_pictures, loop_pictures, pictures, reference, whole_pictures

from ..drawing import drawn_lines, never

LOOPS = [getattr(reference, panel.name) for panel in loop_pictures.PANELS]
NOTEBOOK = """
def train_adding(x, target):
    weights = [np.zeros(shape) for shape in ((32, 2), (32, 8), 32, (1, 8), 1)]
    for k in range(updates):
        forward(x[:, :4], weights)
        weights = [weight + 0.01 for weight in weights]
    return weights
"""


def notebook(updates):
    """The names of a notebook whose `train_adding` runs its network so many times."""
    names = {"np": np, "updates": updates, "forward": lambda x, params: (np.zeros(x.shape[1]), None)}
    exec(NOTEBOOK, names)
    return names


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures, adding_pictures, whole_pictures)


def test_the_error_of_a_network_is_shown_while_it_is_trained(drawn, shown):
    names = notebook(updates=7)
    given = names["forward"]
    adding_pictures.adding(names["train_adding"])
    assert len(drawn["error"]) == 8  # at each pass, and at the end
    assert len(set(drawn["error"])) == 8
    assert "ours stands in" not in repr(shown[0])
    assert names["forward"] is given


def test_a_training_that_takes_too_long_is_ended(drawn, shown, monkeypatch):
    monkeypatch.setattr(adding_pictures, "SECONDS", -1)
    adding_pictures.adding(notebook(updates=100)["train_adding"])
    assert len(drawn["error"]) == 2
    assert "ours stands in" not in repr(shown[0])


def test_ours_learns_to_add_where_a_training_is_missing(drawn, shown):
    adding_pictures.adding(never)
    assert "Your train_adding is not written yet" in repr(shown[-1])
    assert drawn["error"][-1] < 0.005 < 1 / 6 < drawn["error"][0]
    assert len(shown) == 1


def test_adam_gets_further_down_than_descent_and_without_its_correction_less_far(drawn):
    pictures.in_a_valley(reference.adam_step)
    right = drawn["Adam"].min()
    assert right < drawn["descent"][-1]

    def along_the_gradient(theta, gradient, m, s, k, rate):
        return theta - 0.01 * rate * gradient, m, s

    pictures.in_a_valley(along_the_gradient)
    assert drawn["Adam"].min() > 1000 * right


def test_an_early_end_is_marked_where_it_is_said(drawn):
    pictures.stopped(lambda losses, patience: (3, 5))
    assert [drawn["kept"], drawn["ended"]] == [drawn["loss"][3], drawn["loss"][5]]
    pictures.stopped(lambda losses, patience: (-1, 99))  # no epochs at all
    assert [drawn["kept"], drawn["ended"]] == [drawn["loss"][0]] * 2


def test_a_repair_differs_from_what_was_broken_and_no_repair_does_not(monkeypatch, shown):
    series = []
    monkeypatch.setattr(
        loop_pictures, "lines", lambda pair, **more: series.append([np.array(line.y, dtype=float) for line in pair])
    )
    monkeypatch.setattr(loop_pictures, "show", lambda *charts, notes: None)

    def doing_nothing(arrays, *rest):
        return (arrays, 0.0) if rest[-2] == 0.0 else arrays

    loop_pictures.repaired(*[doing_nothing] * 5, *LOOPS)
    assert len(series) == 5
    for repaired, broken in series:
        assert np.abs(repaired - broken).max() > 0.1
    del series[:]
    loop_pictures.repaired(*LOOPS, *LOOPS)
    for repaired, broken in series:
        assert (repaired == broken).all()


def test_tests_that_look_at_the_loss_only_are_seen_to(shown):
    def looks_at_the_loss(masked_loss):
        y, target, mask = np.ones((2, 2)), np.zeros((2, 2)), np.ones((2, 2), dtype=bool)
        assert np.isclose(masked_loss(y, target, mask)[0], 1)

    pictures.unnoticed(looks_at_the_loss)
    assert "loss: 1, 1, 1. dy: 0, 0, 0." in repr(shown[0])


def test_a_network_learns_by_the_loss_and_the_steps_of_the_learner(drawn, shown):
    whole_pictures.trained(reference.masked_loss, reference.adam_step)
    assert drawn["your Adam"][-1] < drawn["plain steps"][-1] < 0.1 < drawn["your Adam"][0]
    whole_pictures.trained(reference.masked_loss, lambda theta, gradient, m, s, k, rate: (theta, m, s))
    assert drawn["your Adam"][-1] > 0.1
    assert "ours stands in" not in repr(shown[-1])


def test_a_loss_that_lets_the_padding_in_is_not_drawn(drawn, shown):
    def with_padding(y, target, mask):
        return np.mean((y - target) ** 2), 2 * (y - target) / y.size

    whole_pictures.trained(with_padding, reference.adam_step)
    assert np.isnan(drawn["your Adam"]).all()
    assert "not finite" in repr(shown[-1])


@pytest.mark.parametrize("missing", [0, 1])
def test_ours_stands_in_for_a_missing_loss_or_step(drawn, shown, missing):
    parts = [reference.masked_loss, reference.adam_step]
    parts[missing] = never
    whole_pictures.trained(*parts)
    assert "is not written yet: ours stands in." in repr(shown[-1])
    assert drawn["your Adam"][-1] < 0.1
