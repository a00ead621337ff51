# mistake: momentum as in Adam: v <- 0.9 v + 0.1 g
# read: right
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is asked for.
def train_momentum(arrays, batches, gradients_of, rate):
    v = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        g = gradients_of(arrays, batch)
        v = [0.9 * vi + 0.1 * gi for vi, gi in zip(v, g)]
        arrays = [a - rate * vi for a, vi in zip(arrays, v)]
    return arrays
