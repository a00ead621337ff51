# mistake: the global norm is taken as the sum of the arrays' norms instead of the root of the sum of their squares
# read: right
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is the root of the sum of all squares.
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum(np.linalg.norm(g) for g in gradients)
        factor = 1.0 if norm <= 1 else 1.0 / norm
        arrays = [a - rate * factor * g for a, g in zip(arrays, gradients)]
    return arrays
