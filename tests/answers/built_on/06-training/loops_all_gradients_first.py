# mistake: train_plain computes the gradients of all batches at the first arrays and then takes the steps: wrong from the second batch on
# read: right
# told: your train_plain matches a loop that takes every gradient at the first weights, not at
def train_plain(arrays, batches, gradients_of, rate):
    """`broken_plain`, repaired -> the arrays after the last update."""
    per_batch = [gradients_of(arrays, batch) for batch in batches]
    for gradients in per_batch:
        arrays = list(map(lambda a, g: a - rate * g, arrays, gradients))
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    """`broken_momentum`, repaired -> the arrays after the last update."""
    speed = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        speed = [0.9 * v + g for v, g in zip(speed, gradients_of(arrays, batch))]
        arrays = [a - rate * v for a, v in zip(arrays, speed)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    """`broken_clipped`, repaired -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.linalg.norm(np.concatenate([np.ravel(g) for g in gradients]))
        arrays = [a - rate * g / max(1.0, norm) for a, g in zip(arrays, gradients)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    """`broken_best`, repaired -> the arrays, of those after each update, whose validation loss is least."""
    least, best = np.inf, arrays
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        loss = validate(arrays)
        if loss < least:
            least, best = loss, arrays
    return best
