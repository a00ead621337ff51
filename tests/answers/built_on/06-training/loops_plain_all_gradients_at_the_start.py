# mistake: the gradients of all batches are computed at the first arrays and then subtracted together; they should be taken at the arrays that the update before has left. Shows with two batches or more.
# read: right
# told: your train_plain matches a loop that takes every gradient at the first weights, not at t
def train_plain(arrays, batches, gradients_of, rate):
    per_batch = [gradients_of(arrays, batch) for batch in batches]
    return [a - rate * sum(gradients) for a, *gradients in zip(arrays, *per_batch)]
