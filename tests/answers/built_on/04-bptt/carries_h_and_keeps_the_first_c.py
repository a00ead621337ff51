# mistake: h is carried from chunk to chunk, but every chunk begins with the very first c; shows with more than one chunk
# read: right
# told: in loss, with 2 chunks: with one less all is right. loss should be 1.0993, yours is
def truncated_bptt(x, target, state, params, size, forward, backward):
    h_0, c_0 = state
    final = state
    loss, dW_x, dW_h, db = 0.0, 0.0, 0.0, 0.0
    start = 0
    while start < len(x):
        stop = min(len(x), start + size)
        h, final, cache = forward(x[start:stop], (h_0, c_0), params)
        h_0 = h[-1].copy()
        dh = h - target[start:stop]
        loss += 0.5 * float(np.sum(dh * dh))
        none = (np.zeros_like(h_0), np.zeros_like(h_0))
        parts = backward(dh, none, cache)[2]
        dW_x, dW_h, db = dW_x + parts[0], dW_h + parts[1], db + parts[2]
        start = stop
    return loss, (dW_x, dW_h, db), final
