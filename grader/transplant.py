"""The learner's answers in the instructor's notebook: the learner's own file is never graded.

Of the learner's cells only texts come over: into the solution cells, and as extra cells that the learner's process
runs. Whatever else became of the file, the checks are the instructor's.
"""

import ast
from collections import defaultdict

from nbformat import from_dict
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions, ComputeChecksums
from nbgrader.utils import is_grade, is_solution
from traitlets.config import Config

from grader.reading import grade_id

EXTRA = "lstm-course-extra"  # metadata of a cell that the learner added
NAMES = "lstm-course-names"  # metadata of a solution cell: what it should define
MAX_SOURCE = 1_000_000  # characters of one cell
MISSING = "# This cell was handed in empty, or not at all."
# Here, and not in nbgrader_config.py alone, because a blank must be known where there is no configuration.
STUBS = Config(
    ClearSolutions={
        "code_stub": {"python": 'raise NotImplementedError("Write this function, then run its check.")'},
        "text_stub": "*Write your answer here.*",
    }
)


def transplant(source_nb, learner_nb):
    """The notebook to grade, and a sentence on each thing that was put right; neither argument is changed."""
    blank, _ = ClearSolutions(config=STUBS).preprocess(from_dict(source_nb), {})
    nb, _ = ComputeChecksums().preprocess(blank, {})
    released, _ = ClearHiddenTests().preprocess(from_dict(nb), {})
    notes = []
    copies, extras = _sort(released.cells, learner_nb.cells, notes)
    for place, (solved, cell) in enumerate(zip(source_nb.cells, nb.cells, strict=True)):
        given, name = released.cells[place].source, grade_id(cell)
        texts = [copy.source for copy in copies[place]]
        changed = [text for text in texts if text.strip() and not alike(text, given)]
        if is_solution(cell):
            notes += _answer_notes(cell, copies[place])
            _answer(cell, solved, texts, changed)
        elif name and not texts:
            notes.append(f"The cell {name} is missing; it was put back.")
        elif changed and is_grade(cell):
            notes.append(f"The cell {name} was changed; the check runs as it was given out.")
        elif changed and cell.cell_type == "code":  # the place where many add an import that their answers need
            notes.append(f"The cell {name} was changed; it runs as it was given out, and then as handed in.")
            extras[place][:0] = changed[-1:]
    nb.cells = _with_extras(nb.cells, extras)
    return nb, notes


def alike(text, other):
    """Whether two texts differ in nothing but the spaces at the ends of lines, and the kind of their ends."""
    return _lines(text) == _lines(other)


def names_defined(source):
    """The functions, classes and variables that a cell of the instructor's defines at its top level."""
    names = []
    for node in ast.parse(source).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.append(node.name)
        elif isinstance(node, ast.Assign):
            names += [target.id for target in node.targets if isinstance(target, ast.Name)]
    return names


def _sort(released, cells, notes):
    """Two dictionaries by place in the released notebook: the learner's copies of its cell, and the texts of the code
    cells that the learner added after it (-1: before all)."""
    copies, extras, place = defaultdict(list), defaultdict(list), -1
    places = {grade_id(cell): number for number, cell in enumerate(released) if grade_id(cell)}
    # A cell that lost its name is known by its text, but only where the name is nowhere else: else it is the learner's.
    present = {grade_id(cell) for cell in cells} - {None}
    nameless = {
        _lines(cell.source): number
        for number, cell in enumerate(released)
        if cell.cell_type == "code" and grade_id(cell) not in present
    }
    for cell in cells:
        name, is_code = grade_id(cell), cell.cell_type == "code"
        here = places.get(name)
        if here is None and is_code:
            here = nameless.pop(_lines(cell.source), None)
        too_long = len(cell.source) > MAX_SOURCE
        if too_long and (is_code or here is not None):
            which = "A cell" if here is None else f"The cell {grade_id(released[here])}"
            notes.append(f"{which} holds more than {MAX_SOURCE:,} characters; it was left out.")
        if here is not None:
            place = here
            copies[place].append(from_dict({**cell, "source": released[place].source}) if too_long else cell)
        elif is_code and cell.source.strip() and not too_long:
            extras[place].append(cell.source)
    return copies, extras


def _answer(cell, solved, texts, written):
    """Put what counts into a solution cell: of a cell that was copied, the last copy that is not the blank."""
    if cell.cell_type == "code":
        cell.metadata[NAMES] = names_defined(cell.source) or names_defined(solved.source)
    if written:
        cell.source = written[-1]
    elif cell.cell_type == "code" and not "".join(texts).strip():
        cell.source = MISSING  # not the stub: what it should define may stand in a cell of the learner's own


def _answer_notes(cell, copies):
    name = grade_id(cell)
    if not copies:
        yield f"The cell {name} is missing; what cells of your own define in its place counts."
    if len(copies) > 1:
        yield f"The cell {name} is there {len(copies)} times; the last copy that is not the blank counts."
    if any(copy.cell_type != cell.cell_type for copy in copies):
        yield f"The cell {name} is no {cell.cell_type} cell any more; its text counts as one."


def _with_extras(cells, extras):
    """The cells, each followed by what the learner added. Ids are counted: the same file gives the same notebook."""
    mixed = []
    for place in range(-1, len(cells)):
        mixed += cells[place : place + 1] if place >= 0 else []
        for text in extras[place]:
            mixed.append(new_code_cell(text, id=f"added-by-the-learner-{len(mixed)}", metadata={EXTRA: True}))
    return mixed


def _lines(text):
    return tuple(line.rstrip() for line in text.strip().splitlines())


def tell(nb, notes):
    """Put what was repaired, or why a file could not be read, before the first cell, for the learner to see."""
    if notes:
        lines = "\n".join(f"- {note}" for note in notes)
        nb.cells.insert(0, new_markdown_cell(f"**About the file that you handed in**\n\n{lines}", id="about-the-file"))
