"""Each named mistake of the assignment on language modelling, made, loses marks and is told by its name."""

import time
from types import SimpleNamespace

import numpy as np
import pytest

from grader.assignments.language_modelling import (
    beam as beam_checks,
    bracket_text,
    generation as generation_checks,
    generation_bugs,
    probing as probing_checks,
    probing_bugs,
    streams as language_checks,
    streams_bugs,
    training as training_checks,
    training_bugs,
)
from grader.assignments.training import returned_weights
from grader.judging.diagnosis import edited
from lstm_ref.text import generation, language, probing

from ..naming import each_of, expect_named, mistaken

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


@each_of(streams_bugs.CHUNK_BUGS)
def test_a_mistake_in_the_streams_is_named(bug):
    expect_named(language_checks.check_chunks(mistaken(language, bug, "chunks"), 7, seed=5), bug)


@each_of(streams_bugs.PERPLEXITY_BUGS + streams_bugs.BITS_BUGS)
def test_a_mistake_in_a_measure_is_named(bug):
    both = edited(language, (bug.old, bug.new))
    expect_named(language_checks.check_perplexity(both.perplexity, both.bits_per_character, 5, seed=5), bug)


@each_of(generation_bugs.DISTRIBUTION_BUGS)
def test_a_mistake_in_the_distribution_is_named(bug):
    made = mistaken(generation, bug, "nucleus", "next_distribution")
    expect_named(generation_checks.check_distribution(made, 6, seed=5), bug)


@each_of(generation_bugs.BEAM_BUGS)
def test_a_mistake_in_the_beam_is_named(bug):
    expect_named(beam_checks.check_beam_search(mistaken(generation, bug, "beam_search"), 8, seed=5), bug)


@each_of(probing_bugs.CELL_BUGS)
def test_a_mistake_in_the_search_for_a_cell_is_named(bug):
    made = mistaken(probing, bug, "balanced_accuracy", "best_cell")
    expect_named(probing_checks.check_best_cell(made, 7, seed=5), bug)


@each_of(probing_bugs.SHIFT_BUGS)
def test_a_mistake_in_the_test_against_chance_is_named(bug):
    expect_named(probing_checks.check_shift_test(mistaken(probing, bug, "shift_test"), 5, seed=5), bug)


def brackets(length, rng, share):
    """A text like that of the assignment."""
    return bracket_text.long_brackets(rng, share, 1, number=length)[:length]


def never(chunks, V):
    raise NotImplementedError


@each_of(training_bugs.PREDICT_BUGS)
def test_a_mistake_in_asking_a_model_is_named(bug, monkeypatch):
    monkeypatch.setattr(training_checks, "TRAINING", 2000)
    monkeypatch.setattr(training_checks, "HELD_OUT", 500)

    def untrained(chunks, V):
        return training_checks.drawn(np.random.default_rng(0), 1, V, 4)[0]

    report = training_checks.check_training(untrained, mistaken(language, bug, "predict"), brackets, 10, seed=5)
    expect_named(report, bug, training_bugs.UNTRAINED)
    assert training_bugs.UNTRAINED in report.diagnoses


@pytest.mark.parametrize("steps", [5, 30, 100])
def test_a_model_asked_without_what_lies_far_back_loses_marks(steps, monkeypatch):
    monkeypatch.setattr(training_checks, "TRAINING", 2000)
    monkeypatch.setattr(training_checks, "HELD_OUT", 500)

    def short_sighted(weights, codes):
        return np.stack(
            [language.predict(weights, codes[max(0, t - steps + 1) : t + 1])[-1] for t in range(len(codes))]
        )

    report = training_checks.check_training(never, short_sighted, brackets, 10, seed=5)
    assert training_checks.PREDICTS in report.failed


def test_a_state_carried_from_call_to_call_is_named(monkeypatch):
    monkeypatch.setattr(training_checks, "TRAINING", 2000)
    monkeypatch.setattr(training_checks, "HELD_OUT", 500)
    before = []

    def carries(weights, codes):
        before.append(len(codes))
        return language.predict(weights, codes) - np.log(1 + sum(before))

    report = training_checks.check_training(bigrams, carries, brackets, 10, seed=5)
    assert "remembers earlier calls" in report.diagnoses[0].words


