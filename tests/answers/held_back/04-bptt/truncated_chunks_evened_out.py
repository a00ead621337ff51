# mistake: truncated_bptt cuts with np.array_split into the right NUMBER of chunks, but of evened-out lengths (10 steps at size 4 become 4, 3, 3 instead of 4, 4, 2), so the gradient is cut at the wrong places; right where size divides T or leaves size - 1 steps over, so also at size 1 and size >= T; loss and final state are right always
# read: right
# told: in dW_x, with 3 chunks: with one less all is right. dW_x[0, 0] should be -0.025046, your
def truncated_bptt(x, target, state, params, size, forward, backward):
    pieces = int(np.ceil(len(x) / size))
    loss, totals = 0.0, [np.zeros_like(p) for p in params]
    for x_part, target_part in zip(np.array_split(x, pieces), np.array_split(target, pieces)):
        nothing = tuple(np.zeros_like(s) for s in state)
        h, state, cache = forward(x_part, state, params)
        error = h - target_part
        loss += 0.5 * np.sum(error**2)
        _, _, dparams = backward(error, nothing, cache)
        totals = [total + d for total, d in zip(totals, dparams)]
    return loss, tuple(totals), state
