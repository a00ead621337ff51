"""Named mistakes. Each is the reference with one small edit; where a learner's answer equals the edited reference's,
the mistake has a name.

A mistake is stated as the text that it replaces, so it can be read as a diff. The text must stand in the reference
exactly once; a test builds them all.
"""

import inspect
from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import NamedTuple

from grader.judging.claims import agree

__all__ = ["Bug", "Diagnosis", "agree", "edited", "edited_text", "made_in", "one_of", "source_of"]


class Diagnosis(NamedTuple):
    """A mistake in words, and the section of the book that explains it (page.html#section).

    twins: pairs of a function of the learner's and one that makes the mistake, of the same arguments. What answers
    otherwise than they do at any call is not told this (`grader.judging.evidence`); without them it is an observation.
    alike(call, value): whether a twin's value is the learner's answer to a call, where that is not a matter of the
    usual digits.
    """

    words: str
    section: str
    twins: tuple = ()
    alike: Callable | None = None


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


def edited_text(text, edits):
    """The text with the (old, new) texts replaced; ValueError unless each `old` stands there once."""
    for old, new in edits:
        if text.count(old) != 1:
            raise ValueError(f"{old!r} stands there {text.count(old)} times, expected once")
        text = text.replace(old, new)
    return text


@cache
def edited(module, *edits, names=()):
    """The module with the (old, new) texts replaced, as a new module; ValueError as of `edited_text`.

    With `names`, only these functions are edited and all else is the module's own: that is compiled in no time.
    """
    source = edited_text(source_of(module, names), edits)
    mistaken = ModuleType(f"{module.__name__}_mistaken")
    if names:
        mistaken.__dict__.update(vars(module))
    exec(compile(source, mistaken.__name__, "exec"), mistaken.__dict__)
    return mistaken


OR = "Or, with the same numbers in the calls tried:"  # between two mistakes that cannot be told apart


def as_it_is(function):
    return function


class Twin(NamedTuple):
    """Calling it with some bugs, edits of these functions of a module, gives the last of the functions with them all,
    or with none. `wrap(function)` brings that to the form of the learner's."""

    module: ModuleType
    names: tuple
    wrap: Callable

    def __call__(self, bugs=()):
        edits = ((bug.old, bug.new) for bug in bugs)
        return self.wrap(getattr(edited(self.module, *edits, names=self.names), self.names[-1]))


def made_in(module, *names, wrap=as_it_is):
    """The twin of a function of a module, the last of these names, whose bugs are edits of them."""
    return Twin(module, names, wrap)


def one_of(explanations, learners=None, twin=None, alike=None):
    """Diagnoses from explanations, each a tuple of bugs made together: those of the first, the earlier in the reference
    first, each with one that may stand in its place.

    Some mistakes cannot be told apart: swapping i and f in the sum is stacking their rows the other way round.
    `twin(bugs)` makes the function with these mistakes that stands for `learners`, one of the learner's functions.
    """
    if not explanations:
        return []
    first, *others = explanations
    twins = ((learners, twin(first)),) if twin else ()
    text = source_of(twin.module, twin.names) if isinstance(twin, Twin) else ""
    in_order = sorted(first, key=lambda bug: text.find(bug.old))
    told = {"twins": twins, "alike": alike}
    return [bug.diagnosis._replace(words=_or_another(bug, first, others), **told) for bug in in_order]


def _or_another(bug, bugs, others):
    """The words of one of some bugs, with those of the first that makes one of the other explanations in its place."""
    rest = {each.words for each in bugs} - {bug.words}
    for other in others:
        instead = [each.words for each in other if each.words not in rest]
        if len(other) == len(bugs) and len(instead) == 1 and instead[0] != bug.words:
            return f"{bug.words} {OR} {instead[0]}"
    return bug.words
