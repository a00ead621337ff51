# mistake: The sequence is split into chunks of nearly equal lengths (10 steps by 4 into 4, 3, 3) instead of chunks of `size` steps with a shorter last one (4, 4, 2), so the cuts lie elsewhere.
# told: in dW_x, with 3 chunks: with one less all is right. dW_x[0, 0] should be -0.025046, yours is -0.073858 (with T = 7, size = 3, N = 3, D = 5,
def truncated_bptt(x, target, state, params, size, forward, backward):
    pieces = int(np.ceil(len(x) / size))
    loss = 0.0
    dW_x, dW_h, db = (np.zeros_like(p, dtype=float) for p in params)
    for x_part, target_part in zip(np.array_split(x, pieces), np.array_split(target, pieces)):
        h, state, cache = forward(x_part, state, params)
        dh = h - target_part
        loss += 0.5 * np.sum(dh * dh)
        none = np.zeros_like(state[0]), np.zeros_like(state[1])
        _, _, (a, b, c) = backward(dh, none, cache)
        dW_x, dW_h, db = dW_x + a, dW_h + b, db + c
    return loss, (dW_x, dW_h, db), state
