"""What the checks ask about: sounds, filters, paths, probabilities and targets, strings that were said and heard."""

from itertools import pairwise

import numpy as np

from lstm_ref.speech import ctc, features


def sound_of(rng, count):
    """Samples (count,), louder in some places than in others."""
    return rng.normal(size=count) * (0.2 + rng.random(count)).round(1)


def framed(rng):
    """The arguments of `frames`: more or less is left over at the end, frames overlap or have gaps."""
    width, hop = int(rng.integers(2, 7)), int(rng.integers(1, 6))
    return sound_of(rng, int(rng.integers(width, width + 5 * hop + 1))), width, hop


def measured(rng, T, width, bands, points, floor=1e-10, scale=1.0):
    """The arguments of `log_mel`; the last frame is silent."""
    pieces = scale * rng.normal(size=(T, width))
    pieces[-1] = 0
    return pieces, features.mel_filters(bands, points), floor


def path_of(rng, T, K=4):
    """A path with repetitions, blanks, and blanks within repetitions."""
    path = [int(rng.integers(K))]
    while len(path) < T:
        toss = rng.random()
        path.append(path[-1] if toss < 0.4 else 0 if toss < 0.65 else int(rng.integers(K)))
    return path


def target_of(rng, length, K):
    """Labels from 1 to K - 1, some of which follow upon themselves."""
    target = []
    for _ in range(length):
        target.append(target[-1] if target and rng.random() < 0.35 else int(rng.integers(1, K)))
    return target


def steps_for(target):
    """The fewest steps in which a path says it."""
    return len(target) + sum(first == second for first, second in pairwise(target))


def spoken(rng, T, K, length, scale=2.0):
    """The arguments of `ctc_forward`: log-probabilities (T, K) and a target that fits into T steps."""
    while True:
        target = target_of(rng, length, K)
        if steps_for(target) <= T:
            return ctc.log_softmax(scale * rng.normal(size=(T, K))), target


def impossible(rng):
    """The arguments of `ctc_forward`, where a label of the target and the blank have no probability at one step each."""
    p = np.exp(ctc.log_softmax(rng.normal(size=(8, 4))))
    p[2, 1] = p[4, 0] = 0
    with np.errstate(divide="ignore"):
        return np.log(p / p.sum(axis=1, keepdims=True)), [1, 2, 2]


def sizes(rng):
    """T, K and the length of a target, all different."""
    length = int(rng.integers(1, 4))
    return 2 * length + int(rng.integers(1, 4)), length + int(rng.integers(2, 4)), length


def graded(rng, *sizes_):
    """The arguments of `ctc_gradient`."""
    log_y, target = spoken(rng, *sizes_)
    return log_y, target, ctc.forward(log_y, target), ctc.backward(log_y, target)


def searched(rng, T, K, width, scale=1.5):
    """The arguments of `prefix_beam`."""
    return ctc.log_softmax(scale * rng.normal(size=(T, K))), width


def heard_of(rng, said):
    """What is heard of a string: some labels changed, missing, or said twice."""
    found = []
    for label in said:
        toss = rng.random()
        found += (
            [int(rng.integers(10))] if toss < 0.2 else [] if toss < 0.35 else [label, label] if toss < 0.45 else [label]
        )
    return found


def string_pair(rng):
    """What was said and what was heard, of different lengths mostly."""
    said = [int(label) for label in rng.integers(4, size=int(rng.integers(1, 7)))]
    return said, heard_of(rng, said)


def corpus(rng, count):
    """Strings that were said and heard, of all lengths, some heard as nothing, some as much more."""
    said = [[int(label) for label in rng.integers(10, size=int(rng.integers(1, 8)))] for _ in range(count)]
    heard = [heard_of(rng, each) for each in said]
    if count > 1:
        heard[0] = heard[0] + [7, 7, 7]
    return said, heard
