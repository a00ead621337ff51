"""Hostile and clumsy files: each function makes one of the honest notebook's JSON tree, and says what it earns.

Most are accidents: an editor that writes another encoding, a merge, a copy and paste. Where the answers can still be
found they earn what they earn in an orderly file.
"""

import copy
import json
import re
from typing import NamedTuple

from grader.notebooks.transplant import STUB

HONEST = 42
ELSEWHERE = """%matplotlib widget
%config InlineBackend.figure_format = "retina"
%pip install seaborn
!pip install seaborn
import seaborn as sns, pandas as pd
from google.colab import drive
sns.set_theme()
drive.mount("/content/drive")
%cd /content/drive
%unheard_of
table = pd.read_csv("table.csv")
"""
FILES = []


class File(NamedTuple):
    name: str
    points: float
    note: str  # words of what is recorded besides the points; "" where there is nothing to say
    make: callable


def earns(points, note=""):
    """The decorated function gives the file's bytes, or changes the notebook in place."""

    def keep(make):
        FILES.append(File(make.__name__, points, note, make))
        return make

    return keep


def handed_in(file, honest):
    """The bytes of a file, from the honest notebook."""
    nb = copy.deepcopy(honest)
    made = file.make(nb)
    return made if isinstance(made, bytes) or file.make is missing else json.dumps(nb).encode()


def graded(nb):
    return [cell for cell in nb["cells"] if about(cell).get("grade_id", "").startswith("check-")]


def answers(nb):
    return [cell for cell in nb["cells"] if about(cell).get("solution")]


def about(cell):
    return cell["metadata"].get("nbgrader", {})


@earns(0, "missing")
def missing(nb):
    return None


@earns(0, "empty")
def empty(nb):
    return b""


@earns(0, "not a notebook")
def not_json(nb):
    return b"\x00" * 100 + b"def lstm_step(): pass"


@earns(0, "damaged")
def cut_in_the_middle(nb):
    return json.dumps(nb).encode()[:5000]


@earns(0, "deeply")
def nested_a_hundred_thousand_times(nb):
    return b"[" * 100_000


@earns(0, "not a notebook")
def a_zip_archive(nb):
    return b"PK\x03\x04" + bytes(1000)


@earns(0, "not a notebook")
def a_list(nb):
    return json.dumps(nb["cells"]).encode()


@earns(0, "no cells")
def cells_are_null(nb):
    nb["cells"] = None


@earns(0, "no cells")
def no_cells(nb):
    nb["cells"] = []


@earns(0, "no cells")
def cells_are_not_there(nb):
    del nb["cells"]


@earns(0, "larger than")
def twenty_megabytes(nb):
    nb["metadata"]["x"] = "x" * 20_000_000


@earns(0, "more than")
def fifty_thousand_cells(nb):
    nb["cells"] += [{"cell_type": "code", "source": "1", "metadata": {}}] * 50_000


@earns(HONEST, "windows-1252")
def in_latin_1(nb):
    nb["cells"][0]["source"] = "Schöne Grüße"
    return json.dumps(nb, ensure_ascii=False).encode("latin-1")


@earns(HONEST, "utf-16")
def in_utf_16(nb):
    return json.dumps(nb).encode("utf-16")


@earns(HONEST)
def with_a_byte_order_mark(nb):
    return json.dumps(nb).encode("utf-8-sig")


@earns(HONEST)
def in_the_format_of_2014(nb):
    cells = [{**cell, "input": cell["source"]} if cell["cell_type"] == "code" else cell for cell in nb["cells"]]
    return json.dumps({"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": cells}]}).encode()


@earns(HONEST)
def of_a_format_to_come(nb):
    nb.update(nbformat="next", nbformat_minor=-1, metadata=[])


@earns(HONEST)
def numbers_beyond_all_measure(nb):
    return json.dumps(nb).replace('"nbformat": 4', f'"nbformat": {"9" * 10_000}').encode()


@earns(HONEST)
def another_language(nb):
    nb["metadata"]["kernelspec"] = {"name": "bash", "language": "bash", "display_name": "rm"}


