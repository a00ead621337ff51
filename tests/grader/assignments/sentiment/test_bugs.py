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


def test_nonsense_is_given_no_name():
    report = pooling_checks.check_attention_pool(lambda h, scores, lengths: (h[0] * 7, scores * 3), 8, seed=5)
    assert report.score == 0
    assert report.diagnoses == []
    report = batches.check_pad_batch(lambda sentences: (np.full((3, 3), 7), np.full(3, 2)), 5, seed=5)
    assert report.score < 2
    assert report.diagnoses == []
