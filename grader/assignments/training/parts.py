"""Claims about the parts of a training loop: a step of Adam, batches of a stream, early stopping."""

from functools import partial

import numpy as np

from grader.assignments.training import parts_bugs, reference
from grader.assignments.training.hints import HINTS
from grader.judging.claims import as_array, expect, parts_of, shaped, value_of
from grader.judging.report import Report

report_of = partial(Report.on, diagnose=parts_bugs.diagnose, right=parts_bugs.made, hints=HINTS)


def draw_adam(rng, shape, k, scale=1.0):
    """Arguments of one step of Adam in the middle of a run."""
    theta, gradient, m = (factor * rng.normal(size=shape) for factor in (1.0, scale, 0.5 * scale))
    s = (scale * rng.uniform(0.2, 1, shape)) ** 2 * (1 - 0.999**k)
    return theta, gradient, m, s, k, float(rng.uniform(0.01, 0.1))


def expect_adam(adam_step, rng, shape, steps, scale=1.0):
    """Wrong unless a run of `steps` from m = s = 0 gives the right theta, m and s after each."""
    ours = theirs = rng.normal(size=shape), np.zeros(shape), np.zeros(shape)
    rate = float(rng.uniform(0.01, 0.1))
    for k in range(1, steps + 1):
        gradient = scale * rng.normal(size=shape)
        gradient.flat[0] = 0 if k == 1 else gradient.flat[0]
        ours = reference.adam_step(ours[0], gradient, *ours[1:], k, rate)
        theirs = parts_of(value_of(adam_step, theirs[0], gradient, *theirs[1:], k, rate), ("theta", "m", "s"))
        units = (1, ""), (scale, ", in units of the gradient's size"), (scale**2, ", in units of its square")
        for name, got, want, (unit, said) in zip(("theta", "m", "s"), theirs, ours, units, strict=True):
            expect(name, as_array(name, got) / unit, want / unit, f" (at step {k}{said})")


def check_adam_step(adam_step, points, seed=0):
    """Claims about one step of Adam."""

    report = report_of("adam_step", adam_step, points, seed)

    @report.claim("The first step moves every entry by the rate against its gradient; where that is 0, not at all.")
    def _(rng):
        expect_adam(adam_step, rng, (4,), steps=1)

    @report.claim("m and s are the new means of the gradient and of its square.", weight=2)
    def _(rng):
        for shape, k in (((1,), 3), ((2, 3), 40), ((), 3), ((2, 1, 3), 60)):
            problem = draw_adam(rng, shape, k)
            if k > 3:
                problem[1].flat[0] = 0  # m and s fall where the gradient is smaller than it was
            got = parts_of(value_of(adam_step, *problem), ("theta", "m", "s"))
            for name, ours, want in zip(("m", "s"), got[1:], reference.adam_step(*problem)[1:], strict=True):
                expect(name, ours, want)

    @report.claim("theta moves by the corrected m over the root of the corrected s, be they large or small.", weight=2)
    def _(rng):
        for k, scale in ((1, 1.0), (2, 1.0), (50, 1e-4), (5000, 1e3)):
            problem = draw_adam(rng, (2, 3), k, scale)
            theta, _, _ = parts_of(value_of(adam_step, *problem), ("theta", "m", "s"))
            moved, want = as_array("theta", theta) - problem[0], reference.adam_step(*problem)[0] - problem[0]
            expect("the change of theta", moved, want, f" (with k = {k}, rate = {problem[-1]:.3f})")

    @report.claim("Four steps, each with the m and s of the one before, end where they should.")
    def _(rng):
        expect_adam(adam_step, rng, (3,), steps=4)

    @report.claim("Gradients as small as 1e-8 are handled as in the formula.")
    def _(rng):
        expect_adam(adam_step, rng, (2, 3), steps=2, scale=1e-8)

    report.conduct(adam_step, ("theta", "gradient", "m", "s", "k", "rate"))
    return report


def expect_batches(stateful_batches, stream, N, steps):
    where = f" (with S = {len(stream)}, N = {N}, steps = {steps})"
    got = parts_of(value_of(stateful_batches, stream, N, steps), ("x", "target"))
    right = reference.stateful_batches(stream, N, steps)
    for name, ours, want in zip(("x", "target"), got, right, strict=True):
        expect(name, ours, want, where)


