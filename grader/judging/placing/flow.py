"""Which quantities on the way to the answer a learner's function has right, and which of the reference's is the first
that it has not, in words."""

import inspect
import re

from grader.judging.calls import names_around
from grader.judging.placing.comparison import listed
from grader.judging.placing.quantities import RETURNED
from grader.judging.placing.ways import ways

RIGHT, BUT_FOR_SIGN = "with the right numbers", "with the right numbers but for a sign"
SO_FAR = f"{RIGHT} so far"
ALL_MADE = "all numbers of the right answer are made in your function, and not all are in what it returns"
ONE, SEVERAL = ("is made", "its", "it is"), ("are made", "their", "they are")


def on_the_way(question, wrong):
    """Which quantity is the first that is not right at the calls that went wrong, as a list of a sentence or none."""
    seen = ways(question, wrong)
    if seen and all(way.spoils() for way in seen):
        return [f"{ALL_MADE}: look at what becomes of them."]
    missing = [way for way in seen if way.first_missing]
    found = [words for way in missing for words in [_said(way)] if words]
    places = {way.first_missing.quantity.name for way in missing}  # also of those of which nothing is said
    if not found or len({sentence for sentence, *_ in found}) > 1 or len(places) > 1:
        return []
    if len({bool(way.first_missing) and _is_right_at_first(way.first_missing) for way in seen}) > 1:
        return []  # where nothing is missing that can be seen, it may have been wrong the first time
    sentence, passes, names = found[0]
    each_once = dict.fromkeys(part for name in names for part in _apart(name))
    return [f"{sentence}{f' ({passes} in one call)' if passes else ''}{of_ours(each_once, question.learners)}."]


def denies(sentence, bad):
    """Whether a sentence of these says that a part stands there which is known to be wrong, of pairs of a number and a
    name."""
    right = re.search(r"with the right numbers, (?!a part of)([^;]*);", sentence)
    return bool(right) and any(part and re.search(rf"\b{re.escape(part)}\b", right[1]) for _, part in bad)


def of_ours(each_once, learners):
    """Which of some names are not those of the learner's code, as the end of a sentence."""
    known = names_around(learners)
    ours = [name for name in each_once if name not in {*known, RETURNED}] if known else []
    return f" ({listed(ours)} {'are names' if len(ours) > 1 else 'is a name'} of our solution)" if ours else ""


def _said(way):
    """What is right up to where, in words, the passes of the loops that it came to, and the names in these words; or
    None where that says nothing."""
    missing, _, right, so_far, some, seen, part = way.first_missing
    passes = ", ".join(f"{name} = {value}" for name, value in missing.passes) if seen else ""
    if _is_right_at_first(way.first_missing):
        is_made, its, it_is = SEVERAL if len(_names(missing)) > 1 else ONE
        again = f"{its} right numbers stand in yours; when {it_is} made again, not always"
        between = "look at what goes from one time to the next"
        return f"the first time that {missing.name} {is_made}, {again}: {between}", passes, [missing.name]
    where, named = _where(missing), [missing.name, *_shown(missing)]
    rest = "does not: look from there on"
    if made := [name for name in missing.read if name in right]:
        turned = not all(map(way.has_signs_of, made))
        as_ours = RIGHT if so_far.isdisjoint(made) else SO_FAR
        how, rest = (BUT_FOR_SIGN, f"{rest}, at the sign first") if turned else (as_ours, rest)
        return f"in yours {_stand(made, how)}; what comes next, {where}, {rest}", passes, [*made, *named]
    if part:
        then = "is made of it" if missing.name == RETURNED else f"{missing.name} makes of it"
        made = f"a part of {missing.name}, made of {listed(part.read)}; what {then} next"
        return f"in yours stands, with the right numbers, {made} {rest}", passes, [missing.name, *part.read]
    telling = some and set(missing.read) < set(inspect.signature(way.twin()).parameters) and where != RETURNED
    return (f"nowhere in yours stand the right numbers of {where}", passes, named) if telling else None


def not_made(question, wrong):
    """What is nowhere in a learner's function, though it need not be made of what is right there: where nothing else is
    known. A list of a sentence or none."""
    seen = [way.first_missing for way in ways(question, wrong)]
    if not seen or not all(seen):
        return []
    quantities = [each.quantity for each in seen]
    right = set.intersection(*([each.right for each in seen if each.right] or [set()]))
    if len({each.number for each in quantities}) > 1 or not right or RETURNED in {each.name for each in quantities}:
        return []
    if any(map(_is_right_at_first, seen)):
        return []
    if not all(way.has_signs_of(each) for way in ways(question, wrong) for each in right):
        return []
    places = list(dict.fromkeys(map(_where, quantities)))  # several where a helper makes them
    named = dict.fromkeys([*sorted(right), *(name for each in quantities for name in (each.name, *_shown(each)))])
    of_named = of_ours(named, question.learners)
    return [f"in yours {_stand(sorted(right), RIGHT)}; nowhere stand those of {' or '.join(places)}{of_named}."]


def _where(missing):
    read = _shown(missing)
    return f"the part of {missing.name} that is made of {listed(read)}" if read else missing.name


def _shown(missing):
    """What a quantity is said to be made of."""
    return () if missing.whole or not missing.within else missing.read


def _apart(name):
    """The names that are given a value at once."""
    return name.split(" and ")


def _is_right_at_first(missing):
    """Whether a quantity that is missing was right when it was made before."""
    return _names(missing.quantity) <= missing.right


def _names(quantity):
    return set(_apart(quantity.name))


def _stand(names, how=None):
    return f"{'stand' if len(names) > 1 else 'stands'}{f', {how},' if how else ''} {listed(names)}"
