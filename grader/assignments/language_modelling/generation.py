"""Claims about the next symbol's distribution."""

import numpy as np

from grader.assignments.language_modelling import generation_bugs
from grader.assignments.language_modelling.hints import HINTS
from grader.judging.calls import recorded
from grader.judging.claims import Wrong, as_array, expect, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.report import Report
from lstm_ref.text import generation
from lstm_ref.text.character_model import softmax

FEWEST = "Of symbols that are equally probable no more are kept than it takes to reach the mass."
TOO_MANY = "are as few as reach the mass"
REACHED = ((2, 1, 1), 0.5), ((4, 2, 1, 1), 0.75), ((4, 2, 1, 1), 0.5)  # of 4 or 8, and masses that are reached exactly


def said(temperature, mass):
    return f" (with temperature {temperature:g}, mass {mass:g})"


def expect_distribution(next_distribution, *problem):
    """Wrong unless each probability is right."""
    got = value_of(next_distribution, *problem)
    expect("p", got, generation.next_distribution(*problem), said(*problem[1:]))


def expect_nucleus(next_distribution, scores, mass):
    """Wrong unless the right symbols are kept, at the temperature 1."""
    got = as_array("p", value_of(next_distribution, scores, 1.0, mass))
    want = generation.next_distribution(scores, 1.0, mass)
    if got.shape != want.shape:
        raise Wrong(f"p should have the shape {want.shape}, yours has {got.shape}{said(1, mass)}.")
    if ((got > 0) != (want > 0)).any():
        inside, theirs = np.flatnonzero(want > 0).tolist(), np.flatnonzero(got > 0).tolist()
        p = np.round(softmax(scores), 3).tolist()
        raise Wrong(f"Of the probabilities {p} symbols {inside} should be kept, yours are {theirs}{said(1, mass)}.")
    if (want == 0).any() and np.ptp(got[want > 0]) == 0 and np.ptp(want[want > 0]) > 0:
        raise Wrong("All symbols of the nucleus have the same probability.")


def expect_fewest(next_distribution, scores, mass):
    """Wrong unless as many symbols are kept as it takes; which of those that are equally probable is free, so the call
    is no evidence for a named mistake."""
    with recorded([]):
        got = as_array("p", value_of(next_distribution, scores, 1.0, mass))
    want = generation.next_distribution(scores, 1.0, mass)
    where = f" (with scores {scores.tolist()}{said(1, mass).replace(' (with', ',')}"
    if got.shape == want.shape and (got > 0).sum() > (want > 0).sum():
        raise Wrong(f"{(want > 0).sum()} symbols {TOO_MANY}, yours keeps {(got > 0).sum()}{where}.")
    expect("p, sorted,", np.sort(got), np.sort(want), where)


def check_distribution(next_distribution, points, seed=0):
    """Claims about a softmax at a temperature, cut to its nucleus."""

    def diagnose(rng):
        problems = generation_bugs.scored(rng) + generation_bugs.scored(rng)
        found = told(
            report,
            next_distribution,
            problems,
            generation,
            generation_bugs.DISTRIBUTION,
            generation_bugs.DISTRIBUTION_BUGS,
        )
        why = next((str(row.wrong) for row in report.rows if row.wrong), "")
        return found or ([generation_bugs.TIES] if report.failed == [FEWEST] and TOO_MANY in why else [])

    report = Report("next_distribution", points, seed, diagnose, hints=HINTS)

    @report.claim("With the whole mass, it is the softmax of the scores divided by the temperature.", weight=2)
    def _(rng):
        for temperature in (1.0, 0.5, 2.0):
            expect_distribution(next_distribution, rng.normal(size=3), temperature, 1.0)

    @report.claim(
        "Only the nucleus is kept: the most probable symbols, as few as reach the mass; all others get 0.", weight=2
    )
    def _(rng):
        for scores, _, mass in generation_bugs.scored(rng):
            expect_nucleus(next_distribution, scores, mass)

    @report.claim("A mass that is reached exactly is reached: no further symbol is kept.")
    def _(rng):
        for shares, mass in REACHED:
            expect_nucleus(next_distribution, rng.permutation(np.log2(shares) - 2) * np.log(2), mass)

    @report.claim(FEWEST)
    def _(rng):
        for scores, mass in ((np.zeros(5), 0.5), (rng.permutation([2.0, 1.0, 1.0, 1.0, 1.0]), 0.6)):
            expect_fewest(next_distribution, scores, mass)

    @report.claim("At any temperature and mass each probability is right, and they sum to 1.", weight=2)
    def _(rng):
        for problem in generation_bugs.scored(rng):
            expect_distribution(next_distribution, *problem)

    @report.claim("Scores of a thousand, whole numbers and a single symbol are right too, without a warning.")
    def _(rng):
        large = rng.choice([-1000.0, 1000.0], size=6) + coarse(rng.normal(size=6))
        problems = [(large, temperature, 0.9) for temperature in (0.125, 1.0, 4.0)]
        for problem in (
            *problems,
            *((rng.permutation(6) - 2, temperature, 0.8) for temperature in (1.0, 0.7)),
            (rng.normal(size=1), 2.0, 0.3),
        ):
            expect_distribution(next_distribution, *problem)
            silent(next_distribution, *problem)

    report.conduct(next_distribution, ("scores", "temperature", "mass"))
    return report
