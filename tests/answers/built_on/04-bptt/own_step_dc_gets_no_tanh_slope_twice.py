# mistake: TWO: the slope of tanh(c) is 1 - tanh(tanh_c)^2, db is the mean
# told: your gradients match a step back in which the derivative of the tanh is taken at tanh(c_t), not at c
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tc), (W_x, W_h, b) = cache
    dh, dc = dstate
    dct = dc + dh * o * (1 - np.tanh(tc) ** 2)
    dai = dct * g * i * (1 - i)
    daf = dct * c_prev * f * (1 - f)
    dag = dct * i * (1 - g * g)
    dao = dh * tc * o * (1 - o)
    da = np.hstack([dai, daf, dag, dao])
    return da @ W_x, (da @ W_h, dct * f), (da.T @ x_t, da.T @ h_prev, da.mean(0))
