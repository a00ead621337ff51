"""Which mistakes explain what a learner's function did, at every call that its check has made."""

import time
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, combinations

import numpy as np

from grader.judging import budget, evidence
from grader.judging.calls import StandIn, attempt, name_of, observe
from grader.judging.claims import agree, value_of
from grader.judging.diagnosis import Diagnosis, one_of
from grader.judging.evidence import neither
from grader.judging.numbers import amount, leaves, part, spoilt

NEAR = 0.01
CLOSE, ROUNDED = 1e-9, 1e-12  # shares of a number: no difference, and rounding
LOOKED_AT = 3  # calls that went wrong, by which it is seen which mistakes it may be
SECONDS, SHARE = 1.2, 0.5  # of the processor's time, and of a report's, for pairs
in_rehearsal = False  # when mistaken functions are made ahead, of which only those with one mistake are kept


_noted = []  # the lists that questions are noted in


@dataclass(frozen=True)
class Question:
    """What made a function of the learner's answer as it did at these calls: `twin(bugs)` makes the right function, or
    one with mistakes, of which the `bugs` have names; `alike(call, value)` as a `Diagnosis` has it. `ways`: what was
    seen inside the function, a `placing.ways.Way` by the id of its call."""

    learners: Callable
    calls: list
    twin: Callable
    bugs: tuple
    alike: Callable
    ways: dict = field(default_factory=dict)


@contextmanager
def noted(questions):
    """Note all that is asked meanwhile in the list `questions`."""
    _noted.append(questions)
    try:
        yield
    finally:
        _noted.pop()


def latest(questions):
    """Of the questions about each function of the learner's, the first of those about the most calls."""
    best = {}
    for question in questions:
        known = best.get(id(question.learners))
        if known is None or len(question.calls) > len(known.calls):
            best[id(question.learners)] = question
    return list(best.values())


def note(learners, calls, twin, bugs, alike=None):
    """Note that it was asked what explains these calls of `learners`: `Question` has the words."""
    for questions in _noted:
        questions.append(Question(learners, calls, twin, tuple(dict.fromkeys(bugs)), alike or evidence.same_numbers))


def explaining(explanations, calls, right, twin):
    """Those of the `explanations`, each a tuple of bugs made together, that explain all `calls` of a function.

    `twin(bugs)` makes the function with these bugs, `right` has none. It must give the same numbers, or stop where the
    learner's did. Where these are all right, what remains to be explained is conduct: warnings and changed arguments.
    """
    well = [same_numbers(attempt(right, *call.args), call.seen) for call in calls]
    numbers_right = all(well)
    if numbers_right and not any(call.seen.changed or warned(call.seen) for call in calls):
        return []
    pairs = sorted(
        zip(calls, well, strict=True), key=lambda pair: amount(pair[0].args)
    )  # what is asked soon comes first
    calls, wrong = [call for call, _ in pairs], [call for call, right_there in pairs if not right_there]

    until = budget.until(SECONDS, SHARE)

    def ours(bugs):
        """What a mistaken function does at each call, up to the first where its numbers are others. No pair is tried
        for ever."""
        if len(bugs) > 1 and time.process_time() > until:
            return []
        try:
            function = twin(bugs)
        except ValueError:  # one has taken away what the other edits
            return []
        seen = []
        for call in calls:
            seen.append(attempt(function, *call.args))
            if not same_numbers(seen[-1], call.seen):
                return []
        return seen

    tried = {bugs: ours(bugs) for bugs in _likely(explanations, wrong or calls, right, twin)}
    found = {bugs: tried[bugs] for bugs in explanations if tried.get(bugs)}

    def those(explain):
        some = [bugs for bugs, seen in found.items() if all(map(explain, seen, (call.seen for call in calls)))]
        return list({tuple(bug.words for bug in bugs): bugs for bugs in reversed(some)}.values())[::-1]

    found = _closest(found, calls)
    if numbers_right:
        return those(lambda mine, theirs: mine.changed == theirs.changed and warned(mine) == warned(theirs))
    # a mistake that changes nothing may be made by one who changes arguments besides, but not the other way round
    return those(lambda mine, theirs: mine.changed == theirs.changed) or those(lambda mine, _: not mine.changed)


def _closest(found, calls):
    """Of explanations, with what each does at the calls, those that no other comes closer than: to add 1e-8 is nearly,
    and not, to do nothing."""
    apart = {
        bugs: max((_apart(mine.value, call.seen.value) for mine, call in zip(seen, calls, strict=True)), default=0)
        for bugs, seen in found.items()
    }
    least = min(apart.values(), default=0)
    return {bugs: found[bugs] for bugs in found if apart[bugs] <= max(CLOSE, 10 * least)}


def _apart(mine, theirs):
    """How far two values are from each other, as a share of the number that is furthest; rounding is nothing."""
    a, b = leaves(mine), leaves(theirs)
    usable = np.isfinite(a) & np.isfinite(b) if a.shape == b.shape else np.zeros(0, dtype=bool)
    a, b = (a[usable], b[usable]) if usable.any() else (np.zeros(1), np.zeros(1))
    off, size = np.abs(a - b), np.maximum(np.abs(a), np.abs(b))
    return float((off * (off > ROUNDED * size.max()) / np.where(size, size, 1)).max())


