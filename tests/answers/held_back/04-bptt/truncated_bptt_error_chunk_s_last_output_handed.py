# mistake: two: (1) the error of each chunk's last output is handed in a second time as the gradient of its final state h_T; (2) the loss lacks the factor 1/2
# read: right
# told: in loss, in a single chunk. loss should be 0.63301, yours is 1.266 (with T = 1, size = 1, N = 1, D = 2, H = 1). In truncated_bptt. The first
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss = 0.0
    dW_x, dW_h, db = (np.zeros(np.shape(p)) for p in params)
    for s in range(0, x.shape[0], size):
        h, state, cache = forward(x[s : s + size], state, params)
        e = h - target[s : s + size]
        loss += np.sum(e * e)
        _, _, (a, b, c) = backward(e, (e[-1], np.zeros_like(e[-1])), cache)
        dW_x, dW_h, db = dW_x + a, dW_h + b, db + c
    return loss, (dW_x, dW_h, db), state
