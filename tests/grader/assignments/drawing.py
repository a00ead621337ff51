"""What the tests of all pictures share: a part that is missing, and the lines that were drawn."""

import numpy as np

from grader.judging import charts


def never(*args):
    raise NotImplementedError


def drawn_lines(monkeypatch, *modules):
    """The lines that the pictures of these modules draw from now on: arrays by their names, the last one of each."""
    found = {}

    def lines(series, **more):
        found.update({line.label: np.array(line.y, dtype=float) for line in series})
        return charts.lines(series, **more)

    for module in modules:
        monkeypatch.setattr(module, "lines", lines)
    return found
