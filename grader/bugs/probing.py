"""Mistakes in the search for a cell that knows, and in the test against chance, as edits of `lstm_ref.probing`."""

import numpy as np

from grader.bugs import Bug, agree, edited, one_of
from grader.calls import observe
from lstm_ref import probing

PAGE = "07-language-modelling.html#"
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
    cell(INDEX, "index = int(np.argmin(balanced_accuracy(said[:half], truth[:half])))", "chooses the worst cell"),
    cell(INDEX, "index = int(np.argmax([abs(np.corrcoef(unit, truth[:half])[0, 1]) for unit in cells[:half].T]))", "chooses the cell of the largest correlation: the best balanced accuracy was asked for"),
    cell(END, "return balanced_accuracy(said[half:, index], truth[half:]), index", "returns (accuracy, index): the index comes first"),
    cell(END, "return index + 1, balanced_accuracy(said[half:, index], truth[half:])", "counts cells from 1: indices begin at 0"),
]  # fmt: skip

FOUND = "_, found = find(cells, truth)"
MOVED = "accuracies = np.array([find(cells, np.roll(truth, shift))[1] for shift in shifts])"
P = "return accuracies, (1 + np.sum(accuracies >= found)) / (1 + len(shifts))"


def chance(old, new, words):
    return Bug(old, new, f"your shift_test {words}.", PAGE + "could-it-be-chance")


SHIFT_BUGS = [
    chance(P, "return accuracies, np.sum(accuracies >= found) / len(shifts)", "leaves out the ones: the true labels count among them, and no p-value is 0"),
    chance(P, "return accuracies, (1 + np.sum(accuracies >= found)) / len(shifts)", "leaves the 1 out below: the true labels count there too"),
    chance(P, "return accuracies, np.sum(accuracies >= found) / (1 + len(shifts))", "leaves the 1 out above: the true labels count there too"),
    chance(P, "return accuracies, (1 + np.sum(accuracies > found)) / (1 + len(shifts))", "counts only shifts that are better: one that is as good counts as well"),
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
    chance(MOVED, "accuracies = np.array([find(cells, truth)[1] for shift in shifts])", "does not move the labels at all"),
    chance(MOVED, "accuracies = np.array([find(cells, np.roll(truth, shift))[0] for shift in shifts])", "collects indices in the place of accuracies"),
    chance(MOVED, "moved, accuracies = truth, []\n    for shift in shifts:\n        moved = np.roll(moved, shift)\n        accuracies.append(find(cells, moved)[1])\n    accuracies = np.array(accuracies)", "moves labels that are moved already: begin from the true ones each time"),
]  # fmt: skip


def problem(rng, T, H):
    """Cells of all kinds, (T, H), and labels in runs: some cells tell, high or low; scales differ; the halves differ a little."""
    inside = np.zeros(T, dtype=bool)
    t = int(rng.integers(2, 9))
    while t < T:
        length = int(rng.integers(4, 10))
        inside[t : t + length] = True
        t += length + int(rng.integers(8, 25))
    strength = rng.permutation(np.linspace(0.3, 1.5, H)) * rng.choice([-1, 1], size=H)
    cells = strength * inside[:, None] + rng.normal(size=(T, H)) + rng.normal(size=H)
    cells[T // 2 :] += 0.3 * rng.normal(size=H)
    return cells * np.exp(1.5 * rng.normal(size=H)), inside


def diagnose_cell(best_cell, rng):
    """Which mistaken searches find what the learner's does."""
    problems = [problem(rng, 240, 6) for _ in range(8)]
    answers = [observe(best_cell, *each).value for each in problems]
    return one_of(
        [(bug,) for bug in CELL_BUGS if all(same(answers, edited(probing, (bug.old, bug.new)).best_cell, problems))]
    )


def rounded_find(cells, truth):
    """A find whose accuracies are coarse, so that some are equal."""
    index, accuracy = probing.best_cell(cells, truth)
    return index, float(np.round(accuracy, 1))


def shifted(rng):
    """Problems for shift_test, some with ties, some without: find, cells, inside, shifts."""
    found = []
    for find in (rounded_find, probing.best_cell, rounded_find, probing.best_cell, rounded_find, probing.best_cell):
        cells, inside = problem(rng, 90, 4)
        noise = rng.normal(size=cells.shape)
        found.append((find, cells if len(found) < 2 else noise, inside, [int(k) for k in rng.integers(5, 85, size=6)]))
    return found


def diagnose_shifts(shift_test, rng):
    """Which mistaken tests against chance give the learner's numbers."""
    problems = shifted(rng)
    answers = [observe(shift_test, *each).value for each in problems]
    return one_of(
        [(bug,) for bug in SHIFT_BUGS if all(same(answers, edited(probing, (bug.old, bug.new)).shift_test, problems))]
    )


def same(answers, mistaken, problems):
    with np.errstate(all="ignore"):
        for answer, each in zip(answers, problems, strict=True):
            yield agree(answer, mistaken(*each))
