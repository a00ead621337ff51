"""Claims about picking the sentences of a summary within a budget of words."""

import numpy as np

from grader.assignments.summarisation import picking_bugs, reference
from grader.assignments.summarisation.hints import HINTS
from grader.assignments.summarisation.problems import ranked
from grader.judging.claims import Wrong, value_of
from grader.judging.edits import told
from grader.judging.report import Report


def places_of(value):
    """A list of whole numbers; Wrong where it is something else."""
    if not isinstance(value, (list, tuple, np.ndarray)):
        raise Wrong(f"Expected a list of places back, got a {type(value).__name__}.")
    places = np.asarray(value)
    if places.ndim != 1 or (places.size and (places.dtype.kind not in "iuf" or (places != np.round(places)).any())):
        raise Wrong(f"The places should be a list of whole numbers, yours are {value}.")
    return [int(place) for place in places]


def check_pick(pick, points, seed=0):
    """Claims about the sentences that are taken, and their order."""

    def diagnose(rng):
        return told(report, pick, picking_bugs.offered(rng), reference, ("pick",), picking_bugs.PICK_BUGS)

    report = Report("pick", points, seed, diagnose, hints=HINTS)

    def expect_places(scores, sizes, budget):
        scores, sizes = np.asarray(scores, dtype=float), np.asarray(sizes)
        got, want = places_of(value_of(pick, scores, sizes, budget)), reference.pick(scores, sizes, budget)
        if got != want:
            where = f" (with scores {scores.tolist()}, sizes {sizes.tolist()}, budget {budget})"
            raise Wrong(f"The places should be {want}, yours are {got}{where}.")

    @report.claim("If all fit, all are taken; if one fits, that with the highest score.", weight=2)
    def _(rng):
        for scores, sizes, budget in (([0.5], [3], 4), ([0.2, 0.7], [2, 3], 9), ([0.2, 0.7, 0.4], [4, 4, 4], 5)):
            expect_places(scores, sizes, budget)

    @report.claim("The places come in the document's order, whatever the scores.", weight=2)
    def _(rng):
        for scores in ([0.1, 0.8, 0.4], [0.9, 0.2, 0.3], [0.1, 0.2, 0.3]):
            expect_places(scores, [2, 2, 2], 5)

    @report.claim("A sentence may fill the budget to the last word; one that does not fit is passed over.", weight=2)
    def _(rng):
        for sizes, budget in (([4, 6, 2], 6), ([4, 9, 2], 6), ([5, 4, 1], 5), ([3, 8, 7], 7)):
            expect_places([0.5, 0.9, 0.3], sizes, budget)

    @report.claim("Of sentences with equal scores, the earlier comes first.", weight=2)
    def _(rng):
        for sizes in ([3, 2], [2, 3]):
            expect_places([0.5, 0.5], sizes, 4)
        for scores, sizes in (([0.2, 0.6, 0.6, 0.6], [3, 3, 3, 2]), ([0.4] * 5, [2, 3, 3, 2, 3])):
            expect_places(scores, sizes, 5)
        scores = np.repeat(0.5, 12)
        expect_places(scores, np.full(12, 2), 9)

    @report.claim("All of this together.", weight=2)
    def _(rng):
        for problem in picking_bugs.offered(rng):
            expect_places(*problem)
        expect_places(*ranked(rng, 12, 5, 20), 60)

    @report.claim("Where nothing fits, the list is empty; scores may be below zero.")
    def _(rng):
        for scores, sizes, budget in (([0.5, 0.7], [4, 5], 3), ([-2.0, -0.5, -1.0], [3, 3, 3], 6), ([0.0], [1], 0)):
            expect_places(scores, sizes, budget)

    report.conduct(pick, ("scores", "sizes", "budget"))
    return report
