# mistake: the error of a chunk's last output is handed over as dh and once more as the dh_T of dstate, so every chunk's last step counts twice in the gradients.
# read: right
# told: your truncated_bptt matches one that counts the last dh of a chunk twice, as an output
def truncated_bptt(x, target, state, params, size, forward, backward):
    T = x.shape[0]
    starts = range(0, T, size)
    losses, gradients = [], []
    for s in starts:
        window = slice(s, min(s + size, T))
        h, state, cache = forward(x[window], state, params)
        delta = h - target[window]
        losses.append(np.einsum("tnh,tnh->", delta, delta) / 2)
        dstate = (delta[-1], np.zeros(delta[-1].shape))
        gradients.append(backward(delta, dstate, cache)[2])
    dW_x, dW_h, db = (sum(column) for column in zip(*gradients))
    return sum(losses), (dW_x, dW_h, db), state
