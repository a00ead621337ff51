# mistake: train_best still updates the arrays in place and keeps best = list(arrays), a new list of the same arrays, so that the last weights are returned and not the best (the arrays given are copied first and stay as they were).
# read: right
# told: your train_best matches a loop that keeps the last arrays, as where `best` is another name for array
def train_plain(arrays, batches, gradients_of, rate):
    arrays = [a.copy() for a in arrays]
    for batch in batches:
        for a, g in zip(arrays, gradients_of(arrays, batch)):
            a -= rate * g
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    v = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        g = gradients_of(arrays, batch)
        v = [0.9 * v_j + g_j for v_j, g_j in zip(v, g)]
        arrays = [a - rate * v_j for a, v_j in zip(arrays, v)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        g = gradients_of(arrays, batch)
        norm = np.sqrt(sum(np.sum(g_j**2) for g_j in g))
        if norm > 1:
            g = [g_j / norm for g_j in g]
        arrays = [a - rate * g_j for a, g_j in zip(arrays, g)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        g, state = run(arrays, chunk, state)
        arrays = [a - rate * g_j for a, g_j in zip(arrays, g)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    arrays = [a.copy() for a in arrays]
    best, least = arrays, np.inf
    for batch in batches:
        for a, g in zip(arrays, gradients_of(arrays, batch)):
            a -= rate * g
        loss = validate(arrays)
        if loss < least:
            best, least = list(arrays), loss
    return best
