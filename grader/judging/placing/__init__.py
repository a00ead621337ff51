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
| what has to be several for an answer to be wrong | `cuts.py` |
| what it hands to the functions that it was given | `handing.py` |
| whether it is the type of the numbers alone | `precision.py` |
| the smallest call that goes wrong | `example.py` |
| what arguments and parts of an answer are called | `asked.py` |
"""

import numpy as np

from grader.judging.calls import attempt, name_of
from grader.judging.diagnosis import Twin
from grader.judging.placing import (
    asked,
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

ENOUGH = 2  # sentences


def placed(questions, calls):
    """Where the learner's functions that the `questions` (`explained.Question`) are about go wrong, in words, or None.
    `calls` are all that the claims have made: where those of a question went well, it is asked about these."""
    found = [_placed(question, question.calls) or _placed(question, _of(question, calls)) for question in questions]
    return " ".join(filter(None, found)) or None


def besides(questions):
    """What can be said of the learner's functions besides a place that is known: what they hand to others, up to which
    quantity they are right, or what the numbers have to do with the right ones; in words, or None."""
    found = []
    for question in questions:
        all_calls = _asked(question, question.calls)
        wrong = [each for each in all_calls if not each.right]
        if sentences := _flow(question, all_calls) or _numbers(wrong, *_parts(question, wrong)[:2]):
            found.append(_whole(question, sentences))
    return " ".join(found) or None


def _of(question, calls):
    return [call for call in calls if call.function is question.learners]


def _asked(question, calls):
    right = question.twin()
    with np.errstate(all="ignore"):
        return [asked.Asked(call, attempt(right, *call.args), question.alike) for call in calls]


def _flow(question, all_calls):
    if not isinstance(question.twin, Twin) or any(each.call.seen.blank for each in all_calls):
        return []
    wrong = [each for each in all_calls if not each.right]
    return handing.to_functions(question, wrong) or flow.on_the_way(question, wrong)


def _parts(question, wrong):
    return relations.parts(wrong, asked.names_of_parts(question.twin))


def _numbers(wrong, which, part, explained=False):
    """What the wrong numbers have to do with the right ones, of the first part that is wrong."""
    return [f"of {part}: {each}" if part else each for each in relations.of_numbers(wrong, which, explained)]


def _placed(question, calls):
    all_calls = _asked(question, calls)
    wrong = [each for each in all_calls if not each.right]
    if not wrong or any(each.call.seen.blank for each in all_calls):
        return None
    if of_type := precision.of_types(question, wrong):
        return _whole(question, of_type)
    which, part, parts = _parts(question, wrong)
    when = circumstances.of_calls(all_calls, question.twin)
    sentences = [*parts, *_flow(question, all_calls), *_numbers(wrong, which, part, bool(when)), *when]
    for what in (changes.of_arguments, influences.of_arguments, bounds.of_numbers):
        if len(sentences) < ENOUGH:
            sentences += what(question, wrong)
    if len(sentences) < ENOUGH:
        sentences += cuts.of_sizes(question, wrong, which)
    sentences += example.smallest(name_of(question.learners), wrong, len(all_calls)) if len(sentences) < ENOUGH else []
    return _whole(question, sentences) if sentences else None


def _whole(question, sentences):
    """Sentences about a function of the learner's as a text."""
    return " ".join(each[0].upper() + each[1:] for each in [f"in {name_of(question.learners)}.", *sentences])


def stopped(rows, calls):
    """In words, with which arguments a call stopped that spoilt a claim, or which shape is wrong; or None."""
    for *_, wrong in rows:
        seen = getattr(wrong, "seen", None)
        call = next((call for call in calls if call.seen is seen), None)
        if call is not None and seen.error:
            shapes = ", ".join(map(asked.shape_of, call.args))
            return f"in {name_of(call.function)}, which stops when it is given {shapes}: {seen.error}."
        if wrong is not None and "the shape" in str(wrong):
            return f"in a shape. {wrong}"
    return None
