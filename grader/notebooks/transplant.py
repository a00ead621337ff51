"""The learner's answers in the instructor's notebook: the learner's own file is never graded.

Of the learner's cells only texts come over: into the solution cells, and as extra cells that the learner's process
runs. Whatever else became of the file, the checks are the instructor's.
"""

import ast

from nbformat import from_dict
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions, ComputeChecksums
from nbgrader.utils import is_grade, is_solution
from traitlets.config import Config

from grader.notebooks import words
from grader.notebooks.arrange import Part, alike, arrange, texts_of, without, written
from grader.notebooks.asked import ASKED
from grader.notebooks.inert import ABOUT, ADDED
from grader.notebooks.reading import grade_id

EXTRA = "lstm-course-extra"  # metadata of a cell that the learner added
NAMES = "lstm-course-names"  # metadata of a solution cell: what it should define
MAX_SOURCE = 1_000_000  # characters of one cell
MISSING = "# This cell was handed in empty, or not at all."
# Here, and not in nbgrader_config.py alone, because a blank must be known where there is no configuration.
STUB = 'raise NotImplementedError("Write this function, then run its check.")'
STUBS = Config(ClearSolutions={"code_stub": {"python": STUB}, "text_stub": "*Write your answer here.*"})


def given_out(source_nb):
    """The instructor's notebook without solutions, and without hidden tests as well: the same for a whole class."""
    blank, _ = ClearSolutions(config=STUBS).preprocess(from_dict(source_nb), {})
    hidden, _ = ComputeChecksums().preprocess(blank, {})
    released, _ = ClearHiddenTests().preprocess(from_dict(hidden), {})
    return hidden, released


def transplant(source_nb, learner_nb, given=None):
    """The notebook to grade, and a sentence on each thing that was put right. `given` is what `given_out` makes of the
    source, where that is known; no argument is changed."""
    hidden, released = given or given_out(source_nb)
    nb, notes = from_dict(hidden), []
    copies, own = _sort(released.cells, learner_nb.cells, notes)
    checks = {place for place, cell in enumerate(nb.cells) if is_check(cell)}
    uncheck = _uncheck([released.cells[place].source for place in checks])
    code = [Part(number, None, uncheck(cell.source)) for number, cell in own if cell.cell_type == "code"]
    names = {}
    for place, (solved, given, cell) in enumerate(zip(source_nb.cells, released.cells, nb.cells, strict=True)):
        found = copies[place]
        if not is_solution(cell):
            code += _changes(place, given, found, place in checks, notes)
            continue
        notes += _answer_notes(cell, found)
        if cell.cell_type == "code":
            names[place] = cell.metadata[NAMES] = names_defined(cell.source) or names_defined(solved.source)
            texts = [(number, uncheck(text)) for number, text in texts_of(found, given)]
            code += [Part(number, place, text) for number, text in written(texts, given.source, STUB, names[place])]
        else:
            cell.source, more = words.answer(place, released.cells, copies, own)
            notes += more
    last = {place: found[-1][0] for place, found in enumerate(copies) if found}
    code = sorted(part for part in code if part.text.strip())
    mains, following, elsewhere = arrange(code, last, checks, names)
    for place, main in mains.items():
        if main:
            nb.cells[place].source = main.text
        elif place in elsewhere or not any(cell.source.strip() for _, cell in copies[place]):
            nb.cells[place].source = MISSING  # not the stub, which would undo what a cell of the learner's own defines
    nb.cells = _with_extras(nb.cells, following)
    nb.metadata[ASKED] = learner_nb.metadata.get(ASKED, {})
    return nb, notes


def is_check(cell):
    """Whether a cell is the instructor's and gives points; one that a person grades is the learner's."""
    return is_grade(cell) and not is_solution(cell)


