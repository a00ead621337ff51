# mistake: train_plain still keeps the sum of all gradients and divides it by the number of batches so far, so each update goes along the mean of all gradients since the beginning instead of the batch's own; right for one batch
# read: right
# told: your train_plain matches a loop that takes the mean of all gradients so far: each update
def train_plain(arrays, batches, gradients_of, rate):
    total = [np.zeros_like(array) for array in arrays]
    for count, batch in enumerate(batches, start=1):
        gradients = gradients_of(arrays, batch)
        total = [before + gradient for before, gradient in zip(total, gradients, strict=True)]
        arrays = [array - rate * gradient / count for array, gradient in zip(arrays, total, strict=True)]
    return arrays
