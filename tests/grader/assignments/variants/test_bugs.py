"""Each named mistake about the variants, made, loses marks and is told by its name."""

from itertools import combinations

import numpy as np
import pytest

from grader.assignments.variants import (
    bidirectional as bidirectional_checks,
    bidirectional_bugs,
    cells,
    gru_bugs,
    peephole_bugs,
    scan as scans,
    scan_bugs,
    table as tables,
    table_bugs,
    table_scores as variants_scores,
)
from grader.judging.diagnosis import made_in
from lstm_ref.sequences.wiring import bidirectional
from lstm_ref.variants import greff

from ..naming import bug_of, each_named, expect_named, expect_no_other, words_of

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow

P, CLEAR = table_bugs.p_value, table_bugs.clear_differences
TWINS = {
    "gru_step": (gru_bugs.after_twin, gru_bugs.AFTER_BUGS),
    "gru_before_step": (gru_bugs.before_twin, gru_bugs.BEFORE_BUGS),
    "peephole_step": (peephole_bugs.twin, peephole_bugs.BUGS),
    "bidirectional": (bidirectional_bugs.twin, bidirectional_bugs.BUGS),
    "combine": (scan_bugs.twins["combine"], scan_bugs.COMBINE_BUGS),
    "scan": (scan_bugs.twins["scan"], scan_bugs.SCAN_BUGS),
    "min_lstm_maps": (scan_bugs.twins["min_lstm_maps"], scan_bugs.MAPS_BUGS),
    "summary": (made_in(table_bugs, "summary"), table_bugs.SUMMARY_BUGS),
    "p_value": (made_in(table_bugs, "p_value"), [*table_bugs.P_BUGS, *table_bugs.P_ALONE]),
    "clear_differences": (made_in(table_bugs, "clear_differences"), table_bugs.CLEAR_BUGS),
}
CHECKS = {
    "gru_step": cells.check_gru_step,
    "gru_before_step": cells.check_gru_before,
    "peephole_step": cells.check_peephole_step,
    "bidirectional": bidirectional_checks.check_bidirectional,
    "combine": scans.check_combine,
    "scan": scans.check_scan,
    "min_lstm_maps": scans.check_min_lstm,
    "summary": tables.check_summary,
    "p_value": lambda function, points, seed: tables.check_noise(function, CLEAR, points, seed),
    "clear_differences": lambda function, points, seed: tables.check_noise(P, function, points, seed),
}
NAMED = [(name, bug) for name, (_, bugs) in TWINS.items() for bug in bugs]


@each_named(NAMED)
def test_a_mistake_is_named_and_is_told_to_no_other(name, bug):
    """It loses marks; and whatever name is told makes the same numbers at every call."""
    twin, bugs = TWINS[name]
    made = twin((bug,))
    report = CHECKS[name](made, 6, seed=5)
    expect_named(report, bug)
    expect_no_other(report, made, bug, bugs, twin)


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("seed", range(3))
def test_what_is_right_holds_and_is_given_no_name(name, seed):
    report = CHECKS[name](TWINS[name][0](), 6, seed=seed)
    assert report.score == report.points
    assert report.diagnoses == []


IDLE = [lambda *args: args[0], lambda *args: args[-1], lambda *_: 0.0, lambda *_: [], lambda *args: args[1:3]]


@pytest.mark.parametrize("idle", IDLE)
@pytest.mark.parametrize("name", [name for name in CHECKS if name not in ("p_value", "clear_differences")])
def test_what_does_no_work_earns_nothing(name, idle):
    assert CHECKS[name](idle, 6, seed=5).score == 0


@pytest.mark.parametrize("idle", IDLE)
def test_what_reads_no_table_earns_nothing(idle):
    assert tables.check_noise(idle, idle, 6, seed=5).score == 0


def test_a_loop_for_a_scan_is_named():
    def loop(combine, d, u):
        return scans.one_by_one(combine, d, u)

    report = scans.check_scan(loop, 6, seed=5)
    assert "no scan" in words_of(report)
    assert len(report.failed) == 1


def test_a_loop_that_is_wrong_for_other_batches_is_not_said_to_have_right_numbers():
    def loop(combine, d, u):
        return [part[:, :1] for part in scans.one_by_one(combine, d, u)]

    assert "right numbers" not in words_of(scans.check_scan(loop, 6, seed=5))


def test_a_scan_that_calls_combine_for_single_places_is_no_loop_over_the_steps():
    def place_by_place(combine, d, u):
        reach = 1
        while reach < len(d):
            rest = [combine((d[t - reach], u[t - reach]), (d[t], u[t])) for t in range(reach, len(d))]
            d, u = (
                np.concatenate([old[:reach], new]) for old, new in zip((d, u), zip(*rest, strict=True), strict=True)
            )
            reach *= 2
        return d, u

    assert "135 times for 33 steps" in words_of(scans.check_scan(place_by_place, 6, seed=5))


