"""A training is watched and left as it was; the pictures show the network of the learner, and what they make of it."""

import re

import numpy as np
import pytest

from grader.assignments.language_modelling import pictures, quoted_text, writing
from lstm_ref.text import generation, language, probing

from ..drawing import never

NOTEBOOK = """
def train(chunks, V):
    weights = [np.zeros(shape) for shape in ((8, V), (8, 2), 8, (V, 2), V)]
    for k, (x, y) in enumerate(chunks[:updates]):
        cross_entropy(np.zeros((*x.shape, 2)), y, weights)
        weights = [weight + 0.01 for weight in weights]
        if k == last:
            raise ValueError
    return weights
"""


def notebook(updates=30, last=None):
    """The names of a notebook whose `train` asks for the loss so many times; it may stop by an error at the last."""
    names = {"np": np, "updates": updates, "last": last, "cross_entropy": lambda h, y, weights: (2.5, h, weights[3:])}
    exec(NOTEBOOK, names)
    return names


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """What is trained in our place is trained for a moment."""
    monkeypatch.setattr(writing, "PASSES", 1)
    monkeypatch.setattr(writing, "_networks", {})


def test_every_loss_of_a_training_is_seen_and_the_notebook_left_as_it_was():
    names = notebook()
    given = names["cross_entropy"]
    told = []
    found = writing.network(names["train"], lambda losses, weights: told.append((len(losses), weights[0][0, 0])))
    assert found.losses == [2.5] * 30
    assert found.note == ""
    assert [count for count, _ in told] == list(range(1, 31))
    assert [value for _, value in told] == pytest.approx(np.arange(30) / 100)
    assert found.weights[0][0, 0] == pytest.approx(0.3)
    assert names["cross_entropy"] is given


def test_where_a_training_stops_ours_stands_in_and_the_notebook_is_left_as_it_was():
    names = notebook(last=3)
    given = names["cross_entropy"]
    found = writing.network(names["train"])
    assert found.note == "Your train cannot be drawn yet (its result does not fit the picture): ours stands in."
    assert len(found.losses) > 30
    assert names["cross_entropy"] is given


def test_a_training_that_takes_too_long_is_ended_and_shown_as_it_is(monkeypatch):
    monkeypatch.setattr(writing, "SECONDS", -1)
    found = writing.network(notebook()["train"])
    assert (found.losses, found.note) == ([2.5], "")


def test_what_a_training_wrote_before_it_stopped_is_not_mixed_with_ours(shown):
    writing.writing(notebook(last=25)["train"], language.predict, generation.next_distribution)
    assert repr(shown[-1]).count("update 1 ") == 1


def test_a_network_is_trained_once_for_all_cells(shown):
    names = notebook()
    calls = []

    def train(chunks, V):
        calls.append(V)
        return names["train"](chunks, V)

    writing.writing(train, language.predict, generation.next_distribution)
    pictures.quotation_cell(probing.best_cell, train)
    pictures.by_chance(probing.shift_test, probing.best_cell, train)
    assert len(calls) == 1
    assert len(shown) == 3


def test_a_trained_network_writes_words_and_loses_less_than_counts(monkeypatch, shown):
    monkeypatch.setattr(writing, "PASSES", 8)
    writing.writing(writing.our_train, language.predict, generation.next_distribution)
    last = repr(shown[-1]).partition("at the end ")[2].split("\n")[0]
    written = re.findall("[a-z]+", last)[1:-1]  # the ends may be cut
    known = re.findall("[a-z]+", writing.TRAINING)
    assert sum(word in known for word in written) > 0.7 * len(written)


def test_streams_that_do_not_read_on_are_seen(shown):
    def interleaved(codes, N, T):
        rows = (len(codes) - 1) // N
        x = codes[: rows * N].reshape(rows, N)
        return [(x[start : start + T], None) for start in range(0, rows, T)]

    pictures.streams(language.chunks)
    pictures.streams(interleaved)
    assert "column 0 a watched pot" in repr(shown[0])
    assert "column 0 a watched pot" not in repr(shown[1])


def test_a_wider_beam_finds_what_is_more_probable(shown):
    pictures.beams(generation.beam_search)
    found = [float(part.split()[0].replace("−", "-")) for part in repr(shown[0]).split("ln p = ")[1:]]
    assert found[-1] > found[0]


def test_a_missing_search_is_named(shown):
    names = notebook()
    pictures.quotation_cell(never, names["train"])
    pictures.by_chance(never, never, names["train"])
    assert "Your best_cell is not written yet" in repr(shown[0])
    assert all(f"Your {name} is not written yet" in repr(shown[1]) for name in ("best_cell", "shift_test"))


def test_a_guess_is_laid_beside_the_truth(shown):
    names = notebook()
    for guess in (0.5, None, "much", True, 50):
        pictures.by_chance(probing.shift_test, probing.best_cell, names["train"], guess)
    assert ["your guess" in repr(figure) for figure in shown] == [True, *4 * [False]]
    assert "You guessed 0.5 " in repr(shown[0])


def test_quotations_are_told_apart_by_their_marks():
    said = 'ann said "i met you". tom'
    inside = quoted_text.inside(said)
    assert "".join(np.array(list(said))[inside]) == '"i met you'
