"""Each named mistake of the assignment on language modelling, made, loses marks and is told by its name."""

import numpy as np
import pytest

from grader.bugs import edited
from grader.bugs import generation as generation_bugs
from grader.bugs import language as language_bugs
from grader.bugs import language_training as training_bugs
from grader.bugs import probing as probing_bugs
from grader.checks import beam as beam_checks
from grader.checks import generation as generation_checks
from grader.checks import language as language_checks
from grader.checks import language_training as training_checks
from grader.checks import probing as probing_checks
from lstm_ref import generation, language, probing

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow

by_words = {"ids": lambda bug: bug.words}


def expect_named(report, bug):
    assert report.score < report.points
    assert bug.words in " ".join(diagnosis.words for diagnosis in report.diagnoses)


@pytest.mark.parametrize("bug", language_bugs.CHUNK_BUGS, **by_words)
def test_a_mistake_in_the_streams_is_named(bug):
    mistaken = edited(language, (bug.old, bug.new))
    expect_named(language_checks.check_chunks(mistaken.chunks, 7, seed=5), bug)


@pytest.mark.parametrize("bug", language_bugs.PERPLEXITY_BUGS + language_bugs.BITS_BUGS, **by_words)
def test_a_mistake_in_a_measure_is_named(bug):
    mistaken = edited(language, (bug.old, bug.new))
    expect_named(language_checks.check_perplexity(mistaken.perplexity, mistaken.bits_per_character, 5, seed=5), bug)


@pytest.mark.parametrize("bug", generation_bugs.DISTRIBUTION_BUGS, **by_words)
def test_a_mistake_in_the_distribution_is_named(bug):
    mistaken = edited(generation, (bug.old, bug.new))
    expect_named(generation_checks.check_distribution(mistaken.next_distribution, 6, seed=5), bug)


@pytest.mark.parametrize("bug", generation_bugs.BEAM_BUGS, **by_words)
def test_a_mistake_in_the_beam_is_named(bug):
    mistaken = edited(generation, (bug.old, bug.new))
    expect_named(beam_checks.check_beam_search(mistaken.beam_search, 8, seed=5), bug)


@pytest.mark.parametrize("bug", probing_bugs.CELL_BUGS, **by_words)
def test_a_mistake_in_the_search_for_a_cell_is_named(bug):
    mistaken = edited(probing, (bug.old, bug.new))
    expect_named(probing_checks.check_best_cell(mistaken.best_cell, 7, seed=5), bug)


@pytest.mark.parametrize("bug", probing_bugs.SHIFT_BUGS, **by_words)
def test_a_mistake_in_the_test_against_chance_is_named(bug):
    mistaken = edited(probing, (bug.old, bug.new))
    expect_named(probing_checks.check_shift_test(mistaken.shift_test, 5, seed=5), bug)


V = training_checks.V


def brackets(length, rng):
    """A text like that of the assignment, shorter to make."""
    codes = []
    while len(codes) < length:
        kind, letters = rng.integers(5), 10 + rng.choice(2, size=rng.integers(1, 7), p=[0.8, 0.2])
        codes += [kind, *letters, 5 + kind]
    return np.array(codes[:length])


def counted(codes, _):
    """The bigram frequencies of a text, logarithms."""
    pairs = np.ones((V, V))
    np.add.at(pairs, (codes[:-1], codes[1:]), 1)
    return np.log(pairs / pairs.sum(axis=1, keepdims=True))


def remembering(model, codes):
    """The bigram's rows, moved a little by all that came before: a model with a memory of no use."""
    rows = model[codes] + 0.01 * np.sin(np.cumsum(codes))[:, None] * np.arange(V)
    return rows - np.log(np.exp(rows).sum(axis=1, keepdims=True))


