# mistake: train_clipped clips the global norm of the UPDATE, rate times gradient, to 1 instead of that of the gradient, so gradients longer than 1 pass whole as long as rate times norm is at most 1; the direction is right, and all is right where no gradient is longer than 1 (at a rate of at most 1), or where the rate is 1
# read: right
# told: your train_clipped matches a loop that does not clip: the gradients go into the update a
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        moves = [rate * g for g in gradients_of(arrays, batch)]
        length = np.linalg.norm(np.concatenate([np.ravel(m) for m in moves]))
        if length > 1:
            moves = [m / length for m in moves]
        arrays = [a - m for a, m in zip(arrays, moves)]
    return arrays