BARS = {"uniform": 12.0, "bigram": 3.0, "best": 2.4}
MODELS = {  # what a model gives to the symbol just read; its perplexity, and those among the brackets that might close
    training_bugs.LATE: (0.99, 20.0, 5.0, 5.0),
    training_bugs.UNTRAINED: (0.1, 11.95, 5.0, 5.0),
    training_bugs.STUCK: (0.1, 2.99, 5.0, 5.0),
    training_bugs.NO_LATCH: (0.1, 2.8, 4.0, 5.0),
    training_bugs.FORGETS: (0.1, 2.5, 1.1, 3.0),
    training_bugs.ROUGH: (0.1, 2.5, 1.1, 1.1),
}


@pytest.mark.parametrize("told", training_bugs.DIAGNOSES, ids=lambda told: told.words)
def test_what_a_trained_model_shows_is_told(told):
    own, perplexity, near, far = MODELS[told]
    held_out = np.arange(12).repeat(3)
    rows = np.log(np.where(np.eye(12)[held_out] > 0, own, (1 - own) / 11))
    model = SimpleNamespace(
        rows=rows, names=np.arange(12), held_out=held_out, bars=BARS, perplexity=perplexity, near=near, far=far
    )
    assert training_bugs.diagnose(model, training_checks.HELD) == [told]


def attempt(train, number=0):
    return training_checks.Attempt(train, brackets, 3, number)


def test_no_two_texts_have_the_same_names_and_shares():
    first, second = attempt(never), attempt(never, 1)
    assert (first.names != second.names).any()
    assert first.share != second.share
    assert sorted(first.names) == list(range(bracket_text.V))


def test_a_training_is_one_call_for_each_text_and_no_weights_are_no_marks(monkeypatch):
    monkeypatch.setattr(training_checks, "TRAINING", 2000)
    calls = []

    def train(chunks, V):
        calls.append({x.shape for x, _ in chunks[:-1]})
        return [np.zeros((4, V)), np.zeros((4, 1)), np.full(4, np.nan), np.zeros((V, 1)), np.zeros(V)]

    report = training_checks.check_training(train, language.predict, brackets, 10, seed=5)
    assert [wrong is None for *_, wrong in report.rows] == [True, *[False] * 6]
    assert "b holds NaN" in str(report.rows[1].wrong)
    assert calls == [{(training_checks.T, training_checks.N)}] * 2


def bigrams(chunks, V):
    """An LSTM that knows the symbol just read, and what follows it how often in these chunks: set, not trained."""
    x, y = (np.concatenate([pair[k] for pair in chunks]).ravel() for k in (0, 1))
    counts = np.full((V, V), 0.1)
    np.add.at(counts, (x, y), 1)
    W_x, b = np.zeros((4 * V, V)), np.repeat([-20.0, -20.0, 20.0, 20.0], V)
    W_x[:V] = 40 * np.eye(V)
    W_y = np.log(counts / counts.sum(axis=1, keepdims=True)).T / np.tanh(1)
    return [W_x, np.zeros((4 * V, V)), b, W_y, np.zeros(V)]


def test_a_text_of_words_is_not_learned_by_counting_what_follows_a_symbol():
    for seed in range(3):
        words = training_checks.Words(bigrams, seed)
        assert not words.learned
        assert words.perplexity < 1.1 * words.bar / training_checks.LEARNS
    monogram = training_checks.Words(lambda chunks, V: training_checks.drawn(np.random.default_rng(0), 1, V, 4)[0], 0)
    assert monogram.perplexity > 2 * monogram.bar


def test_weights_set_for_brackets_earn_no_upper_bar(monkeypatch):
    """Whatever the weights are worth on brackets."""
    monkeypatch.setattr(training_checks, "TRAINING", 2000)
    monkeypatch.setattr(training_checks, "HELD_OUT", 500)
    monkeypatch.setattr(training_checks.Attempt, "perplexity", 1.0)
    monkeypatch.setattr(training_checks.Attempt, "far", 1.0)
    report = training_checks.check_training(bigrams, language.predict, brackets, 10, seed=5)
    assert [wrong is None for *_, wrong in report.rows] == [True, True, *[False] * 5]
    assert "the text of words" in str(report.rows[2].wrong)
    assert report.diagnoses == [training_bugs.NOT_TRAINED]


