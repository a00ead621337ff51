# mistake: The global norm is taken as the sum of the arrays' norms instead of the root of the sum of all squares, so the updates are clipped too early and too much.
# told: your train_clipped matches a loop that adds the norms of the arrays: the global norm is
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = sum(np.linalg.norm(gradient) for gradient in gradients)
        if norm > 1:
            gradients = [gradient / norm for gradient in gradients]
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays
