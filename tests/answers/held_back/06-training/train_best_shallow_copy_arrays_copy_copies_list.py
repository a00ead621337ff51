# mistake: shallow copy: best = arrays.copy() copies the list, not the arrays, which array -= goes on changing (and the caller's arrays change too)
# read: right
# told: your train_best matches a loop that keeps the last arrays, as where `best` is another name for array
def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        for array, gradient in zip(arrays, gradients, strict=True):
            array -= rate * gradient
        loss = validate(arrays)
        if loss < least:
            best, least = arrays.copy(), loss
    return best
