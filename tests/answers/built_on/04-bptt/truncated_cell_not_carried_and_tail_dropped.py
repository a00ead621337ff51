# mistake: two: only h runs on to the next chunk while c starts again from the c that came in (T > size), and the steps after the last full chunk are left out (T not a multiple of size; nothing at all is done if size > T).
# read: right
# told: in loss, with 2 chunks: with one less all is right. loss should be 1.0993, yours is
def truncated_bptt(x, target, state, params, size, forward, backward):
    h_state, c_state = state
    total_loss = 0.0
    total = tuple(np.zeros(np.shape(p)) for p in params)
    final = state
    for k in range(len(x) // size):
        lo = k * size
        hi = lo + size
        h, final, cache = forward(x[lo:hi], (h_state, c_state), params)
        err = h - target[lo:hi]
        total_loss += (err * err).sum() / 2
        zero = np.zeros_like(err[0])
        _, _, chunk_grads = backward(err, (zero, zero), cache)
        total = tuple(a + b for a, b in zip(total, chunk_grads))
        h_state = final[0]
    return total_loss, total, final
