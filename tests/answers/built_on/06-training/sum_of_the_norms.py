# mistake: The global norm is taken as the sum of the arrays' norms instead of the root of the sum of all squares, so the updates are clipped too early and too much.
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum(np.linalg.norm(gradient) for gradient in gradients)
        if norm > 1:
            gradients = [gradient / norm for gradient in gradients]
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


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


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return (arrays, state)


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
