# mistake: truncated_bptt makes max(1, T // size) chunks of nearly equal length with np.array_split instead of chunks of `size` steps with the rest as the last one, so the gradient is cut at other places (T = 7, size = 3: chunks of 4 and 3 steps); only the gradients are wrong, and only where size < T does not divide T (size 1 is right)
# read: right
# told: in dW_x, with 3 chunks: with one less all is right. dW_x[0, 0] should be -0.025046, your
def truncated_bptt(x, target, state, params, size, forward, backward):
    T = x.shape[0]
    count = max(1, T // size)
    zero = np.zeros(state[0].shape), np.zeros(state[1].shape)
    total_loss = 0.0
    total = [np.zeros(p.shape) for p in params]
    for x_k, target_k in zip(np.array_split(x, count), np.array_split(target, count), strict=True):
        h_k, state, cache = forward(x_k, state, params)
        dh_k = h_k - target_k
        total_loss += (dh_k * dh_k).sum() / 2
        dparams = backward(dh_k, zero, cache)[2]
        for j in range(3):
            total[j] = total[j] + dparams[j]
    return total_loss, tuple(total), state