STREAMS = ((13, 2, 3), (22, 3, 2), (100, 4, 7), (63, 2, 5), (8, 1, 3), (9, 4, 1), (98, 2, 3))  # (S, N, steps)


def check_stateful_batches(stateful_batches, points, seed=0):
    """Claims about a stream cut so that the state can be carried."""

    report = report_of("stateful_batches", stateful_batches, points, seed)

    def cut(rng):
        for S, N, steps in STREAMS:
            stream = rng.normal(size=S) if S > 13 else np.arange(13.0)  # the example of the text first
            got = parts_of(value_of(stateful_batches, stream, N, steps), ("x", "target"))
            where = f" (with S = {S}, N = {N}, steps = {steps})"
            yield *got, *reference.stateful_batches(stream, N, steps), where

    def chunks(name, got, want, where):
        return shaped(name, got, want.shape, where, axes="(K, steps, N) = ")

    @report.claim("The first chunk reads the beginning of each of the N stretches.")
    def _(rng):
        for x, _, want, _, where in cut(rng):
            expect("x[0]", chunks("x", x, want, where)[0], want[0], where)

    @report.claim("Every chunk goes on, column by column, where the chunk before it ended.", weight=2)
    def _(rng):
        for x, _, want, _, where in cut(rng):
            expect("x", chunks("x", x, want, where), want, where)

    @report.claim("The target of every step is the number that follows it in the stream.", weight=2)
    def _(rng):
        for _, target, _, want, where in cut(rng):
            expect("target", chunks("target", target, want, where), want, where)

    @report.claim("Where the last chunk would fill exactly, but its last step has no target, there is one chunk less.")
    def _(rng):
        for S in (36, 37):
            expect_batches(stateful_batches, rng.normal(size=S), 3, 4)

    report.conduct(stateful_batches, ("stream", "N", "steps"))
    return report


def expect_stop(early_stopping, losses, patience, part=slice(None)):
    where = f" (with losses {', '.join(f'{loss:.10g}' for loss in losses)} and patience {patience})"
    got = parts_of(value_of(early_stopping, losses, patience), ("best", "last"))
    want = reference.early_stopping(losses, patience)
    for name, ours, right in list(zip(("best", "last"), got, want, strict=True))[part]:
        expect(name, ours, right, where)


def check_early_stopping(early_stopping, points, seed=0):
    """Claims about which epoch is kept and which is the last."""

    def draw(rng):
        """Losses without ties that stop early, fall again, and end before a later minimum is seen."""
        for size, patience in ((5, 1), (8, 2), (12, 2), (12, 3), (15, 4), (30, 5)):
            for _ in range(3):
                yield (rng.permutation(size) + 1) / size, patience

    report = report_of("early_stopping", early_stopping, points, seed)

    @report.claim("best is the epoch with the least loss of those that were run.", weight=2)
    def _(rng):
        for problem in draw(rng):
            expect_stop(early_stopping, *problem, slice(0, 1))

    @report.claim("last is the epoch at which `patience` epochs in a row have brought no new minimum.", weight=2)
    def _(rng):
        for problem in draw(rng):
            expect_stop(early_stopping, *problem, slice(1, 2))

    @report.claim("Equal losses are no new minimum, and a run may end before patience does.")
    def _(rng):
        for _ in range(8):
            losses = rng.integers(1, 5, size=rng.integers(4, 12)) / 4
            expect_stop(early_stopping, losses, int(rng.integers(1, 5)))
        expect_stop(early_stopping, np.array([0.5, 0.25, 0.25, 0.25, 0.125]), 2)

    @report.claim("It holds for one epoch or two, for losses of 0 and below, and for a fall however small.")
    def _(rng):
        zero = [[0.0, 1.0, 2.0, 0.5], [1.0, 0.0, 0.0, 3.0], [-1.0, 0.0, 1.0, -2.0]]
        for losses in ([0.5], [0.5, 0.25], [0.25, 0.5], -1.0 - rng.permutation(7), 1e6 * rng.permutation(7), *zero):
            for patience in (1, 2, 9):
                expect_stop(early_stopping, np.array(losses), patience)
        falling = 1 - 1e-9 * np.array([0, 1, 0, 2, 3, 0, 0, 0])
        expect_stop(early_stopping, falling, 3)

    report.conduct(early_stopping, ("losses", "patience"))
    return report
