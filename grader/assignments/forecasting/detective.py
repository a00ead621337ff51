"""Claims about a learner's detective, which is tried on pipelines that it cannot see: some leak, some do not."""

from itertools import chain

import numpy as np

from grader.assignments.forecasting import detective_bugs
from grader.assignments.forecasting.hints import HINTS
from grader.assignments.forecasting.pipelines import CLEAN, TELLING
from grader.judging import explained
from grader.judging.calls import observe, recorded
from grader.judging.claims import Blank, Wrong
from grader.judging.diagnosis import Diagnosis, made_in
from grader.judging.report import Report

L, FIRST = 32, 22
SHOWN = 3  # of the pipelines that are judged wrongly, in the diagnosis


def series_of(rng):
    """A series whose largest and smallest values stand in the past, so that a future has to leave its range to move
    them."""
    values = rng.normal(size=L) + np.arange(L) % 4
    values[[3, 9]] = 9, -9
    return values[:, None]


def verdict(seen):
    """What the detective said of a pipeline, True or False; Wrong where it said neither."""
    if seen.blank:
        raise Blank("This is not written yet.")
    if seen.error:
        raise Wrong(f"Your code stopped: {seen.error}", seen)
    if seen.value is None:
        raise Wrong("Your function returned None: True or False is asked for.", seen)
    value = np.asarray(seen.value)
    if value.size != 1 or value.dtype.kind not in "bif":
        raise Wrong(f"True or False is asked for, yours is of type {type(seen.value).__name__}.", seen)
    return bool(value.item())


def noting(prepare, given):
    """The pipeline, which puts each series that it was given, and made its arrays of, into the list `given`."""

    def noted(series, first):
        parts = prepare(series, first)
        given.append(np.array(series, dtype=float))
        return parts

    return noted


def futures_of(given):
    """The futures that a detective tried, as `detective_bugs.possible` takes them: each series beside that before it
    which it has most steps in common with, where these are all that is known."""
    futures = []
    for k, series in enumerate(given):
        changes = [series - other for other in given[:k] if other.shape == series.shape]
        starts = [int(np.argmax((change != 0).any(axis=1))) for change in changes]
        if changes and all(change.any() for change in changes) and max(starts) >= FIRST:
            nearest = int(np.argmax(starts))
            futures.append((starts[nearest] - FIRST, changes[nearest][starts[nearest] :]))
    return futures


def check_leaks(leaks, points, seed=0):
    """The report on a detective: what it says of pipelines that leak counts where a plain one passes, and what it says
    of the others where it finds the plainest leak. So one that always says the same earns nothing."""
    leaking = detective_bugs.HIDDEN if seed else detective_bugs.VISIBLE
    telling = TELLING if seed else [*TELLING, *(prepare for _, prepare in chain(*detective_bugs.HIDDEN.values()))]
    asked = [*chain(*CLEAN.values()), *(prepare for _, prepare in chain(*leaking.values()))]
    seen = {}

    def diagnose(rng):
        given = []
        with recorded(report.calls):
            observe(leaks, noting(plain_clean[0], given), series_of(rng), FIRST)
            for prepare in telling:
                observe(leaks, prepare, series_of(rng), FIRST)
        calls = report.calls_of(leaks)[::-1]
        if not given and len(answers := {verdict(call.seen) for call in calls}) == 1:
            words = f"your leaks says {answers.pop()} {detective_bugs.UNASKED}"
            return [Diagnosis(words, detective_bugs.SECTION)]
        bugs = explained.alone(detective_bugs.possible(futures_of(given)))
        names = explained.told([bugs], leaks, calls, detective_bugs.leaks, made_in(detective_bugs, "leaks"))
        return names or said_wrongly()

    def said_wrongly():
        for words, group in CLEAN.items():
            if any(verdict(seen[id(prepare)]) for prepare in group):
                told = f"your leaks condemns a pipeline that does not leak, of those {words}."
                return [Diagnosis(told, detective_bugs.SECTION)]
        missed = [each.words for each, prepare in chain(*leaking.values()) if not verdict(seen[id(prepare)])]
        return [
            Diagnosis(f"your leaks does not see it where {words}", detective_bugs.SECTION) for words in missed[:SHOWN]
        ]

    report = Report("leaks", points, seed, diagnose, hints=HINTS)
    plain_clean, (_, plain_leak) = next(iter(CLEAN.values())), detective_bugs.VISIBLE["Four kinds"][0]

    def expect_judgement():
        """Wrong for a detective that cannot tell the plainest cases apart."""
        said = [verdict(observed(prepare)) for prepare in (*plain_clean, plain_leak)]
        if said != [False, False, True]:
            raise Wrong(
                "It should say False of windows of the series as it is, False of a scale that is taken from the past, "
                "and True of one that is taken from the whole series; yours says {}, {} and {}.".format(*said)
            )

    def observed(prepare):
        known = [seen[id(each)] for each in asked if each is prepare]
        if known:
            return known[0]
        if id(prepare) not in seen:
            seen[id(prepare)] = observe(leaks, prepare, series_of(np.random.default_rng(seed)), FIRST)
        return seen[id(prepare)]

    @report.claim(
        "It answers True or False for every pipeline, and finds the plainest leak and the plainest clean one."
    )
    def _(rng):
        for k in rng.permutation(len(asked)):
            seen[id(asked[k])] = observe(leaks, asked[k], series_of(rng), FIRST)
        for each in seen.values():
            verdict(each)
        expect_judgement()

    def claim(sentence, group, want, weight):
        @report.claim(sentence, weight)
        def _(rng):
            wrong = [prepare for prepare in group if verdict(seen[id(prepare)]) is not want]
            if wrong:
                many = f"{len(wrong)} of {len(group)}" if len(group) > 1 else "it"
                raise Wrong(f"Yours says {not want} of {many}.")
            expect_judgement()

    for words, group in CLEAN.items():
        claim(f"Clean pipelines pass, those {words}.", group, False, 1)
    for name, group in leaking.items():
        claim(f"{name}: all {len(group)} leaks are found.", [prepare for _, prepare in group], True, 1.5)

    report.conduct(leaks, ("prepare", "series", "first"))
    return report
