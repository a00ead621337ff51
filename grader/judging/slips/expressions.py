"""Slips within an expression, of each kind."""

from grader.judging.slips import conditions, constants, functions, indices, names, operators, sums

KINDS = (  # of slips with the same numbers in one statement, the first is told
    names.names,
    constants.numbers,
    operators.operators,
    operators.signs,
    conditions.comparisons,
    indices.indices,
    functions.calls,
    conditions.choices,
    sums.terms,
    sums.crossed,
)
RARER = names.besides, constants.counts  # so many in a long function that the likelier would come too late


def within(place):
    """Pairs of the changed text and the slip in words."""
    yield from _of_kinds(KINDS, place)
    yield from names.exchanged(place)
    yield from names.from_the_start(place)
    yield from sums.of_one(place)


def besides(place):
    """The same of the rarer kinds."""
    yield from _of_kinds(RARER, place)


def _of_kinds(kinds, place):
    for kind in kinds:
        for node, parent in place.expressions:
            for new, clause in kind(place, node, parent):
                yield place.replaced(node, new), clause
