# mistake: two: the candidate's slope is 1 - g instead of 1 - g^2 (every input), and db comes back as (1, 4H) instead of (4H,)
# read: right
# told: in your lstm_step_backward stand the numbers that come out if, where da_g is made,
def lstm_step_backward(dstate, cache):
    (dh_t, dc_t), (x_t, h_prev, c_prev, gates, params) = dstate, cache
    i, f, g, o, tanh_c = gates

    def squash_back(name, gate):
        if name == "g":
            return 1 - gate
        return gate * (1 - gate)

    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    blocks = [
        dc * g * squash_back("i", i),
        dc * c_prev * squash_back("f", f),
        dc * i * squash_back("g", g),
        dh_t * tanh_c * squash_back("o", o),
    ]
    da = np.concatenate(blocks, axis=1)
    dW_x = np.matmul(da.T, x_t)
    dW_h = np.matmul(da.T, h_prev)
    db = np.sum(da, axis=0, keepdims=True)
    return np.matmul(da, params[0]), (np.matmul(da, params[1]), dc * f), (dW_x, dW_h, db)
