# mistake: Two slips: the velocity is an average, 0.9 v + 0.1 g instead of 0.9 v + g, and the arrays are moved before the velocity has taken in the new gradient.
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is asked for. Besides, where velocities is made, arrays = [array - rate * velocity for array
def train_momentum(arrays, batches, gradients_of, rate):
    arrays = list(arrays)
    v = [np.zeros_like(array) for array in arrays]
    for batch in batches:
        g = gradients_of(arrays, batch)
        for j in range(len(arrays)):
            arrays[j] = arrays[j] - rate * v[j]
            v[j] = 0.9 * v[j] + 0.1 * g[j]
    return arrays
