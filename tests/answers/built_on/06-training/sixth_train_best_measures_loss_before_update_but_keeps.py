# mistake: measures the loss before the update but keeps the arrays after it: the loss belongs to the weights before, so the kept ones are one update too far
# read: right
# told: your train_best matches a loop that validates before the update: the loss belongs to other arrays than those it keeps.
def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = None, np.inf
    for batch in batches:
        loss = validate(arrays)
        gradients = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
        if loss < least:
            least = loss
            best = [a.copy() for a in arrays]
    return best
