"""Which slip, or which two, explain all that a learner's function did at every call."""

import ast
import re
import time
from functools import cache, cached_property

import numpy as np

from grader.judging import budget, explained
from grader.judging.bounded import allowed, outcome, value
from grader.judging.calls import attempt, name_of, stop_of
from grader.judging.claims import PATIENCE
from grader.judging.diagnosis import Diagnosis, Twin, one_of, source_of
from grader.judging.evidence import finite, same_answer, same_numbers
from grader.judging.numbers import amount, leaves, off, spoilt, wrong
from grader.judging.placing.comparison import Comparison
from grader.judging.placing.flow import of_ours
from grader.judging.slips import pairs, slips
from grader.judging.slips.partial import Inside, stands_anyway
from grader.judging.slips.stopping import slips_in

SECONDS = 0.6 if PATIENCE == 1 else 5.0  # of the processor's time, for all functions of a check; a page has more
SHARE, SHARE_WITH_PARTS = 0.7, 0.85  # of a report's time, after which there are only places to be told
RIVALS = 400  # slips that are tried after one that explains all, for others that explain it as well
LARGE = 5000  # numbers: calls that are given more take long, and come last
TELLING = 8  # different wrong numbers: of calls with as many, that comes first which is given the fewest
TRIVIAL = {0.0, 1.0, -1.0}  # numbers that come out of many a mistake
WORD = re.compile(r"[A-Za-z_]\w*")
SIGN = re.compile(r"\bsign\b")
VALUES = 4  # different wrong numbers that a slip must have made, or answers, or calls of which as many go well


def slipped(questions, placed=False):
    """Diagnoses of the learner's functions that the `questions` (`explained.Question`) are about; found in half of the
    time where a place will be told besides. In a rehearsal nothing is looked for, and all slips are made."""
    until, found = budget.until(SECONDS / 2 if placed else SECONDS, SHARE), []
    for question in questions:
        if not isinstance(question.twin, Twin):
            continue
        if explained.in_rehearsal:
            slips(question.twin.module, question.twin.names)
        elif (search := Search(question, until)).worthwhile:
            found += one_of(search.found(), question.learners, question.twin, question.alike) or search.partly()
        else:
            found += one_of(search.stopping(), question.learners, question.twin, question.alike)
    return found


def simpler(found, questions, holds):
    """Of the diagnoses `found`, those of a function that two mistakes with names explain give way to a slip that does so
    alone, and holds(diagnosis) where claims have asked more."""
    until = budget.until(SECONDS / 2, SHARE)
    for question in questions:
        pair = [each for each in found if any(question.learners is learners for learners, _ in each.twins)]
        if len(pair) == 2 and isinstance(question.twin, Twin) and (search := Search(question, until)).worthwhile:
            alone = list(filter(holds, one_of(search.single(), question.learners, question.twin, question.alike)))
            found = [*(each for each in found if each not in pair), *alone] if alone else found
    return found


