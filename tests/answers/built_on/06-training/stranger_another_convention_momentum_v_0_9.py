# mistake: another convention of momentum, v <- 0.9 v + 0.1 g (a running mean), instead of 0.9 v + g
# read: right
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is
def train_momentum(arrays, batches, gradients_of, rate):
    velocities = [np.zeros_like(array) for array in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        velocities = [0.9 * v + (1 - 0.9) * g for v, g in zip(velocities, gradients)]
        arrays = [array - rate * v for array, v in zip(arrays, velocities)]
    return arrays
