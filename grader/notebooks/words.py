"""Answers in words: what a learner wrote, wherever around the answer's cell it stands."""

from grader.notebooks.arrange import alike, texts_of
from grader.notebooks.reading import grade_id


def answer(place, released, copies, own):
    """The text of the answer at `place` of the released notebook, and notes. What the learner wrote into cells of their
    own just after it counts too; where it was left blank, so does what stands just before."""
    given = released[place]
    texts = [text for _, text in texts_of(copies[place], given) if not alike(text, given.source)]
    before, after = _around(place, released, copies, own)
    notes = []
    if before and not texts:
        notes = [f"The cell {grade_id(given)} was blank; what you wrote before it was put there."]
        texts = before
    return "\n\n".join(dict.fromkeys(texts + after)) or given.source, notes


def _around(place, released, copies, own):
    """What is the learner's in cells of words between an answer and the course's cell before it, and after it."""
    previous = max((number for number in range(place) if grade_id(released[number])), default=-1)
    stands = [(found[-1][0], number) for number, found in enumerate(copies) if found and grade_id(released[number])]
    courses = {line.strip() for cell in released if cell.cell_type != "code" for line in cell.source.splitlines()} - {
        ""
    }
    around = {previous: [], place: []}
    for number, cell in own:
        follows = max((stand for stand in stands if stand[0] < number), default=(0, -1))[1]
        text = "\n".join(line for line in cell.source.splitlines() if line.strip() not in courses).strip()
        if cell.cell_type != "code" and text and follows in around:
            around[follows].append(text)
    return around[previous], around[place]
