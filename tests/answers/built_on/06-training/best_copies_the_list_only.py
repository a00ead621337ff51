# mistake: two of one root: train_best copies only the list (arrays.copy()) and goes on updating the arrays in place, so (1) it still returns the last weights, right only where the last update is the best; (2) the caller's arrays are changed; the other four loops are right
# read: right
# told: your train_best matches a loop that keeps the last arrays, as where `best` is another name for array


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
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))
        factor = 1.0 / max(1.0, norm)
        arrays = [array - rate * factor * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    losses, snapshots = [], []
    for batch in batches:
        for array, gradient in zip(arrays, gradients_of(arrays, batch), strict=True):
            array -= rate * gradient
        losses.append(validate(arrays))
        snapshots.append(arrays.copy())
    return snapshots[int(np.argmin(losses))]
