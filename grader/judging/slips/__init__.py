"""A grammar of mistakes: the small slips that can be made in a function of the reference, read off its syntax tree, in
words. So a mistake that nobody wrote down is found as those are that somebody did.

Each slip is a `diagnosis.Bug`: a text that stands in the reference once, and what replaces it.

| to find | open |
|---|---|
| the statements of a function, and how they are called in a sentence | `places.py` |
| slips within an expression, of each kind | `expressions.py`; `names.py`, `operators.py`, `conditions.py`, `constants.py`, `functions.py`, `indices.py`, `sums.py`; `symbols.py` |
| what is left out, done too often, too early or not carried on | `loops.py` |
| a value that is scaled, turned, cut or normalised besides | `values.py` |
| which slip, or which two, explain what a learner's function did | `search.py`, `pairs.py` |
| a slip that is seen inside a function in which more is wrong | `partial.py` |
| a slip at which a function stops, which the learner's own line shows | `stopping.py` |
"""

import ast
from functools import cache

from grader.judging.diagnosis import Bug, source_of
from grader.judging.slips import expressions, loops, values
from grader.judging.slips.places import statements

KINDS = expressions.within, loops.around, expressions.besides, values.of_results  # the likelier slips first


@cache
def slips(module, names):
    """All slips in these functions of a module, as a list of Bug: the words are the place and a clause, a line each, and
    there is no section."""
    return in_text(source_of(module, names))


def in_text(text):
    """All slips in the functions of a source; none where a slip has made it no source any more."""
    try:
        places = list(statements(ast.parse(text), text))
    except SyntaxError:
        return []
    found = {}
    for kind in KINDS:
        for place in places:
            for new, clause, *whole in kind(place):
                old = whole[0] if whole else place.old
                if new != old:
                    found.setdefault((old, new), Bug(old, new, f"{place.where}\n{clause}", ""))
    return list(found.values())
