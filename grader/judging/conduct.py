"""What a call did besides its numbers: it stopped, returned nothing, or changed what it was given.

These mistakes are no edits of the reference; they are read off an `Observation`, of any function.
"""

import inspect
import re
from itertools import islice

import numpy as np

from grader.judging.calls import SECONDS, StandIn, attempt, mapped, name_of, observe, recorded
from grader.judging.claims import Wrong
from grader.judging.diagnosis import Diagnosis
from grader.judging.explained import changing, remembering, same_numbers
from grader.judging.numbers import amount

ROWS = "notation.html#rows-in-code"
FEW = 4  # calls that are made again
MUCH = 10  # times as many numbers
GIVEN = "start-here.html#a-first-recurrence"
# of the error's text: what the learner's function does, and the section
ERRORS = (
    (r"mismatch in its core dimension|shapes .* not aligned", "multiplies matrices whose sizes do not fit. A row is one sequence: on the way forwards x_t meets its weights as x_t @ W_x.T, on the way back a gradient da meets them as da @ W_x, and so do others theirs.", ROWS),
    (r"truth value of an array", "asks whether an array is true, as `if`, `and`, max and min do, and it holds many answers. Whether one was given is asked by `is not None`; each entry is chosen by np.where or np.maximum, all or any of them are asked by .all() or .any().", ROWS),
    (r"only .*arrays can be converted to Python scalars", "gives an array to a function that takes one number, such as those of the module math: NumPy's, as np.tanh, take arrays.", ROWS),
    (r"NoneType", "works with None as if it were an array or a number. None is what a function gives that ends without a return, and what `.append`, `.sort` and others give that work in place.", ROWS),
)  # fmt: skip


def stopped(name, seen):
    """The diagnosis of the function `name` from an error of its calls `seen`, or from their returning nothing."""
    for each in seen:
        if each.error is None and each.value is None:
            words = f"your {name} returned None: it ends without a return that is reached, or behind the return stands nothing, or what works in place and gives nothing, as `.append`, `.sort` and np.put do."
            return [Diagnosis(words, ROWS)]
        for pattern, words, section in ERRORS:
            if each.error and re.search(pattern, each.error):
                return [Diagnosis(f"your {name} {words}", section)]
    return []


def changed(name, arguments, seen):
    """The diagnosis of the function `name`, one of whose calls `seen` changed what it was given, its `arguments`."""
    which = [argument for k, argument in enumerate(arguments) if any(k in each.changed for each in seen)]
    words = f"your {name} changes {' and '.join(which)} in place: c *= f or c[0] = f writes into the caller's array, c.remove(x) into the caller's list. c = f * c or c.copy() makes a new array, list(c) a new list."
    return [Diagnosis(words, GIVEN)] if which else []


def usual(calls):
    """Those of some calls that are not much larger than most of the same function: these take long, and say no more."""
    sizes = {}
    for call in calls:
        sizes.setdefault(id(call.function), []).append(amount(call.args))
    return [call for call in calls if amount(call.args) <= MUCH * (1 + np.median(sizes[id(call.function)]))]


def expect_own_answer(call, new=False):
    """Wrong where what a function returned at a call is changed by the next one, with other numbers of the same
    shapes; or, if it has to be `new`, is returned again."""
    other = mapped(lambda array: array / 2 if array.dtype.kind == "f" else array, call.args)
    with recorded([]):
        seen = observe(StandIn.of(call.asked, then=other, again=new, within=SECONDS), *call.args)
    if seen.overwrote:
        raise Wrong("A later call changed what an earlier one had returned.", seen, function=call.function)
    if seen.kept:
        same = "Two calls returned the same array: who writes into one finds it in the other."
        raise Wrong(same, seen, function=call.function)


def expect_asking(call, names, alike):
    """Wrong where a function gives a right answer without a past, and asks those that it is given, of the arguments
    `names`, less often with one: it has kept what they said, and others would say something else."""
    if not any(map(callable, call.args)):
        return
    (answer, before), (_, now) = (_times_asked(call, afresh) for afresh in (True, False))
    if not answer.error and alike(call, answer.value) and (less := [names[k] for k in now if now[k] < before[k]]):
        raise Wrong(
            f"Asked again with the same numbers, it called {' and '.join(less)} less often: it keeps what was said before, and the next function that it is given may say something else.",
            function=call.function,
        )


def _times_asked(call, afresh):
    """What is observed at a call, without a past if `afresh`, and how often it asks each function among its arguments,
    by its place."""
    times = {k: 0 for k, value in enumerate(call.args) if callable(value)}

    def counting(k, function):
        def counted(*args, **named):
            times[k] += 1
            return function(*args, **named)

        return counted

    args = [counting(k, value) if k in times else value for k, value in enumerate(call.args)]
    with recorded([]):
        return observe(StandIn.of(call.asked, afresh=afresh, within=SECONDS), *args), times


def overwriting(name, seen):
    """The diagnosis of the function `name`, one of whose calls `seen` changed what an earlier one had returned."""
    words = f"your {name} returns an array that it goes on writing into, or returns again: after a later call, what it returned before is no longer what it was. Make a new array in each call, or return a copy."
    return [Diagnosis(words, GIVEN)] if any(each.overwrote or each.kept for each in seen) else []


def writing(questions):
    """The diagnoses of functions that changed what they were given at any of the calls of `explained.Question`s."""
    return [
        diagnosis
        for question in questions
        for names in [list(inspect.signature(question.twin()).parameters)]
        for diagnosis in changed(name_of(question.learners), names, [call.seen for call in question.calls])
    ]


def forgetful(questions):
    """The diagnoses of functions whose answers depend on what was asked before, at the calls of the questions."""
    found = []
    for question in questions:
        right, name, wrong = question.twin(), name_of(question.learners), _wrong(question)
        again = [call for call in wrong[:1] if _steady(right, call)]
        otherwise = [each for call in again for each in changing(name, call, GIVEN, question.alike)]
        found += otherwise or remembering(question.learners, wrong, right, GIVEN)
    return found


def remembers(questions):
    """The diagnoses of functions that are wrong at calls of the questions, and right once they forget those before."""
    return [
        diagnosis
        for question in questions
        for diagnosis in remembering(question.learners, _wrong(question), question.twin(), GIVEN)
    ]


def _wrong(question):
    """A few of the calls whose answers are wrong."""
    right = question.twin()
    return list(islice((c for c in question.calls if not same_numbers(attempt(right, *c.args), c.seen)), FEW))


def _steady(right, call):
    """Whether the right function is asked the same again, and not given something that has changed meanwhile."""
    return same_numbers(*(attempt(right, *call.args) for _ in range(2)))


def miscounted(name, expected):
    """The diagnosis of the function `name` that does not return the parts `expected`."""
    words = f"your {name} does not return what is asked for, {len(expected)} values: return {', '.join(expected)}."
    return [Diagnosis(words, ROWS)] if expected else []
