"""Claims about tests that a learner writes: they must pass what is right, and fail what is mistaken."""

from itertools import chain

import numpy as np

from grader.judging.calls import StandIn, observe
from grader.judging.claims import Blank, Wrong
from grader.judging.diagnosis import Diagnosis
from grader.judging.report import Report

SHOWN = 3  # of the mistaken implementations that are passed, in the diagnosis


def check_tests(title, test, right, wrong, points, seed=0, **ours):
    """The report on `test`, which is called with the functions of an implementation and raises if that is wrong.

    `right` holds implementations, `wrong` pairs of a `diagnosis.Diagnosis` and an implementation, in groups: lists by
    name, each worth the same if the test fails all of it. Without names each is a group. There is nothing for a test
    that fails a right one. `ours` stand in for the learner's other functions, unless with them it fails what is right.
    """
    if isinstance(wrong, dict):
        groups = {
            f"{name}: mistaken implementations are caught, {len(group)} of {len(group)}.": group
            for name, group in wrong.items()
        }
    else:
        groups = {f"Mistaken implementation {k} of {len(wrong)} is caught.": [each] for k, each in enumerate(wrong, 1)}
    mistaken = list(chain(*groups.values()))
    harmed, seen = tried(StandIn(test, **ours), right, mistaken, seed)
    if harmed and ours:
        harmed, seen = tried(test, right, mistaken, seed)
    missed = {
        sentence: [told for told, functions in group if not seen[id(functions)].error]
        for sentence, group in groups.items()
    }
    report = Report(title, points, seed, lambda rng: _diagnose(harmed, list(chain(*missed.values())), mistaken))

    @report.claim("Right implementations pass, whatever style they are written in.", weight=0)
    def _(rng):
        if harmed:
            if harmed.blank:
                raise Blank("This is not written yet.")
            raise Wrong(f"Your tests fail an implementation that is right: {harmed.error}")

    for sentence, group in groups.items():
        report.claim(sentence)(
            lambda rng, sentence=sentence, group=group: _expect_caught(missed[sentence], len(group), harmed)
        )
    return report


def tried(test, right, mistaken, seed):
    """What `test` does with a right implementation that it fails, or None, and with each mistaken one, by its id.

    Right ones are asked about twice, and all come in a random order: a test cannot go by the number of its calls.
    """
    trials = [*right, *right, *(functions for _, functions in mistaken)]
    order = np.random.default_rng(seed).permutation(len(trials))
    seen = {int(k): observe(test, *trials[k]) for k in order}
    harmed = next((seen[k] for k in range(2 * len(right)) if seen[k].error), None)
    return harmed, {id(trials[k]): seen[k] for k in range(2 * len(right), len(trials))}


def _expect_caught(missed, of, harmed):
    if harmed:
        raise (Blank if harmed.blank else Wrong)("It counts only where what is right passes.")
    if missed:
        many = f"{len(missed)} of {of} that are mistaken, such as one" if of > 1 else "an implementation"
        raise Wrong(f"Your tests pass {many} in which {missed[0].words}")


def _diagnose(harmed, missed, mistaken):
    if harmed:
        words = "your tests ask for more than the equations do: an implementation that is right fails."
        return [Diagnosis(words, mistaken[0][0].section)]
    passed = f"your tests pass {len(missed)} of {len(mistaken)} mistaken implementations: one in which"
    return [
        Diagnosis(f"{'another is one in which' if k else passed} {words}", section)
        for k, (words, section, *_) in enumerate(missed[:SHOWN])
    ]
