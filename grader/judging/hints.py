"""Hints on request: three for each exercise, first a question, then where to look, then nearly the line.

A learner asks for the next one with `report.hint()`. The output of their cell notes it in a form of our own, beside the
words that they read, so that the notebook which they hand in says how many they asked for. The judge's process is told.
"""

import json
import os
import re
import textwrap
from collections import Counter
from html import escape
from typing import NamedTuple

from grader import address
from grader.judging.claims import PATIENCE, Blank
from grader.judging.report_html import BOOK, WIDTH, link

CODE = re.compile(r"`([^`]+)`")
ASK = "`report.hint()`" if PATIENCE == 1 else "the button"  # which a page has
NEXT = f"Think about it first; {ASK} gives the next one."
NOTED = "That you asked is noted in this notebook. It costs nothing unless your instructor says so."

_given = Counter()  # how many of an exercise's hints were shown: a check that is run again makes another report


class Hints(NamedTuple):
    """The hints of one exercise: each says more than the one before. `section` is where the book explains it."""

    question: str
    place: str
    nearly: str
    section: str


class Hint(NamedTuple):
    """What `report.hint()` shows: paragraphs in which names of the code stand in backticks. `number` is None where
    nothing is to be noted."""

    exercise: str
    title: str
    paragraphs: tuple
    section: str | None = None
    number: int | None = None

    def __str__(self):
        parts = [textwrap.fill(part, WIDTH) for part in (self.title, *self.paragraphs)]
        return "\n\n".join([*parts, *([f"Read {BOOK}{self.section}"] if self.section else [])])

    __repr__ = __str__

    def _repr_html_(self):
        *most, last = (CODE.sub(r"<code>\1</code>", escape(each)) for each in self.paragraphs)
        parts = [*most, last + link("", self.section)]
        body = "".join(f"<p>{each}</p>" for each in parts)
        return f'<div style="max-width:50em"><p><strong>{escape(self.title)}</strong></p>{body}</div>'

    def _repr_mimebundle_(self, **_):
        # the number is a text: who reads a file that was handed in looks at none of its numbers
        note = {address.HINT: {"exercise": self.exercise, "number": str(self.number)}} if self.number else {}
        return {"text/plain": str(self), "text/html": self._repr_html_()} | note


def give(report, number=None):
    """The next Hint of a report's exercise, or the one of this number again."""
    name, hints = report.title, report.hints
    if hints is None:
        return Hint(name, f"Hints for {name}", ("There are none yet.",))
    *texts, section = hints
    given = _given[hints]
    if number is not None and number not in range(1, len(texts) + 1):
        raise ValueError(f"There are {len(texts)} hints, 1 to {len(texts)}.")
    early = number is not None and number > given + 1
    number = given + 1 if number is None or early else number
    if number > len(texts):
        again = f"You have seen all {len(texts)}: `report.hint(1)` shows the first one again. The book has the rest."
        return Hint(name, f"Hints for {name}", (again,), section)
    _given[hints] = max(given, number)
    first = ["They come one at a time; this is the next."] if early else []
    first += [words] if number == 1 and (words := before(report)) else []
    after = [NEXT] if number < len(texts) else []
    after = [f"{NEXT} {NOTED}"] if number == 1 and report.failed else after
    shown = (*first, texts[number - 1], *after)
    last = section if number == len(texts) else None
    return Hint(name, f"Hint {number} of {len(texts)} for {name}", shown, last, number if report.failed else None)


def before(report):
    """What to look at before any hint, or None: the report may say more than a hint can."""
    if not report.failed:
        return "All holds: you need no hint. This one is for your curiosity, and is not noted."
    if all(isinstance(wrong, Blank) for *_, wrong in report.rows if wrong):
        return "Nothing is written yet, so begin with the idea and leave the code for later."
    if report.diagnoses:
        return "The report names your mistake: read first what stands above its table. It is closer to your code."
    if report.first_wrong:
        return "The report says where your answer goes wrong first: begin there."
    return None


def asked_for(exercise):
    """How many hints of an exercise a learner asked for, and what share of its points each costs; `classes.job` tells
    the judge's process."""
    asked = json.loads(os.environ.get("LSTM_COURSE_HINTS") or "{}")
    return asked.get(exercise, 0), float(os.environ.get("LSTM_COURSE_HINT_COST") or 0)
