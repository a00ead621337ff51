"""Claims about two memories of one unit: a latch with a reset, and the last bits of a stream in one number."""

import numpy as np

from grader.assignments.puzzles import streams, watching_bugs
from grader.assignments.puzzles.networks import Puzzle, check, expect, run, weights_of
from grader.judging.claims import Wrong

LATCH = Puzzle("reset_latch_params", ("set", "reset"), (1, 1), smallest=3)
HISTORY = Puzzle("history_params", ("bit",), (1, 1), smallest=1)
BITS = 30  # that must be readable


def check_latch(make, points, seed=0):
    """Claims about a unit that is on after a set and off after a reset."""
    return check(LATCH, make, points, seed, claims_of_latch, watching_bugs.latch)


def expect_latch(make, pulses):
    x, wanted, last = streams.latch(pulses)

    def why(t, n):
        if last[t, n] < 0:
            return "Nothing has been set."
        return f"The last pulse was a {'set' if wanted[t, n] else 'reset'}, at t = {last[t, n] + 1}."

    expect(run(LATCH, weights_of(LATCH, make), x)["h"][..., 0], wanted, why)


def claims_of_latch(report, make):
    @report.claim("A set turns the unit on at once, a reset turns it off at once.", weight=2)
    def _(rng):
        pulses = rng.choice([-1, 1], size=(12, 6))
        pulses[:4, 0] = 1, -1, 1, -1
        expect_latch(make, pulses)

    @report.claim("Between the pulses it stays as it is; before the first it is off.", weight=2)
    def _(rng):
        pulses = rng.choice([-1, 0, 0, 0, 0, 1], size=(60, 6))
        pulses[:5, 0] = 0, 1, 0, 0, 0
        expect_latch(make, pulses)

    @report.claim("It stays for a thousand steps, and obeys after that, whatever came how often before.")
    def _(rng):
        pulses = np.zeros((1103, 4), int)
        pulses[:100] = 1, -1, 1, -1
        pulses[100] = 1, 1, -1, -1
        pulses[1101:, :] = [[-1, -1, 1, 1], [1, -1, -1, 1]]
        expect_latch(make, pulses)


def check_history(make, points, seed=0):
    """Claims about a unit whose c holds the last bits, the latest as a half, the one before as a quarter, ..."""
    return check(HISTORY, make, points, seed, claims_of_history, watching_bugs.history)


def cell_states(make, bits):
    """c (T, N) of the unit over bits (T, N), 1 and -1."""
    return run(HISTORY, weights_of(HISTORY, make), bits[:, :, None].astype(float))["c"][..., 0]


def read_back(c, count):
    """The last bits (count, ...) in a cell state, the latest first: its sign is the bit, and 2c - bit was c before."""
    bits = []
    for _ in range(count):
        bits.append(np.where(c > 0, 1, -1))
        c = 2 * c - bits[-1]
    return np.stack(bits)


def claims_of_history(report, make):
    @report.claim("After one bit, 1 or -1, c is half of it.")
    def _(rng):
        c = cell_states(make, np.array([[1, -1]]))[0]
        for bit, got in zip((1, -1), c, strict=True):
            if not abs(got - bit / 2) < 0.01:
                raise Wrong(f"After the bit {bit} c should be {bit / 2}; yours is {got:.4g}.")

    @report.claim("After four bits c is a half of the last, a quarter of the one before, and so on.", weight=2)
    def _(rng):
        bits = np.array([[1 - 2 * (n >> t & 1) for n in range(16)] for t in range(4)])
        c, want = cell_states(make, bits)[-1], bits.T @ 2.0 ** np.arange(-4, 0)
        wrong = ~(np.abs(c - want) < 0.01)
        if wrong.any():
            n = int(np.argmax(wrong))
            raise Wrong(f"After the bits {bits[:, n].tolist()} c should be {want[n]}; yours is {c[n]:.4g}.")

    @report.claim(f"Of a hundred bits the last {BITS} can be read back out of c, one after the other.", weight=2)
    def _(rng):
        bits = rng.choice([-1, 1], size=(100, 8))
        wrong = read_back(cell_states(make, bits)[-1], BITS) != bits[: -BITS - 1 : -1]
        if wrong.any():
            k, n = (int(k) for k in np.argwhere(wrong)[0])
            raise Wrong(f"The last {k} are read right; the one before them was {bits[-k - 1, n]}, and is not read.")
