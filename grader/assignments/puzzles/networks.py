"""Networks whose weights are set by hand: the learner's are read, run on the reference, judged and counted.

The weights of a network are the triple (W_x, W_h, b). A unit is *on* where its h is at least ON and *off* where it is at
most OFF; what lies between is neither.
"""

from types import ModuleType
from typing import NamedTuple

import numpy as np

from grader.assignments.puzzles import networks_bugs
from grader.assignments.puzzles.hints import HINTS
from grader.judging.claims import Wrong, agree, as_array, parts_of, value_of
from grader.judging.report import Report
from lstm_ref import lstm, rnn

ON, OFF = 0.2, 0.05


class Puzzle(NamedTuple):
    """What a puzzle allows: its inputs by name, how many units, the fewest non-zero weights that we know, the cell."""

    title: str
    inputs: tuple
    units: tuple  # from, to
    smallest: int
    cell: ModuleType = lstm
    spare: tuple = ()  # inputs that a network may do without


def weights_of(puzzle, make):
    """The learner's weights as arrays of floats, with the shapes of a network that the puzzle allows."""
    arrays = [
        as_array(name, part).astype(float)
        for name, part in zip(lstm.Params._fields, parts_of(value_of(make), lstm.Params._fields), strict=True)
    ]
    fewest, most = puzzle.units
    H = arrays[1].shape[-1] if arrays[1].ndim == 2 else fewest
    if not fewest <= H <= most:
        allowed = f"{fewest}" if fewest == most else f"{fewest} to {most}"
        raise Wrong(f"The network may have {allowed} unit{'s' if most > 1 else ''}; your W_h has {H} columns.")
    rows = 4 * H if puzzle.cell is lstm else H
    for name, array, shape in zip(
        lstm.Params._fields, arrays, ((rows, len(puzzle.inputs)), (rows, H), (rows,)), strict=True
    ):
        if array.shape != shape:
            raise Wrong(f"With H = {H} {name} should have the shape {shape}, yours has {array.shape}.")
        if not np.isfinite(array).all():
            raise Wrong(f"{name} should hold finite numbers.")
    if not agree(value_of(make), arrays):
        raise Wrong("Asked again, it gave other weights: does it remember earlier calls, or draw at random?")
    return tuple(arrays)


def run(puzzle, weights, x):
    """What happens in the network, from a state of zeros: h (T, N, H), and of an LSTM c and the gates, by letter."""
    state = puzzle.cell.zero_state(x.shape[1], weights[1].shape[1])
    with np.errstate(all="ignore"):  # of weights as large as numbers are
        h, _, cache = puzzle.cell.forward(x, state, puzzle.cell.Params(*weights))
    if puzzle.cell is rnn:
        return {"h": h}
    _, _, c, gates, _ = cache
    return {**dict(zip("ifgo", map(np.stack, zip(*gates, strict=True)), strict=False)), "c": np.stack(c[1:]), "h": h}


def expect(h, wanted, why):
    """Wrong at the first step whose unit (h, (T, N)) is not on where `wanted` is 1, or not off where it is 0.

    Where it is -1 nothing is asked. why(t, n) says in words what has come until then.
    """
    wrong = ((wanted == 1) & ~(h >= ON)) | ((wanted == 0) & ~(h <= OFF))
    if wrong.any():
        t, n = (int(k) for k in np.argwhere(wrong)[0])
        state = f"on (h at least {ON})" if wanted[t, n] else f"off (h at most {OFF})"
        raise Wrong(f"{why(t, n)} At t = {t + 1} the unit should be {state}; its h is {h[t, n]:.3f}.")


def nonzero(weights):
    return int(sum(np.count_nonzero(part) for part in weights))


def counted(puzzle, weights):
    """How many weights work, beside the fewest that we know, as a sentence."""
    count, units = nonzero(weights), weights[1].shape[1]
    works = f"It works with {count} non-zero weight{'s' * (count != 1)} and {units} unit{'s' * (units != 1)}."
    if count > puzzle.smallest:
        return f"{works} The smallest that we know has {puzzle.smallest}."
    return f"{works} {'We know none smaller.' if count == puzzle.smallest else 'That beats ours: please tell us.'}"


class Trial(Report):
    """Of weights that were changed: once a claim fails, no other is tested."""

    def claim(self, *args, **options):
        return (lambda test: test) if self.failed else super().claim(*args, **options)


def check(puzzle, make, points, seed, claims, watch, then=lambda *_: None):
    """The report of claims(report, make). Where one fails, a change that mends the weights is looked for, and else
    watch(puzzle, weights), or last of all `then`, says what they do. Where all hold, the weights are counted: the fewest earn no more points."""

    def holds(weights):
        trial = Trial(puzzle.title, points, seed)
        claims(trial, lambda: weights)
        return not trial.failed

    def diagnose(_):
        return networks_bugs.named(puzzle, weights_of(puzzle, make), holds, watch, then)

    report = Report(puzzle.title, points, seed, diagnose, hints=HINTS)
    claims(report, make)
    report.remark = None if report.failed else counted(puzzle, weights_of(puzzle, make))
    return report
