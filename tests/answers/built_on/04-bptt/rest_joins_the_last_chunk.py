# mistake: the steps that are left over join the last whole chunk instead of forming one of their own; shows where size does not divide T and size < T
# read: right
# told: in dW_x, with 3 chunks: with one less all is right. dW_x[0, 0] should be -0.025046, yours
def truncated_bptt(x, target, state, params, size, forward, backward):
    T = x.shape[0]
    chunks = max(1, T // size)
    loss = 0.0
    grads = tuple(np.zeros_like(p, dtype=float) for p in params)
    for k in range(chunks):
        begin = k * size
        end = T if k == chunks - 1 else begin + size
        h, state, cache = forward(x[begin:end], state, params)
        error = h - target[begin:end]
        loss += (error * error).sum() / 2
        zero = np.zeros_like(error[0])
        _, _, part = backward(error, (zero, zero), cache)
        for total, add in zip(grads, part):
            total += add
    return loss, grads, state
