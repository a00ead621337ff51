"""What lets a mistake in: in one argument after the other equal numbers, or words, are told apart, numbers put in a
rising order, or made small where they are large, and the learner's function is asked again."""

import time

import numpy as np

from grader.judging import budget
from grader.judging.numbers import leaves
from grader.judging.placing.comparison import asked_with, leaves_of, listed, with_leaf

MOST = 20  # calls that went wrong, each of which is asked again
SECONDS = 0.3  # of the processor's time, after which no other call is made
APART = 1e-3  # of a number: by how much equal ones are told apart
LARGE = 30  # numbers at which an exponential begins to lose what stands beside it
VARIED = 3  # different numbers of the right answers, or calls, that are no matter of chance


def of_arguments(question, wrong):
    """The first change by which all calls that went wrong are right, of one argument or of all: a list of a sentence or
    none."""
    if len(wrong) > MOST or any(each.call.seen.error for each in wrong):
        return []
    right, until = question.twin(), budget.until(SECONDS)
    for sentence, change in CHANGES:
        changed = [_changed(each, change, question.twin, right) for each in wrong]
        names = sorted({name for found in changed for name in found})
        alone = [[name] for name in names] if change is not _untied_together else []
        for some in [*alone, *([names] if len(names) > 1 else [])]:
            if time.process_time() > until:
                return []
            if _mended(wrong, changed, some, right):
                return [sentence.format(listed(some))]
    return []


def _changed(each, change, twin, right):
    """For each argument of a call to which a change applies: its path and the values that it is given."""
    given = [*leaves_of(each.call.args, twin, right)]
    others = [[_different(other) for _, _, other in given[:k] + given[k + 1 :]] for k in range(len(given))]
    found = {name: (path, change(value, k, others[k])) for k, (path, name, value) in enumerate(given)}
    return {name: (path, others) for name, (path, others) in found.items() if others}


def _mended(wrong, changed, some, right):
    """Whether all calls are right with some arguments changed, and that is no matter of chance."""
    answers = []
    for each, found in zip(wrong, changed, strict=True):
        these = [found[name] for name in some if name in found]
        if not these:
            return False
        paths, others = zip(*these, strict=True)
        for values in zip(*others, strict=True):
            args = each.call.args
            for path, value in zip(paths, values, strict=True):
                args = with_leaf(args, path, value)
            again = asked_with(each, right, args)
            if again is None or not again.right:
                return False
            answers.append(leaves(again.want.value))
    return len(wrong) >= VARIED or len(np.unique(np.concatenate(answers).round(9))) >= VARIED


def _numbers(value):
    """The numbers of an array or of a list, None where there are none."""
    if not isinstance(value, (np.ndarray, list)):
        return None
    try:
        numbers = np.asarray(value)
    except ValueError:  # parts of several lengths
        return None
    fit = numbers.dtype.kind == "f" and numbers.ndim and numbers.size > 1 and np.isfinite(numbers).all()
    return numbers if fit else None


def _like(value, numbers):
    return numbers.tolist() if isinstance(value, list) else numbers.astype(value.dtype)


def _different(value):
    """The different numbers of an array or of a list but zeros, which may be padding; none where they are whole, and
    may stand for something."""
    numbers = _numbers(value)
    return set() if numbers is None or not (numbers % 1).any() else set(numbers[numbers != 0].tolist())


def _untied(value, number, _):
    """No two of its numbers alike; none where they are not. The later of two equal ones becomes the larger, the smaller
    and by turns. `number` is that of the argument, so that equal ones of two arguments become different, too."""
    numbers = _numbers(value)
    tied = 0 < len(_different(value)) < np.count_nonzero(numbers)
    return _apart(value, number) if tied else []


def _untied_together(value, number, others):
    """The same where one of its numbers is that of another argument, too."""
    return _untied(value, number, others) or (
        _apart(value, number) if any(_different(value) & other for other in others) else []
    )


def _apart(value, number):
    numbers = _numbers(value)
    apart = APART / (np.pi + number) * (1 + np.arange(numbers.size)).reshape(numbers.shape) / numbers.size
    turns = apart * np.where(np.arange(numbers.size) % 2, 1, -1).reshape(numbers.shape)
    return [_like(value, numbers * (1 + each)) for each in (apart, -apart, turns)]


def _untied_words(value, *_):
    """A list in which each word that has stood there before is another one, the same in all lists: so each stands in
    two of them as often as it stands in both."""
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value) or len(set(value)) == len(value):
        return []
    return [[f"{each}{'_' * value[:k].count(each)}" for k, each in enumerate(value)]]


def _rising(value, *_):
    numbers = _numbers(value)
    disordered = numbers is not None and numbers.ndim == 1 and (np.diff(numbers) <= 0).any()
    return [_like(value, np.sort(numbers))] if disordered else []


def _small(value, *_):
    numbers = _numbers(value)
    if numbers is None or np.abs(numbers).max() < LARGE:
        return []
    return [_like(value, size * numbers / np.abs(numbers).max()) for size in (1, 0.7, 0.5)]


CHANGES = (
    (
        "with no two equal numbers in {} the calls that went wrong go well: what does it do with equal ones?",
        _untied,
    ),
    (
        "with no two equal numbers in {} the calls that went wrong go well: what does it do with equal ones?",
        _untied_together,
    ),
    (
        "with no word repeated within {} the calls that went wrong go well: what does it do with repeated ones?",
        _untied_words,
    ),
    ("with {} in rising order the calls that went wrong go well: does it count on an order?", _rising),
    ("with no number beyond 1 in {} the calls that went wrong go well: what does it do with large ones?", _small),
)