def test_two_mistakes_at_once_are_both_named():
    first = bug_of(gru_bugs.AFTER_BUGS, "reset gate acts before")
    second = bug_of(gru_bugs.mixtures(gru_bugs.MIX), "z and 1 - z swapped")
    report = cells.check_gru_step(gru_bugs.after_twin((first, second)), 6, seed=5)
    assert [diagnosis.words for diagnosis in report.diagnoses] == [first.words, second.words]


def test_nonsense_is_given_no_name():
    report = cells.check_peephole_step(lambda x_t, s, p: (s[0] * 0.123 + 7, s[1] * 0.456 - 7), 7, seed=5)
    assert report.score == 0
    assert report.diagnoses == []


def test_the_wiring_of_the_assignment_is_that_of_the_reference():
    forward, x, lengths, ahead, back = bidirectional_bugs.draw(np.random.default_rng(0))
    N, H = x.shape[1], len(ahead[2])
    y, last = bidirectional_bugs.both(forward, x, lengths, ahead, back)
    cell, zero = bidirectional_bugs.rnn, np.zeros((N, H))
    params = cell.Params(*ahead), cell.Params(*back)
    h, finals, _ = bidirectional(cell, lengths).forward(x, (zero, zero), params)
    np.testing.assert_allclose(y, h, atol=1e-12)
    np.testing.assert_allclose(last, np.concatenate(finals, axis=1), atol=1e-12)


@pytest.mark.parametrize("seed", range(3))
def test_the_table_of_a_check_has_a_row_of_every_kind(seed):
    table, baseline, level = variants_scores.draw_table(np.random.default_rng(seed))
    p = sorted(P(table[name], table[baseline]) for name in table if name != baseline)
    assert p[1] <= level / 5 < p[2] <= level / 3
    assert len(CLEAR(table, baseline, level)) == 2


@pytest.mark.parametrize("seed", range(3))
def test_a_p_value_is_exactly_the_limit(seed):
    table, baseline, level = variants_scores.draw_tie(np.random.default_rng(seed))
    assert level / 4 in [P(table[name], table[baseline]) for name in table]


def test_peepholes_of_the_check_are_those_of_greff():
    x_t, state, params = peephole_bugs.draw(np.random.default_rng(0))
    want = greff.V.step(x_t, state, greff.Params(*params))[0]
    for ours, theirs in zip(peephole_bugs.twin()(x_t, state, params), want, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def by_hand(a, b, deals, tolerance=0.0):
    """The share in plain Python, over some deals of the places, each mean by itself."""
    pooled, seen = np.concatenate([a, b]), abs(np.mean(a) - np.mean(b))
    apart = [abs(pooled[list(deal)].mean() - np.delete(pooled, deal).mean()) for deal in deals]
    return np.mean(np.array(apart) >= seen - tolerance)


def all_deals(a, b):
    return list(combinations(range(len(a) + len(b)), len(a)))


def some_deals(a, b):
    rng = np.random.default_rng(0)
    return [tuple(rng.permutation(len(a) + len(b))[: len(a)]) for _ in range(3000)]


@pytest.mark.parametrize(
    ("p_value", "words"),
    [
        (lambda a, b: by_hand(a, b, all_deals(a, b)), "as far apart but for rounding"),
        (lambda a, b: by_hand(a, b, some_deals(a, b), 1e-9), "a share of deals drawn at random"),
        (lambda a, b: round(by_hand(a, b, all_deals(a, b), 1e-9), 3), "rounded to 3 digits"),
        (lambda a, b: by_hand(a, b, all_deals(a, b)) - 0.1, None),
        (lambda a, b: "none", None),
        (lambda a, b: [0.5], None),
    ],
)
def test_shares_that_are_nearly_right_are_told_why(p_value, words):
    (told,) = tables.check_noise(p_value, CLEAR, 6, seed=5).diagnoses or [None]
    assert told is None if words is None else words in told.words
    assert tables.check_noise(lambda a, b: by_hand(a, b, all_deals(a, b), 1e-9), CLEAR, 6, seed=5).score == 6


@pytest.mark.parametrize("answer", [None, "none", [0.5], [[1.0], []], 1j])
def test_a_p_value_that_is_no_number_hides_no_mistake_in_the_list(answer):
    twin, bugs = TWINS["clear_differences"]
    report = tables.check_noise(lambda a, b: answer, twin((bugs[0],)), 6, seed=5)
    assert bugs[0].words in words_of(report)


def test_names_are_told_whatever_their_order():
    twin, bugs = TWINS["clear_differences"]
    wrong = twin((bugs[0],))
    report = tables.check_noise(P, lambda *args: tuple(wrong(*args)[::-1]), 6, seed=5)
    assert [each.words for each in report.diagnoses] == [bugs[0].words]


def test_three_numbers_may_come_as_an_array():
    twin, bugs = TWINS["summary"]
    assert tables.check_summary(lambda scores: np.array(twin()(scores)), 3, seed=5).score == 3
    report = tables.check_summary(lambda scores: np.array(twin((bugs[0],))(scores)), 3, seed=5)
    assert [each.words for each in report.diagnoses] == [bugs[0].words]
