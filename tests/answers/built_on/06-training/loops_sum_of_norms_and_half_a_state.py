# mistake: two: train_clipped takes the sum of the arrays' norms for the global norm (wrong where it exceeds 1 and more than one array has a gradient); and train_stream hands on only the first part of the state, the second stays what it was at the beginning
# read: right
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is
def train_plain(arrays, batches, gradients_of, rate):
    """`broken_plain`, repaired -> the arrays after the last update."""
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    """`broken_momentum`, repaired -> the arrays after the last update."""
    speed = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        speed = [0.9 * v + g for v, g in zip(speed, gradients_of(arrays, batch))]
        arrays = [a - rate * v for a, v in zip(arrays, speed)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    """`broken_clipped`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum(np.linalg.norm(np.ravel(g)) for g in gradients)
        arrays = [a - rate * g / max(1.0, norm) for a, g in zip(arrays, gradients)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""
    h, c = state
    end = state
    for chunk in chunks:
        gradients, end = run(arrays, chunk, (h, c))
        h = end[0]
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays, end


def train_best(arrays, batches, gradients_of, validate, rate):
    """`broken_best`, repaired -> the arrays, of those after each update, whose validation loss is least."""
    least, best = np.inf, arrays
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        loss = validate(arrays)
        if loss < least:
            least, best = loss, arrays
    return best
