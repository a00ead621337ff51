"""Claims about the pinball loss of quantiles, and about the coverage of an interval."""

import numpy as np

from grader.assignments.forecasting import intervals_bugs
from grader.assignments.forecasting.hints import HINTS
from grader.judging.claims import Wrong, expect, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.series import measures

LEVELS = (0.1, 0.5, 0.8, 0.95)


def check_intervals(pinball_loss, coverage, points, seed=0):
    """Claims about the price of too low and too high, where the loss is least, and what an interval covers."""

    def diagnose(rng):
        losses = [intervals_bugs.quantiles(rng, *sizes) for sizes in intervals_bugs.SIZES]
        shares = [intervals_bugs.interval(rng, *sizes[1:]) for sizes in intervals_bugs.SIZES]
        return [
            *told(report, pinball_loss, losses, measures, ("pinball_loss",), intervals_bugs.PINBALL_BUGS),
            *told(report, coverage, shares, measures, ("coverage",), intervals_bugs.COVERAGE_BUGS),
        ]

    def expect_loss(problem):
        Q, K, N = problem[1].shape
        expect(
            "the loss",
            value_of(pinball_loss, *problem),
            measures.pinball_loss(*problem),
            f" (with Q = {Q}, K = {K}, N = {N})",
        )

    def single(truth, guess, level):
        return np.full((1, 1), truth), np.full((1, 1, 1), guess), np.array([level])

    report = Report("pinball_loss, coverage", points, seed, diagnose, hints=HINTS)

    @report.claim("Too low costs q for each unit, too high 1 - q.", weight=3)
    def _(rng):
        for q in LEVELS:
            for by, price, side in ((-10.0, q, "low"), (10.0, 1 - q, "high"), (0.0, 0.0, "high")):
                got = value_of(pinball_loss, *single(3.0, 3.0 + by, q))
                expect("the loss", got, abs(by) * price, f" (q = {q:g}, the forecast {abs(by):g} too {side})")

    @report.claim(
        "Of many truths, the forecast with the least loss is their quantile of that level.",
        weight=2,
        until_tried="One forecast for many truths costs what it should, wherever it lies.",
    )
    def _(rng):
        truth = rng.normal(size=(1, 101)).cumsum(axis=1)
        places = np.sort(truth[0])
        for q in (0.1, 0.8):
            losses = [
                float(np.asarray(value_of(pinball_loss, truth, np.full((1, 1, 101), place), np.array([q]))))
                for place in places[::10]
            ]
            want = [measures.pinball_loss(truth, np.full((1, 1, 101), place), np.array([q])) for place in places[::10]]
            if int(np.argmin(losses)) != int(np.argmin(want)):
                share = np.mean(truth <= places[::10][int(np.argmin(losses))])
                raise Wrong(f"For q = {q:g} yours is least at a forecast below which {share:.0%} of the truth lies.")

    @report.claim("It is the mean over levels, steps and series.", weight=3)
    def _(rng):
        for sizes in intervals_bugs.SIZES:
            expect_loss(intervals_bugs.quantiles(rng, *sizes))

    @report.claim("Coverage is the share of the truth that lies in the interval.", weight=2)
    def _(rng):
        for _, K, N in intervals_bugs.SIZES:
            problem = intervals_bugs.interval(rng, K, N)
            expect("coverage", value_of(coverage, *problem), measures.coverage(*problem), f" (with K = {K}, N = {N})")

    @report.claim("A truth exactly at an end of the interval is covered; an interval of no width covers that alone.")
    def _(rng):
        truth = np.array([[1.0, 2.0, 3.0, 4.0]])
        for low, high, want in (
            (truth, truth + 1, 1.0),
            (truth - 1, truth, 1.0),
            (truth, truth, 1.0),
            (truth + 1, truth + 2, 0.0),
        ):
            expect(
                "coverage",
                value_of(coverage, truth, low, high),
                want,
                f" (low = {low[0]}, high = {high[0]}, truth = {truth[0]})",
            )

    report.conduct([(pinball_loss, ("truth", "quantiles", "levels")), (coverage, ("truth", "low", "high"))])
    return report
