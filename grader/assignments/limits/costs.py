"""Claims about counted multiplications, a fitted cost and what it predicts, and where two costs cross. No clock is
asked: the times are made up."""

import numpy as np

from grader.assignments.limits import costs_bugs
from grader.assignments.limits.hints import HINTS
from grader.assignments.limits.problems import times
from grader.judging.claims import Wrong, as_array, expect, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.limits import cost

FAR = 1e9  # a crossing
NO_MORE = 1e-7  # of the least sum of squares: a search downhill stops there


def as_good(got, want, T, seconds, powers):
    """Whether other coefficients make the sum of squared relative errors as small: a search that goes downhill ends
    where it falls no more."""
    if np.shape(got) != np.shape(want):
        return False
    theirs, least = (((cost.predict_cost(each, powers, T) / seconds - 1) ** 2).sum() for each in (got, want))
    return theirs <= (1 + NO_MORE) * least


def check_cost(count_lstm, count_attention, fit_cost, predict_cost, points, seed=0):
    """Claims about the four functions, each by itself."""

    def diagnose(rng):
        counted = costs_bugs.counted(rng)
        return [
            *told(report, count_lstm, counted, cost, ("lstm_multiplications",), costs_bugs.LSTM_BUGS),
            *told(report, count_attention, counted, cost, ("attention_multiplications",), costs_bugs.ATTENTION_BUGS),
            *told(report, fit_cost, costs_bugs.fitted(rng), cost, ("fit_cost",), costs_bugs.FIT_BUGS),
            *told(report, predict_cost, costs_bugs.predicted(rng), cost, ("predict_cost",), costs_bugs.PREDICT_BUGS),
        ]

    report = Report("count_lstm, count_attention, fit_cost, predict_cost", points, seed, diagnose, hints=HINTS)

    @report.claim(
        "An LSTM: two matrices of 4H rows at each step.", weight=2, until_tried="count_lstm is right at any T and H."
    )
    def _(rng):
        for T, H in ((1, 1), *costs_bugs.counted(rng)):
            expect(
                "the count", value_of(count_lstm, T, H), cost.lstm_multiplications(T, H), f" (with T = {T}, H = {H})"
            )

    @report.claim(
        "Attention: four matrices at each step, and step t looks at t steps.",
        weight=2,
        until_tried="count_attention is right at any T and H.",
    )
    def _(rng):
        for T, H in ((1, 1), (2, 1), *costs_bugs.counted(rng)):
            want = cost.attention_multiplications(T, H)
            expect("the count", value_of(count_attention, T, H), want, f" (with T = {T}, H = {H})")

    @report.claim("Times that are exactly a sum of powers give its coefficients.", weight=2)
    def _(rng):
        T = np.array([10.0, 20.0, 40.0, 80.0])
        for c, powers in (
            ((3.0, 2.0), (0, 1)),
            ((3.0, 2.0, 0.5), (0, 1, 2)),
            ((0.25,), (2,)),
            ((50.0, 2.0, -0.005), (0, 1, 2)),  # less and less for each step more
        ):
            seconds = cost.predict_cost(c, powers, T)
            expect("the coefficients", value_of(fit_cost, T, seconds, powers), np.array(c), f" (with powers {powers})")

    @report.claim("Times that scatter: the sum of squared relative errors is the least.", weight=3)
    def _(rng):
        for problem in costs_bugs.fitted(rng):
            got, want = value_of(fit_cost, *problem), cost.fit_cost(*problem)
            try:
                expect("the coefficients", got, want, f" (powers {problem[2]})")
            except Wrong:
                if not as_good(got, want, *problem):
                    raise

    @report.claim("The cost at given lengths is the sum of the powers.", weight=2)
    def _(rng):
        for problem in costs_bugs.predicted(rng):
            want = cost.predict_cost(*problem)
            expect("the cost", value_of(predict_cost, *problem), want, f" (with powers {problem[1]})")
        coefficients, powers, T = (0.25, 0.5), (0, 1), rng.integers(2, 9, size=4)
        want = cost.predict_cost(coefficients, powers, T)
        expect("the cost", value_of(predict_cost, coefficients, powers, T), want, " (with whole numbers in T)")

    @report.claim("Fitted to short sequences, together they predict one that is eight times as long.", weight=2)
    def _(rng):
        T, _, powers = times(rng)
        c = rng.uniform(1, 3, size=3) * 60.0 ** -np.arange(3)
        seconds = cost.predict_cost(c, powers, T)
        longer = np.array([8 * T[-1]])
        found = value_of(predict_cost, list(np.asarray(value_of(fit_cost, T, seconds, powers), float)), powers, longer)
        expect("the cost", found, cost.predict_cost(c, powers, longer))

    report.conduct(
        [
            (count_lstm, ("T", "H")),
            (count_attention, ("T", "H")),
            (fit_cost, ("T", "seconds", "powers")),
            (predict_cost, ("coefficients", "powers", "T")),
        ]
    )
    return report