def test_of_equals_the_last_or_the_first_may_be_kept():
    def other(scores, temperature, mass):
        return generation.next_distribution(scores[::-1], temperature, mass)[::-1]

    def all_equals(scores, temperature, mass):
        p = generation.next_distribution(scores, temperature, mass)
        kept = np.where(scores >= scores[p > 0].min(), np.exp(scores / temperature - (scores / temperature).max()), 0)
        return kept / kept.sum()

    assert generation_checks.check_distribution(other, 6, seed=5).score == 6
    assert generation_checks.check_distribution(all_equals, 6, seed=5).diagnoses == [generation_bugs.TIES]


def test_a_search_that_keeps_all_is_stopped_in_a_long_text():
    model = beam_checks.endless(np.random.default_rng(0), 30)
    assert len(generation.beam_search(model, 2, 260, 29)[0]) == 260
    with pytest.raises(RuntimeError, match="questions"):
        generation.beam_search(model, 10**9, 260, 29)
    assert len(model([])) == 30  # a new search


def test_who_asks_the_same_again_and_again_is_not_stopped():
    model = beam_checks.endless(np.random.default_rng(0), 30)

    def thrice(tokens):
        for _ in range(5):
            model(tokens)
        return model(tokens)

    assert len(generation.beam_search(thrice, 2, 260, 29)[0]) == 260


def test_a_question_about_a_complete_hypothesis_is_named():
    def asks(next_log_p, width, length, end):
        def and_once_more(tokens):
            log_p = next_log_p(tokens)
            if log_p.argmax() == end:
                next_log_p([*tokens, end])
            return log_p

        return generation.beam_search(and_once_more, width, length, end)

    assert beam_checks.check_beam_search(asks, 8, seed=5).diagnoses == [generation_bugs.ASKS]


def test_a_question_about_what_is_not_in_the_beam_is_named():
    def asks(next_log_p, width, length, end):
        def and_about_others(tokens):
            if len(tokens) == 1:
                next_log_p([7])
            return next_log_p(tokens)

        return generation.beam_search(and_about_others, width, length, end)

    assert beam_checks.check_beam_search(asks, 8, seed=5).diagnoses == [generation_bugs.ASKS_ASIDE]


def test_time_is_the_processors(monkeypatch):
    monkeypatch.setattr(returned_weights, "SECONDS", 0.05)

    def busy(chunks, V):
        until = time.process_time() + 0.2
        while time.process_time() < until:
            pass
        return [0]

    assert "of the processor's time" in str(attempt(busy).weights)
    assert "5 values" in str(attempt(lambda chunks, V: time.sleep(0.2) or [0]).weights)


def test_who_knows_which_bracket_is_open_and_who_guesses():
    codes = bracket_text.long_brackets(np.random.default_rng(0), 0.8, 30, number=3)
    names = np.random.default_rng(1).permutation(bracket_text.V)
    kind, _ = bracket_text.brackets(codes)
    knows = np.log(np.where(np.arange(12)[names.argsort()] == kind[:, None] + 5, 1.0, 1e-9))
    assert np.isclose(bracket_text.choices(knows, codes, names, 30), 1)
    assert np.isclose(bracket_text.choices(0 * knows, codes, names, 30), 5)


def test_the_perplexity_of_the_source_is_that_of_its_own_text():
    codes = np.array([0, 10, 11, 5, 3, 10])  # (ab)[a
    p = np.exp(bracket_text.true_log_p(codes, share=0.8))
    one, two, *_ = bracket_text.LENGTHS
    assert np.allclose(p, [0.8, (1 - one) * 0.2, two / (1 - one), 1 / 5, 0.8])


def test_what_is_open_is_known_at_each_symbol():
    codes = bracket_text.long_brackets(np.random.default_rng(0), 0.8, 1)
    kind, letters = bracket_text.brackets(codes)
    opens = np.flatnonzero(codes < 5)
    assert (kind[opens] == codes[opens]).all()
    assert (letters[opens] == 0).all()
    assert (kind[codes // 5 == 1] == -1).all()
    assert letters.max() <= bracket_text.LONGEST


def test_nonsense_is_given_no_name():
    report = language_checks.check_chunks(lambda codes, N, T: [(codes * 7, codes * 3)], 7, seed=5)
    assert report.score == 0
    assert report.diagnoses == []
    report = generation_checks.check_distribution(lambda *_: np.full(3, 0.123), 6, seed=5)
    assert report.score == 0
    assert report.diagnoses == []
    report = probing_checks.check_best_cell(lambda *_: (0, 0.5), 7, seed=5)
    assert report.score == 0
    report = beam_checks.check_beam_search(lambda *_: ([0], -1.0), 8, seed=5)
    assert report.score == 0
