"""Mistakes in the search for a cell that knows, and in the test against chance, as edits of `lstm_ref.text.probing`."""

import numpy as np

from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.text import probing

PAGE = "07-language-modelling.html#"
CELL, SHIFT = ("balanced_accuracy", "best_cell"), ("shift_test",)  # the functions that the mistakes are edits of
BALANCED = "return (said[truth].mean(axis=0) + (~said[~truth]).mean(axis=0)) / 2  # eq. lm-balanced"
MEANS = "mean_true, mean_false = cells[:half][truth[:half]].mean(axis=0), cells[:half][~truth[:half]].mean(axis=0)"
THRESHOLD = "threshold = (mean_true + mean_false) / 2"
SAID = "said = (cells > threshold) == (mean_true > mean_false)  # (T, H)"
INDEX = "index = int(np.argmax(balanced_accuracy(said[:half], truth[:half])))"
END = "return index, balanced_accuracy(said[half:, index], truth[half:])"


def cell(old, new, words):
    return Bug(old, new, f"your best_cell {words}.", PAGE + "a-cell-that-knows")


CELL_BUGS = [
    cell(BALANCED, "return (said.T == truth).T.mean(axis=0)", "uses plain accuracy: always answering \"outside\" would then score well, since quotations are rare"),
    cell(BALANCED, "return said[truth].mean(axis=0)", "counts only the inside steps: always answering \"inside\" would score 1"),
    cell(BALANCED, "return (~said[~truth]).mean(axis=0)", "counts only the outside steps: always answering \"outside\" would score 1"),
    cell(END, "return index, balanced_accuracy(said[:half, index], truth[:half])", "scores the cell on the half that chose it: that flatters"),
    cell(END, "return index, balanced_accuracy(said[:, index], truth)", "scores the cell on the whole text, half of which chose it"),
    cell(INDEX, "index = int(np.argmax(balanced_accuracy(said, truth)))", "chooses the cell on the whole text, the half included on which it is scored"),
    cell(INDEX, "index = int(np.argmax(balanced_accuracy(said[half:], truth[half:])))", "chooses the cell on the half on which it is scored: the best of many by chance looks good there"),
    cell(SAID, "said = cells > threshold", "says \"inside\" always above the threshold: a cell may be low inside"),
    cell(SAID, "said = cells <= threshold", "says \"inside\" always below the threshold: a cell may be high inside"),
    cell(THRESHOLD, "threshold = 0 * mean_true", "puts every threshold at 0: it is midway between the two means"),
    cell(THRESHOLD, "threshold = cells[:half].mean(axis=0)", "puts the threshold at the mean of all steps, which lies near the mean outside: it is midway between the two means"),
    cell(THRESHOLD, "threshold = np.median(cells[:half], axis=0)", "puts the threshold at the median: it is midway between the two means"),
    cell(MEANS, "mean_true, mean_false = cells[truth].mean(axis=0), cells[~truth].mean(axis=0)", "takes the threshold from the whole text, the half included on which the cell is scored"),
    cell(MEANS, "mean_true, mean_false = cells[half:][truth[half:]].mean(axis=0), cells[half:][~truth[half:]].mean(axis=0)", "takes the threshold from the second half, on which the cell is scored"),
    cell(INDEX, "index = int(np.argmax(abs(mean_true - mean_false)))", "chooses the cell whose means lie furthest apart: a cell of large numbers need not be the one that tells"),
    cell(INDEX, "index = int(np.argmax([abs(np.corrcoef(unit, truth[:half])[0, 1]) for unit in cells[:half].T]))", "chooses the cell of the largest correlation: the best balanced accuracy was asked for"),
    cell(BALANCED, "return said[truth].mean(axis=0) + (~said[~truth]).mean(axis=0) - 1", "takes both shares together, less 1: the mean of the two is asked for"),
    cell(BALANCED, "return np.sqrt(said[truth].mean(axis=0) * (~said[~truth]).mean(axis=0))", "takes the geometric mean of the two shares: their mean is half their sum"),
    cell(BALANCED, "return 2 * said[truth].sum(axis=0) / (said.sum(axis=0) + truth.sum())", "uses the F1 score, which leaves out the steps that are rightly called outside"),
    cell(INDEX, "index = int(np.argmax(2 * said[:half][truth[:half]].sum(axis=0) / (said[:half].sum(axis=0) + truth[:half].sum())))", "chooses the cell by its F1 score: the best balanced accuracy was asked for"),
    cell(INDEX, "index = int(np.argmax((said[:half].T == truth[:half]).mean(axis=1)))", "chooses the cell by plain accuracy: the best balanced accuracy was asked for"),
    cell(END, "return index, (said[half:, index] == truth[half:]).mean()", "returns plain accuracy: always answering \"outside\" would then score well, since quotations are rare"),
    cell(INDEX, "index = int(np.argmax(abs(mean_true - mean_false) / np.maximum(cells[:half].std(axis=0), 1e-300)))", "chooses the cell whose means lie furthest apart, in standard deviations: the best balanced accuracy was asked for"),
    cell(SAID, "said = (cells > threshold) == (cells[truth].mean(axis=0) > cells[~truth].mean(axis=0))", "takes the side from the whole text, the half included on which the cell is scored"),
    cell(SAID, "said = (cells > threshold) == (cells[half:][truth[half:]].mean(axis=0) > cells[half:][~truth[half:]].mean(axis=0))", "takes the side from the second half, on which the cell is scored"),
    cell(END, "found = balanced_accuracy(said[half:, index], truth[half:])\n    return index, max(found, 1 - found)", "turns the rule round where that scores better: its side is that of the first half"),
    cell(END, "cells, truth = cells[half:], truth[half:]\n    mean_true, mean_false = cells[truth].mean(axis=0), cells[~truth].mean(axis=0)\n    said = (cells > (mean_true + mean_false) / 2) == (mean_true > mean_false)\n    return index, balanced_accuracy(said[:, index], truth)", "makes a new rule on the second half: it is scored there by the rule of the first"),
    cell(THRESHOLD, "threshold = (np.median(cells[:half][truth[:half]], axis=0) + np.median(cells[:half][~truth[:half]], axis=0)) / 2", "puts the threshold midway between two medians: it is midway between the two means"),
    cell(THRESHOLD, "threshold = (cells[:half].max(axis=0) + cells[:half].min(axis=0)) / 2", "puts the threshold midway between the extremes: it is midway between the two means"),
    cell(MEANS, f"cells = abs(cells)\n    {MEANS}", "takes the absolute values of the cells: a cell may tell by its sign"),
    cell(MEANS, f"cells, truth = (np.concatenate([part[::2], part[1::2]]) for part in (cells, truth))\n    {MEANS}", "takes every other step for a half: the halves are the first and the second, or neighbours would tell on each other"),
    cell("half = len(truth) // 2", "half = (len(truth) + 1) // 2", "gives the middle step of an odd number to the first half: T // 2 steps are"),
    cell(END, "return balanced_accuracy(said[half:, index], truth[half:]), index", "returns (accuracy, index): the index comes first"),
    cell(END, "return index + 1, balanced_accuracy(said[half:, index], truth[half:])", "counts cells from 1: indices begin at 0"),
]  # fmt: skip

