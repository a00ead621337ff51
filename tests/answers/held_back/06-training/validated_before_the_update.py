# mistake: The validation loss is measured before the update but kept with the arrays after it, so the arrays returned are those one update after the best ones.
# told: your train_best matches a loop that validates before the update: the loss belongs to
def train_best(arrays, batches, gradients_of, validate, rate):
    history = []
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        loss = validate(arrays)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
        history.append((loss, arrays))
    losses = [loss for loss, _ in history]
    return history[losses.index(min(losses))][1]


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


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return (arrays, state)
