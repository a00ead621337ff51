# mistake: The last step is done apart and the rest are stacked, which raises an error for a sequence of one step, where nothing is left to stack.
# told: In lstm_backward. It stops: ValueError: need at least one array to stack
def lstm_backward(dh, dstate, caches, step_backward):
    last, (dh_t, dc_t), total = step_backward((dh[-1] + dstate[0], dstate[1]), caches[-1])
    earlier = []
    for dh_out, cache in zip(dh[-2::-1], caches[-2::-1]):
        dx_t, (dh_t, dc_t), dparams = step_backward((dh_out + dh_t, dc_t), cache)
        total = tuple(a + b for a, b in zip(total, dparams))
        earlier.append(dx_t)
    dx = np.concatenate([np.stack(earlier)[::-1], last[None]])
    return dx, (dh_t, dc_t), total
