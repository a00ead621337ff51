"""What the pictures of the variants show is so, and a slip is seen in them."""

import numpy as np
import pytest

from grader.assignments.variants import own_table_pictures, pictures, scan_bugs, table_bugs, table_pictures
from grader.assignments.variants.bidirectional_bugs import both
from lstm_ref.variants import greff

from ..drawing import drawn_lines, never

TABLE = {"V": [0.9, 0.95, 0.99, 1.0], "NFG": [0.4, 0.5, 0.45, 0.42], "NP": [0.91, 0.97, 0.99, 0.98]}


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures)


def peephole(x_t, state, params):
    return greff.step(greff.VARIANTS["V"], x_t, state, greff.Params(*params))[0]


def test_the_clock_strikes_every_eighth_step_and_stops_without_peepholes(drawn):
    pictures.clock(peephole)
    strokes = np.flatnonzero(drawn["h"] > 0.5)
    assert np.diff(strokes).tolist() == [8] * (len(strokes) - 1)
    assert len(strokes) == 5
    pictures.clock(lambda x_t, state, params: peephole(x_t, state, (*params[:3], 0 * params[3])))
    assert (drawn["h"] < 0.01).all()


def test_a_gru_holds_what_it_had_and_one_with_a_turned_gate_does_not(drawn):
    def turned(x_t, h_prev, params):
        h_t = pictures.our_gru(x_t, h_prev, params)
        W_x, _, b_x, _ = params
        candidate = np.tanh(x_t @ W_x[2:].T + b_x[2:])
        return h_prev + candidate - h_t

    for step, constant in ((pictures.our_gru, True), (turned, False)):
        pictures.holding(step)
        assert (np.ptp(drawn["h"][11:20]) < 0.01) == constant


def test_the_two_resets_are_told_apart_only_if_they_differ(drawn):
    pictures.two_resets(pictures.our_gru, pictures.our_gru_before)
    assert np.abs(drawn["after"] - drawn["before"]).max() > 0.1
    same = lambda x_t, h_prev, params: pictures.our_gru_before(x_t, h_prev, params[:3])  # noqa: E731
    pictures.two_resets(same, pictures.our_gru_before)
    assert drawn["after"] == pytest.approx(drawn["before"])


def test_padding_that_leaks_is_seen(shown):
    def whole(forward, x, lengths, ahead, back):
        return np.concatenate([forward(x, ahead), forward(x[::-1], back)[::-1]], axis=2), None

    pictures.both_directions(both)
    pictures.both_directions(whole)
    right, wrong = (repr(figure).partition("six steps, backward: ")[2] for figure in shown)
    assert right.startswith("0.512, 0.64, 0.8, 1, 0,")
    assert not wrong.startswith("0.512, 0.64, 0.8, 1, 0,")


def test_a_scan_is_the_loop_in_few_calls(drawn, shown):
    pictures.scanned(scan_bugs.scan)
    assert drawn["scan"][::5] == pytest.approx(drawn["loop"])
    assert "scan: 8." in repr(shown[0])


def test_verdicts_stand_beside_their_p_values(shown):
    table_pictures.p_values(table_bugs.p_value, table_bugs.clear_differences, TABLE, "V")
    table_pictures.p_values(table_bugs.p_value, lambda *args: ["NP"], TABLE, "V")
    table_pictures.p_values(never, never, TABLE, "V")
    assert "NFG, not clear: 0.0286. NP, not clear" in repr(shown[0])
    assert "NP, clear" in repr(shown[1])
    assert repr(shown[2]).count("ours stands in") == 2


def test_bands_reach_what_the_summary_says(monkeypatch, shown):
    drawn = drawn_lines(monkeypatch, table_pictures)
    table_pictures.bands(lambda scores: (0.5, 0.25, 0.75), TABLE)
    assert drawn[""].tolist() == [0.25, 0.75]
    assert len(drawn["runs"]) == 12


def test_a_guess_is_laid_beside_the_truth(shown):
    judges, table = (table_bugs.p_value, table_bugs.clear_differences), TABLE | {"CIFG": TABLE["V"]}
    for guess in (0.01, None, "much", True, 4):
        table_pictures.p_values(*judges, table, "V", guess)
    assert ["CIFG, your guess: 0.01" in repr(figure) for figure in shown] == [True, *4 * [False]]
    assert ["You guessed" in repr(figure) for figure in shown] == [True, False, True, True, True]


def in_the_order_of_reading(forward, x, _, ahead, back):
    return np.dstack([forward(x, ahead), forward(x[::-1], back)]), None


@pytest.mark.parametrize(("wiring", "clear"), [(both, True), (in_the_order_of_reading, False)])
def test_in_a_table_of_ones_own_two_directions_win_while_they_are_in_step(wiring, clear, shown):
    judges = table_bugs.summary, table_bugs.p_value, table_bugs.clear_differences
    own_table_pictures.compared(*judges, *own_table_pictures.OURS._replace(bidirectional=wiring))
    verdicts = repr(shown[0])
    assert ("both ways, clear" in verdicts) == clear
    assert verdicts.count(", not clear") == 4 - clear
