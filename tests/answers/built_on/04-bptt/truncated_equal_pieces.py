# mistake: np.array_split makes ceil(T / size) pieces of nearly equal length, not pieces of size steps and a rest. T = 7, size = 3 gives 3, 2, 2 instead of 3, 3, 1: the gradient is cut at other places. Right where size divides T, or where T leaves a rest that is shorter by one at most.
# read: wrong
# told: in dW_x, with 3 chunks: with one less all is right. dW_x[0, 0] should be -0.025046, yours is -0.073858 (with T = 7, size = 3, N = 3, D = 5,
from functools import reduce


def truncated_bptt(x, target, state, params, size, forward, backward):
    pieces = -(-len(x) // size)

    def run(carried, piece):
        loss, grads, state = carried
        x_k, target_k = piece
        h, state, cache = forward(x_k, state, params)
        miss = h - target_k
        *_, dparams = backward(miss, tuple(map(np.zeros_like, state)), cache)
        return loss + 0.5 * np.sum(miss**2), [a + b for a, b in zip(grads, dparams)], state

    parts = zip(*(np.array_split(v, pieces) for v in (x, target)))
    loss, grads, state = reduce(run, parts, (0.0, [0.0] * 3, state))
    return loss, tuple(grads), state