def _likely(explanations, calls, right, twin):
    """The explanations that can be those of some calls, which all went wrong or all well: to make all pairs of mistakes
    takes long. Of calls that went wrong, at some each of two must change what comes of it, or the one that does must
    make the learner's numbers; at another, such as where a gate is shut, one may hide the other. Of those that went
    well neither may change any. Those come first of which one makes most of the wrong numbers."""
    calls = calls[:: -(-len(calls) // LOOKED_AT)]  # small ones and large ones
    wants = [attempt(right, *call.args) for call in calls]
    well = all(same_numbers(want, call.seen) for want, call in zip(wants, calls, strict=True))
    wrong = [spoilt(call.seen, want) for want, call in zip(wants, calls, strict=True)]

    @cache
    def alone(bug):
        """For each call, whether a mistake changes what comes of it, whether it makes the learner's numbers, and which
        share of those that are wrong."""
        seen = [attempt(twin((bug,)), *call.args) for call in calls]
        return [
            (not same_numbers(mine, want), same_numbers(mine, call.seen), part(mine, call.seen, off))
            for mine, want, call, off in zip(seen, wants, calls, wrong, strict=True)
        ]

    def possible(bugs):
        at_each = list(zip(*map(alone, bugs), strict=True))
        if well:
            return all(makes for at in at_each for _, makes, _ in at)
        return any(any(makes for _, makes, _ in at) or all(changes for changes, *_ in at) for at in at_each)

    def share(bugs):
        return max(share for bug in bugs for *_, share in alone(bug))

    some = [bugs for bugs in explanations if len(bugs) == 1 or possible(bugs)]
    return sorted(some, key=lambda bugs: -share(bugs) if len(bugs) > 1 else -np.inf)


def alone(bugs):
    """Explanations by one bug each."""
    return [(bug,) for bug in bugs]


def together(bugs):
    """Explanations by two bugs that stand in different places."""
    if in_rehearsal:
        return []
    return [(a, b) for a, b in combinations(bugs, 2) if a.old not in b.old and b.old not in a.old]


def simplest(choices, calls, right, twin):
    """The explanations of the first of several lists, the simple ones first, in which there are any."""
    return next(filter(None, (explaining(choice, calls, right, twin) for choice in choices)), [])


def told(choices, learners, calls, right, twin):
    """The diagnoses of the simplest explanations of all calls of `learners`, a function of the learner's."""
    note(learners, calls, twin, chain(*chain(*choices)))
    return one_of(simplest(choices, calls, right, twin), learners, twin)


def partly_told(choices, learners, calls, right, twin, ordinary, where):
    """Diagnoses that hold at the calls whose arguments are `ordinary`, and say so: `where` is that in words."""

    def there(bugs):
        """The mistaken function there, and the learner's own elsewhere."""
        function = twin(bugs)
        return lambda *args: function(*args) if ordinary(*args) else value_of(learners, *args)

    found = simplest(choices, [call for call in calls if ordinary(*call.args)], right, twin)
    return [each._replace(words=f"{where}, {each.words}") for each in one_of(found, learners, there)]


def unsteady(name, calls, section, sequence=0):
    """The diagnosis of a function that gives another answer to a question that it has answered before, that with the
    longest sequence, which is its argument of this number."""
    return changing(name, max(calls, key=lambda call: np.size(call.args[sequence])), section)


def changing(name, call, section, alike=evidence.same_numbers):
    """The diagnosis of a function that answers a call otherwise when it is made again."""
    again = observe(call.asked, *call.args)
    if again.error or call.seen.error or alike(call, again.value):
        return []
    words = f"your {name} answers otherwise when asked the same again: it remembers earlier calls, or draws at random."
    return [Diagnosis(words, section)]


def remembering(learners, calls, right, section):
    """The diagnosis of a function that is wrong at a call, and right once what it keeps between calls is away."""
    for call in calls:
        want = attempt(right, *call.args)
        if same_numbers(want, call.seen):
            continue
        again = observe(StandIn.of(call.asked, afresh=True), *call.args)
        if not again.error and same_numbers(want, again):
            words = (
                f"your {name_of(learners)} remembers earlier calls: a list or a dictionary outside of it, or a default "
                "like known={}, is made once and stays as a call leaves it. Make a new one in each call."
            )
            return [Diagnosis(words, section)]
    return []


def nearly_right(learners, calls, right, section):
    """The diagnosis of a function whose numbers are all within a hundredth of the right ones."""
    pairs = [(call.seen.value, attempt(right, *call.args).value) for call in calls]
    sizes = [min(1.0, np.abs(leaves(want)).max(initial=0)) for _, want in pairs]
    near = all(agree(*pair, rtol=NEAR, atol=NEAR * size) for pair, size in zip(pairs, sizes, strict=True))
    if not near or all(agree(*pair) for pair in pairs):
        return []
    words = (
        f"your {name_of(learners)} has the right numbers to two or three digits: is something rounded, kept in a "
        "shorter type (float32, float16), or a small number added?"
    )
    return [Diagnosis(words, section)]


def same_numbers(ours, theirs):
    """Whether two calls gave the same numbers, NaN equal to NaN, or nothing usable where one of them stopped."""
    if ours.error or theirs.error:
        return neither(ours, theirs)
    return agree(theirs.value, ours.value, equal_nan=True)


def warned(seen):
    """Whether NumPy warned of an overflow or the like."""
    return any(text.startswith("RuntimeWarning") for text in seen.warnings)
