"""Each named mistake of the assignment on translation, made, loses marks and is told by its name."""

import numpy as np
import pytest

from grader.assignments.translation import (
    attention as attention_checks,
    attention_bugs,
    batches as batch_checks,
    batches_bugs,
    measures as measure_checks,
    measures_bugs,
    search as search_checks,
    search_bugs,
)
from lstm_ref.translation import attention, batches, decoder, loss, measures, search

from ..naming import each_of, expect_named, mistaken

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


@each_of(batches_bugs.FORCED_BUGS)
def test_a_mistake_in_teacher_forcing_is_named(bug):
    expect_named(batch_checks.check_decoder_batch(mistaken(batches, bug, "decoder_batch"), 7, seed=5), bug)


@each_of(batches_bugs.REVERSED_BUGS)
def test_a_mistake_in_turning_sources_is_named(bug):
    expect_named(batch_checks.check_reverse_sources(mistaken(batches, bug, "reverse_sources"), 5, seed=5), bug)


@each_of(batches_bugs.LOSS_BUGS)
def test_a_mistake_in_the_loss_is_named(bug):
    expect_named(batch_checks.check_sequence_loss(mistaken(loss, bug, "sequence_loss"), 8, seed=5), bug)


@each_of(attention_bugs.STEP_BUGS)
def test_a_mistake_in_attention_is_named(bug):
    expect_named(attention_checks.check_attention_step(mistaken(attention, bug, "attention_step"), 8, seed=5), bug)


@each_of(attention_bugs.BACK_BUGS)
def test_a_mistake_on_the_way_back_is_named(bug):
    function = mistaken(attention, bug, "attention_backward")
    expect_named(attention_checks.check_attention_backward(function, 8, seed=5), bug)


@each_of(search_bugs.STEP_BUGS)
def test_a_mistake_in_the_decoders_step_is_named(bug):
    expect_named(search_checks.check_decoder_step(mistaken(decoder, bug, "decoder_step"), 7, seed=5), bug)


@each_of(search_bugs.GREEDY_BUGS)
def test_a_mistake_in_greedy_decoding_is_named(bug):
    expect_named(search_checks.check_greedy(mistaken(search, bug, "greedy"), 8, seed=5), bug)


@each_of(measures_bugs.EXACT_BUGS)
def test_a_mistake_in_exact_match_is_named(bug):
    function = mistaken(measures, bug, "exact_match")
    expect_named(measure_checks.check_measures(function, measures.bleu, 9, seed=5), bug)


@each_of(measures_bugs.BLEU_BUGS)
def test_a_mistake_in_bleu_is_named(bug):
    function = mistaken(measures, bug, "bleu")
    expect_named(measure_checks.check_measures(measures.exact_match, function, 9, seed=5), bug)


@pytest.mark.parametrize("seed", [0, 5, 2**63 + 1])
def test_the_reference_is_right(seed):
    reports = [
        batch_checks.check_decoder_batch(batches.decoder_batch, 7, seed),
        batch_checks.check_reverse_sources(batches.reverse_sources, 5, seed),
        batch_checks.check_sequence_loss(loss.sequence_loss, 8, seed),
        attention_checks.check_attention_step(attention.attention_step, 8, seed),
        attention_checks.check_attention_backward(attention.attention_backward, 8, seed),
        search_checks.check_decoder_step(decoder.decoder_step, 7, seed),
        search_checks.check_greedy(search.greedy, 8, seed),
        measure_checks.check_measures(measures.exact_match, measures.bleu, 9, seed),
    ]
    assert [report.failed for report in reports] == [[]] * 8


def test_nonsense_is_given_no_name():
    report = attention_checks.check_attention_step(
        lambda query, keys, lengths: (query * 7, keys[:, :, 0] * 3), 8, seed=5
    )
    assert report.score == 0
    assert report.diagnoses == []
    report = search_checks.check_greedy(lambda step, state, N, start, end, limit: [[7]] * N, 8, seed=5)
    assert report.score < 2
    assert report.diagnoses == []
    report = batch_checks.check_decoder_batch(lambda targets, start, end: (np.full((3, 3), 7),) * 3, 7, seed=5)
    assert report.score < 2
    assert report.diagnoses == []
