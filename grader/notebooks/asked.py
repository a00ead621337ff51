"""Which hints a learner asked for: what the outputs of their file say of it, and the lines that asked.

A file may hold anything, so what is not exactly such an output is passed over, and little is kept of it.
"""

import re

from grader import address

ASKED = "lstm-course-hints"  # metadata of a notebook: how many of each exercise, {exercise: number}
MOST = 100  # exercises of one notebook
EXERCISE = re.compile(r"[\w, -]{1,100}", re.ASCII)
# A line that does nothing but ask. In grading there is no report to ask, and the line is no part of an answer.
LINE = re.compile(r"^(?:print\()?report\.hint\( *\d* *\)\)?;?[ \t\r]*$", re.MULTILINE)


def hints(cells):
    """How many hints of each exercise the outputs of cells show, cells as they were found in a file."""
    asked = {}
    for output in (output for cell in cells if isinstance(cell, dict) for output in list_of(cell.get("outputs"))):
        match output:
            case {"data": {address.HINT: {"exercise": str(exercise), "number": "1" | "2" | "3" as number}}}:
                if EXERCISE.fullmatch(exercise) and (exercise in asked or len(asked) < MOST):
                    asked[exercise] = max(int(number), asked.get(exercise, 0))
    return asked


def without_asking(source):
    """The text of a cell less the lines that asked."""
    return LINE.sub("", source)


def list_of(value):
    """A list as it was found; an empty one where something else was."""
    return value if isinstance(value, list) else []
