# mistake: train_plain sums the gradients of all batches, all of them at the first arrays, and makes one update at the end, instead of an update after each batch; right for a single batch
# read: right
# told: your train_plain matches a loop that takes every gradient at the first weights, not at t
def train_plain(arrays, batches, gradients_of, rate):
    total = [np.zeros_like(array, dtype=float) for array in arrays]
    for batch in batches:
        total = [t + g for t, g in zip(total, gradients_of(arrays, batch), strict=True)]
    return [array - rate * t for array, t in zip(arrays, total, strict=True)]
