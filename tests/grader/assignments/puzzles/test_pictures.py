"""The pictures are of the learner's own network, or say why there is none; where work is graded, nothing is drawn."""

from types import SimpleNamespace

import numpy as np
import pytest

from grader.assignments.puzzles import pictures

from ..drawing import never
from .solved import weights

PICTURES = {
    "reset_latch_params": pictures.latch,
    "history_params": pictures.history,
    "parity_params": pictures.parity,
    "bracket_params": pictures.brackets,
    "adder_params": pictures.adder,
    "stack_params": pictures.stack,
}
GUESSES = ["history_params", "parity_params", "stack_params"]
every_picture = pytest.mark.parametrize("name", PICTURES)


@pytest.fixture
def shown(monkeypatch):
    """The charts that are shown, and their notes."""
    found = []
    monkeypatch.setattr(pictures, "show", lambda *charts, notes=(): found.append((charts, " ".join(notes))))
    return found


@every_picture
def test_the_network_is_drawn(name, shown):
    PICTURES[name](lambda: weights(name))
    assert all(charts for charts, _ in shown)
    assert all("no network" not in note for _, note in shown)


@every_picture
@pytest.mark.parametrize("answer", [None, np.nan, "words", (1, 2, 3), [np.zeros((4, 9))] * 3])
def test_without_a_network_it_is_said_why(name, answer, shown):
    for make in (never, lambda: answer):
        PICTURES[name](make)
        charts, note = shown.pop()
        assert not charts
        assert "no network to draw yet" in note


@every_picture
def test_any_numbers_are_drawn(name, shown):
    for huge in (1e308, 0.0):
        PICTURES[name](lambda huge=huge: [np.full(part.shape, huge) for part in weights(name)])
    assert all(charts for charts, _ in shown)


@every_picture
def test_nothing_is_drawn_where_work_is_graded(name, shown):
    PICTURES[name](SimpleNamespace(observe=never))
    assert shown == []


@pytest.mark.parametrize("name", GUESSES)
@pytest.mark.parametrize("guess", [7, "<seven>", None, [1] * 1000])
def test_the_truth_stands_beside_the_guess_once_the_network_works(name, guess, shown):
    PICTURES[name](lambda: weights(name), guess)
    note = shown.pop()[1]
    assert note.startswith("You guessed") == (guess is not None)
    assert any(word in note for word in ("bits be read back", "One LSTM unit is enough", "Yours holds"))
    if name != "history_params":  # whose truth is measured on whatever there is
        PICTURES[name](lambda: [0 * part for part in weights(name)], guess)
        assert shown.pop()[1] == ""


def test_the_depth_of_a_stack_is_that_of_the_network_itself(shown):
    W_x, W_h, b = weights("stack_params")
    assert 6 < pictures.deepest((W_x, W_h, b)) < 20
    W_h[4, 0] *= 0.9  # a pop that does not double
    assert pictures.deepest((W_x, W_h, b)) < 6


def test_the_picture_adds(shown):
    for a, b in ((2026, 815), (0, 0), (1, 2**39), (255, 1)):
        pictures.adder(lambda: weights("adder_params"), a, b)
        assert f"{a} + {b} = {a + b}, says unit 1" in shown.pop()[0][0].markup


def test_a_guess_is_laid_beside_the_truth(shown):
    for guess in (20, None, "many", 10**9, True):
        pictures.history(lambda: weights("history_params"), guess)
        pictures.stack(lambda: weights("stack_params"), guess)
    marked = ["your guess" in " ".join(chart.words for chart in charts) for charts, _ in shown]
    assert marked == [True, True] + [False] * 8


def test_two_stacks_are_a_tape_on_which_a_number_is_counted_up(shown):
    pictures.stack(lambda: weights("stack_params"))
    (charts, _) = shown[0]
    assert "27 + 1 = 28" in charts[-1].words
    assert "written: 0, 1, 1, 0, 1, 1." in charts[-1].words
    assert "read back: 0, 1, 1, 1, 0, 0." in charts[-1].words
