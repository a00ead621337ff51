"""Claims about the search over prefixes."""

import functools
import itertools

import numpy as np

from grader.assignments.speech import reference, searching_bugs
from grader.assignments.speech.hints import HINTS
from grader.assignments.speech.paths import labels_of
from grader.assignments.speech.problems import searched
from grader.assignments.speech.underflow import underflowing
from grader.judging.calls import StandIn
from grader.judging.claims import Wrong, expect, silent, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.speech import ctc


def possible(value):
    """What a search returned, without labellings that have -inf for ln p."""
    if not isinstance(value, (list, tuple)):
        return value
    pairs = [isinstance(each, (list, tuple)) and len(each) == 2 and np.ndim(each[1]) == 0 for each in value]
    return type(value)(each for each, pair in zip(value, pairs, strict=True) if not (pair and each[1] == -np.inf))


def of_possible(search):
    """A search that returns what is `possible` alone."""
    return functools.wraps(search)(lambda *args: possible(search(*args)))


class OfPossible(StandIn):
    """A learner's search read as `of_possible`: whether it returns what is impossible, too, is left to the learner."""

    def observe(self, *args):
        seen = super().observe(*args)
        return seen if self.instead.get("inside") else seen._replace(value=possible(seen.value))


def ranking_of(value):
    """The labellings and their scores; Wrong where it is something else."""
    if not isinstance(value, (list, tuple)):
        raise Wrong(f"Expected a list of pairs (labels, ln p) back, got a {type(value).__name__}.")
    labellings, scores = [], []
    for k, each in enumerate(value):
        if not isinstance(each, (list, tuple)) or len(each) != 2 or np.ndim(each[1]) != 0:
            raise Wrong(f"Each entry should be a pair (labels, ln p), yours has {each!r} as entry {k}.")
        labels = labels_of("prefix_beam", each[0])
        labellings.append(labels)
        scores.append(float(each[1]))
    return labellings, np.array(scores)


def check_beam(prefix_beam, points, seed=0):
    """Claims about the search."""

    def diagnose(rng):
        problems = searching_bugs.searched_by_all(rng)
        named = reference, ("prefix_beam",), searching_bugs.BEAM_BUGS
        found = told(report, prefix_beam, problems, *named, wrap=of_possible)
        return found or underflowing(report, prefix_beam, reference.prefix_beam, searching_bugs.PAGE, ranking_of)

    report = Report("prefix_beam", points, seed, diagnose, hints=HINTS)
    prefix_beam = OfPossible(prefix_beam)

    def expect_ranking(log_y, width):
        labellings, scores = ranking_of(value_of(prefix_beam, log_y, width))
        want = reference.prefix_beam(log_y, width)
        given = f" (with {len(log_y)} steps, {log_y.shape[1]} labels, width = {width})"
        if len(labellings) != len(want):
            raise Wrong(f"There should be {len(want)} labellings, yours are {len(labellings)}{given}.")
        if labellings != [labels for labels, _ in want]:
            raise Wrong(f"The labellings should be {[labels for labels, _ in want]}, yours are {labellings}{given}.")
        expect("ln p", scores, np.array([score for _, score in want]), given)

    @report.claim("One step: the blank says nothing, each label itself, the likeliest first.", weight=2)
    def _(rng):
        for K in (2, 4):
            expect_ranking(searched(rng, 1, K, K)[0], K)

    @report.claim("Two tosses of a coin: the likeliest string is not what the likeliest path says.", weight=2)
    def _(rng):
        expect_ranking(np.log([[0.6, 0.4], [0.6, 0.4]]), 2)
        expect_ranking(np.log([[0.5, 0.2, 0.3], [0.4, 0.3, 0.3]]), 4)

    @report.claim("A label becomes two only where a blank stands between.", weight=3)
    def _(rng):
        for peaks in ([1, 1, 1], [1, 0, 1], [0, 2, 2, 0, 2]):
            p = 0.05 * (1 + 0.3 * rng.random((len(peaks), 3)))  # no two alike: ties may stand in any order
            p[np.arange(len(peaks)), peaks] = 0.9
            expect_ranking(np.log(p / p.sum(axis=1, keepdims=True)), 3)
        p = 0.002 * (1 + 0.3 * rng.random((3, 12)))
        p[0, [1, 11]], p[1, 0], p[2, [0, 1]] = (0.5, 0.4), 0.9, (0.35, 0.6)
        expect_ranking(np.log(p / p.sum(axis=1, keepdims=True)), 4)  # [1, 1] and [11] are the same digits

    @report.claim("With a width that drops nothing, each ln p is that of all paths.", weight=3)
    def _(rng):
        for T, K in ((3, 3), (4, 3), (2, 5)):
            log_y, _ = searched(rng, T, K, 1)
            expect_ranking(log_y, 1000)
            sums = {}
            for path in itertools.product(range(K), repeat=T):
                sums.setdefault(tuple(ctc.collapse(path)), []).append(log_y[np.arange(T), list(path)].sum())
            labellings, scores = ranking_of(value_of(prefix_beam, log_y, 1000))
            listed = [np.logaddexp.reduce(sums.get(tuple(labels), [-np.inf])) for labels in labellings]
            expect("ln p, from the listed paths", scores, np.array(listed))

    @report.claim("A narrow beam keeps the best prefixes of each step.", weight=3)
    def _(rng):
        for problem in (*searching_bugs.searched_by_all(rng), searched(rng, 6, 5, 4, 3.0), searched(rng, 7, 4, 1)):
            expect_ranking(*problem)

    @report.claim("Probabilities of 0 and a thousand steps are no trouble, and NumPy does not warn.")
    def _(rng):
        with np.errstate(divide="ignore"):
            sure = np.log([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.25, 0.75]])
        expect_ranking(sure, 2)
        silent(prefix_beam, sure, 2)
        expect_ranking(*searched(rng, 4, 5, 6, 3000.0))
        expect_ranking(*searched(rng, 250, 2, 3, 4.0))  # one label: whoever keeps all prefixes has no more than 126
        expect_ranking(
            *searched(rng, 1200, 5, 2, 1.0)
        )  # of five labels, whichever string has a probability below e^-745

    report.conduct(prefix_beam, ("log_y", "width"))
    return report
