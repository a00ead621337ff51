"""Claims about tests that a learner writes: they must pass what is right, and fail what is mistaken."""

import numpy as np

from grader.bugs import Diagnosis
from grader.calls import observe
from grader.claims import Blank, Wrong
from grader.report import Report


def check_tests(title, test, right, wrong, points, seed=0):
    """The report on `test`, which is called with the functions of an implementation and raises if that is wrong.

    `right` holds implementations, `wrong` pairs of a `grader.bugs.Diagnosis` and an implementation. Points are the
    share of the wrong ones that the test fails, and none where it fails a right one. They come in a random order, so
    that a test cannot go by the number of its calls.
    """
    trials = [*((None, functions) for functions in right), *wrong]
    order = np.random.default_rng(seed).permutation(len(trials))
    seen = {int(k): observe(test, *trials[k][1]) for k in order}
    harmed = next((seen[k] for k in range(len(right)) if seen[k].error), None)
    missed = [trials[k][0] for k in range(len(right), len(trials)) if not seen[k].error]
    report = Report(title, points, seed, lambda rng: _diagnose(harmed, missed, wrong[0][0].section))

    @report.claim("Right implementations pass, whatever style they are written in.", weight=0)
    def _(rng):
        if harmed:
            if harmed.blank:
                raise Blank("This is not written yet.")
            raise Wrong(f"Your tests fail an implementation that is right: {harmed.error}")

    for k in range(len(right), len(trials)):
        report.claim(f"Mistaken implementation {k - len(right) + 1} of {len(wrong)} is caught.")(
            lambda rng, k=k: _expect_caught(seen[k], trials[k][0], harmed)
        )
    return report


def _expect_caught(seen, diagnosis, harmed):
    if harmed:
        raise (Blank if harmed.blank else Wrong)("It counts only where what is right passes.")
    if not seen.error:
        raise Wrong(f"Your tests pass an implementation in which {diagnosis.words}")


def _diagnose(harmed, missed, section):
    if harmed:
        return [
            Diagnosis("your tests ask for more than the equations do: an implementation that is right fails.", section)
        ]
    return [Diagnosis(f"your tests pass an implementation in which {words}", section) for words, section in missed[:3]]
