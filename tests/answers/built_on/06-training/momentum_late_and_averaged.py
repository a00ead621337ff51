# mistake: two in train_momentum: the arrays move by the velocity of before, which is updated only afterwards, so that the first batch moves nothing and the last gradient is never used, and the velocity is 0.9 v + 0.1 g (an average as in Adam) instead of 0.9 v + g, so that all moves are ten times too small
# read: wrong
def train_momentum(arrays, batches, gradients_of, rate):
    arrays = list(arrays)
    speed = {k: np.zeros_like(array, dtype=float) for k, array in enumerate(arrays)}
    for batch in batches:
        for k, gradient in enumerate(gradients_of(arrays, batch)):
            arrays[k] = arrays[k] - rate * speed[k]
            speed[k] = 0.9 * speed[k] + 0.1 * gradient
    return arrays
