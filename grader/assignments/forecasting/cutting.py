"""Claims about windows, about scales that know the past only, and about rolling origins."""

import numpy as np

from grader.assignments.forecasting import cutting_bugs
from grader.assignments.forecasting.hints import HINTS
from grader.judging.claims import Wrong, as_array, expect, parts_of, shaped, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.series import windows as right

SIZES = ((5, 1, 2, 1), (8, 1, 4, 2), (13, 3, 4, 2), (23, 2, 5, 7))  # L, D, T, K, the smallest first
EDGES = ((7, 2, 4, 3), (9, 3, 1, 1), (9, 2, 1, 5), (12, 1, 7, 1))  # a single window; one step; one target
LONG = (2000, 1, 2, 1)
SPANS = ((9, 4, 2, 2), (12, 5, 3, 1), (14, 3, 2, 4), (30, 11, 5, 7))  # length, first, K, step
SPAN_EDGES = ((7, 3, 4, 2), (8, 1, 1, 1), (6, 5, 1, 3), (20, 4, 6, 20))  # exactly one; every step; the last step


def table(rng, L, D):
    """A series of which no value stands there twice: each tells its place. None is a whole number."""
    return rng.permutation(10 * L * D)[: L * D].reshape(L, D) + 0.25


def check_windows(windows, points, seed=0):
    """Claims about a series cut into windows and targets."""

    def problems(rng, sizes):
        for L, D, T, K in sizes:
            yield (table(rng, L, D), T, K), f" (with L = {L}, D = {D}, T = {T}, K = {K})"

    def diagnose(rng):
        asked = [problem for problem, _ in problems(rng, (*SIZES, *EDGES))]
        return told(report, windows, asked, right, ("windows",), cutting_bugs.WINDOW_BUGS)

    def parts(problem):
        x, y = parts_of(value_of(windows, *problem), ("x", "y"))
        return as_array("x", x), as_array("y", y)

    def expect_columns(name, got, want, where):
        """Of the columns that both have, where one is missing or too many: how many there are is another claim."""
        if got.ndim == want.ndim and abs(got.shape[1] - want.shape[1]) == 1:
            got, want = got[:, : want.shape[1]], want[:, : got.shape[1]]
        expect(name, got, want, where)

    report = Report("windows", points, seed, diagnose, hints=HINTS)

    @report.claim("There is a window for every place at which all T inputs and all K targets fit.", weight=2)
    def _(rng):
        for problem, where in problems(rng, SIZES):
            x, y = parts(problem)
            ours, targets = right.windows(*problem)
            for name, array, want in (("x", x, ours), ("y", y, targets)):
                shaped(name, array, want.shape, where)

    @report.claim("Each column of x reads T steps in a row, and the next one begins a step later.", weight=2)
    def _(rng):
        for problem, where in problems(rng, SIZES):
            expect_columns("x", parts(problem)[0], right.windows(*problem)[0], where)

    @report.claim("Its targets are the K values of the first column that follow, the first one step later.", weight=3)
    def _(rng):
        for problem, where in problems(rng, SIZES):
            expect_columns("y", parts(problem)[1], right.windows(*problem)[1], where)

    @report.claim(
        "A series that is just long enough, one of 2,000 steps, windows of one step, a single target: no trouble."
    )
    def _(rng):
        for problem, where in problems(rng, (*EDGES, LONG)):
            for name, got, want in zip("xy", parts(problem), right.windows(*problem), strict=True):
                expect(name, got, want, where)

    report.conduct(windows, ("series", "T", "K"))
    return report


