"""In which order a learner's code runs between the instructor's cells: as near to the learner's own file as can be.

A cell of the course may be there several times (JupyterLab's Split Cell copies its name to both halves), elsewhere, or
not at all. What stood before a cell in the learner's file runs before it here, and what a check saw there it sees here.
Cells are known by their number in the learner's file and by their place in the course's notebook.
"""

import re
from collections import Counter, defaultdict
from typing import NamedTuple

LATER = float("inf")


class Part(NamedTuple):
    """A text of code of the learner's: its number in the file, and the place whose solution it belongs to, or None."""

    number: float
    place: int | None
    text: str


def arrange(parts, last, checks, names):
    """What stands in each solution cell, {place: Part or None}; all other parts, {place: those that follow it} (-1:
    before all cells); and the places of solutions that other cells define.

    `parts` are in the order of the file. `last` gives the number of the last copy of each of the course's cells, by
    place; `checks` the places of those that are checks; `names` what each solution should define, by place.
    """
    check_of = {place: min((check for check in checks if check > place), default=LATER) for place in names}
    mains = {place: _main(place, parts, last.get(check_of[place], LATER)) for place in names}
    stands = {part.number: place for place, part in mains.items() if part}
    needs = {place: number for number, place in stands.items()} | {place: last[place] for place in checks & last.keys()}
    anchors = _anchors(parts, last, mains)

    following = defaultdict(list)
    for part in parts:
        needed = min((place for place, number in needs.items() if number > part.number), default=LATER)
        after = max((anchor for anchor in anchors if anchor[0] <= part.number), default=(0, -1))[1]
        place = stands.get(part.number)
        if place is None or needed < place:  # a solution that was moved up runs early, and again in its place
            following[int(min(after, needed - 1))].append(part)
    elsewhere = set()
    for place in (place for place, main in mains.items() if not main):
        found = [part for part in parts if defines(part.text, names[place])]
        if found:
            elsewhere.add(place)
            _fetch(found, place, check_of[place], stands, following)
    return mains, {place: sorted(some) for place, some in following.items()}, elsewhere


def _main(place, parts, seen):
    """Of the copies of a solution the last that its check saw; of those that stand after all checks, the last."""
    copies = [part for part in parts if part.place == place]
    return ([part for part in copies if part.number < seen] or copies or [None])[-1]


def _anchors(parts, last, mains):
    """Where in the learner's file a cell of the course stands, (number, place); what comes next follows it."""
    anchors = [(number, place) for place, number in last.items() if not mains.get(place)]
    for part in parts:
        main = mains.get(part.place)
        if main and part.number <= main.number:
            anchors.append((part.number, part.place if part is main else part.place - 1))
    return anchors


def _fetch(found, place, check, stands, following):
    """Where all that defines what a blank solution should comes after its check, it runs before."""
    before = [part for where, some in following.items() if where < check for part in some]
    if any(part in before or stands.get(part.number, LATER) < check for part in found):
        return
    for some in following.values():
        some[:] = [part for part in some if part not in found]
    following[place] += found


def defines(text, names):
    """Whether a text seems to define one of these names at its top level. It is a learner's, so it is not parsed."""
    some = "|".join(map(re.escape, names)) or "(?!)"
    return bool(re.search(rf"^(?:(?:(?:async +)?def|class) +(?:{some})\b|(?:{some}) *(?::[^=\n]*)?=(?!=))", text, re.M))


def written(copies, given, stub, names):
    """The copies of a solution, (number, text), in which a learner wrote; what is nothing but the blank `given`, with
    its `stub`, is left out. A half that begins within a function is put back onto the half before it."""
    whole = []
    for number, text in copies:
        if whole and re.match(r"[ \t]+\S", text.lstrip("\n")) and text.strip() != stub:
            text = whole.pop()[1] + "\n" + text.lstrip("\n")
        whole.append((number, text))

    def blank(text):
        return not without(text, given).strip() and (stub in text or not without(given, text).strip())

    answers = [text for _, text in whole if not blank(text)]
    if not answers or blank("\n".join(text for _, text in whole)):
        return []
    open_names = [[name] for name in names if not any(defines(text, [name]) for text in answers)]
    kept = [(n, text) for n, text in whole if not blank(text) or any(defines(text, name) for name in open_names)]
    later = Counter(_lines(text) for _, text in kept)
    return [(n, text) for n, text in kept if later.subtract([_lines(text)]) or later[_lines(text)] == 0]


def texts_of(copies, given):
    """The texts of copies, (number, text): of those that still are code, or words, where such a one was used."""
    same = [copy for copy in copies if copy[1].cell_type == given.cell_type]
    used = any(cell.source.strip() and not alike(cell.source, given.source) for _, cell in same)
    return [(number, cell.source) for number, cell in (same if used else copies) if cell.source.strip()]


def without(text, given):
    """A text less the lines of another, each as often as it stands there."""
    there, left = Counter(_lines(given)), []
    for line in text.splitlines():
        if there[line.rstrip()] > 0:
            there[line.rstrip()] -= 1
        else:
            left.append(line)
    return "\n".join(left)


def alike(text, other):
    """Whether two texts differ in nothing but the spaces at the ends of lines, and the kind of their ends."""
    return _lines(text) == _lines(other)


def _lines(text):
    return tuple(line.rstrip() for line in text.strip().splitlines())
