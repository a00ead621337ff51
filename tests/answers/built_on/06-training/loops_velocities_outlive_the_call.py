# mistake: train_momentum keeps its velocities in a default argument, so a second call (with arrays of the same shapes) starts with those of the first
# read: right
# told: your train_momentum answers otherwise when asked the same again: it remembers earlier
def train_plain(arrays, batches, gradients_of, rate):
    """`broken_plain`, repaired -> the arrays after the last update."""
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate, speeds={}):
    """`broken_momentum`, repaired -> the arrays after the last update."""
    key = tuple(np.shape(a) for a in arrays)
    speeds.setdefault(key, [np.zeros_like(a) for a in arrays])
    for batch in batches:
        speeds[key] = [0.9 * v + g for v, g in zip(speeds[key], gradients_of(arrays, batch))]
        arrays = [a - rate * v for a, v in zip(arrays, speeds[key])]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    """`broken_clipped`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.linalg.norm(np.concatenate([np.ravel(g) for g in gradients]))
        arrays = [a - rate * g / max(1.0, norm) for a, g in zip(arrays, gradients)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    """`broken_best`, repaired -> the arrays, of those after each update, whose validation loss is least."""
    least, best = np.inf, arrays
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        loss = validate(arrays)
        if loss < least:
            least, best = loss, arrays
    return best