class Search:
    """The search for what explains the calls of one question."""

    def __init__(self, question, until):
        self.question, self.twin, self.until = question, question.twin, until
        self.limits, self.changes, self.shares = {}, {}, {}
        right = self.twin()
        with np.errstate(all="ignore"):
            pairs = [(call, attempt(right, *call.args)) for call in question.calls]
        self.failing = [pair for pair in pairs if not self._same(pair[1], pair[0])]
        telling = sorted(self.failing, key=lambda pair: _before(amount(pair[0].args), _weight(*pair)))
        known = {id(call) for call, _ in telling}
        self.order = [call for call, _ in telling] + [call for call, _ in pairs if id(call) not in known]
        self.first, self.want = telling[0] if telling else (None, None)

    @cached_property
    def inside(self):
        return Inside(self.question, [Comparison(*pair, self.question.alike) for pair in self.failing])

    @cached_property
    def spoilt(self):
        """Which numbers of the first call are wrong; None where that cannot be said."""
        return spoilt(self.first.seen, self.want)

    @property
    def turned(self):
        """Whether each wrong answer has the sizes of the right one."""
        sizes = [[np.abs(leaves(each.value)) for each in (call.seen, want)] for call, want in self.failing]
        return not any(other is None or other.any() for other in (off(*pair) for pair in sizes))

    @property
    def worthwhile(self):
        """Whether the wrong answers say enough: numbers or answers so many that they hardly agree by chance, or calls that
        go wrong while as many go well."""
        seen = [(call.seen.value, want.value) for call, want in self.failing]
        seen = [wrong(got, want) - {-np.inf} for got, want in seen if got is not None and finite(got)]
        if len(seen) < len(self.failing) / 2:
            return False  # to stop is no evidence
        known = [frozenset(numbers) for numbers in seen if numbers]
        if len(set().union(*known) - TRIVIAL) >= VALUES:
            return True
        failing = {id(call) for call, _ in self.failing}
        well = {tuple(leaves(call.seen.value)) for call in self.order if id(call) not in failing}
        well = {answer for answer in well if not TRIVIAL.issuperset(answer)}
        answers = {answer for answer in known if not TRIVIAL.issuperset(answer)}
        return max(len(answers), min(len(known), len(well))) >= VALUES

    def found(self):
        """The slips that explain all calls, each as a tuple of one or two, in words; those of one, where there are any,
        and of those at one place the likeliest. Where the first quantity that is missing inside the function was made, is
        looked first."""
        return self.single() or self._at_each_place(pairs.explaining(self))

    def single(self):
        """Those of them that are one slip. Where the answers are right but for signs, those of a sign are looked at first."""
        known = slips(self.twin.module, self.twin.names)
        near = {slip for slip in known if SIGN.search(slip.words)} if self.turned else set(self.inside.concerned(known))
        alone = self._alone(slip for slip in known if slip in near)
        return self._at_each_place(alone or self._alone(slip for slip in known if slip not in near))

    def _at_each_place(self, found):
        """The first of them at each place, in words."""
        places = {tuple(slip.words.split("\n")[0] for slip in bugs): bugs for bugs in found[::-1]}
        return [tuple(self._told(slip) for slip in bugs) for bugs in list(places.values())[::-1]]

    def stopping(self):
        """The slips, each as a tuple and in words, that the learner's own lines show where the function stops: with each
        ours stops in the same words at the same calls, and does at the others what theirs does."""
        lines = dict.fromkeys(stop_of(call.seen.error)[1] for call, _ in self.failing if call.seen.error)
        text = source_of(self.twin.module, self.twin.names)
        shown = [slip for line in lines if line for slip in slips_in(line, text)]
        found = [slip for slip in shown if all(not self.late() and self._stops(slip, call) for call in self.order)]
        return [(self._told(slip, "stops as it would if"),) for slip in found]

    def _stops(self, slip, call):
        """Whether a slip makes at a call what the learner's function did, and stops with the same words."""
        ours = self._outcome((slip,), call)
        if ours is None or not ours.error or not call.seen.error:
            return self._same(ours, call)
        return ours.error == stop_of(call.seen.error)[0]

    def _alone(self, some):
        """Those of some slips, each as a tuple, that explain all calls; some time after the first no more are looked for."""
        found, after = [], 0
        for slip in some:
            if self.makes_all(slip) and self.explains((slip,), self.order):
                found.append((slip,))
            after += bool(found)
            if self.late() or after > RIVALS:
                break
        return found

    def partly(self):
        """The diagnosis of a slip whose numbers stand in the learner's function, while more is wrong."""
        until = budget.until(SECONDS / 3, SHARE_WITH_PARTS)
        near = self.inside.concerned(slips(self.twin.module, self.twin.names))
        anyway_first = sorted(near, key=stands_anyway, reverse=True)
        found = next((slip for slip in anyway_first if time.process_time() > until or self.inside.holds(slip)), None)
        if found is None or time.process_time() > until or stands_anyway(found):
            return []
        name, slip = name_of(self.question.learners), self.in_words(found).rstrip(".")
        words = f"in your {name} stand the numbers that come out if, {slip}. That is not all that is wrong."
        return [Diagnosis(words, self._section(found))]

    def makes_all(self, slip):
        """Whether a slip may make all numbers of the first call. Noted are which share it makes of those that are wrong,
        if not all, and which of all it changes."""
        made = value(self.twin, (slip,), self.first, self._passes(self.first), self.until)
        self.changes[slip] = None
        if made is None:
            return False
        self.changes[slip], other = off(made, self.want.value), off(made, self.first.seen.value)
        if other is not None and other.any() and self.spoilt is not None and self.spoilt.any():
            self.shares[slip] = np.mean(~other[self.spoilt])
        return self.question.alike is not same_numbers or (other is not None and not other.any())

    def explains(self, bugs, calls):
        return all(not self.late() and self._same(self._outcome(bugs, call), call) for call in calls)

    def _outcome(self, bugs, call):
        """What slips make of a call, in not much more work than the right function has with it."""
        return outcome(self.twin, bugs, call, self._passes(call), self.until)

    def _passes(self, call):
        if id(call) not in self.limits:
            self.limits[id(call)] = allowed(self.twin, call)
        return self.limits[id(call)]

    def late(self):
        return time.process_time() > self.until

    def _same(self, ours, call):
        try:
            return ours is not None and same_answer(ours, call, self.question.alike)
        except (TypeError, ValueError):  # a slip may return anything, such as a function that was given
            return False

    def _told(self, slip, does="gives the numbers that come out if"):
        """A slip in a sentence about the learner's function, with the section of a named mistake at the same place."""
        if "\n" not in slip.words:  # it is told by its name
            return slip
        words = f"your {name_of(self.question.learners)} {does}, {self.in_words(slip)}"
        return slip._replace(words=words, section=self._section(slip))

    def in_words(self, slip):
        """Where a slip is, and what, as the end of a sentence that says which of its names the learner has not used."""
        place, clause = slip.words.split("\n")
        known = variables(source_of(self.twin.module, self.twin.names))
        named = [name for name in WORD.findall(f"{place} {clause}") if name in known]
        end = "" if clause.endswith("?") else "."
        return f"{place}, {clause}{of_ours(dict.fromkeys(named), self.question.learners)}{end}"

    def _section(self, slip):
        """The section of a named mistake at the place of a slip, or of any."""
        bugs = self.question.bugs
        near = [bug for bug in bugs if bug.old in slip.old or slip.old in bug.old]
        return (near or bugs)[0].section if bugs else ""


@cache
def variables(text):
    """The names to which a source gives values, and those of arguments. Not `a`, which is an article as well."""
    nodes = list(ast.walk(ast.parse(text)))
    stored = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return stored.union(node.arg for node in nodes if isinstance(node, ast.arg)) - {"a"}


def _before(given, weight):
    """Which calls come first: those that tell enough, and of them the cheap ones."""
    return given > LARGE, -min(weight, TELLING), given


def _weight(call, want):
    """How much a call tells of a mistake: how many different numbers are wrong."""
    return len(wrong(call.seen.value, want.value)) if call.seen.value is not None and finite(call.seen.value) else 0
