# loses: check-repaired-loops
# told: scales short gradients up


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
        grads = [g / norm for g in grads]
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        grads, state = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    seen = []
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        seen.append((validate(arrays), arrays))
    return min(seen, key=lambda pair: pair[0])[1]
