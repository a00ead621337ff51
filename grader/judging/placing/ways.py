"""A call of a learner's function beside the quantities that the reference makes at it: which of these it has.

The reference's quantities are noted as it makes them; the learner's numbers are all that `judging.inside` has seen. A
quantity is right where all its numbers are among these, whatever it is called there and however it is split. One that
is not there, and of which something right was made all the same, was made another way: that is no mistake.
"""

from functools import cached_property
from typing import NamedTuple

import numpy as np

from grader.judging.bounded import allowed
from grader.judging.calls import StandIn, observe
from grader.judging.evidence import arrays_of
from grader.judging.numbers import amount, leaves
from grader.judging.placing.quantities import HELPED, RETURNED, Quantity, filled, grown, made_of, quantities

CALLS = (1 / 3, 2 / 3, 1)  # that went wrong, each of which is looked into: where they stand among these, by size
MOST = 400  # numbers that it was given
LONGEST = 3000  # quantities
MUCH = 0.3  # of a quantity's numbers
FEWEST = 3  # different numbers of an answer, that do not stand anywhere by chance
CLOSE = 1e-6
ROUND = 1e-5
TINY = 1e-8


def ways(question, wrong):
    """A Way for each of a few of the calls that went wrong, small and large, and not too large to look into; made once
    for a question."""
    sizes = [(amount(each.call.args), k) for k, each in enumerate(wrong)]
    fit = [wrong[k] for size, k in sorted(sizes) if size <= MOST and not wrong[k].want.error]
    telling = [fit[k] for k in sorted({round(place * (len(fit) - 1)) for place in CALLS})] if fit else []
    return [question.ways.setdefault(id(each.call), Way(question.twin, each)) for each in telling]


class Missing(NamedTuple):
    """The first quantity that is missing; how often its name was given a value before; the names of those before it
    that are right, and those of them that are right so far alone, arrays of which another part is wrong; whether
    anything is right; whether it was seen to be right each time that it was made before; and its largest part that is
    right, or None."""

    quantity: Quantity
    times: int
    right: set
    so_far: set
    some: bool
    seen: bool
    part: Quantity | None


