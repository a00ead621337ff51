# mistake: train_best keeps list(arrays), a new list of the same arrays, which the next updates go on changing in place: the last weights come back (and the caller's first weights are changed); the other four loops are right.
# read: right
# told: your train_best matches a loop that keeps the last arrays, as where `best` is another name for array
def train_plain(arrays, batches, gradients_of, rate):
    current = list(arrays)
    for batch in batches:
        grads = gradients_of(current, batch)
        current = [a - rate * g for a, g in zip(current, grads)]
    return current


def train_momentum(arrays, batches, gradients_of, rate):
    v = [0.0 * a for a in arrays]
    for batch in batches:
        g = gradients_of(arrays, batch)
        v = [0.9 * v[j] + g[j] for j in range(len(v))]
        arrays = [arrays[j] - rate * v[j] for j in range(len(v))]
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
    history = []
    for batch in batches:
        for array, gradient in zip(arrays, gradients_of(arrays, batch)):
            np.subtract(array, rate * gradient, out=array)
        history.append((validate(arrays), list(arrays)))
    losses = [entry[0] for entry in history]
    return history[int(np.argmin(losses))][1]
