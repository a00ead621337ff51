# mistake: train_clipped takes the sum of the arrays' norms for the global norm, instead of the root of the sum of all squares: the updates have the right direction but are too short wherever the sum of the norms exceeds 1; right where there is one array (or only one with a gradient), or where the sum is at most 1
# read: right
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = 0.0
        for gradient in gradients:
            norm += np.linalg.norm(gradient.ravel())
        factor = 1.0 if norm <= 1 else 1 / norm
        arrays = [array - rate * factor * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays
