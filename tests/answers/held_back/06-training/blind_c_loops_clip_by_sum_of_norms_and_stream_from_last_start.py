# mistake: TWO: train_clipped takes the sum of the arrays' norms for the global norm instead of the root of the sum of squares; and train_stream returns the state before the last chunk instead of the one after it.
# read: right
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is the root of
def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    velocities = None
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        if velocities is None:
            velocities = gradients
        else:
            velocities = [0.9 * v + g for v, g in zip(velocities, gradients)]
        arrays = [array - rate * v for array, v in zip(arrays, velocities)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum(np.linalg.norm(g) for g in gradients)
        scale = 1.0 if norm <= 1.0 else 1.0 / norm
        arrays = [array - rate * scale * g for array, g in zip(arrays, gradients)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    end = state
    for chunk in chunks:
        state = end
        gradients, end = run(arrays, chunk, state)
        arrays = [array - rate * g for array, g in zip(arrays, gradients)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * g for array, g in zip(arrays, gradients)]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best
