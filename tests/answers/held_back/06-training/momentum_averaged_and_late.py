# mistake: Two slips: the velocity is an average, 0.9 v + 0.1 g instead of 0.9 v + g, and the arrays are moved before the velocity has taken in the new gradient.
def train_momentum(arrays, batches, gradients_of, rate):
    arrays = list(arrays)
    v = [np.zeros_like(array) for array in arrays]
    for batch in batches:
        g = gradients_of(arrays, batch)
        for j in range(len(arrays)):
            arrays[j] = arrays[j] - rate * v[j]
            v[j] = 0.9 * v[j] + 0.1 * g[j]
    return arrays


def train_plain(arrays, batches, gradients_of, rate):
    """`broken_plain`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
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
