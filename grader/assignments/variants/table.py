"""Claims about reading a table of seeds: means, bands, and which differences exceed the noise."""

import numpy as np

from grader.assignments.variants import table_bugs, table_scores as drawn
from grader.assignments.variants.hints import HINTS
from grader.assignments.variants.search import diagnose
from grader.judging.calls import StandIn
from grader.judging.claims import Blank, Wrong, expect, parts_of, value_of
from grader.judging.diagnosis import made_in
from grader.judging.report import Report

SUMMARY = ("mean", "low", "high")


def check_summary(summary, points, seed=0):
    """Claims about the mean of a row and the band around it."""
    twin = made_in(table_bugs, "summary")
    report = Report(
        "summary", points, seed, lambda rng: diagnose(report, summary, twin, table_bugs.SUMMARY_BUGS), hints=HINTS
    )

    def rows(rng):
        yield np.array([0.5, 1.0])
        for n in (4, 8, 5):
            yield drawn.draw_scores(rng, n)
        yield 1000 * drawn.draw_scores(rng, 3) - 500
        for n in (3, 5, 6, 7):  # whose squares do not cancel to the last digit
            yield np.full(n, rng.choice([0.1, 0.3, 0.7, 0.83]))

    @report.claim("The mean is that of the seeds.")
    def _(rng):
        for scores in rows(rng):
            mean, _, _ = parts_of(value_of(summary, scores), SUMMARY)
            expect("mean", mean, scores.mean(), f" (with {len(scores)} seeds)")

    @report.claim("The band reaches two standard errors of the mean to either side.", weight=2)
    def _(rng):
        for scores in rows(rng):
            got = parts_of(value_of(summary, scores), SUMMARY)
            for name, ours, want in zip(SUMMARY, got, table_bugs.summary(scores), strict=True):
                expect(name, ours, want, f" (with {len(scores)} seeds)")

    report.conduct(summary, ("scores",))
    return report


def clear(clear_differences, problem):
    """Wrong unless the names are right, with our p_value in the place of their own or, if that fails, as it stands."""
    table, baseline, level = problem
    want, limit = table_bugs.clear_differences(*problem), level / (len(table) - 1)
    try:
        got = value_of(StandIn(clear_differences, p_value=table_bugs.p_value), *problem)
        names = table_bugs.names_in(got)
        if names is None:
            raise Wrong(f"Expected a list of names, got a value of type {type(got).__name__}.")
        if more := [name for name in names if name not in table or name == baseline]:
            raise Wrong(f"{more[0]} is the baseline, or no row of the table.")
        if len(set(names)) < len(names):
            raise Wrong("A name stands there twice.")
        if differ := [name for name in table if (name in want) != (name in names)]:
            p = table_bugs.p_value(table[differ[0]], table[baseline])
            raise Wrong(
                f"{differ[0]} has a p-value of {p:.4g} against {baseline}, at a limit of {level:.4g} / {len(table) - 1}"
                f" = {limit:.4g}: it is {'clear' if differ[0] in want else 'not clear'}, your list says otherwise."
            )
    except Blank:
        raise
    except Wrong:
        if table_bugs.names_in(value_of(clear_differences, *problem)) != sorted(want):
            raise


def check_noise(p_value, clear_differences, points, seed=0):
    """Claims about the exact test by dealing again, and about what it says of a table."""
    report = Report(
        "p_value, clear_differences",
        points,
        seed,
        lambda rng: table_bugs.diagnose_noise(report, p_value, clear_differences),
        hints=HINTS,
    )

    def compare(a, b):
        got = value_of(p_value, a, b)
        expect("p_value", got, table_bugs.p_value(a, b), f" (with {len(a)} and {len(b)} seeds)")

    @report.claim("For two groups of the same size p_value is the share of deals at least as far apart.", weight=2)
    def _(rng):
        for n in (2, 4, 5):
            compare(drawn.draw_scores(rng, n), drawn.draw_scores(rng, n) + 8 / 64)

    @report.claim("It is right for groups of different sizes, and for equal scores.", weight=2)
    def _(rng):
        for n, m in ((1, 3), (2, 4), (4, 2), (4, 8)):
            compare(drawn.draw_scores(rng, n), drawn.draw_scores(rng, m) + 8 / 64)
        compare(np.full(4, 0.5), np.full(4, 0.5))
        some = drawn.draw_scores(rng, 3)
        compare(some[[0, 1, 1]], some[[1, 0, 2, 2, 2]])  # of equal scores each is dealt by itself

    @report.claim("Deals that are as far apart on paper count, however their sums are rounded.")
    def _(rng):
        for n, m in ((5, 5), (6, 4), (6, 6), (3, 5), (4, 4), (5, 5)):
            compare(*drawn.draw_rounded(rng, n, m))

    @report.claim("clear_differences names the rows whose difference from the baseline is clear.", weight=2)
    def _(rng):
        side = rng.choice([-1, 1])
        for share, of_the_clearest in ((0.8, side), (1, -side)):
            clear(clear_differences, drawn.draw_table(rng, share, of_the_clearest))

    @report.claim("It does so at any level, and a p-value of exactly level / m is clear.")
    def _(rng):
        clear(clear_differences, drawn.draw_tie(rng))

    arguments = [(p_value, ("a", "b")), (clear_differences, ("table", "baseline", "level"))]
    report.conduct(arguments)
    return report
