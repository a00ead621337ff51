"""Does one cell tell something? A rule of one threshold, chosen on one half of a text and scored on the other."""

import numpy as np


def balanced_accuracy(said, truth):
    """Mean of the share of True that is found and the share of False that is; 0.5 for any constant answer.

    said (T, ...) and truth (T,) of booleans -> (...).

    >>> balanced_accuracy(np.array([True, True, True, False]), np.array([True, False, False, False])).round(3)
    np.float64(0.667)
    """
    return (said[truth].mean(axis=0) + (~said[~truth]).mean(axis=0)) / 2  # eq. lm-balanced


def best_cell(cells, truth):
    """The cell that tells `truth` best, and how well, on text that did not choose it.

    cells (T, H), truth (T,) of booleans -> index, balanced accuracy. On the first half of the steps each cell gets a
    rule: its threshold is midway between its mean where truth holds and its mean elsewhere, and it says True on the
    former's side. The cell best there is scored on the second half.

    >>> truth = np.array([True, False] * 4)
    >>> best_cell(np.stack([np.arange(8.0), -truth.astype(float)], axis=1), truth)
    (1, np.float64(1.0))
    """
    half = len(truth) // 2
    mean_true, mean_false = cells[:half][truth[:half]].mean(axis=0), cells[:half][~truth[:half]].mean(axis=0)
    threshold = (mean_true + mean_false) / 2
    said = (cells > threshold) == (mean_true > mean_false)  # (T, H)
    index = int(np.argmax(balanced_accuracy(said[:half], truth[:half])))
    return index, balanced_accuracy(said[half:, index], truth[half:])


def shift_test(find, cells, truth, shifts):
    """What `find(cells, truth) -> index, accuracy` reaches by chance, and how likely chance reaches what it did.

    The labels are moved along the text in a circle, which keeps their runs and breaks their tie to the cells; the
    search starts anew each time. -> accuracies (len(shifts),), and the p-value: the share, the true one counted among
    them, that is at least as good as the true one.

    >>> accuracies, p = shift_test(best_cell, np.eye(8)[:, :2], np.arange(8) % 4 == 0, shifts=[1, 2, 3])
    >>> accuracies.shape, float(p)
    ((3,), 1.0)
    """
    _, found = find(cells, truth)
    accuracies = np.array([find(cells, np.roll(truth, shift))[1] for shift in shifts])
    return accuracies, (1 + np.sum(accuracies >= found)) / (1 + len(shifts))
