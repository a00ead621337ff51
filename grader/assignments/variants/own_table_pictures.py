"""A table of the learner's own: all their cells at one task, six seeds each, read by their bands and their verdicts."""

from typing import Any, NamedTuple

import numpy as np

from grader.assignments.variants import scan_bugs
from grader.assignments.variants.bidirectional_bugs import both
from grader.assignments.variants.pictures import our_gru, our_gru_before, our_peephole
from grader.assignments.variants.table_pictures import bands_of, verdicts_of
from grader.judging.charts import show
from grader.judging.pictures import numbers_of, of_either, picture

T, N, H, SEEDS = 16, 60, 20, 6


class Cells(NamedTuple):
    """What a learner writes of cells and wirings."""

    gru_step: Any
    gru_before_step: Any
    peephole_step: Any
    bidirectional: Any
    combine: Any
    scan: Any
    min_lstm_maps: Any


OURS = Cells(our_gru, our_gru_before, our_peephole, both, scan_bugs.combine, scan_bugs.scan, scan_bugs.min_lstm_maps)


def problem(rng):
    """Noise (T, N, 1) with nines behind the ends; lengths (N,); and as the right answers (T, N) the sign of the sum of
    both neighbours, 0 where one of them is missing."""
    x, lengths, t = rng.uniform(-1, 1, size=(T, N, 1)), rng.integers(T // 2, T + 1, size=N), np.arange(T)[:, None]
    answers = np.zeros((T, N))
    answers[1:-1] = np.sign(x[:-2, :, 0] + x[2:, :, 0])
    answers[t >= lengths - 1] = 0
    x[t >= lengths] = 9
    return x, lengths, answers


def share_right(h, answers):
    """The share of right answers of a linear readout on one half of the batch, fitted to the other half."""
    h = np.concatenate([h, np.ones((T, N, 1))], axis=2)
    asked = answers != 0
    fitted = asked & (np.arange(N) < N // 2)
    readout = np.linalg.lstsq(h[fitted], answers[fitted], rcond=None)[0]
    return float(np.mean(np.sign(h @ readout) == answers, where=asked & ~fitted))


def weights(rng, H, gates, *vectors):
    """W_x, W_h and one more vector for each of these numbers of gates, at random."""
    shapes = [(gates * H, 1), (gates * H, H), *((count * H,) for count in vectors)]
    return tuple(size * rng.normal(size=shape) for size, shape in zip([1, H**-0.5, 0.5, 0.5], shapes, strict=False))


def over_time(step, parts):
    """forward(x, params) -> h of a cell whose state has one part or two."""

    def forward(x, params):
        zero = np.zeros((x.shape[1], params[1].shape[1]))
        asked, state, h = numbers_of(step, *[zero.shape] * parts), zero if parts == 1 else (zero, zero), []
        for x_t in x:
            state = asked(x_t, state, params)
            h.append(state if parts == 1 else state[0])
        return np.array(h)

    return forward


def min_lstm(cells, x, rng):
    """h of minLSTM, by the scan."""
    W_x, _, b = weights(rng, H, 3, 3)
    d, u = numbers_of(cells.min_lstm_maps, (T, N, H), (T, N, H))(x, (W_x, b))
    return numbers_of(cells.scan, d.shape, u.shape)(cells.combine, d, u)[1]


def both_ways(cells, x, lengths, rng):
    """y of a GRU in both directions, with half of the units for each."""
    ahead, back = (weights(rng, H // 2, 3, 3, 3) for _ in range(2))
    forward = over_time(cells.gru_step, 1)
    return numbers_of(lambda *args: cells.bidirectional(*args)[0], (T, N, H))(forward, x, lengths, ahead, back)


ROWS = {
    "GRU": lambda cells, x, _, rng: over_time(cells.gru_step, 1)(x, weights(rng, H, 3, 3, 3)),
    "older GRU": lambda cells, x, _, rng: over_time(cells.gru_before_step, 1)(x, weights(rng, H, 3, 3)),
    "peepholes": lambda cells, x, _, rng: over_time(cells.peephole_step, 2)(x, weights(rng, H, 4, 4, 3)),
    "minLSTM": lambda cells, x, _, rng: min_lstm(cells, x, rng),
    "both ways": both_ways,
}


def scores(cells, read):
    """The share of right answers with each seed."""
    found = []
    for seed in range(SEEDS):
        rng = np.random.default_rng(seed)
        x, lengths, answers = problem(rng)
        found.append(share_right(read(cells, x, lengths, rng), answers))
    return found


@picture
def compared(summary, p_value, clear_differences, *cells):
    """Every run of the learner's cells with their bands, and which of them differ clearly from the GRU."""
    table, notes = {}, []
    for name, read in ROWS.items():
        table[name], note = of_either(scores, Cells(*cells), OURS, read, name=f"row “{name}”")
        notes.append(note)
    runs, some = bands_of(summary, table)
    verdicts, more = verdicts_of(p_value, clear_differences, table, "GRU")
    show(runs, verdicts, notes=[*notes, *some, *more])
