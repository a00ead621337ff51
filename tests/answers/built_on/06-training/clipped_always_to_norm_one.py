# mistake: train_clipped divides by the global norm always, so gradients with a norm below 1 are stretched to norm 1 instead of left alone; right where the global norm is at least 1; the other four loops are right
# read: right
# told: your train_clipped matches a loop that scales short gradients up: only those whose norm


def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    velocities = [np.zeros_like(array) for array in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        velocities = [0.9 * velocity + gradient for velocity, gradient in zip(velocities, gradients, strict=True)]
        arrays = [array - rate * velocity for array, velocity in zip(arrays, velocities, strict=True)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    def unit(gradients):
        everything = np.concatenate([gradient.ravel() for gradient in gradients])
        length = np.linalg.norm(everything)
        if length == 0:
            return gradients
        return [gradient / length for gradient in gradients]

    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, unit(gradients_of(arrays, batch)), strict=True)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best
