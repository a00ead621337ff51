"""Where an answer goes wrong, told from what is seen of it, where no named mistake and no slip explains it.

What is said is true of every call that was looked at, or is not said.

| to find | open |
|---|---|
| which quantities on the way are right, and which is the first that is not | `flow.py`, `ways.py`; `quantities.py` |
| what wrong numbers have to do with the right ones | `relations.py`; `factors.py`, `locations.py`, `shapes.py` |
| what tells the calls that went wrong from those that went well | `circumstances.py` |
| what happens where equal numbers are told apart, put in order or made small | `changes.py` |
| from which number of an argument on | `bounds.py` |
| what happens where one argument after the other is set to zero | `influences.py` |
| what has to be several for an answer to be wrong | `cuts.py`; `entries.py` |
| what it hands to the functions that it was given | `handing.py` |
| whether it is the type of the numbers alone, given or returned | `precision.py` |
| the smallest call that goes wrong | `example.py` |
| what arguments and parts of an answer are called | `comparison.py` |
"""

import contextlib

import numpy as np

from grader.judging.calls import attempt, name_of
from grader.judging.claims import UNREADABLE
from grader.judging.diagnosis import Twin
from grader.judging.numbers import amount
from grader.judging.placing import (
    bounds,
    changes,
    circumstances,
    cuts,
    example,
    flow,
    handing,
    influences,
    precision,
    relations,
)
from grader.judging.placing.comparison import Comparison, names_of, names_of_parts, ordinal, shape_of
from grader.judging.report_html import NO_PLACE, failing

ENOUGH = 2  # sentences
MUCH, MANY = 1000, 30  # numbers that a call was given, and calls
SEVERAL = 3  # claims, all of which hold but one


def placed(questions, calls, rows=()):
    """Where the learner's functions that the `questions` (`explained.Question`) are about go wrong, in words, or None.
    `calls` are all that the claims have made: where those of a question went well, it is asked about these. `rows` are
    these claims."""
    found = [
        _placed(question, _with_those(question, calls), rows) or _placed(question, _of(question, calls), rows)
        for question in questions
    ]
    return " ".join(filter(None, found)) or None


def besides(questions, calls):
    """What can be said of the learner's functions besides a place that is known: what they hand to others, up to which
    quantity they are right, or what the numbers have to do with the right ones; in words, or None."""
    found = []
    for question in questions:
        all_calls = _asked(question, _with_those(question, calls))
        wrong = [each for each in all_calls if not each.right]
        if sentences := _flow(question, all_calls) or _numbers(wrong, _parts(question, wrong)[0]):
            found.append(_whole(question, sentences))
    return " ".join(found) or None


def _of(question, calls):
    return [call for call in calls if call.function is question.learners]


def _with_those(question, calls):
    """The calls of a question, and of the claims' `calls` some that take no long time: what is said of every call must
    hold of these, too."""
    known = {id(call) for call in question.calls}
    others = [call for call in _of(question, calls) if id(call) not in known and amount(call.args) <= MUCH]
    return [*question.calls, *others[:MANY]]


def _asked(question, calls):
    """The calls, each with the right answer. One that there is none to was given a wrong answer of theirs."""
    right = question.twin()
    with np.errstate(all="ignore"):
        answers = [(call, attempt(right, *call.args)) for call in calls]
    some = [each for each in answers if not each[1].error] or answers
    return [Comparison(*each, question.alike, tuple(names_of(right, each[0].args))) for each in some]


def _flow(question, all_calls):
    if not isinstance(question.twin, Twin) or any(each.call.seen.blank for each in all_calls):
        return []
    wrong = [each for each in all_calls if not each.right]
    first = handing.to_functions(question, wrong)
    return first or [*flow.on_the_way(question, wrong), *handing.of_something_new(question, wrong)]


def _parts(question, wrong):
    return relations.parts(wrong, names_of_parts(question.twin))


