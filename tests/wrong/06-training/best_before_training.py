# loses: check-repaired-loops
# told: train_best's array 0
def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = arrays, validate(arrays)
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best


def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    v = [0] * len(arrays)
    for batch in batches:
        v = [0.9 * old + g for old, g in zip(v, gradients_of(arrays, batch))]
        arrays = [a - rate * step for a, step in zip(arrays, v)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        grads = gradients_of(arrays, batch)
        norm = sum((g**2).sum() for g in grads) ** 0.5
        arrays = [a - rate * g / max(1, norm) for a, g in zip(arrays, grads)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        grads, state = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
    return arrays, state
