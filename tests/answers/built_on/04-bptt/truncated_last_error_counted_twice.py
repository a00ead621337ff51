# mistake: backward gets dh_T = the error of the chunk's last step besides, although that error is in dh already. The last output of each chunk counts twice in the gradients; loss and final state are right.
# read: right
# told: your truncated_bptt matches one that counts the last dh of a chunk twice, as an output a
from functools import reduce


def truncated_bptt(x, target, state, params, size, forward, backward):
    def chunk(start):
        return x[start : start + size], target[start : start + size]

    def advance(so_far, start):
        loss, grads, state = so_far
        xs, goal = chunk(start)
        h, after, cache = forward(xs, state, params)
        dh = h - goal
        dparams = backward(dh, (dh[-1], np.zeros_like(after[1])), cache)[-1]
        return loss + 0.5 * float(np.sum(dh * dh)), tuple(map(np.add, grads, dparams)), after

    zeros = tuple(np.zeros(np.shape(p)) for p in params)
    return reduce(advance, range(0, len(x), size), (0.0, zeros, state))
