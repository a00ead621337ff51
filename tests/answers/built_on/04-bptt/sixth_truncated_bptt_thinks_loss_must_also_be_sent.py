# mistake: thinks the loss must also be sent to the chunk's final state: hands err[-1] as dh_T besides err, so the last step of each chunk counts twice
# read: right
# told: your truncated_bptt matches one that counts the last dh of a chunk twice, as an output and in dstate.
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, grads = 0.0, None
    for k in range(0, x.shape[0], size):
        h, state, cache = forward(x[k : k + size], state, params)
        err = h - target[k : k + size]
        loss += (err**2).sum() / 2
        _, _, d = backward(err, (err[-1], np.zeros_like(err[-1])), cache)
        grads = d if grads is None else tuple(a + b for a, b in zip(grads, d))
    return loss, grads, state
