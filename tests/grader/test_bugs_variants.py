"""Each named mistake about the variants, made, loses marks and is told by its name."""

import numpy as np
import pytest

from grader.bugs import edited, variants_bidirectional, variants_gru, variants_peephole, variants_scan, variants_table
from grader.checks import variants_bidirectional as bidirectional_checks
from grader.checks import variants_cells as cells
from grader.checks import variants_scan as scans
from grader.checks import variants_table as tables
from lstm_ref import greff, gru, gru_before
from lstm_ref.wiring import bidirectional

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


def named(bugs):
    return pytest.mark.parametrize("bug", bugs, ids=lambda bug: bug.words)


def lost_and_told(report, bug):
    assert report.score < report.points
    assert bug.words in " ".join(diagnosis.words for diagnosis in report.diagnoses)


def step_of(outcome, bug):
    return lambda x_t, state, params: outcome(((bug.old, bug.new),), (x_t, state, params))


@named(variants_gru.AFTER_BUGS)
def test_a_mistake_in_the_gru_is_named(bug):
    lost_and_told(cells.check_gru_step(step_of(variants_gru.outcome_in(gru), bug), 6, seed=5), bug)


@named(variants_gru.BEFORE_BUGS)
def test_a_mistake_in_the_gru_of_2014_is_named(bug):
    lost_and_told(cells.check_gru_before(step_of(variants_gru.outcome_in(gru_before), bug), 4, seed=5), bug)


@named(variants_peephole.BUGS)
def test_a_mistake_with_peepholes_is_named(bug):
    lost_and_told(cells.check_peephole_step(step_of(variants_peephole.outcome, bug), 7, seed=5), bug)


def mistaken(module, name, bug):
    return getattr(edited(module, (bug.old, bug.new), names=(name,)), name)


@named(variants_bidirectional.BUGS)
def test_a_mistake_with_two_directions_is_named(bug):
    wrong = mistaken(variants_bidirectional, "both", bug)
    lost_and_told(bidirectional_checks.check_bidirectional(wrong, 8, seed=5), bug)


@named(variants_scan.COMBINE_BUGS)
def test_a_mistake_in_combining_maps_is_named(bug):
    lost_and_told(scans.check_combine(mistaken(variants_scan, "combine", bug), 3, seed=5), bug)


@named(variants_scan.SCAN_BUGS)
def test_a_mistake_in_the_scan_is_named(bug):
    lost_and_told(scans.check_scan(mistaken(variants_scan, "scan", bug), 6, seed=5), bug)


@named(variants_scan.MAPS_BUGS)
def test_a_mistake_in_min_lstm_is_named(bug):
    lost_and_told(scans.check_min_lstm(mistaken(variants_scan, "min_lstm_maps", bug), 6, seed=5), bug)


@named(variants_table.SUMMARY_BUGS)
def test_a_mistake_in_a_mean_or_a_band_is_named(bug):
    lost_and_told(tables.check_summary(mistaken(variants_table, "summary", bug), 3, seed=5), bug)


@named([*variants_table.P_BUGS, variants_table.PAIRS])
def test_a_mistake_in_dealing_again_is_named(bug):
    wrong = mistaken(variants_table, "p_value", bug)
    lost_and_told(tables.check_noise(wrong, variants_table.clear_differences, 6, seed=5), bug)


@named(variants_table.CLEAR_BUGS)
@pytest.mark.parametrize("seed", range(3))
def test_a_mistake_in_reading_the_table_is_named(bug, seed):
    wrong = mistaken(variants_table, "clear_differences", bug)
    lost_and_told(tables.check_noise(variants_table.p_value, wrong, 6, seed=seed), bug)


def test_a_loop_for_a_scan_is_named():
    def loop(combine, d, u):
        return scans.one_by_one(combine, d, u)

    report = scans.check_scan(loop, 6, seed=5)
    assert "no scan" in " ".join(diagnosis.words for diagnosis in report.diagnoses)
    assert len(report.failed) == 1


def test_two_mistakes_at_once_are_both_named():
    first, second = variants_gru.AFTER_BUGS[0], variants_gru.mixtures(variants_gru.MIX)[0]
    edits = (first.old, first.new), (second.old, second.new)
    outcome = variants_gru.outcome_in(gru)
    report = cells.check_gru_step(lambda *problem: outcome(edits, problem), 6, seed=5)
    assert [diagnosis.words for diagnosis in report.diagnoses] == [first.words, second.words]


def test_nonsense_is_given_no_name():
    report = cells.check_peephole_step(lambda x_t, s, p: (s[0] * 0.123 + 7, s[1] * 0.456 - 7), 7, seed=5)
    assert report.score == 0
    assert report.diagnoses == []


def test_the_wiring_of_the_assignment_is_that_of_the_reference():
    forward, x, lengths, ahead, back = variants_bidirectional.draw(np.random.default_rng(0))
    N, H = x.shape[1], len(ahead[2])
    y, last = variants_bidirectional.both(forward, x, lengths, ahead, back)
    cell, zero = variants_bidirectional.rnn, np.zeros((N, H))
    params = cell.Params(*ahead), cell.Params(*back)
    h, finals, _ = bidirectional(cell, lengths).forward(x, (zero, zero), params)
    np.testing.assert_allclose(y, h, atol=1e-12)
    np.testing.assert_allclose(last, np.concatenate(finals, axis=1), atol=1e-12)


@pytest.mark.parametrize("seed", range(3))
def test_the_table_of_a_check_has_a_row_of_every_kind(seed):
    table, baseline, level = variants_table.draw_table(np.random.default_rng(seed))
    assert sorted(variants_table.clear_differences(table, baseline, level)) == ["edge", "far"]


def test_peepholes_of_the_check_are_those_of_greff():
    x_t, state, params = variants_peephole.draw(np.random.default_rng(0))
    want = greff.V.step(x_t, state, greff.Params(*params))[0]
    for ours, theirs in zip(variants_peephole.outcome((), (x_t, state, params)), want, strict=True):
        np.testing.assert_array_equal(ours, theirs)
