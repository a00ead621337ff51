# mistake: the error of a chunk's last output is handed to backward twice: within dh and again as the dh_T of dstate
# read: right
# told: your truncated_bptt matches one that counts the last dh of a chunk twice, as an output and
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss = 0
    grads = [np.zeros(p.shape) for p in params]
    for s in range(0, x.shape[0], size):
        h, state, cache = forward(x[s : s + size], state, params)
        dh = h - target[s : s + size]
        loss += np.sum(dh**2) / 2
        dstate = (dh[-1], np.zeros_like(state[1]))
        _, _, d = backward(dh, dstate, cache)
        for k in range(3):
            grads[k] += d[k]
    return loss, tuple(grads), state
