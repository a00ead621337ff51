"""The claims of a graded cell, and what each is worth.

A check makes a `Report` and states its claims; the last line of a graded cell is the report. nbgrader reads its
number as partial credit while the learner reads its table: a message *and* points, in one cell.
"""

import contextlib
from functools import cached_property

import numpy as np

from grader.bugs import conduct
from grader.claims import UNREADABLE, Blank, Wrong
from grader.report_html import as_table


class Report:
    """What became of each claim, the points for all, and the diagnosis where one fails.

    `points` is the worth of the cell, shared out by the claims' weights. `diagnose(rng)` is asked only when a
    claim fails; it gives diagnoses, or nothing. Where it gives nothing, `locate(rng)` is asked which quantity is the
    first to be wrong, in words.
    """

    def __init__(self, title, points, seed=0, diagnose=None, locate=None):
        self.title, self.points, self.seed = title, points, seed
        self.diagnose, self.locate = diagnose, locate
        self.rows = []  # (sentence, weight, None or why it does not hold)

    def claim(self, sentence, weight=1):
        """State a claim: the decorated `test(rng)` runs at once and raises Wrong where it does not hold."""

        def run(test):
            rng = np.random.default_rng([self.seed, len(self.rows)])
            try:
                test(rng)
                self.rows.append((sentence, weight, None))
            except Wrong as wrong:
                self.rows.append((sentence, weight, wrong))
            except UNREADABLE as error:
                self.rows.append((sentence, weight, Wrong(f"Your answer could not be read: {error}.")))
            return test

        return run

    @property
    def score(self):
        """The points earned: the cell's worth times the share of the weights whose claims hold."""
        total = sum(weight for _, weight, _ in self.rows)
        earned = sum(weight for _, weight, wrong in self.rows if wrong is None)
        return round(self.points * earned / total, 2)

    @property
    def failed(self):
        """The sentences of the claims that do not hold."""
        return [sentence for sentence, _, wrong in self.rows if wrong is not None]

    @cached_property
    def diagnoses(self):
        """The named mistakes that explain the failures, each a `grader.bugs.Diagnosis`; found when first asked for."""
        return self._ask(self.diagnose) or self._of_conduct()

    def _of_conduct(self):
        """What the calls that spoilt a claim did besides their numbers: they stopped, or changed their arguments."""
        for *_, wrong in self.rows:
            if wrong is None or isinstance(wrong, Blank):
                continue
            seen = [] if wrong.seen is None else [wrong.seen]
            found = (
                conduct.stopped(self.title, seen)
                or conduct.changed(self.title, wrong.arguments, seen)
                or conduct.miscounted(self.title, wrong.expected)
            )
            if found:
                return found
        return []

    @cached_property
    def first_wrong(self):
        """Which quantity is the first to be wrong, in words, where no named mistake explains the failures; or None."""
        return None if self.diagnoses else self._ask(self.locate)

    def _ask(self, question):
        blank = any(isinstance(wrong, Blank) for *_, wrong in self.rows)
        if question and self.failed and not blank:
            with contextlib.suppress(Wrong, *UNREADABLE):  # no answer to this one: the claims have said enough
                return question(np.random.default_rng([self.seed, 2**31]))
        return None

    def __float__(self):
        return float(self.score)

    def __repr__(self):
        return f"{self.score:g}"  # nbgrader takes this for the cell's partial credit

    def _repr_html_(self):
        return as_table(self)
