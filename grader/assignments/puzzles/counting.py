"""Claims about two networks that count: the parity of a stream of bits, and brackets with an alarm."""

import numpy as np

from grader.assignments.puzzles import streams, watching_bugs
from grader.assignments.puzzles.networks import Puzzle, check, expect, run, weights_of
from grader.judging.claims import Wrong

PARITY = Puzzle("parity_params", ("bit",), (1, 4), smallest=4)
BRACKETS = Puzzle("bracket_params", ("open", "close"), (2, 4), smallest=6)
FAINTEST = 0.05  # of c, for one bracket


def check_parity(make, points, seed=0):
    """Claims about a network whose first unit is on while the ones so far are odd in number."""
    return check(PARITY, make, points, seed, claims_of_parity, watching_bugs.parity)


def expect_parity(make, bits):
    x, wanted = streams.parity(bits)

    def why(t, n):
        if t < 12:
            return f"The bits were {' '.join(map(str, bits[: t + 1, n]))}."
        return f"Of {t + 1} bits {bits[: t + 1, n].sum()} were 1."

    expect(run(PARITY, weights_of(PARITY, make), x)["h"][..., 0], wanted, why)


def claims_of_parity(report, make):
    @report.claim("Each 1 turns the first unit on if it was off, and off if it was on.", weight=2)
    def _(rng):
        expect_parity(make, np.ones((12, 1), int))

    @report.claim("A 0 changes nothing, in all streams of five bits.", weight=2)
    def _(rng):
        expect_parity(make, np.array([[n >> t & 1 for n in range(32)] for t in range(5)]))

    @report.claim("It still holds after a thousand bits, were they few ones, many or half.")
    def _(rng):
        shares = np.array([0.01, 0.1, 0.5, 0.9, 0.99])
        expect_parity(make, (rng.random((1000, 5)) < shares).astype(int))


def check_brackets(make, points, seed=0):
    """Claims about a network whose first cell counts brackets, and whose second unit says whether one came too early."""
    return check(BRACKETS, make, points, seed, claims_of_brackets, watching_bugs.brackets, watching_bugs.depth)


def expect_depth(make, signs):
    """Wrong at the first step whose c of the first unit is not the depth, as measured by what one bracket does."""
    weights, (x, depth, _) = weights_of(BRACKETS, make), streams.brackets(signs)
    scale = run(BRACKETS, weights, np.array([[[1.0, 0.0]]]))["c"][0, 0, 0]
    if not abs(scale) >= FAINTEST:
        raise Wrong(
            f"One opening bracket should change c of the first unit by {FAINTEST} or more; yours is {scale:.3g}."
        )
    c = run(BRACKETS, weights, x)["c"][..., 0]
    wrong = ~(np.abs(c - scale * depth) < abs(scale) / 4)
    if wrong.any():
        t, n = (int(k) for k in np.argwhere(wrong)[0])
        text, want = streams.written(signs[: t + 1, n]), scale * depth[t, n]
        raise Wrong(f"One bracket makes c = {scale:.3g}; after {text} it should be {want:.3g}, yours is {c[t, n]:.3g}.")


def expect_alarm(make, signs):
    x, _, wanted = streams.brackets(signs)
    h = run(BRACKETS, weights_of(BRACKETS, make), x)["h"][..., 1]
    expect(h, wanted, lambda t, n: f"The text was {streams.written(signs[: t + 1, n])}.")


def balanced(rng, T, N):
    """Signs (T, N) whose depth is never below zero."""
    signs, depth = np.zeros((T, N), int), np.zeros(N, int)
    for t in range(T):
        signs[t] = np.where(depth == 0, rng.integers(2, size=N), rng.integers(-1, 2, size=N))
        depth += signs[t]
    return signs


def claims_of_brackets(report, make):
    @report.claim("c of the first unit is the depth, times a number of your choice.", weight=2)
    def _(rng):
        signs = balanced(rng, 30, 6)
        signs[:6, 0] = 1, 1, 0, -1, 1, -1
        expect_depth(make, signs)

    @report.claim("The second unit stays off as long as no bracket closes that was not open.")
    def _(rng):
        expect_alarm(make, balanced(rng, 60, 6))

    @report.claim("It goes on at the very bracket that closes too early, and stays on.", weight=2)
    def _(rng):
        expect_alarm(make, np.concatenate([balanced(rng, 5, 8), -np.ones((6, 8), int), balanced(rng, 40, 8)]))

    @report.claim("Both still hold after a thousand letters, and forty brackets deep.")
    def _(rng):
        signs = balanced(rng, 1000, 4)
        signs[:160, 0] = np.repeat([1, 0, -1, 0], 40)
        signs[:80, 1] = np.tile([1, -1], 40)
        signs[-3:, 2] = signs[-45:, 3] = -1
        signs[:1, 2] = -1
        expect_depth(make, signs[:, :2])
        expect_alarm(make, signs)
