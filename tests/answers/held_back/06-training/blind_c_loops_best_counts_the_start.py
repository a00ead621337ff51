# mistake: train_best validates the weights given as well and keeps them if no update is better, although weights that no update has touched do not count.
# read: right
# told: your train_best matches a loop that counts the arrays it was given, which no update has touched.
def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [w - rate * dw for w, dw in zip(arrays, gradients)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    velocities = [0 * w for w in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        velocities = [0.9 * v + dw for v, dw in zip(velocities, gradients)]
        arrays = [w - rate * v for w, v in zip(arrays, velocities)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum((dw * dw).sum() for dw in gradients) ** 0.5
        gradients = [dw / max(norm, 1.0) for dw in gradients]
        arrays = [w - rate * dw for w, dw in zip(arrays, gradients)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [w - rate * dw for w, dw in zip(arrays, gradients)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    best = [w.copy() for w in arrays]
    least = validate(arrays)
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [w - rate * dw for w, dw in zip(arrays, gradients)]
        loss = validate(arrays)
        if loss < least:
            least = loss
            best = [w.copy() for w in arrays]
    return best
