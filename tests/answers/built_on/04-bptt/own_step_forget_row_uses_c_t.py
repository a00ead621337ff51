# mistake: the forget gate's gradient reads arctanh(tanh_c), the new c
# told: your gradients match a step back in which the forget gate's gradient holds the new c_t: the forget g
def lstm_step_backward(dstate, cache):
    x, h, c, gates, (W_x, W_h, b) = cache
    i, f, g, o, tc = gates
    dh, dc = dstate
    dc = dc + dh * o * (1 - tc * tc)
    c_t = f * c + i * g
    blocks = [dc * g * i * (1 - i), dc * c_t * f * (1 - f), dc * i * (1 - g * g), dh * tc * o * (1 - o)]
    da = np.concatenate(blocks, axis=1)
    dW_x = np.einsum("na,nd->ad", da, x)
    dW_h = np.einsum("na,nk->ak", da, h)
    return da.dot(W_x), (da.dot(W_h), f * dc), (dW_x, dW_h, da.sum(0))