def _numbers(wrong, bad, explained=False):
    """What the wrong numbers have to do with the right ones, of the first wrong part of which something can be said."""
    found = ((part, relations.of_numbers(wrong, which, explained)) for which, part in bad)
    part, sentences = next(filter(lambda pair: pair[1], found), (None, []))
    return [f"of {part}: {each}" if part else each for each in sentences]


def _worst(question, bad):
    """The first part that is wrong, by its number and name; none of an answer that is whole."""
    which, _ = bad[0]
    names = dict(enumerate(names_of_parts(question.twin)))
    return which, None if which is None else names.get(which, ordinal(which))


def _placed(question, calls, rows):
    all_calls = _asked(question, calls)
    wrong = [each for each in all_calls if not each.right]
    if any(each.call.seen.blank for each in all_calls):
        return None
    if not wrong:
        more = handing.too_often(question, all_calls) or precision.of_answers(all_calls)
        return _whole(question, more) if more else None
    if of_type := precision.of_types(question, wrong):
        return _whole(question, of_type)
    bad, parts = _parts(question, wrong)
    when = _readable(lambda: circumstances.of_calls(all_calls, question.twin))
    of_numbers = _readable(lambda: _numbers(wrong, bad, bool(when)))
    on_the_way = _true(_readable(lambda: _flow(question, all_calls)), bad)
    if on_the_way and bad[0][1] is None:  # what was said last is about something else
        of_numbers = [f"of {_worst(question, bad)[1] or 'what is returned'}: {each}" for each in of_numbers]
    sentences = [*parts, *on_the_way, *of_numbers, *when]
    call, shown = example.smallest(name_of(question.learners), wrong, len(all_calls))
    for more in (
        lambda: changes.of_arguments(question, wrong),
        lambda: influences.of_arguments(question, wrong, *_worst(question, bad)),
        lambda: bounds.of_numbers(question, call) if shown else [],
        lambda: cuts.of_sizes(question, wrong, bad[0][0]),
        lambda: (
            _true(flow.not_made(question, wrong), bad) if isinstance(question.twin, Twin) and not on_the_way else []
        ),
        lambda: shown,
    ):
        if len(sentences) < ENOUGH:
            sentences += _readable(more)
    if sentences == shown:
        sentences += _all_but_one(rows)
    return _whole(question, sentences) if sentences else None


def _true(sentences, bad):
    return [sentence for sentence in sentences if not flow.denies(sentence, bad)]


def _readable(find):
    """The sentences that are found; none where an answer is of a kind that nothing can be found about."""
    with contextlib.suppress(*UNREADABLE):
        return find()
    return []


def _whole(question, sentences):
    """Sentences about a function of the learner's as a text."""
    return " ".join(each[0].upper() + each[1:] for each in [f"in {name_of(question.learners)}.", *sentences])


def stopped(rows, calls):
    """In words, with which arguments a call stopped or made NumPy warn that spoilt a claim, or which shape is wrong; or
    None."""
    for *_, wrong in rows:
        seen = getattr(wrong, "seen", None)
        call = next((call for call in calls if call.seen is seen), None)
        if call is not None and (seen.error or seen.warnings):
            given = f"when it is given {', '.join(map(shape_of, call.args))}"
            does = f"stops {given}: {seen.error}" if seen.error else f"makes NumPy warn {given}: {seen.warnings[0]}"
            return f"in {name_of(call.function)}, which {does}."
        if wrong is not None and "the shape" in str(wrong):
            return f"in a shape. {wrong}"
    return None


def _all_but_one(rows):
    """The claim that does not hold, where all others do: it says what is special about it, as a list of a sentence or
    none."""
    failing = [(sentence, wrong) for sentence, _, wrong in rows if wrong is not None]
    if len(failing) != 1 or len(rows) < SEVERAL:
        return []
    ((sentence, wrong),) = failing
    return [f"all that is claimed holds but this: {sentence} {wrong}"]


def first_that_fails(rows):
    """In words, the first claim that does not hold, where nothing else is known; or None."""
    return next((f"{NO_PLACE}: {sentence} {wrong}" for sentence, _, wrong in failing(rows)), None)
