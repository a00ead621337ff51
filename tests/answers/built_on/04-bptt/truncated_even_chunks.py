# mistake: truncated_bptt makes the right number of chunks but of nearly equal length (np.array_split), instead of chunks of `size` with the rest in the last: T = 10 and size = 4 gives 4, 3, 3 and not 4, 4, 2; the gradient is right where size divides T, where size >= T, and where the rest is size - 1 (so always for size 1 and 2); the loss and the final state are always right
# read: right
# told: in dW_x, with 3 chunks: with one less all is right. dW_x[0, 0] should be -0.025046, your
def truncated_bptt(x, target, state, params, size, forward, backward):
    n_chunks = -(-len(x) // size)
    loss, grads = 0.0, None
    for piece, wanted in zip(np.array_split(x, n_chunks), np.array_split(target, n_chunks), strict=True):
        h, state, cache = forward(piece, state, params)
        error = h - wanted
        loss += 0.5 * (error**2).sum()
        nothing = np.zeros_like(error[0])
        _, _, new = backward(error, (nothing, nothing.copy()), cache)
        grads = new if grads is None else tuple(map(np.add, grads, new))
    return loss, tuple(grads), state
