"""`make shaken`: change the last digit of every number drawn, and see which sentence of the book no longer holds.

A network in training enlarges the last digit of a sum, and another processor adds up otherwise. So each chapter runs a
few times, and each time what it draws is a ten-millionth of its size off, its data and its first weights among it.
An assert that fails then stands beside a sentence that is true of one processor. Of each cell the first is listed.
`python -m tests.shaken 12 04` runs these chapters, and `--times 20` each of them so often.
"""

import argparse
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import jupytext
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell

CHAPTERS = Path(__file__).resolve().parents[1] / "chapters"
# What is off goes by the number itself: the same draw is the same again.
SHAKE = """
import numpy as np

class Shaken(np.random.Generator):
    pass

def off(draw):
    def drawn(self, *args, **kwargs):
        value = draw(self, *args, **kwargs)
        return value * (1 + 2e-7 * np.cos({time} * 1e6 * value)) if {time} else value
    return drawn

for name in ("normal", "standard_normal", "uniform", "random"):
    setattr(Shaken, name, off(getattr(np.random.Generator, name)))

steady = np.random.default_rng
np.random.default_rng = lambda *seed: Shaken(steady(*seed).bit_generator)
"""


def failures(chapter, time):
    """The lines of a chapter that fail when its draws are off for the `time`-th time; at 0 they are as they are."""
    nb = jupytext.read(chapter)
    nb.cells = [cell for cell in nb.cells if cell.cell_type == "code"]
    nb.cells.insert(0, new_code_cell(SHAKE.format(time=time)))
    resources = {"metadata": {"path": str(chapter.parent)}}
    NotebookClient(nb, timeout=None, allow_errors=True, kernel_name="python3", resources=resources).execute()
    wrong = [out for cell in nb.cells for out in cell.outputs if out.output_type == "error" and not _is_meant(cell)]
    return [_line(out) for out in wrong]


def _is_meant(cell):
    return "raises-exception" in cell.metadata.get("tags", ())


def _line(output):
    """The line of the chapter that fails, and what it says."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(output.traceback))
    lines = re.findall(r"^-+> *\d+ (.*)", text, re.MULTILINE)
    return f"{lines[0].strip() if lines else ''}  {output.ename} {output.evalue}"


def main():
    parser = argparse.ArgumentParser(description="Run chapters with the last digits of what they draw changed.")
    parser.add_argument("chapters", nargs="*", help="how the names of their files begin; all, where none is named")
    parser.add_argument("--times", type=int, default=3)
    wanted = parser.parse_args()
    os.environ |= dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    pages = [each for each in sorted(CHAPTERS.glob("[0-9]*.md")) if each.name.startswith(tuple(wanted.chapters) or "")]
    runs = list(product(range(1, wanted.times + 1), pages))
    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(lambda run: failures(run[1], run[0]), runs)
        for (time, page), lines in zip(runs, found, strict=True):
            print(f"{page.stem} shaken {time}: {'; '.join(lines) or 'holds'}", flush=True)
            failed += bool(lines)
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
