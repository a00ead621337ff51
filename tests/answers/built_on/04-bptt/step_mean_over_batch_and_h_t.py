# mistake: two. The weights' gradients are averaged over the batch instead of summed (shows for N > 1), and dW_h is built with this step's h_t = o * tanh_c in the place of h_prev (shows always).
# read: right
# told: in dW_h. dW_h[0, 0] should be 0.057222, yours is -0.030032 (with N = 1, D = 2, H = 1).
from functools import reduce


def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dh, dc = dstate
    dc = dc + dh * o * (1 - tanh_c * tanh_c)
    da = np.concatenate(
        [dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g * g), dh * tanh_c * o * (1 - o)], axis=-1
    )
    h = o * tanh_c

    def average(items):
        items = list(items)
        return reduce(np.add, items) / len(items)

    dW_x = average(np.outer(d, row) for d, row in zip(da, x_t))
    dW_h = average(np.outer(d, row) for d, row in zip(da, h))
    return da @ W_x, (da @ W_h, dc * f), (dW_x, dW_h, average(da))
