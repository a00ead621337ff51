# mistake: two: train_clipped scales every gradient to the norm 1, short ones too, and train_stream runs each chunk a second time with the updated weights and carries that state on, not the one that came with the gradients.
# read: right
# told: your train_clipped matches a loop that scales short gradients up: only those whose norm
def train_plain(arrays, batches, gradients_of, rate):
    current = list(arrays)
    for batch in batches:
        grads = gradients_of(current, batch)
        current = [a - rate * g for a, g in zip(current, grads)]
    return current


def train_momentum(arrays, batches, gradients_of, rate):
    v = [0.0 * a for a in arrays]
    for batch in batches:
        g = gradients_of(arrays, batch)
        v = [0.9 * v[j] + g[j] for j in range(len(v))]
        arrays = [arrays[j] - rate * v[j] for j in range(len(v))]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        grads = gradients_of(arrays, batch)
        everything = np.concatenate([np.ravel(g) for g in grads])
        length = np.linalg.norm(everything) + 1e-12
        arrays = [a - rate * g / length for a, g in zip(arrays, grads)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        grads, _ = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
        _, state = run(arrays, chunk, state)
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = arrays, np.inf
    for batch in batches:
        grads = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best
