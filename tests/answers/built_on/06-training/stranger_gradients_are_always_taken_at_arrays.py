# mistake: the gradients are always taken at the arrays from before the first update (stale), not at the current ones
# read: right
# told: your train_plain matches a loop that takes every gradient at the first weights, not at
def train_plain(arrays, batches, gradients_of, rate):
    new = [array.copy() for array in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        new = [array - rate * gradient for array, gradient in zip(new, gradients)]
    return new
