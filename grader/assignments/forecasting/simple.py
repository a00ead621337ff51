"""Claims about forecasts that need no training, about the error that is scaled by theirs, and about feeding back."""

import numpy as np

from grader.assignments.forecasting import simple_bugs
from grader.assignments.forecasting.hints import HINTS
from grader.judging.claims import Wrong, expect, shaped, throughout, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.series import baselines, measures

SHAPES = ((3, 1, 1, 2), (5, 3, 2, 4), (9, 2, 4, 4))  # T, N, K, season, the smallest first
LONG = ((4, 2, 9, 3), (5, 3, 7, 5), (6, 2, 11, 1), (12, 1, 12, 12))  # K beyond a season; a season as long as the window


def past_of(rng, T, N):
    return rng.permutation(20 * T * N)[: T * N].reshape(T, N) + 0.25


def given(T, N, K, season):
    return f" (with T = {T}, N = {N}, K = {K}, season = {season})"


def check_baselines(persistence, seasonal_naive, points, seed=0):
    """Claims about the last value, and about the last season."""

    def diagnose(rng):
        stays = [(past_of(rng, T, N), K) for T, N, K, _ in (*SHAPES, *LONG)]
        seasons = [(past_of(rng, T, N), K, min(season, T)) for T, N, K, season in (*SHAPES, *LONG)]
        return [
            *told(report, persistence, stays, baselines, ("persistence",), simple_bugs.PERSISTENCE_BUGS),
            *told(report, seasonal_naive, seasons, baselines, ("seasonal_naive",), simple_bugs.SEASONAL_BUGS),
        ]

    def expect_season(rng, T, N, K, season):
        x = past_of(rng, T, N)
        want = baselines.seasonal_naive(x, K, season)
        expect("the forecast", value_of(seasonal_naive, x, K, season), want, given(T, N, K, season))

    report = Report("persistence, seasonal_naive", points, seed, diagnose, hints=HINTS)

    @report.claim("persistence repeats the last value of each series, K times.", weight=2)
    def _(rng):
        for T, N, K, _ in (*SHAPES, *LONG):
            x = past_of(rng, T, N)
            where = f" (with T = {T}, N = {N}, K = {K})"
            expect("the forecast", value_of(persistence, x, K), baselines.persistence(x, K), where)

    @report.claim("seasonal_naive gives, at each step of the next season, the value one season before.", weight=3)
    def _(rng):
        for T, N, K, season in SHAPES:
            expect_season(rng, max(T, season), N, K, season)

    @report.claim("Beyond one season it repeats the last season again.", weight=2)
    def _(rng):
        for sizes in LONG:
            expect_season(rng, *sizes)

    report.conduct([(persistence, ("x", "K")), (seasonal_naive, ("x", "K", "season"))])
    return report


