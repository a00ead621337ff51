"""Claims about a learner's function, what each is worth, and the table that tells how they went.

A check makes a `Report` and states its claims; the last line of a graded cell is the report. nbgrader reads its
number as partial credit while the learner reads its table: a message *and* points, in one cell.
"""

import contextlib
import hashlib
import os
from html import escape

import numpy as np

from grader.calls import observe

# Loose enough for an answer computed in float32, and far tighter than any mistake we know.
RTOL, ATOL = 1e-5, 1e-6

BOOK = "https://lstm-course.github.io/lstm-course/chapters/"


class Wrong(AssertionError):
    """Why a claim does not hold, in a sentence for the learner."""


# What a check may run into when an answer is of an unexpected kind, such as a dictionary for an array.
UNREADABLE = (TypeError, ValueError, IndexError, KeyError, AttributeError, ArithmeticError)


class Blank(Wrong):
    """The learner has not written this function yet."""


def secret_seed(name):
    """The seed of a hidden check: fixed for one course, unknown to its learners.

    It derives from LSTM_COURSE_SECRET, which `nbgrader_config.py` sets and the learner's process does not
    inherit. Without it the seed is fresh at every call.
    """
    secret = os.environ.get("LSTM_COURSE_SECRET") or os.urandom(16).hex()
    return int.from_bytes(hashlib.sha256(f"{secret} {name}".encode()).digest()[:8], "big")


class Report:
    """What became of each claim, the points for all, and the diagnosis where one fails.

    `points` is the worth of the cell, shared out by the claims' weights. `diagnose(rng)` is asked only when a
    claim fails; it gives diagnoses, or nothing.
    """

    def __init__(self, title, points, seed=0, diagnose=None):
        self.title, self.points, self.seed = title, points, seed
        self.diagnose = diagnose
        self.rows = []  # (sentence, weight, None or why it does not hold)
        self._diagnoses = None

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

    @property
    def diagnoses(self):
        """The named mistakes that explain the failures, each a `grader.bugs.Diagnosis`; found when first asked for."""
        if self._diagnoses is None:
            self._diagnoses = []
            blank = any(isinstance(wrong, Blank) for *_, wrong in self.rows)
            if self.diagnose and self.failed and not blank:
                with contextlib.suppress(Wrong, *UNREADABLE):  # no name for this one: the claims have said enough
                    self._diagnoses = self.diagnose(np.random.default_rng([self.seed, 2**31]))
        return self._diagnoses

    def __float__(self):
        return float(self.score)

    def __repr__(self):
        return f"{self.score:g}"  # nbgrader takes this for the cell's partial credit

    def _repr_html_(self):
        total = sum(weight for _, weight, _ in self.rows)
        said = "".join(
            f"<p><strong>What happened:</strong> {escape(each.words[0].upper() + each.words[1:])} "
            f'<a href="{BOOK}{each.section}">Read the section</a></p>'
            for each in self.diagnoses
        )
        cell = 'style="text-align:left;vertical-align:top;white-space:normal;padding:.3em .6em"'
        mark = cell.replace("normal", "nowrap")
        rows = "".join(
            f"<tr><td {mark}>{'✗ not yet' if wrong else '✓ holds'}</td><td {cell}>{escape(sentence)}"
            + (f"<br><em>{escape(str(wrong))}</em>" if wrong else "")
            + f"</td><td {mark}>{0 if wrong else self.points * weight / total:.3g} of "
            f"{self.points * weight / total:.3g}</td></tr>"
            for sentence, weight, wrong in self.rows
        )
        heads = "".join(f'<th scope="col" {cell}>{head}</th>' for head in ("Result", "What should hold", "Points"))
        return (
            f'<div style="max-width:50em;overflow-x:auto">'
            f"<p><strong>{escape(self.title)}: {self.score:g} of {self.points:g} points</strong></p>{said}"
            f'<table style="border-collapse:collapse"><thead><tr>{heads}</tr></thead>'
            f"<tbody>{rows}</tbody></table></div>"
        )


def sound(function, *args):
    """What a call of the learner's function did; Wrong where it raised or returned nothing."""
    seen = observe(function, *args)
    if seen.blank:
        raise Blank("This is not written yet.")
    if seen.error:
        raise Wrong(f"Your code stopped: {seen.error}")
    if seen.value is None:
        raise Wrong("Your function returned None: is the return statement missing?")
    return seen


def value_of(function, *args):
    """What the learner's function returns; Wrong where it raises or returns nothing."""
    return sound(function, *args).value


def parts_of(value, names):
    """The `names` parts of a returned pair or triple; Wrong where there is another number of them."""
    if not isinstance(value, (tuple, list)) or len(value) != len(names):
        got = f"{len(value)} values" if isinstance(value, (tuple, list)) else f"one {type(value).__name__}"
        raise Wrong(f"Expected {len(names)} values back, ({', '.join(names)}), got {got}.")
    return value


def expect(name, got, want, given=""):
    """Wrong, with the shapes or the first entry that differs, unless the array `got` is close to `want`."""
    want = np.asarray(want)
    got = as_array(name, got)
    if got.shape != want.shape:
        raise Wrong(f"{name} should have the shape {want.shape}, yours has {got.shape}{given}.")
    wrong = ~np.isclose(got, want, rtol=RTOL, atol=ATOL, equal_nan=False)
    if wrong.any():
        at = tuple(int(k) for k in np.argwhere(wrong)[0])
        where = f"{name}[{', '.join(map(str, at))}]" if at else name
        raise Wrong(f"{where} should be {want[at]:.5g}, yours is {got[at]:.5g}{given}.")


def as_array(name, value):
    """The value as an array of numbers; Wrong where it is none."""
    try:
        array = np.asarray(value)
    except ValueError:
        raise Wrong(f"{name} should be an array, yours has rows of different lengths.") from None
    if array.dtype.kind not in "biuf":
        raise Wrong(f"{name} should be an array of real numbers, yours is of type {type(value).__name__}.")
    return array


def unchanged(function, names, *args):
    """Wrong, naming them, if a call changes the arrays that it was given."""
    changed = [names[k] for k in sound(function, *args).changed]
    if changed:
        raise Wrong(f"After the call {' and '.join(changed)} held other numbers than before.")


def silent(function, *args):
    """Wrong, quoting it, if NumPy warns of an overflow or the like; a learner's own warnings are nobody's business."""
    numeric = [warning for warning in observe(function, *args).warnings if warning.startswith("RuntimeWarning")]
    if numeric:
        raise Wrong(f"NumPy said {numeric[0]}.")
