# loses: check-repaired-loops
# told: keeps the last arrays


def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        grads = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    v = [np.zeros(a.shape) for a in arrays]
    for batch in batches:
        grads = gradients_of(arrays, batch)
        v = [0.9 * old + g for old, g in zip(v, grads)]
        arrays = [a - rate * step for a, step in zip(arrays, v)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        grads = gradients_of(arrays, batch)
        norm = np.linalg.norm(np.concatenate([g.ravel() for g in grads]))
        if norm > 1:
            grads = [g / norm for g in grads]
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        grads, state = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = list(arrays), np.inf
    for batch in batches:
        for a, g in zip(arrays, gradients_of(arrays, batch)):
            a -= rate * g
        if validate(arrays) < least:
            best, least = list(arrays), validate(arrays)  # a new list of the same arrays
    return best