def check_crossing(crossing, points, seed=0):
    """Claims about where the curve comes to lie above the line for good."""

    def diagnose(rng):
        found = told(report, crossing, costs_bugs.crossed(rng), cost, ("crossing",), costs_bugs.CROSS_BUGS)
        return found or costs_bugs.in_steps(report.calls_of(crossing))

    report = Report("crossing", points, seed, diagnose, hints=HINTS)

    def expect_crossing(line, curve):
        got, want = value_of(crossing, line, curve), cost.crossing(line, curve)
        told = (", ".join(f"{c:.4g}" for c in cost_of) for cost_of in (line, curve))
        where = " (with the line ({}), the curve ({}))".format(*told)
        got = as_array("the crossing", got)
        if np.isinf(want) and got.shape == () and got > FAR:
            return  # as good as never
        expect("the crossing", got, want, where)

    @report.claim("Without constants: 4 T + T^2 passes 8 T at T = 4.", weight=2)
    def _(rng):
        expect_crossing((0.0, 8.0), (0.0, 4.0, 1.0))
        expect_crossing((0.0, 9.0), (0.0, 3.0, 2.0))
        for curvature in (5e-9, 2e-12):  # in seconds
            expect_crossing((0.0, 9e-6), (0.0, 5e-6, curvature))

    @report.claim("With constants, it is the larger of two roots.", weight=2)
    def _(rng):
        for _ in range(4):
            b, r = rng.uniform(1, 3), np.cumsum(rng.uniform(1, 10, size=2))  # apart: no grid steps over both
            a = rng.uniform(0.1, 0.5)
            expect_crossing((1.0, b + a * r.sum()), (1.0 + a * r.prod(), b, a))

    @report.claim("Where the curve is above from the start, it is 0.", weight=2)
    def _(rng):
        expect_crossing((1.0, 2.0), (2.0, 3.0, 0.5))
        expect_crossing((1.0, 2.0), (2.0, 1.9, 0.5))
        expect_crossing((1.0, 2.0), (2.0, 2.0, 0.0))
        expect_crossing((1.0, 2.0), (2.0, 3.0, 0.0))

    @report.claim("Two straight costs cross once, or never: inf.", weight=2)
    def _(rng):
        expect_crossing((5.0, 1.0), (1.0, 2.0, 0.0))
        expect_crossing((2.0, 1.0), (1.0, 3.0, 0.0))
        expect_crossing((0.0, 3.0), (0.0, 2.0, 0.0))
        expect_crossing((0.0, 3.0), (4.0, 2.0, 0.0))

    @report.claim("Any line, any curve.", weight=2)
    def _(rng):
        for problem in costs_bugs.crossed(rng):
            expect_crossing(*problem)

    report.conduct(crossing, ("line", "curve"))
    return report
