"""What nbgrader runs in the place of its own steps, so that no answer enters the learner's process.

`Transplant` never grades the learner's file: it takes the sources of the learner's cells and puts them into the
instructor's notebook. `Judge` then executes that notebook with every cell of the learner's replaced by a call of
`grader.proxy.Learner`, which runs it in a process of its own; the graded cells meet proxies of the functions.
"""

import ast
from pathlib import Path

import nbformat
from nbconvert.preprocessors import ClearMetadataPreprocessor, CSSHTMLHeaderPreprocessor
from nbformat.v4 import new_code_cell
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    ClearHiddenTests,
    ClearSolutions,
    ComputeChecksums,
    Execute,
    GetGrades,
    IgnorePattern,
    LimitOutput,
    NbGraderPreprocessor,
    SaveAutoGrades,
)
from nbgrader.utils import is_grade, is_solution

EXTRA = "lstm-course-extra"  # metadata of a cell that the learner added
NAMES = "lstm-course-names"  # metadata of a solution cell: what it should define


def grade_id(cell):
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def is_check(cell):
    """Whether a cell is the instructor's and gives points; one that a person grades is the learner's."""
    return is_grade(cell) and not is_solution(cell)


class Transplant(NbGraderPreprocessor):
    """The instructor's notebook with the learner's answers in it, whatever became of the rest of the learner's file."""

    def preprocess(self, nb, resources):
        released, _ = ComputeChecksums(parent=self).preprocess(*self._blank(resources))
        known = {grade_id(cell) for cell in released.cells} - {None}
        answers, extras, before = {}, {}, None  # both keyed by names of cells; extras follow theirs
        for cell in nb.cells:
            if grade_id(cell) in known:
                before = grade_id(cell)
                answers.setdefault(before, []).append(cell.source)
            elif cell.cell_type == "code" and cell.source.strip():
                extra = new_code_cell(cell.source, metadata={EXTRA: True})
                extras.setdefault(before, []).append(extra)

        cells = extras.pop(None, [])
        for cell in released.cells:
            name = grade_id(cell)
            if is_solution(cell):
                self._answer(cell, answers.get(name))
            cells += [cell, *(extras.pop(name, []) if name else [])]
        released.cells = cells
        return released, resources

    def _answer(self, cell, copies):
        if cell.cell_type == "code":
            cell.metadata[NAMES] = names_defined(cell.source)
            if copies is None:  # not the stub: what it should define may stand in a cell of the learner's own
                self.log.warning("The cell %s is missing from the submission", grade_id(cell))
                copies = ["# This cell is missing from the submission."]
        # of a cell that was copied, the last copy that is not the blank counts
        written = [source for source in copies or () if source.strip() != cell.source.strip()]
        cell.source = written[-1] if written else cell.source

    def _blank(self, resources):
        course = CourseDirectory(parent=self)
        names = resources["nbgrader"]
        folder = course.format_path(course.source_directory, ".", names["assignment"])
        path = Path(folder, f"{names['notebook']}.ipynb")
        if not path.exists():
            raise FileNotFoundError(
                f"{path} is missing: run `nbgrader generate_assignment {names['assignment']}` first"
            )
        nb = nbformat.read(path, as_version=4)
        return ClearSolutions(parent=self).preprocess(nb, resources)


def judges_cells(cells):
    """The sources that the judge executes for these cells: a check as it is, of all others what
    `grader.proxy.Learner` makes of them in the learner's process."""
    return [cell.source if is_check(cell) else _through_the_worker(cell) for cell in cells]


def _through_the_worker(cell):
    if cell.metadata.get(EXTRA):
        return f"_ = _learner.run({cell.source!r})"
    if not is_solution(cell):  # a given cell: both sides need what it imports, one shows its output
        return f"_ = _learner.run({cell.source!r}, show=False)\n{cell.source}"
    names = cell.metadata[NAMES]
    targets = "".join(f"{name}, " for name in names)
    return f"{targets or '_'} = _learner.run({cell.source!r}, {names!r})"


BEFORE = "from grader.proxy import Learner\n\n_learner = Learner()"
AFTER = "_learner.close()"


class Judge(Execute):
    """Executes the graded cells here and the learner's cells in the learner's process."""

    def preprocess(self, nb, resources):
        code = [cell for cell in nb.cells if cell.cell_type == "code"]
        written = [cell.source for cell in code]
        for cell, source in zip(code, judges_cells(code), strict=True):
            cell.source = source
        nb.cells = [new_code_cell(BEFORE), *nb.cells, new_code_cell(AFTER)]
        try:
            nb, resources = super().preprocess(nb, resources)
        finally:
            nb.cells = nb.cells[1:-1]
            for cell, source in zip(code, written, strict=True):
                cell.source = source
        return nb, resources


def names_defined(source):
    """The functions, classes and variables that a cell of the instructor's defines at its top level."""
    names = []
    for node in ast.parse(source).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.append(node.name)
        elif isinstance(node, ast.Assign):
            names += [target.id for target in node.targets if isinstance(target, ast.Name)]
    return names


SANITIZE = [Transplant, CheckCellMetadata]
AUTOGRADE = [
    Judge,
    IgnorePattern,
    ClearMetadataPreprocessor,
    LimitOutput,
    SaveAutoGrades,
    AssignLatePenalties,
    CheckCellMetadata,
]
FEEDBACK = [GetGrades, ClearHiddenTests, CSSHTMLHeaderPreprocessor]
