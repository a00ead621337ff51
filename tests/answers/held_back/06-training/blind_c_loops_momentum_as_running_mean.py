# mistake: train_momentum uses v <- 0.9 v + 0.1 g, the running mean as in Adam, instead of v <- 0.9 v + g, so that its steps are ten times too short.
# read: right
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is asked for.
def _descend(arrays, directions, rate):
    return [a - rate * d for a, d in zip(arrays, directions, strict=True)]


def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        arrays = _descend(arrays, gradients_of(arrays, batch), rate)
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    beta = 0.9
    velocity = [0.0] * len(arrays)
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        for j, g in enumerate(gradients):
            velocity[j] = beta * velocity[j] + (1 - beta) * g
        arrays = _descend(arrays, velocity, rate)
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.linalg.norm(np.concatenate([g.ravel() for g in gradients]))
        arrays = _descend(arrays, gradients, rate / max(1.0, norm))
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = _descend(arrays, gradients, rate)
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    tried = []
    for batch in batches:
        arrays = _descend(arrays, gradients_of(arrays, batch), rate)
        tried.append((validate(arrays), arrays))
    return min(tried, key=lambda pair: pair[0])[1] if tried else arrays