def check_mase(mase, points, seed=0):
    """Claims about the mean absolute scaled error."""

    def diagnose(rng):
        problems = [simple_bugs.errors(rng, *sizes) for sizes in simple_bugs.ERRORS]
        return told(report, mase, problems, measures, ("mase",), simple_bugs.MASE_BUGS)

    def expect_mase(problem, words=""):
        truth, _, past, season = problem
        where = f" (with truth of shape {truth.shape}, {len(past)} steps of past, season = {season}){words}"
        expect("MASE", value_of(mase, *problem), measures.mase(*problem), where)

    report = Report("mase", points, seed, diagnose, hints=HINTS)

    @report.claim("A perfect forecast has 0; one that errs as the naive forecast did in the past has 1.", weight=2)
    def _(rng):
        for season in (1, 3):
            past = np.arange(12.0) * rng.uniform(1, 3)
            naive = past[season] - past[0]
            truth = rng.normal(size=(4, 2))
            for error, want in ((0.0, 0.0), (naive, 1.0), (-naive, 1.0)):
                got = value_of(mase, truth, truth + error, past, season)
                expect("MASE", got, want, f" (a forecast that errs by {error:.3g}, season = {season})")

    def expect_ratio(problems, what):
        """Two answers, one by the other, so that a slip in what both share is no slip here."""
        got = [float(shaped("MASE", value_of(mase, *problem), ())) for problem in problems]
        one, other = (measures.mase(*problem) for problem in problems)
        expect(f"MASE by that with {what}", np.divide(*got), one / other)

    @report.claim("Of two forecasts, the one whose mean absolute error is twice as large has twice as much.")
    def _(rng):
        for sizes in simple_bugs.ERRORS:
            (truth, forecast, *rest), (_, other, *_) = (simple_bugs.errors(rng, *sizes) for _ in range(2))
            expect_ratio([(truth, forecast, *rest), (truth, other, *rest)], "another forecast")

    @report.claim("Of two pasts, the one whose mean absolute change over a season is twice as large gives half of it.")
    def _(rng):
        for sizes in simple_bugs.ERRORS:
            (truth, forecast, past, season), (*_, other, _) = (simple_bugs.errors(rng, *sizes) for _ in range(2))
            expect_ratio([(truth, forecast, past, season), (truth, forecast, other, season)], "another past")

    @report.claim("It is right where errors differ in size and sign, with a season of one step.")
    def _(rng):
        for sizes in simple_bugs.ERRORS:
            expect_mase(simple_bugs.errors(rng, *sizes[:-1], 1))

    @report.claim("It is right with longer seasons, and for one step as for many.", weight=2)
    def _(rng):
        for sizes in simple_bugs.ERRORS:
            expect_mase(simple_bugs.errors(rng, *sizes))
        expect_mase((np.array(5.0), np.array(3.0), np.array([1.0, 2.0, 4.0]), 2))

    @report.claim(
        "The yardstick comes from the past: a test span ten times as wild makes the error larger, not the same."
    )
    def _(rng):
        truth, forecast, past, season = simple_bugs.errors(rng, 3, 4, 20, 2)
        quiet, wild = (value_of(mase, scale * truth, scale * forecast, past, season) for scale in (1, 10))
        expect("MASE, ten times as wild,", wild, 10 * np.asarray(quiet, dtype=float))
        expect("MASE", quiet, measures.mase(truth, forecast, past, season))

    report.conduct(mase, ("truth", "forecast", "past", "season"))
    return report


def check_feed_back(feed_back, points, seed=0):
    """Claims about many steps from a model of one, which knows the scaled series only."""

    def diagnose(rng):
        problems = [simple_bugs.one_step(rng, *sizes) for sizes in simple_bugs.STEPS for _ in range(2)]
        return told(report, feed_back, problems, simple_bugs, ("feed_back",), simple_bugs.FEED_BUGS)

    def test(problem, rows):
        x, K = problem[1:3]
        want = simple_bugs.feed_back(*problem)
        got = np.asarray(value_of(feed_back, *problem))
        if got.shape != want.shape:
            raise Wrong(f"The forecast should have the shape {want.shape}, yours has {got.shape}.")
        expect(
            "the forecast",
            got[rows],
            want[rows],
            f" ({'row 0 alone' if rows.stop else 'all rows'}; T = {x.shape[0]}, N = {x.shape[1]}, K = {K})",
        )

    def problems(rng, sizes):
        return [simple_bugs.one_step(rng, *each) for each in sizes]

    report = Report("feed_back", points, seed, diagnose, hints=HINTS)

    @report.claim("The first step is the model's answer to the scaled window, in the units of the series.", weight=2)
    def _(rng):
        throughout([(problem, slice(0, 1)) for problem in problems(rng, simple_bugs.STEPS)], test)

    @report.claim(
        "Each later step comes from a window of the same length that ends in the forecasts before it.", weight=4
    )
    def _(rng):
        throughout([(problem, slice(0, None)) for problem in problems(rng, simple_bugs.STEPS)], test)

    @report.claim("K may be longer than the window, which the forecasts then fill.", weight=2)
    def _(rng):
        throughout([(problem, slice(0, None)) for problem in problems(rng, simple_bugs.MANY_STEPS)], test)

    report.conduct(feed_back, ("model", "x", "K", "mean", "spread"))
    return report