def check_scale(fit_scaler, scale, unscale, points, seed=0):
    """Claims about a scale that is taken from the past, and about going there and back."""

    def diagnose(rng):
        series = [cutting_bugs.levels(rng, L, D, constant) for L, D, constant in cutting_bugs.LEVELS]
        fits = [(each, 2 * len(each) // 3) for each in series]
        scaled = [(each, right.fit_scaler(each[:4])) for each in series]
        return [
            *told(report, fit_scaler, fits, cutting_bugs, ("fit_scaler",), cutting_bugs.SCALER_BUGS),
            *told(report, scale, scaled, right, ("scale",), cutting_bugs.SCALE_BUGS),
            *told(report, unscale, scaled, right, ("unscale",), cutting_bugs.UNSCALE_BUGS),
        ]

    def expect_scaler(series, first, where, times=1):
        got = parts_of(value_of(fit_scaler, series, first), ("mean", "spread"))
        for name, mine, want in zip(("mean", "spread"), got, right.fit_scaler(series[:first]), strict=True):
            expect(name, times * as_array(name, mine), times * want, where)

    report = Report("fit_scaler, scale, unscale", points, seed, diagnose, hints=HINTS)

    @report.claim("Mean and spread are those of the steps before `first`, column by column.", weight=3)
    def _(rng):
        for L, D, _ in cutting_bugs.LEVELS:
            series = cutting_bugs.levels(rng, L, D)
            for unit, level in ((1, 0), (0.01, 0), (1, 1e7)):  # a mean of squares would not know a spread of 1 there
                around = f", the series around {level:,.0f}" if level else ""
                where = f" (with L = {L}, D = {D}, first = {2 * L // 3}{around})"
                expect_scaler(unit * series + level, 2 * L // 3, where)
        where = " (a series in billionths; so are these numbers)"
        expect_scaler(1e-9 * series, 2 * L // 3, where, times=1e9)

    @report.claim("Other values from `first` on change neither.", weight=2)
    def _(rng):
        series = cutting_bugs.levels(rng, 12, 2)
        other = series.copy()
        other[7:] = 1000 * rng.normal(size=(5, 2))
        before, after = (parts_of(value_of(fit_scaler, each, 7), ("mean", "spread")) for each in (series, other))
        for name, one, two in zip(("the mean", "the spread"), before, after, strict=True):
            if not np.allclose(as_array(name, one), as_array(name, two)):
                raise Wrong(f"With another future {name} is {np.asarray(two)}, and it was {np.asarray(one)}.")
        expect("mean", before[0], right.fit_scaler(series[:7])[0])

    @report.claim("A column that did not move in the past gets the spread 1, whatever it does later.", weight=2)
    def _(rng):
        for value in (0.0, 3.0, -0.5, 2.7):  # NumPy's std of the last is not exactly 0
            series = cutting_bugs.levels(rng, 11, 3)
            series[:6, 1] = value
            expect_scaler(series, 6, f" (with a column of {value:g})")

    @report.claim("A column that ends where it began, or stands still for some steps, has the spread of all its steps.")
    def _(rng):
        for steps, where in (([5], "last known value is its first"), ([1, 2, 3], "first four values are one")):
            series = cutting_bugs.levels(rng, 11, 3)
            series[steps] = series[0]
            expect_scaler(series, 6, f" (where each column's {where})")

    @report.claim("scale takes the mean away and divides by the spread.")
    def _(rng):
        for L, D, constant in cutting_bugs.LEVELS:
            series = cutting_bugs.levels(rng, L, D, constant)
            scaler = right.fit_scaler(series[:5])
            expect("the scaled series", value_of(scale, series, scaler), right.scale(series, scaler))

    @report.claim("unscale goes back to the units of the series.", weight=2)
    def _(rng):
        for L, D, constant in cutting_bugs.LEVELS:
            scaled, scaler = rng.normal(size=(L, D)), right.fit_scaler(cutting_bugs.levels(rng, L, D, constant)[:5])
            expect("the series", value_of(unscale, scaled, scaler), right.unscale(scaled, scaler))

    report.conduct([(fit_scaler, ("series", "first")), (scale, ("series", "scaler")), (unscale, ("scaled", "scaler"))])
    return report


def check_rolling_origins(rolling_origins, points, seed=0):
    """Claims about what is known and what is asked for at each origin."""

    def diagnose(rng):
        return told(
            report, rolling_origins, [*SPANS, *SPAN_EDGES], right, ("rolling_origins",), cutting_bugs.ORIGIN_BUGS
        )

    def pairs_of(problem, where):
        answer = value_of(rolling_origins, *problem)
        if not isinstance(answer, (list, tuple)):
            raise Wrong(f"Expected a list of pairs (past, future), got a {type(answer).__name__}{where}.")
        for k, pair in enumerate(answer):
            if not isinstance(pair, (list, tuple)) or len(pair) != 2:
                got = f"{len(pair)} parts" if isinstance(pair, (list, tuple)) else f"one {type(pair).__name__}"
                raise Wrong(f"Of each origin a pair (past, future) is asked for; yours of origin {k} is {got}{where}.")
        return [[as_array("steps", part) for part in pair] for pair in answer]

    def test(problems, check):
        for problem in problems:
            where = " (with length = {}, first = {}, K = {}, step = {})".format(*problem)
            check(pairs_of(problem, where), right.rolling_origins(*problem), where)

    def expect_part(part, name):
        def check(got, want, where):
            if len(got) != len(want):
                raise Wrong(f"There should be {len(want)} origins, yours are {len(got)}{where}.")
            for k, (mine, ours) in enumerate(zip(got, want, strict=True)):
                expect(f"{name} of origin {k}", mine[part], ours[part], where)

        return check

    report = Report("rolling_origins", points, seed, diagnose, hints=HINTS)

    @report.claim(
        "The first forecast begins at `first`, each of the next ones `step` later, and all K steps are there.", weight=3
    )
    def _(rng):
        test(SPANS, expect_part(1, "future"))

    @report.claim("At each origin all steps before the forecast are known, and none of it or after it.", weight=3)
    def _(rng):
        test(SPANS, expect_part(0, "past"))

    @report.claim("An origin after which exactly K steps are left counts, and one with fewer does not.", weight=2)
    def _(rng):
        for part, name in ((0, "past"), (1, "future")):
            test(SPAN_EDGES, expect_part(part, name))

    report.conduct(rolling_origins, ("length", "first", "K", "step"))
    return report
