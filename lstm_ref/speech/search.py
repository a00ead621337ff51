"""What was said, from the probabilities of every step: the best path, and the best sum over paths.

The best path is found at once, but what it says need not be the likeliest: many paths may say the same. A beam over
*prefixes* adds them up (Graves 2012, "Sequence transduction with recurrent neural networks" builds on the same search;
the form here, with two sums a prefix, is that of Hannun, Maas, Jurafsky and Ng 2014, algorithm 1, without words).
"""

import numpy as np

from lstm_ref.speech.ctc import BLANK, collapse


def greedy(log_y):
    """What the likeliest path says: log_y (T, K) -> a list of labels.

    >>> greedy(np.log([[0.6, 0.4], [0.6, 0.4]]))
    []
    """
    return collapse(np.asarray(log_y).argmax(axis=1))


def prefix_beam(log_y, width):
    """The likeliest labellings, best first: log_y (T, K) -> a list of at most `width` pairs (labels, ln p).

    Each prefix carries two sums over the paths that say it so far: those that end in a blank, and those that end in its
    last label. Only after a blank does that label once more make the prefix longer. With a width that drops nothing,
    the sums are exact, `ctc.log_likelihood` of each labelling.

    Raises ValueError for a width below 1.

    >>> [(labels, round(float(np.exp(p)), 2)) for labels, p in prefix_beam(np.log([[0.6, 0.4], [0.6, 0.4]]), 2)]
    [([1], 0.64), ([], 0.36)]
    """
    if width < 1:
        raise ValueError(f"width: expected at least 1, got {width}")
    beam = {(): (0.0, -np.inf)}
    for scores in np.asarray(log_y):
        longer = {}

        def add(prefix, in_blank, in_label, longer=longer):
            blank, label = longer.get(prefix, (-np.inf, -np.inf))
            longer[prefix] = np.logaddexp(blank, in_blank), np.logaddexp(label, in_label)

        for prefix, (in_blank, in_label) in beam.items():
            total = np.logaddexp(in_blank, in_label)
            add(prefix, total + scores[BLANK], -np.inf)
            for k in range(1, len(scores)):
                if prefix and prefix[-1] == k:
                    add(prefix, -np.inf, in_label + scores[k])
                    add((*prefix, k), -np.inf, in_blank + scores[k])
                else:
                    add((*prefix, k), -np.inf, total + scores[k])
        possible = [item for item in longer.items() if max(item[1]) > -np.inf]
        beam = dict(sorted(possible, key=lambda item: -np.logaddexp(*item[1]))[:width])
    return [(list(prefix), float(np.logaddexp(*sums))) for prefix, sums in beam.items()]