MOVED = "accuracies = np.array([find(cells, np.roll(truth, shift))[1] for shift in shifts])"
P = "return accuracies, (1 + np.sum(accuracies >= found)) / (1 + len(shifts))"


def chance(old, new, words):
    return Bug(old, new, f"your shift_test {words}.", PAGE + "could-it-be-chance")


SHIFT_BUGS = [
    chance(P, "return accuracies, np.sum(accuracies >= found) / len(shifts)", "leaves out the ones: the true labels count among them, and no p-value is 0"),
    chance(P, "return accuracies, (1 + np.sum(accuracies >= found)) / len(shifts)", "leaves the 1 out below: the true labels count there too"),
    chance(P, "return accuracies, np.sum(accuracies >= found) / (1 + len(shifts))", "leaves the 1 out above: the true labels count there too"),
    chance(P, "return accuracies, (1 + np.sum(accuracies > found)) / (1 + len(shifts))", "counts only shifts that are better: one that is as good counts as well"),
    chance(P, "return accuracies, (1 + np.sum(abs(accuracies - 0.5) >= abs(found - 0.5))) / (1 + len(shifts))", "counts shifts that are as far from one half: chance has done as well where they are at least as good"),
    chance(P, "return accuracies - found, (1 + np.sum(accuracies >= found)) / (1 + len(shifts))", "returns how much better the shifts are: their accuracies are asked for"),
    chance(P, "return accuracies, (1 + np.sum(accuracies < found)) / (1 + len(shifts))", "counts the shifts that are worse: chance has done as well where they are at least as good"),
    chance(P, "return accuracies, (1 + np.sum(accuracies <= found)) / (1 + len(shifts))", "counts the shifts that are no better: chance has done as well where they are at least as good"),
    chance(P, "return np.append(found, accuracies), (1 + np.sum(accuracies >= found)) / (1 + len(shifts))", "returns the true accuracy among those of the shifts"),
    chance(P, "return accuracies, found - accuracies.mean()", "returns the distance from the mean for a p-value"),
    chance(P, "return (1 + np.sum(accuracies >= found)) / (1 + len(shifts)), accuracies", "returns the p-value first: the accuracies come first"),
    chance(MOVED, "accuracies = np.array([find(cells, np.roll(truth, -shift))[1] for shift in shifts])", "moves the labels the other way: np.roll(inside, shift)"),
    chance(MOVED, "accuracies = np.array([find(np.roll(cells, shift, axis=0), np.roll(truth, shift))[1] for shift in shifts])", "moves the cells together with the labels: the tie between them is not broken"),
    chance(MOVED, "accuracies = np.array([find(np.roll(cells, shift, axis=0), truth)[1] for shift in shifts])", "moves the cells: move the labels"),
    chance(MOVED, "accuracies = np.array([find(np.roll(cells, shift), truth)[1] for shift in shifts])", "rolls `cells` without an axis, which mixes the cells: move the labels"),
    chance(MOVED, "accuracies = np.array([find(cells[:, [_]], np.roll(truth, shift))[1] for shift in shifts])", "tests only the cell that the true labels chose: chance may choose its best cell as well"),
    chance(MOVED, "accuracies = np.array([find(cells[shift:], truth[: len(truth) - shift])[1] for shift in shifts])", "cuts off what is moved beyond the end: labels go round in a circle"),
    chance(MOVED, "accuracies = np.array([find(cells, np.append(np.zeros(shift, bool), truth[: len(truth) - shift]))[1] for shift in shifts])", "fills up with False: labels that are moved beyond the end come in again at the beginning"),
    chance(MOVED, "rng = np.random.default_rng(0)\n    accuracies = np.array([find(cells, rng.permutation(truth))[1] for shift in shifts])", "shuffles the labels, which breaks up the quotations: np.roll moves them"),
    chance(MOVED, "accuracies = np.array([find(cells, np.roll(truth, shift))[1] for shift in sorted(shifts)])", "sorts the shifts: each accuracy belongs at the place of its shift"),
    chance(MOVED, "accuracies = np.array([find(cells, np.roll(truth, shift))[1] for shift in dict.fromkeys(shifts)])", "leaves out shifts that come twice"),
    chance(MOVED, "accuracies = np.array([find(cells, truth)[1] for shift in shifts])", "does not move the labels at all"),
    chance(MOVED, "accuracies = np.array([find(cells, np.roll(truth, shift))[0] for shift in shifts])", "collects indices in the place of accuracies"),
    chance(MOVED, "moved, accuracies = truth, []\n    for shift in shifts:\n        moved = np.roll(moved, shift)\n        accuracies.append(find(cells, moved)[1])\n    accuracies = np.array(accuracies)", "moves labels that are moved already: begin from the true ones each time"),
]  # fmt: skip


