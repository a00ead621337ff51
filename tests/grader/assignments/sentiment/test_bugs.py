"""Each named mistake of the assignment on sentiment, made, loses marks and is told by its name."""

import numpy as np
import pytest

from grader.assignments.sentiment import (
    assembled,
    assembled_bugs,
    assembled_reference,
    batches,
    batches_bugs,
    measures as measure_checks,
    measures_bugs,
    pooling as pooling_checks,
    pooling_bugs,
)
from lstm_ref.sentiment import measures, packing, pooling

from ..naming import each_of, expect_named, mistaken

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


@each_of(batches_bugs.PAD_BUGS)
def test_a_mistake_in_padding_is_named(bug):
    expect_named(batches.check_pad_batch(mistaken(packing, bug, "pad_batch"), 5, seed=5), bug)


@each_of(batches_bugs.PACK_BUGS)
def test_a_mistake_in_packing_is_named(bug):
    expect_named(batches.check_read_packed(mistaken(packing, bug, "read_packed"), 8, seed=5), bug)


@each_of(pooling_bugs.LAST_BUGS)
def test_a_mistake_in_the_last_state_is_named(bug):
    report = pooling_checks.check_pooling(mistaken(pooling, bug, "last_state"), pooling.masked_mean, 7, seed=5)
    expect_named(report, bug)


@each_of(pooling_bugs.MEAN_BUGS)
def test_a_mistake_in_the_mean_is_named(bug):
    report = pooling_checks.check_pooling(pooling.last_state, mistaken(pooling, bug, "masked_mean"), 7, seed=5)
    expect_named(report, bug)


@each_of(pooling_bugs.ENDS_BUGS)
def test_a_mistake_at_the_ends_is_named(bug):
    expect_named(pooling_checks.check_both_ends(mistaken(pooling, bug, "both_ends"), 6, seed=5), bug)


@each_of(pooling_bugs.ATTEND_BUGS)
def test_a_mistake_in_attention_is_named(bug):
    expect_named(pooling_checks.check_attention_pool(mistaken(pooling, bug, "attention_pool"), 8, seed=5), bug)


@each_of(measures_bugs.LOSS_BUGS)
def test_a_mistake_in_the_loss_is_named(bug):
    expect_named(measure_checks.check_masked_loss(mistaken(measures, bug, "masked_loss"), 7, seed=5), bug)


@each_of(measures_bugs.SCORE_BUGS)
def test_a_mistake_in_accuracy_or_f1_is_named(bug):
    right = measures.expected_calibration_error
    expect_named(measure_checks.check_measures(mistaken(measures, bug, "accuracy_and_f1"), right, 8, seed=5), bug)


@each_of(measures_bugs.ECE_BUGS)
def test_a_mistake_in_the_calibration_error_is_named(bug):
    right = measures.accuracy_and_f1
    report = measure_checks.check_measures(right, mistaken(measures, bug, "expected_calibration_error"), 8, seed=5)
    expect_named(report, bug)


@each_of(assembled_bugs.SCORE_BUGS)
def test_a_mistake_in_the_score_is_named(bug):
    made = mistaken(assembled_reference, bug, "praise_score")
    expect_named(assembled.check_classifier(made, assembled_reference.word_effects, 8, seed=5), bug)


@each_of(assembled_bugs.EFFECT_BUGS)
def test_a_mistake_in_the_effects_is_named(bug):
    made = mistaken(assembled_reference, bug, "word_effects")
    expect_named(assembled.check_classifier(assembled_reference.praise_score, made, 8, seed=5), bug)


@pytest.mark.parametrize("seed", [0, 5, 2**63 + 1])
def test_the_reference_is_right(seed):
    reports = [
        batches.check_pad_batch(packing.pad_batch, 5, seed),
        batches.check_read_packed(packing.read_packed, 8, seed),
        pooling_checks.check_pooling(pooling.last_state, pooling.masked_mean, 7, seed),
        pooling_checks.check_both_ends(pooling.both_ends, 6, seed),
        pooling_checks.check_attention_pool(pooling.attention_pool, 8, seed),
        measure_checks.check_masked_loss(measures.masked_loss, 7, seed),
        measure_checks.check_measures(measures.accuracy_and_f1, measures.expected_calibration_error, 8, seed),
        assembled.check_classifier(assembled_reference.praise_score, assembled_reference.word_effects, 8, seed),
    ]
    assert [report.failed for report in reports] == [[]] * 8


