"""Claims about the cell that tells whether a quotation is open, and about the test against chance."""

import zlib

import numpy as np

from grader.assignments.language_modelling import probing_bugs
from grader.assignments.language_modelling.hints import HINTS
from grader.assignments.language_modelling.probing_bugs import problem
from grader.judging.claims import Wrong, as_array, expect, parts_of, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.text import probing


def answer_of(best_cell, cells, inside):
    """The learner's index and accuracy."""
    index, accuracy = parts_of(value_of(best_cell, cells, inside), ("index", "accuracy"))
    index = as_array("index", index)
    if index.shape or index.dtype.kind not in "iu":
        raise Wrong(f"The index should be one whole number, yours is {index.tolist()}.")
    return int(index), accuracy


def size(cells):
    return f" (with T = {cells.shape[0]}, H = {cells.shape[1]})"


def expect_best(best_cell, cells, inside):
    """Wrong unless the cell and its accuracy are ours."""
    index, accuracy = answer_of(best_cell, cells, inside)
    want_index, want = probing.best_cell(cells, inside)
    if index != want_index:
        raise Wrong(f"The best cell is {want_index}, yours is {index}{size(cells)}.")
    expect("accuracy", accuracy, want, size(cells))


def one_that_knows(rng, sign, T=60, H=4):
    """Cells of noise but for one, which is high (or low) inside without a mistake: cells, inside, its index."""
    _, inside = problem(rng, T, H)
    cells, knows = rng.normal(size=(T, H)), int(rng.integers(H))
    cells[:, knows] = sign * (3 * inside + rng.uniform(size=T)) + 5
    cells[:, (knows + 1) % H] *= 50  # large numbers, and they mean nothing
    return cells, inside, knows


def expect_known(best_cell, rng, sign):
    for _ in range(4):
        cells, inside, knows = one_that_knows(rng, sign)
        index, accuracy = answer_of(best_cell, cells, inside)
        if index != knows:
            raise Wrong(f"Cell {knows} tells without a mistake, yours is cell {index}{size(cells)}.")
        expect("accuracy", accuracy, 1.0, size(cells))


def check_best_cell(best_cell, points, seed=0):
    """Claims about the cell that tells best: chosen on one half, scored on the other."""

    def diagnose(rng):
        return told(report, best_cell, probing_bugs.probed(rng), probing, probing_bugs.CELL, probing_bugs.CELL_BUGS)

    report = Report("best_cell", points, seed, diagnose, hints=HINTS)

    @report.claim(
        "A cell that is high inside and low outside, without exception, is found, with an accuracy of 1.", weight=2
    )
    def _(rng):
        expect_known(best_cell, rng, 1)

    @report.claim("A cell that is low inside is found just as well.", weight=2)
    def _(rng):
        expect_known(best_cell, rng, -1)

    @report.claim(
        "Where cells tell only partly, the one with the best balanced accuracy on the first half is chosen.", weight=2
    )
    def _(rng):
        for cells, inside in probing_bugs.probed(rng):
            want, _ = probing.best_cell(cells, inside)
            index, _ = answer_of(best_cell, cells, inside)
            if index != want:
                raise Wrong(f"The best cell of the first half is {want}, yours is {index}{size(cells)}.")

    @report.claim("The accuracy is the balanced one, on the second half, by the rule of the first.", weight=3)
    def _(rng):
        for each in probing_bugs.probed(rng):
            expect_best(best_cell, *each)

    @report.claim("An odd number of steps, a single cell, a cell that never moves and float32 are no trouble.")
    def _(rng):
        cells, inside = problem(rng, T=301, H=5)
        still = np.insert(cells, 2, 0.0, axis=1)
        for each in (cells, cells[:, :1], still, cells.astype("f4")):
            expect_best(best_cell, each, inside)

    report.conduct(best_cell, ("cells", "inside"))
    return report


def check_shift_test(shift_test, points, seed=0):
    """Claims about the accuracies on moved labels and the p-value."""

    def diagnose(rng):
        return told(report, shift_test, probing_bugs.shifted(rng), probing, probing_bugs.SHIFT, probing_bugs.SHIFT_BUGS)

    report = Report("shift_test", points, seed, diagnose, hints=HINTS)

    def answers(rng):
        for each in probing_bugs.shifted(rng):
            yield parts_of(value_of(shift_test, *each), ("accuracies", "p")), probing.shift_test(*each)

    @report.claim("For each shift there is the accuracy that the search reaches on labels moved by it.", weight=3)
    def _(rng):
        for (accuracies, _), (want, _) in answers(rng):
            expect("accuracies", accuracies, want)

    @report.claim("The p-value counts the shifts that are at least as good, and the true labels.", weight=2)
    def _(rng):
        for (_, p), (_, want) in answers(rng):
            expect("p", p, want)

    @report.claim("It searches once with the true labels and once for each shift, with all cells each time.")
    def _(rng):
        expect_searches(shift_test, *problem(rng, T=80, H=4), shifts=[7, 20, 33])
        expect_searches(shift_test, *problem(rng, T=80, H=1), shifts=[11])

    report.conduct(shift_test, ("find", "cells", "inside", "shifts"))
    return report


def expect_searches(shift_test, cells, inside, shifts):
    """Wrong unless the search is asked once with the true labels and once for each shift, with all cells each time."""
    asked = []

    def find(cells, labels):
        labels = np.asarray(labels, dtype=bool)
        asked.append((np.shape(cells), labels.tobytes()))
        return 0, zlib.crc32(labels.tobytes()) / 2**32

    value_of(shift_test, find, cells, inside, shifts)
    if len(asked) != 1 + len(shifts):
        raise Wrong(f"With {len(shifts)} shifts it searched {len(asked)} times: once for each and once for the truth.")
    if any(shape != cells.shape for shape, _ in asked):
        raise Wrong("Not every search got all the cells.")
    wanted = {np.roll(inside, shift).tobytes() for shift in (0, *shifts)}
    if {labels for _, labels in asked} != wanted:
        raise Wrong("The labels that it searched with are not the true ones and those moved by each shift.")
