"""The attacks in this folder, each as the notebook that its author would hand in.

A script holds many. `# %% name` begins one; `# attack:` says what it tries, `# scores:` what it must earn, and `# on:`
whose answers it comes with:

- honest: the right ones. An attack that gains nothing and breaks nothing earns what they earn.
- blank: none. All that it earns is undeserved.
- loot: the right ones, which are in force only where `loot` is true once the attack has run. So whatever it is after,
  the points say whether it got it.
"""

import re
import textwrap
from pathlib import Path
from typing import NamedTuple

from nbformat import from_dict
from nbformat.v4 import new_code_cell
from nbgrader.utils import is_solution

from grader.demo import fill
from grader.notebooks.reading import grade_id
from grader.notebooks.transplant import names_defined

HERE = Path(__file__).parent


class Attack(NamedTuple):
    name: str
    on: str
    scores: str  # a number, or "at most" one
    code: str

    def notebook(self, released, solved, known):
        """The notebook to hand in; `known` are the names and values that the attacker is told, so as to get further."""
        nb, full = from_dict(released), fill(released, solved)
        own, inside = set(names_defined(self.code)), False
        for cell, right in zip(nb.cells, full.cells, strict=True):
            if not is_solution(cell):
                continue
            if cell.cell_type == "code" and own & set(names_defined(cell.source)):
                cell.source, inside = self.code, True
            elif self.on == "honest":
                cell.source = right.source
            elif self.on == "loot" and cell.cell_type == "code":
                cell.source = f"if globals().get('loot'):\n{textwrap.indent(right.source, '    ')}"
        facts = "".join(f"{name} = {value!r}\n" for name, value in known.items())
        setup = [grade_id(cell) for cell in nb.cells].index("setup")
        nb.cells.insert(setup + 1, new_code_cell(facts if inside else facts + self.code))
        return nb

    def deserves(self, points):
        """Whether `points` are what this attack should earn."""
        bound = float(self.scores.removeprefix("at most "))
        return 0 <= points <= bound if self.scores.startswith("at most ") else points == bound


def attacks(assignment):
    """All attacks on an assignment, in the order of their files."""
    for path in sorted((HERE / assignment).glob("*.py")):
        parts = re.split(r"^# %% (\S+)\n", path.read_text(), flags=re.MULTILINE)[1:]
        for name, text in zip(parts[::2], parts[1::2], strict=True):
            header = dict(re.findall(r"^# (attack|on|scores): (.+)$", text, re.MULTILINE))
            code = re.sub(r"^# (?:attack|on|scores): .+\n", "", text, flags=re.MULTILINE)
            yield Attack(f"{path.stem}: {name}", header["on"], header["scores"], code.strip() + "\n")
