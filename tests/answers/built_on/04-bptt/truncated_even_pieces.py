# mistake: np.array_split makes pieces of nearly equal length (T = 10, size = 4 gives 4, 3, 3), not pieces of `size` steps with a shorter last one (4, 4, 2); loss and state are right, the gradients are not when size does not divide T and the pieces differ.
# read: right
# told: in dW_x, with 3 chunks: with one less all is right. dW_x[0, 0] should be -0.025046, yours is -0.073858 (with T = 7, size = 3, N = 3, D = 5,
def truncated_bptt(x, target, state, params, size, forward, backward):
    pieces = int(np.ceil(len(x) / size))
    loss = 0.0
    grads = [np.zeros(p.shape) for p in params]
    for xs, ys in zip(np.array_split(x, pieces), np.array_split(target, pieces)):
        h, state_after, memo = forward(xs, state, params)
        diff = h - ys
        loss += 0.5 * np.sum(diff**2)
        nothing = tuple(np.zeros_like(s, dtype=float) for s in state_after)
        _, _, g = backward(diff, nothing, memo)
        for total, part in zip(grads, g):
            total += part
        state = state_after
    return loss, tuple(grads), state
