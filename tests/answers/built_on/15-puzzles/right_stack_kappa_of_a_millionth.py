# mistake: none
def stack_params():
    kappa = 2.0**-20
    params = zeros(3, 2)
    W_x, W_h, b = params
    BIT, PUSH, POP = range(3)
    store, top = 0, 1
    at = {gate: rows(gate, 2).start for gate in "ifgo"}
    for gate, unit, value in (("i", store, np.log(kappa / 2)), ("f", store, 36), ("i", top, 30), ("f", top, -40)):
        b[at[gate] + unit] = value
    W_x[at["f"] + store, PUSH] = -36
    W_x[at["i"] + store, POP] = 40
    W_x[at["g"] + store, BIT] = 25
    W_h[at["g"] + store, store] = 2
    W_h[at["g"] + store, top] = -kappa / (0.5 * np.tanh(1))
    W_h[at["g"] + top, store] = 2.0**40
    return params
