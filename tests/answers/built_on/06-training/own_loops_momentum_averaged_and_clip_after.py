# mistake: TWO: momentum is an average (0.1 g); the clipped loop clips the update and not the gradient
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is asked for. y
def train_plain(arrays, batches, gradients_of, rate):
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    v = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        g = gradients_of(arrays, batch)
        v = [0.9 * a + 0.1 * b for a, b in zip(v, g)]
        arrays = [a - rate * b for a, b in zip(arrays, v)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        steps = [rate * g for g in gradients_of(arrays, batch)]
        norm = np.sqrt(sum(np.sum(s * s) for s in steps))
        arrays = [a - s / max(1.0, norm) for a, s in zip(arrays, steps)]
    return arrays
