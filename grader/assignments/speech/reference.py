"""What is asked for here in another form than `lstm_ref.speech` has it: a part at a time, each given what it needs.

The tests hold both together.
"""

import numpy as np


def frames(sound, width, hop):
    """(samples,) -> (T, width); what is left over is dropped."""
    T = 1 + (len(sound) - width) // hop
    starts = hop * np.arange(T)
    return sound[starts[:, None] + np.arange(width)]


def log_mel(pieces, filters, floor):
    """Frames (T, width) and filters (bands, bins) -> (T, bands)."""
    window = np.hamming(pieces.shape[1])
    spectrum = np.fft.rfft(pieces * window, 2 * (filters.shape[1] - 1))
    power = np.abs(spectrum) ** 2
    energy = power @ filters.T
    return np.log(np.maximum(energy, floor))


def collapse(path):
    """What a path says."""
    merged = [label for t, label in enumerate(path) if t == 0 or label != path[t - 1]]
    return [int(label) for label in merged if label != 0]


def ctc_forward(log_y, target):
    """alpha (T, 2M + 1)."""
    states = [0]
    for label in target:
        states += [label, 0]
    T, S = len(log_y), len(states)
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = log_y[0, states[:2]]
    for t in range(1, T):
        for s in range(S):
            total = alpha[t - 1, s]
            if s >= 1:
                total = np.logaddexp(total, alpha[t - 1, s - 1])
            if s >= 2 and states[s] != 0 and states[s] != states[s - 2]:
                total = np.logaddexp(total, alpha[t - 1, s - 2])
            alpha[t, s] = total + log_y[t, states[s]]
    return alpha


def ctc_loss(alpha):
    """-ln p of the target."""
    ends = alpha[-1, -2:]
    return -np.logaddexp.reduce(ends)


def ctc_backward(log_y, target):
    """beta (T, 2M + 1); beta[t] does not contain step t."""
    states = [0]
    for label in target:
        states += [label, 0]
    T, S = len(log_y), len(states)
    beta = np.full((T, S), -np.inf)
    beta[-1, -2:] = 0
    for t in range(T - 2, -1, -1):
        for s in range(S):
            total = beta[t + 1, s] + log_y[t + 1, states[s]]
            if s + 1 < S:
                total = np.logaddexp(total, beta[t + 1, s + 1] + log_y[t + 1, states[s + 1]])
            if s + 2 < S and states[s + 2] != 0 and states[s + 2] != states[s]:
                total = np.logaddexp(total, beta[t + 1, s + 2] + log_y[t + 1, states[s + 2]])
            beta[t, s] = total
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    """The gradient (T, K) with respect to the scores."""
    states = [0]
    for label in target:
        states += [label, 0]
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gamma = np.exp(alpha + beta - log_p)
    da = np.exp(log_y)
    for s, label in enumerate(states):
        da[:, label] -= gamma[:, s]
    return da


def prefix_beam(log_y, width):
    """The likeliest labellings, best first: at most `width` pairs (labels, ln p)."""
    T, K = log_y.shape
    beam = {(): (0.0, -np.inf)}
    for t in range(T):
        longer = {}

        def add(prefix, blank, label, longer=longer):
            old_blank, old_label = longer.get(prefix, (-np.inf, -np.inf))
            longer[prefix] = np.logaddexp(old_blank, blank), np.logaddexp(old_label, label)

        for prefix, (blank, label) in beam.items():
            total = np.logaddexp(blank, label)
            add(prefix, total + log_y[t, 0], -np.inf)
            for k in range(1, K):
                if prefix and prefix[-1] == k:
                    add(prefix, -np.inf, label + log_y[t, k])
                    add((*prefix, k), -np.inf, blank + log_y[t, k])
                else:
                    add((*prefix, k), -np.inf, total + log_y[t, k])
        ranked = sorted(longer.items(), key=lambda item: -np.logaddexp(*item[1]))
        beam = {prefix: sums for prefix, sums in ranked[:width] if max(sums) > -np.inf}
    found = [(list(prefix), float(np.logaddexp(*sums))) for prefix, sums in beam.items()]
    return found


def edit_distance(said, heard):
    """The fewest substitutions, deletions and insertions."""
    D = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    D[:, 0] = np.arange(len(said) + 1)
    D[0, :] = np.arange(len(heard) + 1)
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            swapped = D[i - 1, j - 1] + (said[i - 1] != heard[j - 1])
            D[i, j] = min(swapped, D[i - 1, j] + 1, D[i, j - 1] + 1)
    return int(D[-1, -1])


def word_error_rate(said, heard, edit_distance):
    """All errors over all words that were said."""
    errors = sum(edit_distance(one, other) for one, other in zip(said, heard, strict=True))
    words = sum(len(one) for one in said)
    return errors / words