def names_defined(source):
    """The functions, classes and variables that a cell of the instructor's defines at its top level."""
    names = []
    for node in ast.parse(source).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.append(node.name)
        elif isinstance(node, ast.Assign):
            names += [target.id for target in node.targets if isinstance(target, ast.Name)]
    return names


def _uncheck(checks):
    """What takes the text of a check out of a cell into which it was merged or copied."""

    def uncheck(text):
        for check in checks:
            if max(check.splitlines(), key=len, default="") in text and not without(check, text).strip():
                text = without(text, check)
        return text

    return uncheck


def _changes(place, given, copies, is_check, notes):
    """What a learner wrote into a cell that is no answer, as parts that run before a check, or after another cell."""
    name, rest = grade_id(given), []
    if name and not copies:
        notes.append(f"The cell {name} is missing; it was put back.")
    for number, cell in copies:
        new = without(cell.source, given.source)
        if is_check:
            rest.append(Part(number - 0.5, None, new))
        elif new.strip() and cell.cell_type == "code":  # where many add an import that their answers need
            rest.append(Part(number, None, cell.source))
    if is_check and any(cell.source.strip() and not alike(cell.source, given.source) for _, cell in copies):
        ran = " What you wrote into it runs before it." if any(part.text.strip() for part in rest) else ""
        notes.append(f"The cell {name} was changed; the check runs as it was given out.{ran}")
    elif rest and not is_check:
        notes.append(f"The cell {name} was changed; it runs as it was given out, and then as handed in.")
    return rest


def _answer_notes(cell, copies):
    name = grade_id(cell)
    if not copies:
        yield f"The cell {name} is missing; what cells of your own define in its place counts."
    if len(copies) > 1:
        yield f"The cell {name} is there {len(copies)} times; what you wrote in them counts, in the order of your file."
    if any(copy.cell_type != cell.cell_type for _, copy in copies):
        yield f"The cell {name} is no {cell.cell_type} cell any more; its text counts as one."


def _sort(released, cells, notes):
    """The learner's copies of each of the course's cells, by place, and all other cells: pairs (number, cell)."""
    copies, own = [[] for _ in released], []
    places = {grade_id(cell): number for number, cell in enumerate(released) if grade_id(cell)}
    # A cell that lost its name is known by its text, but only where the name is nowhere else: else it is the learner's.
    present = {grade_id(cell) for cell in cells} - {None}
    nameless = {
        cell.source.strip(): number
        for number, cell in enumerate(released)
        if cell.cell_type == "code" and grade_id(cell) not in present
    }
    for number, cell in enumerate(cells):
        name, is_code = grade_id(cell), cell.cell_type == "code"
        here = places.get(name)
        if here is None and is_code:
            here = nameless.pop(cell.source.strip(), None)
        if len(cell.source) > MAX_SOURCE:
            if is_code or here is not None:
                which = "A cell" if here is None else f"The cell {grade_id(released[here])}"
                notes.append(f"{which} holds more than {MAX_SOURCE:,} characters; it was left out.")
            cell = from_dict({**cell, "source": "" if here is None else released[here].source})
        if here is not None:
            copies[here].append((number, cell))
        elif cell.source.strip():
            own.append((number, cell))
    return copies, own


def _with_extras(cells, following):
    """The cells, each followed by what the learner added. Ids are counted: the same file gives the same notebook."""
    mixed = []
    for place in range(-1, len(cells)):
        mixed += cells[place : place + 1] if place >= 0 else []
        for part in following.get(place, ()):
            mixed.append(new_code_cell(part.text, id=f"{ADDED}-{len(mixed)}", metadata={EXTRA: True}))
    return mixed


def tell(nb, notes):
    """Put what was repaired, or why a file could not be read, before the first cell, for the learner to see."""
    if notes:
        lines = "\n".join(f"- {note}" for note in notes)
        nb.cells.insert(0, new_markdown_cell(f"**About the file that you handed in**\n\n{lines}", id=f"{ABOUT}file"))
