# mistake: the gradient dh_T that comes to the final state is thrown away (as if dh[-1] held it already); only dc_T is used. Shows in all results whenever dh_T is not 0.
# read: right
# told: your lstm_backward matches a loop that ignores the gradient of h_T it is given.
from itertools import accumulate


def lstm_backward(dh, dstate, caches, step_backward):
    start = (None, (np.zeros_like(dh[-1]), dstate[1]), None)

    def one_back(done, t):
        _, (dh_next, dc_next), _ = done
        return step_backward((dh[t] + dh_next, dc_next), caches[t])

    _, *steps = accumulate(range(len(caches) - 1, -1, -1), one_back, initial=start)
    dxs, states, grads = zip(*steps)
    return np.stack(dxs[::-1]), states[-1], tuple(np.sum(g, axis=0) for g in zip(*grads))
