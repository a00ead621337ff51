# mistake: train_clipped uses one factor for all arrays, but takes the sum of the arrays' norms for the global norm instead of the root of the sum of their squares, so it clips too early and too hard (the direction is right); right for a single array (or all others zero), and where the sum of the norms is at most 1
# read: right
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum(np.linalg.norm(gradient.ravel()) for gradient in gradients)
        factor = 1.0 / max(1.0, norm)
        arrays = [array - rate * factor * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays
