# mistake: two: the global norm is the sum of the norms of the arrays; train_stream carries only h, the cells go back to the first state
# read: right
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is
def train_plain(arrays, batches, gradients_of, rate):
    """`broken_plain`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    """`broken_momentum`, repaired -> the arrays after the last update."""
    v = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        v = [0.9 * u + g for u, g in zip(v, gradients)]
        arrays = [a - rate * u for a, u in zip(arrays, v)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    """`broken_clipped`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum(np.sqrt((g**2).sum()) for g in gradients)
        if norm > 1:
            gradients = [g / norm for g in gradients]
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""
    first_c = state[1]
    for chunk in chunks:
        gradients, (h, c) = run(arrays, chunk, state)
        state = h, first_c
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays, (h, c)


def train_best(arrays, batches, gradients_of, validate, rate):
    """`broken_best`, repaired -> the arrays, of those after each update, whose validation loss is least."""
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best
