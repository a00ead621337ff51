"""Claims about two machines: a plain RNN that adds two numbers, and a stack whose bits are the digits of one number."""

import numpy as np

from grader.assignments.puzzles import streams, watching_bugs
from grader.assignments.puzzles.networks import Puzzle, check, expect, run, weights_of
from lstm_ref import rnn

ADDER = Puzzle("adder_params", ("a", "b"), (1, 6), smallest=8, cell=rnn)
STACK = Puzzle("stack_params", ("bit", "push", "pop"), (2, 4), smallest=7, spare=("push",))
DEEPEST = 6


def check_adder(make, points, seed=0):
    """Claims about an RNN whose first unit gives the sum of two numbers, bit by bit, one step late."""
    return check(ADDER, make, points, seed, claims_of_adder, watching_bugs.adder, watching_bugs.carry)


def expect_sum(make, first, second):
    """Of numbers (T, N) in binary, lowest bit first: a pair of zeros is put before, and one behind."""
    first, second = (np.pad(bits, ((1, 1), (0, 0))) for bits in (first, second))
    x, wanted, carry = streams.adder(first, second)

    def why(t, n):
        bits = f"{first[t - 1, n]} and {second[t - 1, n]}"
        return f"At t = {t} the bits were {bits}, with a carry of {carry[t - 1, n]}: the sum bit is {wanted[t, n]}."

    expect(run(ADDER, weights_of(ADDER, make), x)["h"][..., 0], wanted, why)


def claims_of_adder(report, make):
    @report.claim("Without a carry the sum is right: no two 1s meet.", weight=2)
    def _(rng):
        either = rng.integers(3, size=(20, 6))  # 1 in the first number, in the second, or in neither
        expect_sum(make, (either == 0).astype(int), (either == 1).astype(int))

    @report.claim("A carry arises and is used up: all pairs of numbers below 8.", weight=2)
    def _(rng):
        numbers = np.array([[a, b] for a in range(8) for b in range(8)])
        bits = numbers >> np.arange(4)[:, None, None] & 1
        expect_sum(make, bits[..., 0], bits[..., 1])

    @report.claim("Numbers of two hundred bits are added, and a carry may run through all of them.")
    def _(rng):
        first, second = rng.integers(2, size=(2, 200, 6))
        first[:, 0], second[:, 0], second[0, 0] = 1, 0, 1  # 11...1 + 1
        first[:, 1], second[:, 1], second[0, 1] = 1, 0, 0
        expect_sum(make, first, second)


def check_stack(make, points, seed=0):
    """Claims about a network that pushes and pops bits, and whose second unit shows the top one after a rest."""
    return check(STACK, make, points, seed, claims_of_stack, watching_bugs.stack)


def expect_top(make, operations):
    x, wanted = streams.stack(operations)

    def why(t, n):
        done = [f"push {bit:+d}" if bit else "pop" for bit in operations[: t // 2 + 1, n]]
        return f"Done so far, each with a rest after it: {', '.join(done[-8:])}{' (the last 8)' * (len(done) > 8)}."

    expect(run(STACK, weights_of(STACK, make), x)["h"][..., 1], wanted, why)


def claims_of_stack(report, make):
    @report.claim("What has been pushed is on top in the rest that follows.", weight=2)
    def _(rng):
        expect_top(make, np.concatenate([[[1, -1, 1, -1], [1, -1, -1, 1]], rng.choice([-1, 1], size=(4, 4))]))

    @report.claim("A pop brings back the bit that lay below.", weight=2)
    def _(rng):
        pairs = np.array([[a, b, 0] for a in (-1, 1) for b in (-1, 1)]).T
        expect_top(make, np.concatenate([pairs, pairs[1:], pairs[1:]]))

    @report.claim(f"{DEEPEST} bits pushed come back in the opposite order.")
    def _(rng):
        pushes = np.array([[1 - 2 * (n >> t & 1) for n in range(2**DEEPEST)] for t in range(DEEPEST)])
        expect_top(make, np.concatenate([pushes, 0 * pushes[1:]]))

    @report.claim(f"Any hundred operations are right, up to {DEEPEST} bits deep.")
    def _(rng):
        expect_top(make, streams.operations(rng, 100, 12, DEEPEST))
