"""Two slips, or a slip and a mistake with a name, that explain together what a learner's function did at every call."""

import re

from grader.judging.diagnosis import source_of
from grader.judging.slips import in_text, slips

FIRSTS = 6  # slips that explain a part, of which each is tried with all others
TURNED = ").T)"  # the end of a statement whose value `values` has transposed
MENDING = re.compile(r"(added to|subtracted from) .* besides$")  # any other slip can be made up for by such a term
FEW = 300  # slips of a function so short that all pairs in a statement are tried


def explaining(search):
    """The first such pair of a `search.Search` that has tried each slip alone, in a list; those in two statements first.
    Each is a tuple of what is edited, of which two in one statement are one edit."""
    known = slips(search.twin.module, search.twin.names)
    seeds = _best_of(search.shares) if len(known) > FEW else known
    return _in_two_statements(search) or _in_a_statement(search, seeds)


def _in_two_statements(search):
    """A pair in two statements that explains all, of which one explains a part; the earlier statement first. Mistakes
    with a name are among them: two of these have been tried."""
    text = source_of(search.twin.module, search.twin.names)
    tried, named = list(filter(_may_be_one_of_two, search.changes)), search.question.bugs
    for bug in named:
        search.makes_all(bug)
    for first in filter(_may_be_one_of_two, _best_of(search.shares)):
        for second in tried if first in named else [*named, *tried]:
            if search.late():
                return []
            apart = first.old not in second.old and second.old not in first.old
            if apart and _may_explain(search, first, second) and search.explains((first, second), search.order):
                return [tuple(sorted((first, second), key=lambda slip: text.index(slip.old)))]
    return []


def _in_a_statement(search, seeds):
    """A pair in one statement, which is one edit of the whole text; the first may be a mistake with a name, and then the
    second does not turn its result: two that turn make any order of axes."""
    text, named = source_of(search.twin.module, search.twin.names), search.question.bugs
    for first in [*seeds, *(bug for bug in named if bug.old in text)]:
        changed = text.replace(first.old, first.new)
        at = text.find(first.old)
        for second in in_text(changed):
            if search.late():
                return []
            if first in named and second.new.endswith(TURNED):
                continue
            if not (_may_be_one_of_two(first) and _may_be_one_of_two(second)):
                continue
            near = at - len(second.old) < changed.find(second.old) <= at + len(first.new)
            both = first._replace(old=text, new=changed.replace(second.old, second.new))
            if near and search.explains((both,), search.order):
                return [(both._replace(words=_besides(search, first, second)),)]
    return []


def _may_be_one_of_two(slip):
    return not MENDING.search(slip.words)


def _besides(search, first, second):
    """Their words: two slips have one place."""
    if first in search.question.bugs:
        return f"{first.words} Besides, {search.in_words(second)}"
    _, clause = second.words.split("\n")
    return f"{first.words}, and besides {clause}"


def _may_explain(search, first, second):
    """Whether two slips change no number at the first call that is right, as far as each alone says it."""
    spoilt, before, after = search.spoilt, search.changes.get(first), search.changes.get(second)
    if spoilt is None or before is None or after is None:
        return True
    return after.any() and not (after & ~spoilt & ~before).any()


def _best_of(shares):
    """Those of slips, by the share of the wrong numbers that each makes, that explain the most."""
    return sorted(filter(shares.get, shares), key=shares.get, reverse=True)[:FIRSTS]
