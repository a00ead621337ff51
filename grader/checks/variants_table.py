"""Claims about reading a table of seeds: means, bands, and which differences exceed the noise."""

import numpy as np

from grader.bugs import variants_table as bugs
from grader.claims import Wrong, expect, parts_of, value_of
from grader.report import Report

SUMMARY = ("mean", "low", "high")


def check_summary(summary, points, seed=0):
    """Claims about the mean of a row and the band around it."""
    report = Report("summary", points, seed, lambda rng: bugs.diagnose_summary(summary, rng))

    def rows(rng):
        yield np.array([0.5, 1.0])
        for n in (4, 8, 5):
            yield bugs.draw_scores(rng, n)

    @report.claim("The mean is that of the seeds.")
    def _(rng):
        for scores in rows(rng):
            mean, _, _ = parts_of(value_of(summary, scores), SUMMARY)
            expect("mean", mean, scores.mean(), f" (with {len(scores)} seeds)")

    @report.claim("The band reaches two standard errors of the mean to either side.", weight=2)
    def _(rng):
        for scores in rows(rng):
            got = parts_of(value_of(summary, scores), SUMMARY)
            for name, ours, want in zip(SUMMARY, got, bugs.summary(scores), strict=True):
                expect(name, ours, want, f" (with {len(scores)} seeds)")

    return report


def names_of(value):
    if not isinstance(value, (list, tuple)) or not all(isinstance(name, str) for name in value):
        raise Wrong(f"Expected a list of names, got a value of type {type(value).__name__}.")
    return sorted(value)


def check_noise(p_value, clear_differences, points, seed=0):
    """Claims about the exact test by dealing again, and about what it says of a table."""

    def diagnose(rng):
        found = bugs.diagnose_p(p_value, rng)
        return found + bugs.diagnose_clear(clear_differences, [bugs.draw_table(rng) for _ in range(2)])

    report = Report("p_value, clear_differences", points, seed, diagnose)

    @report.claim("For two groups of the same size p_value is the share of deals at least as far apart.", weight=2)
    def _(rng):
        for n in (2, 4, 5):
            a, b = bugs.draw_scores(rng, n), bugs.draw_scores(rng, n) + 8 / 64
            expect("p_value", value_of(p_value, a, b), bugs.p_value(a, b), f" (with {n} and {n} seeds)")

    @report.claim("It is right for groups of different sizes, and for equal scores.", weight=2)
    def _(rng):
        for n, m in ((2, 4), (4, 2), (4, 8)):
            a, b = bugs.draw_scores(rng, n), bugs.draw_scores(rng, m) + 8 / 64
            expect("p_value", value_of(p_value, a, b), bugs.p_value(a, b), f" (with {n} and {m} seeds)")
        same = np.full(4, 0.5)
        expect("p_value", value_of(p_value, same, same), 1.0, " (with eight equal scores)")

    @report.claim("clear_differences names the rows whose difference from the baseline is clear.", weight=2)
    def _(rng):
        for _ in range(2):
            table, baseline, level = bugs.draw_table(rng)
            got = names_of(value_of(clear_differences, table, baseline, level))
            want = sorted(bugs.clear_differences(table, baseline, level))
            if got != want:
                raise Wrong(f"Expected {', '.join(want) or 'none'}, got {', '.join(got) or 'none'}.")

    return report
