# mistake: The state is carried from chunk to chunk under another name, and the one that is returned is the initial state instead of that after the last chunk.
# told: your train_stream matches a loop that returns the state before the first chunk: the state
def train_stream(arrays, chunks, run, state, rate):
    carried = state
    arrays = list(arrays)
    for chunk in chunks:
        gradients, carried = run(arrays, chunk, carried)
        for j, gradient in enumerate(gradients):
            arrays[j] = arrays[j] - rate * gradient
    return arrays, state


def train_plain(arrays, batches, gradients_of, rate):
    """`broken_plain`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    """`broken_momentum`, repaired -> the arrays after the last update."""
    velocities = [np.zeros_like(array) for array in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        velocities = [0.9 * velocity + gradient for velocity, gradient in zip(velocities, gradients, strict=True)]
        arrays = [array - rate * velocity for array, velocity in zip(arrays, velocities, strict=True)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    """`broken_clipped`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.sqrt(sum(((gradient**2).sum() for gradient in gradients)))
        scale = min(1.0, 1.0 / norm)
        arrays = [array - rate * scale * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


def train_best(arrays, batches, gradients_of, validate, rate):
    """`broken_best`, repaired -> the arrays, of those after each update, whose validation loss is least."""
    best, least = (arrays, np.inf)
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
        loss = validate(arrays)
        if loss < least:
            best, least = (arrays, loss)
    return best
