# mistake: takes the sum of the arrays' norms for the global norm (instead of the root of the sum of squares)
# read: right
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is the root of the sum of all squares.
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum(np.linalg.norm(g) for g in gradients)
        scale = 1.0 if norm <= 1 else 1 / norm
        arrays = [a - rate * scale * g for a, g in zip(arrays, gradients)]
    return arrays
