"""The claims of a graded cell, and what each is worth.

A check makes a `Report` and states its claims; the last line of a graded cell is the report. nbgrader reads its
number as partial credit while the learner reads its table: a message *and* points, in one cell.
"""

import contextlib
import os
import sys
import time
import warnings
from functools import cached_property
from typing import NamedTuple

import numpy as np

from grader.judging import budget, conduct, evidence, explained, hints
from grader.judging.calls import StandIn, answered_by, name_of, observe, recorded, same
from grader.judging.claims import UNREADABLE, Blank, Wrong
from grader.judging.numbers import amount, same_but_for_rounding
from grader.judging.placing import besides, first_that_fails, placed, stopped
from grader.judging.report_html import ONCE_MOST_HOLD, as_table, as_text
from grader.judging.slips.search import simpler, slipped

ASKED_AGAIN = 4  # of the calls that were made, how many are made once more


@contextlib.contextmanager
def quietly():
    """Our own arithmetic with whatever came back warns of nothing: a learner would take it for their own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


class Row(NamedTuple):
    """A claim in one sentence, its weight, and why it does not hold, or None."""

    sentence: str
    weight: float
    wrong: Wrong | None


class Report:
    """What became of each claim, the points for all, and the diagnosis where one fails.

    `points` is the worth of the cell, shared out by the claims' weights: 0 for an optional part. `diagnose(rng)` is
    asked only when a claim fails; it gives diagnoses, or nothing. Where it gives nothing, `locate(rng)` is asked which
    quantity is the first to be wrong, in words.

    All calls of the learner's functions that the claims make are kept in `calls`. A diagnosis that says what the
    mistaken function would have returned is told only if it did, at every one of them.

    `hints` are those of the whole assignment, a `hints.Hints` for each title; `hint` shows them one by one.
    """

    def __init__(self, title, points, seed=0, diagnose=None, locate=None, hints=None):
        self.title, self.points, self.seed = title, points, seed
        self.diagnose, self.locate, self.hints = diagnose, locate, (hints or {}).get(title)
        self.rows, self.tests, self.calls, self.questions = [], [], [], []
        self.remark = None  # one more sentence for the learner, on what earns no points

    @classmethod
    def on(cls, title, function, points, seed, diagnose, right=None, **more):
        """A report on one function: `diagnose(title, function, calls)` names its mistake. Where `right(title)` gives a
        right function, `calls` are those too that the claims would have gone on to make."""

        def named(_):
            return diagnose(title, function, report.calls_of(function, right and right(title)))

        report = cls(title, points, seed, named, **more)
        return report

    @property
    def hidden(self):
        """Whether the numbers are others than the learner's notebook shows."""
        return self.seed != 0

    def claim(self, sentence, weight=1, until_tried=None):
        """State a claim: the decorated `test(rng)` runs at once and raises Wrong where it does not hold.

        `until_tried` is the sentence for one who has written nothing yet, where the claim's would give the answer away.
        """

        def run(test):
            rng = np.random.default_rng([self.seed, len(self.rows)])
            wrong = None
            try:
                with quietly(), recorded(self.calls):
                    test(rng)
            except Wrong as failure:
                wrong = failure
            except UNREADABLE as error:
                wrong = Wrong(f"Your answer could not be read: {error}.")
            said = until_tried if until_tried and isinstance(wrong, Blank) else sentence
            self.rows.append(Row(said, weight, wrong))
            self.tests.append(test)
            return test

        return run

    def conduct(self, function, names=None, weight=1, alike=evidence.same_numbers, trainings=(), new=()):
        """Claim of all calls made so far that they left the arguments `names` as they were, and that some of them,
        made again, give the same, or what is `alike`. It counts where most claims before it hold: to do nothing changes
        nothing either. Without `names`, `function` is a list of several, each with its names: they share the claim.
        `trainings`, such a list, take too long to be made again: of them only the first part is asked. What `new`
        functions return has to be new each time."""
        functions = function if names is None else [(function, names)]
        twice = ", and the same question gets the same answer twice" if functions else ""
        twice += ", in new arrays" if new else ""

        @self.claim(f"The arguments are left as they were{twice}.", weight)
        def _(rng):
            asked, once = (
                [(call, names) for function, names in some for call in self.calls_of(function)]
                for some in (functions, trainings)
            )
            before = asked + once
            if not before or any(call.seen.blank for call, _ in before):
                raise Blank("This is not written yet.")
            held = sum(weight for _, weight, wrong in self.rows if wrong is None)
            if held <= sum(weight for _, weight, _ in self.rows) / 2:
                raise Wrong(ONCE_MOST_HOLD)
            for call, names in before:
                if changed := [names[k] for k in call.seen.changed]:
                    whose = f"A call of {name_of(call.function)}" if len(functions) + len(trainings) > 1 else "The call"
                    raise Wrong(f"{whose} changed the numbers in {' and '.join(changed)}.", call.seen, names)
            answered = conduct.usual([call for call, _ in asked if not call.seen.error])
            for call in answered[:: -max(1, len(answered) // ASKED_AGAIN)]:
                with recorded([]):  # nothing stands in: it is the same function, and no evidence of another kind
                    turned = observe(StandIn.of(call.asked, turned=True), *call.args)
                if alike(call, turned.value) or same_but_for_rounding(call.seen.value, turned.value):
                    continue
                if alike(call, observe(call.asked, *call.args).value):
                    raise Wrong(
                        "The same numbers in arrays that lie otherwise in memory, such as x.T, gave a different answer."
                    )
                raise Wrong(
                    "Asked again, it gave a different answer: does it remember earlier calls, or draw at random?"
                )
            for function, names in {id(call.function): (call.function, names) for call, names in asked}.values():
                of_it = sorted((c for c in answered if c.function is function), key=lambda call: amount(call.args))
                for middle in of_it[len(of_it) // 2 :][:1]:  # the smallest may be an edge
                    conduct.expect_own_answer(middle, function in new)
                    conduct.expect_asking(middle, names, alike)

    def calls_of(self, function, right=None):
        """The observed calls of one of the learner's functions.

        A claim asks no more once an answer is wrong, so there may be few. With `right`, a right function, those are
        made too that the claims would have gone on to make.
        """
        learners = getattr(function, "learners", function)
        if right:
            self._ask_the_rest(learners, right)
        return [call for call in self.calls if call.function is learners]

    def _ask_the_rest(self, learners, right):
        asked = []
        for k, test in enumerate(self.tests):
            with recorded(asked), answered_by(learners, right), contextlib.suppress(Wrong, *UNREADABLE):
                test(np.random.default_rng([self.seed, k]))
        known = [call.args for call in self.calls if call.function is learners]
        with recorded(self.calls):
            for call in asked:
                if call.function is learners and not any(same(call.args, args) for args in known):
                    known.append(call.args)
                    observe(call.asked, *call.args)

    def hint(self, number=None):
        """The next of three hints, or again the one of this number."""
        return hints.give(self, number)

    @property
    def asked(self):
        """How many hints were asked for, as the notebook says that was handed in, and the points that they cost."""
        number, share = hints.asked_for(self.title)
        return number, min(self.earned, self.points * share * number)

    @property
    def share(self):
        """Of the weights of all claims, the share of those that hold: 1 where all is right, points or none."""
        total = sum(weight for _, weight, _ in self.rows)
        return sum(weight for _, weight, wrong in self.rows if wrong is None) / total

    @property
    def earned(self):
        """The cell's worth times the share of the weights whose claims hold."""
        return self.points * self.share

    @property
    def score(self):
        """The points that count: those earned less those that hints cost."""
        return round(self.earned - self.asked[1], 2)

    @property
    def failed(self):
        """The sentences of the claims that do not hold."""
        return [sentence for sentence, _, wrong in self.rows if wrong is not None]

    @cached_property
    @quietly()
    def diagnoses(self):
        """The named mistakes that explain the failures, each a `diagnosis.Diagnosis`; found when first asked for."""
        with budget.begun(self._asked_at):
            return self._named()

    def _named(self):
        with explained.noted(self.questions):
            found = self._ask(self.diagnose) or []
        asked = explained.latest(self.questions)
        # a check with a place of its own tells of itself where numbers are wrong, and not why a call stops
        steady = [each for each in asked if not self.locate or any(call.seen.error for call in each.calls)]
        if found := list(filter(self._is_explained, found)):
            found = conduct.remembers(steady) or simpler(found, asked, self._is_explained)
            return [*found, *self._of_others(found, asked)]
        found = self._of_conduct() or conduct.writing(asked) or conduct.forgetful(steady)
        return found or self._slips(asked, placed=bool(self.locate))

    def _of_others(self, found, asked):
        """What explains the functions that are in none of the diagnoses `found`: that one mistake has a name ends no
        search in another function."""
        told = {id(function) for each in found for function, _ in each.twins}
        others = [each for each in asked if id(each.learners) not in told]
        return self._slips(others) if all(each.twins for each in found) else []

    def _slips(self, asked, placed=False):
        """The slips that explain all that the claims have asked, too."""
        return list(filter(self._is_explained, slipped(asked, placed)))

    def _is_explained(self, diagnosis):
        """Whether a diagnosis explains all that the claims have asked."""
        return evidence.holds(diagnosis, self.calls)

    @cached_property
    def _asked_at(self):
        """When it was first asked what is wrong, by the processor's clock."""
        return time.process_time()

    def _of_conduct(self):
        """What the calls that spoilt a claim did besides their numbers: they stopped, or changed their arguments."""
        for *_, wrong in self.rows:
            if wrong is None or isinstance(wrong, Blank):
                continue
            seen = [] if wrong.seen is None else [wrong.seen]
            name = name_of(wrong.function) or self._name_of(wrong.seen)
            found = (
                conduct.stopped(name, seen)
                or conduct.overwriting(name, seen)
                or conduct.changed(name, wrong.arguments, seen)
                or self._miscounted(wrong)
            )
            if found:
                return found
        return []

    def _miscounted(self, wrong):
        """That a function returned another number of parts, where these are its whole answer and no part of it."""
        if wrong.returned is None:
            return []
        whole = [call.seen for call in self.calls if call.seen.value is wrong.returned]
        return conduct.miscounted(self._name_of(whole[-1]), wrong.expected) if whole else []

    def _name_of(self, seen):
        """Which of the learner's functions did this, where a report is about several."""
        names = (name_of(call.function) for call in self.calls if call.seen is seen)
        described = not self.title.replace(", ", "").isidentifier()  # as in "the repaired loops"
        return next((name for name in names if name and (name in self.title or described)), self.title)

    @cached_property
    @quietly()
    def first_wrong(self):
        """Which quantity is the first to be wrong, in words, where no named mistake explains the failures; or None."""
        if self.diagnoses:
            return None
        with budget.begun(self._asked_at):
            return self._place()

    def _place(self):
        asked = explained.latest(self.questions)
        if found := self._ask(self.locate):
            return " ".join(filter(None, (found, self._ask(lambda rng: besides(asked, self.calls)))))
        return (
            self._ask(lambda rng: placed(asked, self.calls, self.rows))
            or self._ask(lambda rng: stopped(self.rows, self.calls))
            or self._ask(lambda rng: first_that_fails(self.rows))
        )

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

    def __str__(self):
        return as_text(self)

    def _repr_html_(self):
        if self.failed and self.points and os.environ.get("NBGRADER_VALIDATING"):
            # what `nbgrader validate` shows; of a number alone it says "partial credit", even of none
            print(self, file=sys.stderr)
        return as_table(self)


def better_of(check, function, **ours):
    """The report `check(function)` with functions of ours in the place of the learner's earlier ones, so that a slip
    there spoils nothing; or that with their own, where it is better."""
    report = check(StandIn(function, **ours))
    return max(report, check(function), key=lambda each: each.share) if report.failed else report