@earns(HONEST)
def the_same_id_everywhere(nb):
    for cell in nb["cells"]:
        cell["id"] = "same"


@earns(HONEST, "2 times")
def cells_copied(nb):
    nb["cells"] = [cell for cell in nb["cells"] for _ in (1, 2)]


@earns(HONEST, "2 times")
def cells_split(nb):
    """As Split Cell of JupyterLab does it: both halves bear the name, and the second may begin with a magic."""
    nb["cells"] = [
        half
        for cell in nb["cells"]
        for half in (
            ({**cell, "source": "scale = 1"}, {**cell, "source": f"%%time\nassert scale\n{cell['source']}"})
            if cell in answers(nb) and cell["cell_type"] == "code"
            else (cell,)
        )
    ]


@earns(HONEST)
def all_code_merged_into_one_cell(nb):
    first, *others = (cell for cell in nb["cells"] if cell["cell_type"] == "code" and "course" not in str(about(cell)))
    first["source"] = "\n\n".join(cell["source"] for cell in (first, *others))
    nb["cells"] = [cell for cell in nb["cells"] if cell not in others]


@earns(HONEST)
def answers_beside_their_cells(nb):
    """In cells of the learner's own at the end, while the blanks are as they were given out."""
    for cell in [cell for cell in answers(nb) if cell["cell_type"] == "code"]:
        nb["cells"].append({**cell, "metadata": {}})
        heads = re.findall(r"^def .*", cell["source"], re.MULTILINE)
        cell["source"] = "\n\n".join(f"{head}\n    {STUB}" for head in heads)


@earns(HONEST)
def set_up_for_another_machine(nb):
    """Magics of the front end, installers, libraries and folders that are not there, before every answer."""
    for cell in answers(nb):
        if cell["cell_type"] == "code":
            cell["source"] = ELSEWHERE + cell["source"]


@earns(HONEST, "put back")
def checks_deleted(nb):
    nb["cells"] = [cell for cell in nb["cells"] if cell not in graded(nb)]


@earns(HONEST)
def metadata_deleted(nb):
    for cell in nb["cells"]:
        cell["metadata"] = None


@earns(HONEST)
def another_schema(nb):
    for cell in graded(nb):
        about(cell).update(schema_version=99, cell_type="raw")


@earns(HONEST)
def a_thousand_points(nb):
    for cell in graded(nb):
        about(cell)["points"] = 1000


@earns(HONEST)
def backwards(nb):
    nb["cells"].reverse()


@earns(HONEST, "is no code cell any more")
def answers_turned_into_text(nb):
    for cell in answers(nb):
        cell["cell_type"] = "markdown"


@earns(HONEST)
def sources_as_lines(nb):
    for cell in nb["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)


@earns(HONEST)
def half_a_character_in_an_answer(nb):
    nb["cells"][-1]["source"] += " \ud800"


@earns(HONEST)
def scripts_in_the_answer_in_words(nb):
    nb["cells"][-1]["source"] = "<script>alert(1)</script><iframe src=//x></iframe>[x](javascript:alert(1))"


@earns(0)
def checks_that_are_not_executed(nb):
    """The cell tag `skip-execution`, with forged outputs and not one answer."""
    for cell in answers(nb):
        cell["source"] = ""
    for cell in graded(nb):
        cell["metadata"].update(tags=["skip-execution", "raises-exception"], deletable=False)
        data = {"text/plain": str(about(cell)["points"])}
        cell["outputs"] = [
            {"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": 1},
        ]


@earns(0, "runs as it was given out")
def checks_rewritten(nb):
    for cell in answers(nb):
        cell["source"] = ""
    for cell in graded(nb):
        cell["source"] = "8"


@earns(0)
def checks_made_into_answers(nb):
    """Graded cells that say they are the learner's, and answers that say they are graded."""
    for cell in graded(nb):
        about(cell).update(solution=True, locked=False)
        cell["source"] = "8"
    for cell in answers(nb):
        about(cell).update(grade=True, points=46)
        cell["source"] = "8"