def told_of(report):
    return [each.words for each in report.diagnoses]


def test_what_spreads_from_the_padding_is_not_told_of_one_that_takes_a_number_there_for_a_word():
    def largest(h, lengths):
        """Its numbers hang on a thousand there, too."""
        return pooling.masked_mean(h, lengths) + 0 * np.exp(h.max(axis=0))

    report = pooling_checks.check_pooling(pooling.last_state, largest, 7, seed=5)
    assert report.score < 7
    assert not any("into a calculation" in words for words in told_of(report))


@pytest.mark.parametrize(
    ("loss", "words"),
    [
        (lambda a, p, y: -y * np.log(p) - (1 - y) * np.log(1 - p), "takes the logarithm of 0"),
        (lambda a, p, y: np.log(1 + np.exp(a)) - y * a, "takes the exponential of a large number"),
        (lambda a, p, y: (np.logaddexp(0, a) - y * a) * p / p, "divides by what is rounded to 0"),
    ],
)
def test_what_large_scores_do_is_read_off_the_warning(loss, words):
    def masked_loss(a, y, lengths):
        valid = np.arange(len(a))[:, None] < lengths
        clean = np.where(valid, a, 0.0)
        p = np.exp(-np.logaddexp(0, -clean))
        value = np.where(valid, loss(clean, p, y), 0).sum() / lengths.sum()
        return value, measures.masked_loss(a, y, lengths)[1]

    (told,) = told_of(measure_checks.check_masked_loss(masked_loss, 7, seed=5))
    assert words in told


def by(rows_of):
    """A read_packed that asks for the rows that rows_of(t, lengths) gives, one array after the other."""

    def read_packed(step, x, lengths, state):
        state = state.copy()
        for t in range(len(x)):
            for rows in rows_of(t, lengths):
                moved = step(x[t, rows], state[rows])
                state[rows] = np.where((lengths > t)[rows, None], moved, state[rows])
        return state

    return read_packed


@pytest.mark.parametrize(
    ("rows_of", "diagnosis"),
    [
        (lambda t, lengths: [np.flatnonzero(lengths > t)], batches_bugs.NOBODY),
        (lambda t, lengths: np.flatnonzero(lengths > t)[:, None], batches_bugs.ONE_BY_ONE),
        (lambda t, lengths: [np.arange(len(lengths))] * int(t < lengths.max()), batches_bugs.OTHERS),
    ],
)
def test_how_step_is_asked_is_told_as_it_was_seen(rows_of, diagnosis):
    report = batches.check_read_packed(by(rows_of), 8, seed=5)
    assert report.failed == [batches.ALIVE]
    assert told_of(report) == [diagnosis.words]


def test_one_who_reads_beyond_a_list_is_not_told_of_an_array_of_lists():
    def pad_batch(sentences):
        lengths = np.array([len(each) for each in sentences])
        return np.array([[each[t] for each in sentences] for t in range(lengths.max())]), lengths

    report = batches.check_pad_batch(pad_batch, 5, seed=5)
    assert report.score < 5
    assert not any("array of the lists" in words for words in told_of(report))


def test_one_who_never_asks_for_attention_is_not_told_what_it_told_it():
    def praise_score(sentences, weights, pad_batch, read, attention_pool):
        y = read(*pad_batch(sentences), weights)
        scores = np.exp(y @ weights["attention"])
        return np.einsum("tn,tnh->nh", scores / scores.sum(axis=0), y) @ weights["readout"] + weights["bias"]

    (told,) = told_of(assembled.check_classifier(praise_score, assembled_reference.word_effects, 8, seed=5))
    assert "lets padding be attended to" in told


def test_nonsense_is_given_no_name():
    report = pooling_checks.check_attention_pool(lambda h, scores, lengths: (h[0] * 7, scores * 3), 8, seed=5)
    assert report.score == 0
    assert report.diagnoses == []
    report = batches.check_pad_batch(lambda sentences: (np.full((3, 3), 7), np.full(3, 2)), 5, seed=5)
    assert report.score < 2
    assert report.diagnoses == []
