# mistake: The sum of all gradients so far is kept and divided by their number: each update follows the mean of all past gradients instead of the gradient of its own batch.
# told: your train_plain matches a loop that takes the mean of all gradients so far: each update
def train_plain(arrays, batches, gradients_of, rate):
    total = [np.zeros_like(array) for array in arrays]
    for k, batch in enumerate(batches, 1):
        gradients = gradients_of(arrays, batch)
        total = [before + gradient for before, gradient in zip(total, gradients, strict=True)]
        arrays = [array - rate * gradient / k for array, gradient in zip(arrays, total, strict=True)]
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
