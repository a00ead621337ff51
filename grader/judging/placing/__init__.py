"""Where an answer goes wrong, told from what is seen of it, where no named mistake and no slip explains it.

What is said is true of every call that was looked at, or is not said.

| to find | open |
|---|---|
| which quantities on the way are right, and which is the first that is not | `flow.py`; `quantities.py` |
| what wrong numbers have to do with the right ones | `relations.py`; `factors.py`, `locations.py`, `shapes.py` |
| what tells the calls that went wrong from those that went well | `circumstances.py` |
| what happens where one argument after the other is set to zero | `influences.py` |
| the smallest call that goes wrong | `example.py` |
| what arguments and parts of an answer are called | `asked.py` |
"""

import numpy as np

from grader.judging.calls import attempt, name_of
from grader.judging.diagnosis import Twin
from grader.judging.placing import asked, circumstances, example, flow, influences, relations

ENOUGH = 2  # sentences


def placed(questions, calls):
    """Where the learner's functions that the `questions` (`explained.Question`) are about go wrong, in words, or None.
    `calls` are all that the claims have made: where those of a question went well, it is asked about these."""
    found = [_placed(question, question.calls) or _placed(question, _of(question, calls)) for question in questions]
    return " ".join(filter(None, found)) or None


def _of(question, calls):
    return [call for call in calls if call.function is question.learners]


def _placed(question, calls):
    right = question.twin()
    with np.errstate(all="ignore"):
        all_calls = [asked.Asked(call, attempt(right, *call.args), question.alike) for call in calls]
    wrong = [each for each in all_calls if not each.right]
    if not wrong or any(each.call.seen.blank for each in all_calls):
        return None
    name, parts = name_of(question.learners), asked.names_of_parts(question.twin)
    which, sentences = relations.parts(wrong, parts)
    when = circumstances.of_calls(all_calls, question.twin)
    if isinstance(question.twin, Twin):
        sentences += flow.on_the_way(question, wrong)
    sentences = [*sentences, *relations.of_numbers(wrong, which, bool(when)), *when]
    if len(sentences) < ENOUGH:
        sentences += influences.of_arguments(question, wrong, right)
    sentences += example.smallest(name, wrong, len(all_calls)) if len(sentences) < ENOUGH else []
    return " ".join(each[0].upper() + each[1:] for each in [f"in {name}.", *sentences]) if sentences else None


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
