# mistake: The sum of all gradients so far is kept and divided by their number: each update follows the mean of all past gradients instead of the gradient of its own batch.
# told: your train_plain matches a loop that takes the mean of all gradients so far: each update
def train_plain(arrays, batches, gradients_of, rate):
    total = [np.zeros_like(array) for array in arrays]
    for k, batch in enumerate(batches, 1):
        gradients = gradients_of(arrays, batch)
        total = [before + gradient for before, gradient in zip(total, gradients, strict=True)]
        arrays = [array - rate * gradient / k for array, gradient in zip(arrays, total, strict=True)]
    return arrays
