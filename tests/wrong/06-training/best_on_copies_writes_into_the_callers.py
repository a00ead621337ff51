# loses: check-repaired-loops
# told: train_best changes arrays in place


def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        grads = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    v = [0.0 for _ in arrays]
    for batch in batches:
        for j, g in enumerate(gradients_of(arrays, batch)):
            v[j] = 0.9 * v[j] - rate * g
        arrays = [a + step for a, step in zip(arrays, v)]
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
    best, least = None, 1e300
    for batch in batches:
        for a, g in zip(arrays, gradients_of(arrays, batch)):
            a -= rate * g
        loss = validate(arrays)
        if loss < least:
            best, least = [a.copy() for a in arrays], loss
    return best
