"""A learner's file, as it was found, as a notebook of cells that are safe to look at.

Every cell is made anew of the three things that grading uses: its type, its text and the name that nbgrader gave it.
So no output, attachment, tag or odd field of a file goes any further, and files that `nbformat` would refuse for one
of these are read. Of the outputs only this is noted, in the notebook's metadata: how many hints they show.
"""

import json

from nbformat import from_dict
from nbformat.v4 import new_notebook

from grader.notebooks import asked

MAX_BYTES = 16 * 2**20
MAX_CELLS = 2000
AGAIN = "Open the notebook in Jupyter, save it, and hand in the .ipynb file again."


class Unreadable(Exception):
    """A file that cannot be graded; the message says why, and what to do."""


def read(data):
    """The notebook in the bytes `data` (None: there is no file), and a sentence on each thing that was repaired."""
    notes = []
    found = _cells(_parse(_decode(data, notes)))
    if len(found) > MAX_CELLS:
        raise Unreadable(
            f"The notebook has more than {MAX_CELLS} cells. Delete those that you do not need, and hand it in again."
        )
    cells = [cell for number, raw in enumerate(found) if (cell := _cell(raw, number))]
    if not cells:
        raise Unreadable(f"There are no cells in the notebook. {AGAIN}")
    if left_out := len(found) - len(cells):
        notes.append(f"What stood in the place of a cell and held no text was left out ({left_out} times).")
    nb = from_dict(new_notebook(cells=cells, metadata={asked.ASKED: asked.hints(found)}))
    return nb, notes


def grade_id(cell):
    """The name that nbgrader gave to a cell, or None, whatever has become of the cell's metadata."""
    metadata = cell.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    name = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return name if isinstance(name, str) else None


def _decode(data, notes):
    if data is None:
        raise Unreadable(
            "The notebook is missing. Hand it in under its original name, or ask your instructor to rename it."
        )
    if not data.strip():
        raise Unreadable(f"The file is empty. {AGAIN}")
    if len(data) > MAX_BYTES:
        raise Unreadable(
            f"The file is larger than {MAX_BYTES // 2**20} MB. Clear its outputs, save it and hand it in again."
        )
    encoding = json.detect_encoding(data)
    try:
        text = data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:  # of the old encodings the commonest, which includes what people type in latin-1
        encoding = "windows-1252"
        text = data.decode(encoding, "replace")
    if not encoding.startswith("utf-8"):
        notes.append(f"The file is in {encoding}, not in UTF-8; it was read nevertheless.")
    return text


def _parse(text):
    try:
        # control characters in strings do no harm; no number is looked at, so none can be too long to convert
        tree = json.loads(text, strict=False, parse_int=_ignored, parse_float=_ignored)
    except RecursionError:
        raise Unreadable(f"The file is nested too deeply for a notebook. {AGAIN}") from None
    except json.JSONDecodeError as error:
        raise Unreadable(
            f"The file is not a notebook, or it is damaged: it cannot be read from line {error.lineno} on. {AGAIN}"
        ) from None
    if not isinstance(tree, dict):
        raise Unreadable(f"The file holds data, but not a notebook. {AGAIN}")
    return tree


def _ignored(number):
    return None


def _cells(tree):
    """The cells, as they are; until 2015 (nbformat 3) they stood in worksheets."""
    sheets = (sheet for sheet in asked.list_of(tree.get("worksheets")) if isinstance(sheet, dict))
    return asked.list_of(tree.get("cells")) or [cell for sheet in sheets for cell in asked.list_of(sheet.get("cells"))]


def _cell(raw, number):
    """A clean cell, or None where there is no text."""
    if not isinstance(raw, dict):
        return None
    source = raw.get("source", raw.get("input"))  # the second in nbformat 3
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    if not isinstance(source, str):
        return None
    name = grade_id(raw)
    kind = raw.get("cell_type")
    cell = {
        "id": f"cell-{number}",
        "cell_type": kind if kind in ("code", "markdown") else "raw",
        "metadata": {"nbgrader": {"grade_id": _writable(name)}} if name else {},
        "source": _writable(asked.without_asking(source) if kind == "code" else source),
    }
    return cell | ({"outputs": [], "execution_count": None} if kind == "code" else {})


def _writable(text):
    """The text without halves of characters, which JSON can spell and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode()
