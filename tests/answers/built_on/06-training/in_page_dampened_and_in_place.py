# mistake: two: velocity is 0.9 v + 0.1 g; train_best copies the best but still updates the arrays that went in
# read: right
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is
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
        v = [0.9 * u + 0.1 * g for u, g in zip(v, gradients)]
        arrays = [a - rate * u for a, u in zip(arrays, v)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    """`broken_clipped`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.sqrt(sum((g**2).sum() for g in gradients))
        if norm > 1:
            gradients = [g / norm for g in gradients]
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    """`broken_best`, repaired -> the arrays, of those after each update, whose validation loss is least."""
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        for a, g in zip(arrays, gradients):
            a -= rate * g
        loss = validate(arrays)
        if loss < least:
            best, least = [a.copy() for a in arrays], loss
    return best
