# mistake: train_momentum keeps its velocity now, but weighs the gradient by 0.1, v <- 0.9 v + 0.1 g, the running mean of Adam instead of the sum 0.9 v + g that is asked for: the updates are ten times too small from the first on; the other four loops are right
# read: right
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is


def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    memory = 0.9
    averages = None
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        if averages is None:
            averages = [np.zeros_like(g) for g in gradients]
        averages = [memory * v + (1 - memory) * g for v, g in zip(averages, gradients, strict=True)]
        arrays = [a - rate * v for a, v in zip(arrays, averages, strict=True)]
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
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best
