"""What the pictures of assignment 8 show is what the learner's functions do, right or wrong."""

import re

import numpy as np
import pytest

from grader.assignments.sentiment import assembled_reference, batch_pictures, pictures, word_pictures
from lstm_ref.sentiment import measures, packing, pooling

from ..drawing import drawn_lines, never

PARTS = packing.pad_batch, assembled_reference.read, pooling.attention_pool
SENTENCE = "It is not good, but funny."


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures, word_pictures)


def test_a_reading_of_the_padding_is_seen(shown):
    def reads_all(step, x, lengths, state):
        for x_t in x:
            state = step(x_t, state)
        return state

    batch_pictures.packed(packing.pad_batch, packing.read_packed)
    batch_pictures.packed(packing.pad_batch, reads_all)
    assert [repr(figure).count(" 0 1") for figure in shown] == [0, 7]
    assert "sentence 1: 11 1, 4 1, 7 1, 0 0, 0 0." in repr(shown[0])


def test_where_batches_are_missing_their_reading_is_still_the_learners(shown):
    batch_pictures.packed(never, packing.read_packed)
    assert "Your pad_batch is not written yet" in repr(shown[0])
    assert "Your read_packed" not in repr(shown[0])


@pytest.mark.parametrize("lengths", [[9, 9, 9, 9], [-1, 2, 1, 1], [0.5, 1, 1, 1], [3, 5]])
def test_ours_stands_in_for_batches_that_cannot_be_read(shown, lengths):
    batch_pictures.packed(lambda sentences: (np.ones((5, 4), dtype=int), np.array(lengths)), packing.read_packed)
    assert "Your pad_batch cannot be drawn yet" in repr(shown[0])


def test_an_end_that_is_taken_from_the_padding_is_seen(shown):
    pictures.ends(pooling.both_ends)
    pictures.ends(lambda y, lengths: np.concatenate([y[0, :, :1], y[0, :, 1:]], axis=1))
    words = ", ".join(["1"] * 12 + ["0"] * 4)
    assert f"forward half: {words}. backward half: {words}." in repr(shown[0])
    assert f"forward half: 1, {', '.join(['0'] * 15)}. backward half: {words}." in repr(shown[1])


def test_both_classifiers_are_as_accurate_and_one_is_too_sure(shown):
    pictures.calibration(measures.accuracy_and_f1, measures.expected_calibration_error)
    said = repr(shown[0])
    assert said.count("accuracy 0.731") == 2
    errors = [float(part[:5]) for part in said.split("error ")[1:]]
    assert errors[0] < 0.05 < 0.15 < errors[1]
    pictures.calibration(lambda p, y: (0.25, 0.5), lambda *args: 0.125)
    assert repr(shown[1]).count("accuracy 0.250, error 0.125") == 2


def test_a_sentence_is_read_aloud_by_the_learners_parts(shown):
    theirs = assembled_reference.praise_score, assembled_reference.word_effects
    pictures.reader(*theirs, *PARTS)(SENTENCE)
    pictures.reader(never, never, *PARTS)(SENTENCE)
    first, second = map(repr, shown)
    assert "99% praise it is not good , but funny ." in first
    assert "ours stands in" not in first
    assert second.endswith(first)
    assert "Your never is not written yet: ours stands in." in second
    assert "Your praise_score is not written yet: ours stands in." in second


def test_effects_of_the_wrong_sign_colour_the_other_words(shown):
    for sign in (1, -1):
        effects = lambda *args, sign=sign: sign * assembled_reference.word_effects(*args)  # noqa: E731
        pictures.reader(assembled_reference.praise_score, effects, *PARTS)(SENTENCE)
    assert ["funny 3.2" in repr(figure) for figure in shown] == [True, False]
    assert ["funny −3.2" in repr(figure) for figure in shown] == [False, True]


def test_vectors_do_not_move_while_padding_grows_and_blind_ones_do(drawn, shown):
    word_pictures.pooled(pooling.last_state, pooling.masked_mean)
    assert np.ptp(drawn["yours"]) == 0
    word_pictures.pooled(lambda h, lengths: h[-1], lambda h, lengths: h.mean(axis=0))
    assert drawn["yours"] == pytest.approx(drawn["of all rows"])
    assert "yours stays" not in repr(shown[1])


def test_shares_are_the_learners_and_padding_may_be_none_of_them(shown):
    def even(h, scores, lengths):
        shares = (np.arange(len(h))[:, None] < lengths) / lengths
        return np.zeros((3, h.shape[2])), shares

    word_pictures.shared(pooling.attention_pool)
    word_pictures.shared(even)
    assert "dull 0.903" in repr(shown[0])
    assert "dull 0.5, . 0.5" in repr(shown[1])


def test_the_gradient_asks_for_a_score_of_the_label_and_the_sign_is_the_learners(drawn, shown):
    word_pictures.at_every_word(measures.masked_loss)
    assert drawn["praise"].argmin() == drawn["blame"].argmax() == 60
    word_pictures.at_every_word(lambda a, y, lengths: measures.masked_loss(a, 1 - y, lengths))
    assert drawn["praise"].argmin() == drawn["blame"].argmax() == 0
    assert ["beginning 0.996" in repr(figure) for figure in shown] == [True, False]


def test_a_loss_divided_by_what_is_not_the_number_of_words_differs_from_that_of_its_words(shown):
    def divided_by_all(a, y, lengths):
        return [part * lengths.sum() / a.size for part in measures.masked_loss(a, y, lengths)]

    for function in (measures.masked_loss, divided_by_all):
        word_pictures.at_every_word(function)
    said = [re.search(r"Loss (\S+), its words alone (\S+);", repr(figure)).groups() for figure in shown]
    assert [one == other for one, other in said] == [True, False]


def test_a_batch_is_coloured_as_far_as_its_lengths_reach_and_sorting_saves_padding(shown):
    def all_rows(sentences):
        x, lengths = packing.pad_batch(sentences)
        return x, np.full_like(lengths, len(x))

    batch_pictures.padded(packing.pad_batch)
    batch_pictures.padded(all_rows)
    assert [repr(figure).count("0 1") for figure in shown] == [0, 8]
    assert ["as they come: 59.3. sorted: 20.4." in repr(figure) for figure in shown] == [True, False]
