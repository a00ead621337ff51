"""Claims about tests that a learner writes: they must pass what is right, and fail what is mistaken."""

from itertools import chain
from typing import NamedTuple

import numpy as np

from grader.judging.calls import StandIn, observe
from grader.judging.claims import Blank, Wrong
from grader.judging.diagnosis import Diagnosis
from grader.judging.report import Report

SHOWN = 3  # of the mistaken implementations that live, in the diagnosis
SUBTLE = 1 / 3  # of what the groups are worth, for all subtle mistakes together: a quarter of the points


class Group(NamedTuple):
    """Mistaken implementations that one thing to look at finds; `effect` says what they would do to a network."""

    name: str
    effect: str
    mistaken: list  # pairs of a `diagnosis.Diagnosis`, what is mistaken, and an implementation


def check_tests(title, test, right, groups, subtle, points, seed=0, hints=None, **ours):
    """The report on `test`, which is called with the functions of an implementation and raises if that is wrong.

    Each Group of mistaken ones is worth the same if the test fails all of it. `subtle` holds pairs of a Diagnosis, what
    the mistake would do to a network, and an implementation that is right but at an edge; each is worth a little.
    There is nothing for a test that fails one of the implementations `right`. What a mistake does is told when it is
    caught, what lives is described on graded work only. `ours` stand in for the learner's other functions, unless with
    them the test fails what is right.
    """
    mistaken = [*chain(*(group.mistaken for group in groups)), *subtle]
    harmed, seen = tried(StandIn(test, **ours), right, mistaken, seed)
    if harmed and ours:
        harmed, seen = tried(test, right, mistaken, seed)

    def living(members):
        """The words about those that the tests do not catch, each a Diagnosis; none where that earns nothing."""
        return [told for told, functions in members if not harmed and not seen[id(functions)].error]

    kinds = [(group.name, group.mistaken, living(group.mistaken)) for group in groups]
    lives = [*chain(*(found for *_, found in sorted(kinds, key=_share))), *living(subtle)]
    report = Report(
        title, points, seed, lambda rng: _diagnose(harmed, lives, kinds, mistaken, report.hidden), hints=hints
    )

    @report.claim("Right implementations pass, whatever style they are written in.", weight=0)
    def _(rng):
        if harmed:
            if harmed.blank:
                raise Blank("This is not written yet.")
            raise Wrong(f"Your tests fail an implementation that is right: {harmed.error}")

    def claim(sentence, members, weight, effect="", example=True):
        """Claim that the tests catch all these; what they would do to a network is told once they are caught."""
        lives = living(members)

        @report.claim(sentence if harmed or lives else f"{sentence} {effect}".rstrip(), weight)
        def _(rng):
            if harmed:
                raise (Blank if harmed.blank else Wrong)("It counts only where what is right passes.")
            if lives:
                many = f"{len(members) - len(lives)} of {len(members)} caught; {alive(lives)}."
                said = [many if len(members) > 1 else "It lives."]
                if report.hidden:
                    said += [effect, f"One that lives: {lives[0].words}" if example else ""]
                raise Wrong(" ".join(filter(None, said)))

    for name, effect, members in groups:
        claim(
            f"{name}: all {len(members)} are caught." if len(members) > 1 else f"{name}: it is caught.",
            members,
            1,
            effect,
        )
    for k, each in enumerate(subtle, 1):
        worth = SUBTLE * len(groups) / len(subtle)
        effect = each[0].words[:1].upper() + each[0].words[1:]
        claim(f"Subtle mistake {k} of {len(subtle)} is caught.", [each], worth, effect, example=False)
    claim(f"All {len(mistaken)} mistaken implementations are caught.", mistaken, weight=0, example=False)
    return report


def tried(test, right, mistaken, seed):
    """What `test` does with a right implementation that it fails, or None, and with each mistaken one, by its id.

    All come in a random order, and one right one twice: a test can go neither by the number of its calls nor by what it
    has seen before. Once it has failed a right one, only those are asked about that would be told in its stead: the
    mistaken ones that are left earn nothing.
    """
    rng = np.random.default_rng(seed)
    sound = [*right, right[rng.integers(len(right))]]
    trials = [*sound, *(functions for _, functions in mistaken)]
    seen, failed = {}, len(trials)
    for k in map(int, rng.permutation(len(trials))):
        if k < failed:
            seen[k] = observe(test, *trials[k])
            failed = k if k < len(sound) and seen[k].error else failed
    return seen.get(failed), {id(trials[k]): each for k, each in seen.items() if k >= len(sound)}


def alive(lives):
    return f"{len(lives)} live{'s' * (len(lives) == 1)}"


def _share(kind):
    """The share of a kind that is caught: what nobody looks for comes first."""
    _, members, lives = kind
    return 1 - len(lives) / len(members)


def _diagnose(harmed, lives, kinds, mistaken, graded):
    """What lives, in words, on graded work; in the learner's notebook the numbers have to do."""
    if harmed:
        words = (
            "an implementation that is right fails your tests: they ask for more than the equations do, or for "
            f"something else. {harmed.error}"
        )
        if not harmed.error.startswith("AssertionError"):
            words = f"where an implementation is right your tests stop, which counts as failing it: {harmed.error}"
        return [Diagnosis(words, mistaken[0][0].section)]
    many = f"your tests catch {len(mistaken) - len(lives)} of {len(mistaken)} mistaken implementations; {alive(lives)}."
    unseen = [name for name, members, found in kinds if len(found) == len(members) > 1]
    if unseen:
        many += f" Of these kinds nothing is caught: {'; '.join(unseen)}."
    return [
        Diagnosis(f"{'another' if k else f'{many} One'} that lives: {words}", section)
        for k, (words, section, *_) in enumerate(lives[: SHOWN if graded else 0])
    ]
