"""What the checks ask about: queries, keys and values, masks, probabilities, gates, times and costs, all sizes
different, and sometimes two alike, so that a turned axis is seen."""

import numpy as np

from lstm_ref.limits import attention, cost


def sizes(rng, count, alike=0.3):
    """So many sizes from 2 up, all different; sometimes the first two are the same."""
    found = [int(size) for size in rng.permutation(np.arange(2, 2 + count))]
    if rng.random() < alike:
        found[1] = found[0]
    return found


def mask(rng, T, S):
    """Where each query may look: at one key at least, and not at all; not the same seen from the keys."""
    seen = rng.random((T, S)) < 0.55
    seen[np.arange(T), rng.integers(S, size=T)] = True
    if S > 1:
        seen[0, rng.integers(S)] = False
        if not seen[0].any():
            seen[0, 0] = True
    return seen


def looks(rng, T, S, N, d, P, masked=None):
    """The arguments of attention: q, k, v, mask."""
    masked = rng.random() < 0.7 if masked is None else masked
    q, k, v = rng.normal(size=(T, N, d)), rng.normal(size=(S, N, d)), rng.normal(size=(S, N, P))
    return q, k, v, mask(rng, T, S) if masked else None


def look_back(rng, T, S, N, d, P):
    """The arguments of attention_backward: dz, q, k, v, shares."""
    q, k, v, seen = looks(rng, T, S, N, d, P)
    z, shares = attention.attend(q, k, v, seen)
    return rng.normal(size=z.shape), q, k, v, shares


def stream(rng, t, N, d, P):
    """The arguments of cached_step after t steps."""
    cache = rng.normal(size=(t, N, d)), rng.normal(size=(t, N, P))
    return rng.normal(size=(N, d)), rng.normal(size=(N, d)), rng.normal(size=(N, P)), cache


def told(rng, A, N, K, sharp=1.5):
    """The arguments of bits_recalled: probabilities that know something of the first answers, and little of the last."""
    answers = rng.integers(K, size=(A, N))
    scores = sharp / 1.5 * rng.normal(size=(A, N, K))
    scores += np.linspace(2 * sharp, -sharp, A)[:, None, None] * np.eye(K)[answers]
    raised = np.exp(scores)
    return raised / raised.sum(axis=2, keepdims=True), answers


def memory(rng, N, d, P, large=1.0):
    """The arguments of mlstm_step, in the midst of a stream. Some numbers read are above the bound, others below."""
    C, n, m = rng.normal(size=(N, P, d)), rng.normal(size=(N, d)), rng.normal(size=N)
    gates = large * rng.normal(size=N), 2 * rng.normal(size=N), rng.normal(size=(N, P))
    return *rng.normal(size=(2, N, d)), rng.normal(size=(N, P)), *gates, (C, n, m)


def times(rng, powers=(0, 1, 2)):
    """The arguments of fit_cost: lengths, and times that scatter by a few parts in a hundred about a true cost."""
    T = np.sort(rng.choice(np.arange(10, 400), size=int(rng.integers(5, 9)), replace=False)).astype(float)
    c = [rng.uniform(1, 3) * 60.0**-p for p in powers]
    return T, cost.predict_cost(c, powers, T) * np.exp(0.05 * rng.normal(size=len(T))), powers


def costs(rng):
    """The arguments of crossing: a line, and a curve that ends up above it."""
    b = rng.uniform(0.5, 3), rng.uniform(1, 4)
    c = rng.uniform(0, 4), rng.uniform(0, 4), rng.uniform(0.01, 0.3)
    return tuple(map(float, b)), tuple(map(float, c))
