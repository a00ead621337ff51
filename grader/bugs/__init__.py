"""Named mistakes. Each is the reference with one small edit; where a learner's answer equals the edited reference's, the
mistake has a name.

A mistake is stated as the text that it replaces, so it can be read as a diff. The text must stand in the reference exactly
once; a test builds them all.
"""

import inspect
from functools import cache
from types import ModuleType
from typing import NamedTuple

import numpy as np

from grader.claims import ATOL, RTOL


class Diagnosis(NamedTuple):
    """A mistake in words, and the section of the book that explains it (page.html#section)."""

    words: str
    section: str


class Bug(NamedTuple):
    """One edit of the reference: `old`, which stands there once, replaced by `new`."""

    old: str
    new: str
    words: str
    section: str

    @property
    def diagnosis(self):
        return Diagnosis(self.words, self.section)


@cache
def source_of(module, names):
    """The text of a module, or of some of its functions."""
    return "\n".join(inspect.getsource(getattr(module, name)) for name in names) or inspect.getsource(module)


@cache
def edited(module, *edits, names=()):
    """The module with the (old, new) texts replaced, as a new module; ValueError unless each `old` stands there once.

    With `names`, only these functions are edited and all else is the module's own: that is compiled in no time.
    """
    source = source_of(module, names)
    for old, new in edits:
        if source.count(old) != 1:
            raise ValueError(f"{module.__name__} holds {old!r} {source.count(old)} times, expected once")
        source = source.replace(old, new)
    mistaken = ModuleType(f"{module.__name__}_mistaken")
    if names:
        mistaken.__dict__.update(vars(module))
    exec(compile(source, mistaken.__name__, "exec"), mistaken.__dict__)
    return mistaken


def agree(got, want):
    """Whether a learner's value and a mistaken reference's are the same numbers, part by part."""
    if isinstance(want, (tuple, list)):
        return (
            isinstance(got, (tuple, list))
            and len(got) == len(want)
            and all(agree(ours, theirs) for ours, theirs in zip(got, want, strict=True))
        )
    try:
        got = np.asarray(got, dtype=float)
    except (TypeError, ValueError):
        return False
    return got.shape == np.shape(want) and np.allclose(got, want, rtol=RTOL, atol=ATOL)


def one_of(explanations):
    """Diagnoses from explanations, each a tuple of bugs made together: the first, or the first two as alternatives.

    Some mistakes cannot be told apart: swapping i and f in the sum is stacking their rows the other way round.
    """
    if not explanations:
        return []
    first, *others = explanations
    if not others or len(first) > 1:
        return [bug.diagnosis for bug in first]
    words = f"{first[0].words} The same numbers come from another mistake: {others[0][0].words}"
    return [Diagnosis(words, first[0].section)]
