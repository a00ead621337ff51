# mistake: TWO: truncated_bptt starts every chunk from the initial state instead of from the state in which the chunk before ended, and it returns the gradient of the last chunk only instead of the sum.
# read: right
# told: in loss, with 2 chunks: with one less all is right. loss should be 1.0993, yours is 1.0314 (with T =
def truncated_bptt(x, target, state, params, size, forward, backward):
    losses = []
    for begin in range(0, len(x), size):
        end = min(begin + size, len(x))
        h, final, cache = forward(x[begin:end], state, params)
        delta = h - target[begin:end]
        losses.append(0.5 * np.sum(delta**2))
        no_future = (np.zeros_like(final[0]), np.zeros_like(final[1]))
        _, _, grads = backward(delta, no_future, cache)
    return sum(losses), grads, final
