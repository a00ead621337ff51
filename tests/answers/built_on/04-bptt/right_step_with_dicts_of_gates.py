# mistake: none, gradients are kept in dictionaries by the name of the gate, and matrices are cut and joined again by name
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, values, (W_x, W_h, b) = cache
    s = dict(zip(("i", "f", "g", "o", "tanh_c"), values))
    dh, dc = dstate
    flow = {"c": dc + dh * s["o"] - dh * s["o"] * s["tanh_c"] ** 2}
    flow |= {k: flow["c"] * w for k, w in (("i", s["g"]), ("f", c_prev), ("g", s["i"]))}
    flow |= {"o": dh * s["tanh_c"]}
    da = {k: flow[k] * ((1 + s[k]) * (1 - s[k]) if k == "g" else s[k] * (1 - s[k])) for k in "ifgo"}
    rows = {name: dict(zip("ifgo", np.split(W, 4))) for name, W in (("x", W_x), ("h", W_h))}
    dx, dh_prev = (sum(da[k] @ rows[name][k] for k in "ifgo") for name in "xh")
    dW_x, dW_h = (np.vstack([(v.T @ da[k]).T for k in "ifgo"]) for v in (x_t, h_prev))
    return dx, (dh_prev, s["f"] * flow["c"]), (dW_x, dW_h, np.hstack([da[k].sum(0) for k in "ifgo"]))
