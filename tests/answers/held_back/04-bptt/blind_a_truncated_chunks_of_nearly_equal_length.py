# mistake: truncated_bptt uses np.array_split, which makes chunks of nearly equal length (7 steps by 3 give 3, 2, 2) instead of chunks of size steps with a shorter last one, so the gradient is cut at the wrong steps.
# read: right
# told: in dW_x, with 3 chunks: with one less all is right. dW_x[0, 0] should be -0.025046, yours is -0.0738
def truncated_bptt(x, target, state, params, size, forward, backward):
    parts = -(-len(x) // size)
    loss, total = 0.0, None
    for x_part, target_part in zip(np.array_split(x, parts), np.array_split(target, parts)):
        h, state, cache = forward(x_part, state, params)
        dh = h - target_part
        loss = loss + 0.5 * np.square(dh).sum()
        _, _, d = backward(dh, (0 * state[0], 0 * state[1]), cache)
        total = d if total is None else tuple(p + q for p, q in zip(total, d))
    return loss, total, state
