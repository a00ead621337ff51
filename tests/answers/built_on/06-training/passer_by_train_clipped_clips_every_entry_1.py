# mistake: train_clipped clips every entry to [-1, 1] instead of scaling all by the global norm
# read: right
# told: your train_clipped matches a loop that clips entry by entry, which turns the direction.
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        gradients = [np.clip(g, -1.0, 1.0) for g in gradients]
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return arrays