def seen_early(model, codes):
    """Rows for codes[t + 1] that know it, where there is one."""
    known = np.eye(V)[np.append(codes[1:], 0)] * 3
    rows = model[codes] + known
    return rows - np.log(np.exp(rows).sum(axis=1, keepdims=True))


def trigram_like(model, codes):
    rows = model[codes] + 0.1 * np.arange(V) * np.append(0, codes[:-1])[:, None]
    return rows - np.log(np.exp(rows).sum(axis=1, keepdims=True))


def flat(model, codes):
    rows = 1e-3 * np.cumsum(codes)[:, None] * np.arange(V) / len(codes)
    return rows - np.log(np.exp(rows).sum(axis=1, keepdims=True))


MODELS = {
    training_bugs.LOGS: lambda model, codes: np.exp(model[codes]),
    training_bugs.BITS: lambda model, codes: model[codes] / np.log(2),
    training_bugs.SURPRISE: lambda model, codes: -model[codes],
    training_bugs.SCORES: lambda model, codes: model[codes] + 1,
    training_bugs.LATE: lambda model, codes: np.log(0.001 + 0.988 * np.eye(V)[codes]),
    training_bugs.PEEKS: lambda model, codes: seen_early(model, codes),
    training_bugs.EARLY: lambda model, codes: model[np.append(0, codes[:-1])],
    training_bugs.BACKWARDS: lambda model, codes: remembering(model, codes[::-1])[::-1],
    training_bugs.MEMORYLESS: lambda model, codes: model[codes],
    training_bugs.CONSTANT: lambda model, codes: np.tile(model[0], (len(codes), 1)),
    training_bugs.SHORT: trigram_like,
    training_bugs.NAN: lambda model, codes: np.full((len(codes), V), np.nan),
    training_bugs.UNTRAINED: flat,
    training_bugs.STUCK: remembering,
}


@pytest.mark.parametrize("told", training_bugs.DIAGNOSES, ids=lambda told: told.words)
def test_a_mistake_in_training_is_named(told):
    predict = no_latch if told is training_bugs.NO_LATCH else MODELS[told]
    report = training_checks.check_training(counted, predict, brackets, 10, seed=5)
    assert report.score < 10
    assert told.words.split("{n}")[0] in " ".join(diagnosis.words for diagnosis in report.diagnoses)


def no_latch(model, codes):
    """What knows how many letters there were, and not which bracket is open: its symbols come from frequencies."""
    kinds = roles(model)
    rows, letters = np.empty((len(codes), V)), 0
    for t, code in enumerate(codes):
        role = kinds[code]
        letters = letters + 1 if role == "letter" else 0
        rows[t] = model[code]
        if role == "letter":
            close = 1 / max(1, 7 - letters)
            share = {"close": np.log(close / 5 + 1e-6), "letter": 0.0, "open": -12.0}
            rows[t] = [share[kinds[v]] for v in range(V)]
            own = np.array([kinds[v] == "letter" for v in range(V)])
            p = np.exp(model[code][own])
            rows[t][own] = np.log((1 - close + 1e-6) * p / p.sum())
        rows[t] += 1e-6 * np.arange(V) * codes[: t + 1].sum()
    return rows - np.log(np.exp(rows).sum(axis=1, keepdims=True))


def roles(model):
    """Which symbols open, close or are letters, from the bigram frequencies: what opens comes after what closes."""
    p = np.exp(model)
    letters = [v for v in range(V) if p[v, v] > 0.05]
    after_letters = {v for v in range(V) if v not in letters and p[letters[0], v] > 0.02}
    return {v: "letter" if v in letters else "close" if v in after_letters else "open" for v in range(V)}


def test_the_perplexity_of_the_source_is_that_of_its_own_text():
    codes = np.array([0, 10, 11, 5, 3, 10])  # (ab)[a
    p = np.exp(training_checks.true_log_p(codes))
    assert np.allclose(p, [0.8, 5 / 6 * 0.2, 1 / 5, 1 / 5, 0.8])


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
