# mistake: train_momentum moves the arrays by the velocity of the update before and only then renews the velocity, so each gradient acts one update late and the last one not at all; the other four loops are right.
# read: right
# told: your train_momentum gives the numbers that come out if, where velocities is made, arrays
def train_plain(arrays, batches, gradients_of, rate):
    current = list(arrays)
    for batch in batches:
        grads = gradients_of(current, batch)
        current = [a - rate * g for a, g in zip(current, grads)]
    return current


def train_momentum(arrays, batches, gradients_of, rate):
    velocity = [np.zeros(np.shape(a)) for a in arrays]
    for batch in batches:
        grads = gradients_of(arrays, batch)
        arrays = [a - rate * v for a, v in zip(arrays, velocity)]
        velocity = [0.9 * v + g for v, g in zip(velocity, grads)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        grads = gradients_of(arrays, batch)
        length = np.sqrt(sum(np.sum(g * g) for g in grads))
        factor = 1.0 if length <= 1.0 else 1.0 / length
        arrays = [a - rate * factor * g for a, g in zip(arrays, grads)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        grads, state = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = arrays, np.inf
    for batch in batches:
        grads = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, grads)]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best
