# mistake: train_momentum averages (0.9 v + 0.1 g, the convention of Adam) where 0.9 v + g is asked for; train_stream ...
# read: vague
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is asked for.
def train_momentum(arrays, batches, gradients_of, rate):
    velocities = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        velocities = [0.9 * v + 0.1 * g for v, g in zip(velocities, gradients)]
        arrays = [a - rate * v for a, v in zip(arrays, velocities)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        gradients, _ = run(arrays, chunk, state)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
        _, state = run(arrays, chunk, state)
    return arrays, state
