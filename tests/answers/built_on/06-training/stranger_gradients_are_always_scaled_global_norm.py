# mistake: the gradients are always scaled to the global norm 1, also those that are shorter
# read: right
# told: your train_clipped matches a loop that scales short gradients up: only those whose norm is
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))
        gradients = [gradient / norm for gradient in gradients]
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients)]
    return arrays
