"""Claims about the parts of a training loop: a step of Adam, batches of a stream, early stopping."""

import numpy as np

from grader.bugs import training as bugs
from grader.bugs import training_reference
from grader.claims import Wrong, as_array, expect, parts_of, value_of
from grader.report import Report


def draw_adam(rng, shape, k, scale=1.0):
    """Arguments of one step of Adam in the middle of a run."""
    theta, gradient, m = (factor * rng.normal(size=shape) for factor in (1.0, scale, 0.5 * scale))
    return theta, gradient, m, (scale * rng.uniform(0.2, 1, shape)) ** 2 * (1 - 0.999**k), k, 0.05


def expect_adam(adam_step, rng, shape, steps, scale=1.0):
    """Wrong unless a run of `steps` from m = s = 0 gives the right theta, m and s after each."""
    ours = theirs = rng.normal(size=shape), np.zeros(shape), np.zeros(shape)
    for k in range(1, steps + 1):
        gradient = scale * rng.normal(size=shape)
        gradient.flat[0] = 0 if k == 1 else gradient.flat[0]
        ours = training_reference.adam_step(ours[0], gradient, *ours[1:], k, 0.05)
        theirs = parts_of(value_of(adam_step, theirs[0], gradient, *theirs[1:], k, 0.05), ("theta", "m", "s"))
        for name, got, want, unit in zip(("theta", "m", "s"), theirs, ours, (1, scale, scale**2), strict=True):
            expect(name, as_array(name, got) / unit, want / unit, f" (at step {k}, in units of the gradient's size)")


def check_adam_step(adam_step, points, seed=0):
    """Claims about one step of Adam."""

    def diagnose(rng):
        problems = [draw_adam(rng, (3,), 2), draw_adam(rng, (2, 3), 5), draw_adam(rng, (4,), 3, scale=1e-4)]
        return bugs.diagnose("adam_step", adam_step, bugs.ADAM_STEP, problems)

    report = Report("adam_step", points, seed, diagnose)

    @report.claim("The first step moves every entry by the rate against its gradient; where that is 0, not at all.")
    def _(rng):
        expect_adam(adam_step, rng, (4,), steps=1)

    @report.claim("m and s are the new means of the gradient and of its square.", weight=2)
    def _(rng):
        for shape in ((1,), (2, 3)):
            problem = draw_adam(rng, shape, 3)
            got = parts_of(value_of(adam_step, *problem), ("theta", "m", "s"))
            for name, ours, want in zip(("m", "s"), got[1:], training_reference.adam_step(*problem)[1:], strict=True):
                expect(name, ours, want)

    @report.claim("theta moves by the corrected m over the root of the corrected s, be they large or small.", weight=2)
    def _(rng):
        for k, scale in ((1, 1.0), (2, 1.0), (50, 1e-4)):
            problem = draw_adam(rng, (2, 3), k, scale)
            theta, _, _ = parts_of(value_of(adam_step, *problem), ("theta", "m", "s"))
            moved, want = as_array("theta", theta) - problem[0], training_reference.adam_step(*problem)[0] - problem[0]
            expect("the change of theta", moved, want, f" (with k = {k}, rate = 0.05)")

    @report.claim("Four steps, each with the m and s of the one before, end where they should.")
    def _(rng):
        expect_adam(adam_step, rng, (3,), steps=4)

    return report


def expect_batches(stateful_batches, stream, N, steps):
    where = f" (with S = {len(stream)}, N = {N}, steps = {steps})"
    got = parts_of(value_of(stateful_batches, stream, N, steps), ("x", "target"))
    right = training_reference.stateful_batches(stream, N, steps)
    for name, ours, want in zip(("x", "target"), got, right, strict=True):
        expect(name, ours, want, where)


STREAMS = ((13, 2, 3), (22, 3, 2), (100, 4, 7))  # (S, N, steps)


def check_stateful_batches(stateful_batches, points, seed=0):
    """Claims about a stream cut so that the state can be carried."""

    def diagnose(rng):
        problems = [(rng.normal(size=S), N, steps) for S, N, steps in ((40, 3, 4), (63, 2, 5))]
        return bugs.diagnose("stateful_batches", stateful_batches, bugs.STATEFUL_BATCHES, problems)

    report = Report("stateful_batches", points, seed, diagnose)

    def cut(rng):
        for S, N, steps in STREAMS:
            stream = rng.normal(size=S) if S > 13 else np.arange(13.0)  # the example of the text first
            got = parts_of(value_of(stateful_batches, stream, N, steps), ("x", "target"))
            where = f" (with S = {S}, N = {N}, steps = {steps})"
            yield *got, *training_reference.stateful_batches(stream, N, steps), where

    def shaped(name, got, want, where):
        got = as_array(name, got)
        if got.shape != want.shape:
            raise Wrong(f"{name} should have the shape (K, steps, N) = {want.shape}, yours has {got.shape}{where}.")
        return got

    @report.claim("The first chunk reads the beginning of each of the N stretches.")
    def _(rng):
        for x, _, want, _, where in cut(rng):
            expect("x[0]", shaped("x", x, want, where)[0], want[0], where)

    @report.claim("Every chunk goes on, column by column, where the chunk before it ended.", weight=2)
    def _(rng):
        for x, _, want, _, where in cut(rng):
            expect("x", shaped("x", x, want, where), want, where)

    @report.claim("The target of every step is the number that follows it in the stream.", weight=2)
    def _(rng):
        for _, target, _, want, where in cut(rng):
            expect("target", shaped("target", target, want, where), want, where)

    return report


def expect_stop(early_stopping, losses, patience, part=slice(None)):
    where = f" (with losses {', '.join(f'{loss:.2f}' for loss in losses)} and patience {patience})"
    got = parts_of(value_of(early_stopping, losses, patience), ("best", "last"))
    want = training_reference.early_stopping(losses, patience)
    for name, ours, right in list(zip(("best", "last"), got, want, strict=True))[part]:
        expect(name, ours, right, where)


def check_early_stopping(early_stopping, points, seed=0):
    """Claims about which epoch is kept and which is the last."""

    def draw(rng):
        """Losses without ties that stop early, fall again, and end before a later minimum is seen."""
        for size, patience in ((5, 1), (8, 2), (12, 2), (12, 3), (15, 4), (30, 5)):
            for _ in range(3):
                yield (rng.permutation(size) + 1) / size, patience

    def diagnose(rng):
        problems = [*draw(rng), *(((rng.integers(1, 5, size=12) / 4), 3) for _ in range(6))]
        return bugs.diagnose("early_stopping", early_stopping, bugs.EARLY_STOPPING, problems)

    report = Report("early_stopping", points, seed, diagnose)

    @report.claim("best is the epoch with the least loss of those that were run.", weight=2)
    def _(rng):
        for problem in draw(rng):
            expect_stop(early_stopping, *problem, slice(0, 1))

    @report.claim("last is the epoch at which `patience` epochs in a row have brought no new minimum.", weight=2)
    def _(rng):
        for problem in draw(rng):
            expect_stop(early_stopping, *problem, slice(1, 2))

    return report
