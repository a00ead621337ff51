"""Claims about reading a padded batch in both directions."""

import numpy as np

from grader.assignments.variants import bidirectional_bugs
from grader.assignments.variants.hints import HINTS
from grader.assignments.variants.search import diagnose
from grader.judging.claims import expect, parts_of, shaped, value_of
from grader.judging.padding import silenced
from grader.judging.report import Report

SIZES = ((1, 1, 2, 1), (3, 2, 1, 2), (4, 1, 2, 3), (7, 5, 3, 4))  # (T, N, D, H), the smallest first
ARGUMENTS = ("forward", "x", "lengths", "ahead", "back")


def outputs(bidirectional, problem):
    return parts_of(value_of(bidirectional, *problem), ("y", "last"))


def told(lengths):
    return f" (with lengths {', '.join(map(str, lengths))})"


def check_bidirectional(bidirectional, points, seed=0):
    """Claims about both halves of the outputs, about the padding, and about what each direction makes of the whole."""
    report = Report(
        "bidirectional",
        points,
        seed,
        lambda rng: diagnose(
            report, bidirectional, bidirectional_bugs.twin, bidirectional_bugs.BUGS, bidirectional_bugs.BUGS
        ),
        hints=HINTS,
    )

    def compare(rng, test, change=lambda problem: problem):
        for size in SIZES:
            problem = change(bidirectional_bugs.draw(rng, *size))
            test(*outputs(bidirectional, problem), *bidirectional_bugs.both(*problem), problem[2])

    @report.claim("Where no sequence is padded, y joins the forward half and the backward half of each step.", weight=2)
    def _(rng):
        def full(problem):
            forward, x, lengths, *params = problem
            return (forward, x, np.full_like(lengths, len(x)), *params)

        compare(rng, lambda y, _, want, __, lengths: expect("y", y, want, told(lengths)), full)

    @report.claim(
        "In a padded batch each sequence is turned round within its own length.",
        weight=2,
        until_tried="In a padded batch both halves are right at each valid step.",
    )
    def _(rng):
        def valid(y, _, want, __, lengths):
            y = shaped("y", y, want.shape)
            for n, steps in enumerate(lengths):
                expect(f"y[:{steps}, {n}]", y[:steps, n], want[:steps, n], told(lengths))

        compare(rng, valid)

    @report.claim("y is zero in the padding, and what stands in x there changes nothing.")
    def _(rng):
        def padding(y, last, want, want_last, lengths):
            y = shaped("y", y, want.shape)
            for n, steps in enumerate(lengths):
                expect(f"y[{steps}:, {n}]", y[steps:, n], want[steps:, n], told(lengths))

        def junk(problem):
            forward, x, lengths, *params = problem
            x = np.where((np.arange(len(x))[:, None] < lengths)[:, :, None], x, 1e3)
            return (forward, x, lengths, *params)

        compare(rng, padding)
        compare(rng, lambda y, _, want, __, lengths: expect("y", y, want, told(lengths)), junk)

    @report.claim("last holds what each direction has made of the whole sequence.", weight=2)
    def _(rng):
        compare(rng, lambda _, last, __, want, lengths: expect("last", last, want, told(lengths)))

    @report.claim("Sequences that are all shorter than the array are as right.")
    def _(rng):
        for size in SIZES[1:]:
            forward, x, lengths, *params = bidirectional_bugs.draw(rng, *size)
            lengths = np.minimum(lengths, len(x) - 1)
            for read in (x, silenced(x, lengths)):
                problem = forward, read, lengths, *params
                right(outputs(bidirectional, problem), problem)

    @report.claim("Any forward will do: here one that sums up what it has read.")
    def _(rng):
        for size in SIZES:
            _, x, lengths, *_ = bidirectional_bugs.draw(rng, *size)
            problem = bidirectional_bugs.summing, x, lengths, *rng.permutation([2.0, -3.0]).tolist()
            right(outputs(bidirectional, problem), problem)

    report.conduct(bidirectional, ARGUMENTS)
    return report


def right(got, problem):
    for name, ours, theirs in zip(("y", "last"), got, bidirectional_bugs.both(*problem), strict=True):
        expect(name, ours, theirs, told(problem[2]))
