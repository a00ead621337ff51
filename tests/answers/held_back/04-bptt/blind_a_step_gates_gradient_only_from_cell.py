# mistake: lstm_step_backward computes the pre-activation gradient of the output gate from the total derivative of c_t (dc_total * tanh_c * o * (1 - o)) as for the other gates, instead of from dh_t.
# read: right
# told: your gradients match a step back in which the output gate's gradient comes from dc_t: the output gat
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dh_t, dc_t = dstate
    dc_total = dc_t + dh_t * o * (1 - tanh_c**2)
    # each gate: what it multiplies, and its own slope
    partner = {"i": g, "f": c_prev, "g": i, "o": tanh_c}
    slope = {"i": i * (1 - i), "f": f * (1 - f), "g": 1 - g**2, "o": o * (1 - o)}
    da = np.concatenate([dc_total * partner[k] * slope[k] for k in "ifgo"], axis=1)
    return da @ W_x, (da @ W_h, dc_total * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