class Way:
    """What was `asked` of a learner's function, a `Comparison`, beside the quantities that the reference makes."""

    def __init__(self, twin, asked):
        self.twin, self.call, self.want = twin, asked.call, asked.want

    @cached_property
    def given(self):
        """The numbers that the function was given, sorted."""
        given = np.concatenate([np.zeros(1), *map(leaves, self.call.args)])
        return np.unique(np.abs(given[np.isfinite(given)]))

    @cached_property
    def factors(self):
        """What a quantity may be multiplied by, and be no mistake: sums and means are taken sooner or later."""
        arrays = [array for argument in self.call.args for array in arrays_of(argument) if array is not None]
        sizes = {float(n) for array in arrays for n in array.shape if n > 1}
        return [1.0, 2.0, 0.5, *sizes, *(1 / size for size in sizes)]

    @cached_property
    def signed(self):
        """All numbers of the learner's function, sorted; or None."""
        seen = observe(StandIn.of(self.call.asked, inside=True), *self.call.args)
        return None if seen.error else np.asarray(seen.value, dtype=float)

    @cached_property
    def numbers(self):
        """Their sizes, sorted: to turn a sign, and to turn it back, is no mistake."""
        return None if self.signed is None else np.unique(np.abs(self.signed))

    def has_signs_of(self, name):
        """Whether those numbers of a name that are there have their signs there, too."""
        numbers = np.concatenate([leaves(each.numbers) for each in self.made if each.whole and each.name == name])
        there = among(np.abs(numbers), self.telling(numbers)) & among(np.abs(numbers), self.numbers)
        return among(numbers[there], self.signed).all()

    @cached_property
    def allowed(self):
        """How many passes of loops a mistaken function may make."""
        return allowed(self.twin, self.call)

    def quantities(self, *bugs):
        """What the reference makes, or one with mistakes."""
        return quantities(self.twin, bugs, self.call, self.allowed)

    @cached_property
    def made(self):
        return self.quantities()

    @cached_property
    def known_by(self):
        """For each quantity, the numbers by which it is known."""
        different = [_different(each.numbers) for each in self.made]
        ends = np.cumsum([0, *map(len, different)])
        known = self._known(np.concatenate([np.zeros(0), *different]))  # of all at once: there are thousands
        pairs = zip(different, ends, ends[1:], strict=False)
        return [numbers[known[start:end]] for numbers, start, end in pairs]

    @cached_property
    def on_the_way(self):
        """All of these."""
        return np.unique(np.concatenate(self.known_by))

    def telling(self, numbers):
        """The different ones of some numbers by which these are known: no round ones, and none that were given."""
        numbers = _different(numbers)
        return numbers[self._known(numbers)]

    def _known(self, numbers):
        quarters = 4 * numbers
        round_ones = (quarters < TINY) | among(quarters, np.unique(np.round(quarters)), ROUND)
        return ~round_ones & ~among(numbers, self.given)

    @cached_property
    def new(self):
        """For each quantity, the numbers that it is the first to have: of what is chosen from a table, none."""
        found, known, statement = [], np.zeros(0), np.zeros(0)
        for each, numbers in zip(self.made, self.known_by, strict=True):
            fresh = ~among(numbers, known)
            found.append(numbers[fresh | among(numbers, statement)] if each.whole else numbers[fresh])
            if not each.within and not each.whole:
                statement = found[-1]  # the expression whose value a name is given next
            known = np.union1d(known, numbers)
        return found

    @cached_property
    def has(self):
        """For each quantity, whether the learner's function has it, or a size of what was given times it; None where
        that cannot be seen, or where much of it is there: what stands in padding is not made by everyone."""
        return [self._has(numbers) if len(new) else None for numbers, new in zip(self.known_by, self.new, strict=True)]

    def _has(self, numbers):
        if any(among(factor * numbers, self.numbers).all() for factor in self.factors):
            return True
        return None if among(numbers, self.numbers).mean() > MUCH else False

    def _all(self, numbers):
        """Whether all of some numbers are there as they are, and not times a factor."""
        return among(numbers, self.numbers).all()

    @cached_property
    def first_missing(self):
        """The first quantity that is not there, nor anything right that was made of it; or None."""
        if self.numbers is None or len(self.made) > LONGEST:
            return None
        missing = [right is False and not used for right, used in zip(self.has, self._used(), strict=True)]
        if True not in missing:
            return None
        k = missing.index(True)
        before = list(zip(self.made[:k], self.has[:k], self.known_by[:k], strict=True))
        right = {each.name for each, sure, known in before if sure and each.whole and self._all(known)}
        wrong_later = {each.name for each, sure in zip(self.made[k:], self.has[k:], strict=True) if sure is False}
        right -= wrong_later & grown(self.twin.module, self.twin.names)
        so_far = right & wrong_later & filled(self.twin.module, self.twin.names)
        seen = all(sure is not None for each, sure, _ in before if each.number == self.made[k].number)
        quantity = self._for_caller(k)
        times = sum(each.whole and each.name == quantity.name for each in self.made[:k])
        return Missing(quantity, times, right, so_far, any(self.has), seen, self._part_of(self.made[k]))

    def _for_caller(self, k):
        """A quantity; for one that a helper of the reference returns, the next that is not right, which it is made for,
        or else the answer: what is made in a comprehension is not noted."""
        each = self.made[k]
        if not each.name.startswith(HELPED):
            return each
        rest = zip(self.made[k:], self.has[k:], strict=True)
        wrong = (one.name for one, sure in rest if not sure and not one.name.startswith(HELPED))
        return each._replace(name=next(wrong, RETURNED), within=())

    def _part_of(self, missing):
        """The largest part of a quantity that is right, each time that it is made; or None."""
        inner = [pair for pair in zip(self.made, self.has, strict=True) if missing.number in pair[0].within]
        unsure = {each.number for each, sure in inner if not sure}
        parts = [
            each for each, _ in inner if each.read and each.number not in unsure and not self._scales(each.numbers)
        ]
        return next((each for each in parts[::-1] if each.passes == missing.passes), None)

    def _scales(self, numbers):
        """Whether some numbers are only given ones, times a factor."""
        return any(among(self.telling(numbers) / factor, self.given).all() for factor in self.factors)

    def _used(self):
        """For each quantity, whether something right was made of it later."""
        from_what = made_of(self.twin.module, self.twin.names)
        names, wholes, numbers, used = set(), set(), set(), []
        for each, right in zip(self.made[::-1], self.has[::-1], strict=True):
            used.append(
                each.name in names or not numbers.isdisjoint(each.within) or (not each.whole and each.name in wholes)
            )
            if right:
                names.update(each.read, *(from_what.get(name, ()) for name in each.read))
                numbers.add(each.number)
                wholes.update([each.name] * each.whole)
        return used[::-1]

    def spoils(self):
        """Whether all numbers of the right answer stand in the learner's function, and not in its answer. They must
        have been made for it: a table holds every number that is chosen from it."""
        wanted = leaves(self.want.value)
        numbers = self.telling(wanted)
        known = len(numbers) == len(np.unique(np.abs(wanted)))  # no round number among them, which may be anyone's
        if self.numbers is None or len(numbers) < FEWEST or not known or not among(numbers, self.numbers).all():
            return False
        if any(among(new, numbers).any() and not among(new, numbers).all() for new in self.new):
            return False
        got = np.abs(leaves(self.call.seen.value)) if not self.call.seen.error else np.zeros(0)
        return not among(numbers, np.unique(got)).all()


def _different(numbers):
    return np.unique(np.abs(numbers[np.isfinite(numbers)]))


def among(numbers, known, close=CLOSE):
    """Which of some numbers are among those that are known, which are sorted."""
    if not len(known):
        return np.zeros(len(numbers), dtype=bool)
    at = np.searchsorted(known, numbers)
    below, above = known[np.maximum(at - 1, 0)], known[np.minimum(at, len(known) - 1)]
    return np.fmin(np.abs(below - numbers), np.abs(above - numbers)) <= close * np.abs(numbers)  # isclose takes long