def problem(rng, T, H):
    """Cells of all kinds, (T, H), and labels in runs: some cells tell, high or low; scales differ; the halves differ a
    little, and some cells turn round. One cell tells best on the first half by more than rounding."""
    inside = np.zeros(T, dtype=bool)
    t = int(rng.integers(2, 9))
    while t < T:
        length = int(rng.integers(4, 10))
        inside[t : t + length] = True
        t += length + int(rng.integers(8, 25))
    strength = rng.permutation(np.linspace(0.3, 1.5, H)) * rng.choice([-1, 1], size=H)
    turned = np.where(np.arange(T)[:, None] < T // 2, 1, rng.choice([1, -1.5], size=H, p=[0.7, 0.3]))
    cells = strength * turned * inside[:, None] + rng.normal(size=(T, H)) + rng.normal(size=H)
    cells[T // 2 :] += 0.3 * rng.normal(size=H)
    cells = cells * np.exp(1.5 * rng.normal(size=H))
    first = slice(T // 2)
    means = [cells[first][where].mean(axis=0) for where in (inside[first], ~inside[first])]
    said = (cells[first] > sum(means) / 2) == (means[0] > means[1])
    best = np.sort(probing.balanced_accuracy(said, inside[first]))[::-1]
    return problem(rng, T, H) if H > 1 and best[0] - best[1] < 1e-6 else (cells, inside)


@edits.kept
def probed(rng):
    """Problems for best_cell, among which one has an odd number of steps."""
    return edits.telling(lambda: problem(rng, int(rng.integers(120, 241)), 6), probing, CELL, CELL_BUGS)


def rounded_find(cells, truth):
    """A find whose accuracies are coarse, so that some are equal."""
    index, accuracy = probing.best_cell(cells, truth)
    return index, float(np.round(accuracy, 1))


def other_find(cells, truth):
    """A find that is no search for a rule, and whose accuracies may be below one half."""
    index = int(np.argmax(truth @ cells))
    half = len(truth) // 2
    return index, float(0.5 + 0.5 * np.tanh(0.1 * truth[:half] @ cells[:half, index]))  # in float32, too, it is not 1


@edits.kept
def shifted(rng):
    """Problems for shift_test, some with ties, some without: find, cells, inside, shifts, of which one comes twice."""

    def draw():
        cells, inside = problem(rng, 90, 4)
        cells = cells if rng.random() < 0.3 else rng.normal(size=cells.shape)
        shifts = [int(shift) for shift in rng.integers(5, 85, size=5)]
        return (rounded_find, probing.best_cell, other_find)[rng.integers(3)], cells, inside, [*shifts, shifts[0]]

    return edits.telling(draw, probing, SHIFT, SHIFT_BUGS)
