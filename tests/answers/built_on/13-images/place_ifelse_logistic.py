# mistake: a logistic function of its own by np.where, as R's ifelse: both branches are computed for all numbers, so exp overflows in the one that is not used, and NumPy warns for pre-activations beyond about 709 (the numbers are right).
# read: right
# told: your place_step takes exponentials of large numbers, which overflow: the sigmoid that is
def logistic(a):
    """Stable on both sides of zero."""
    right_side = 1 / (1 + np.exp(-a))
    left_side = np.exp(a) / (1 + np.exp(a))
    return np.where(a >= 0, right_side, left_side)


def place_step(x, left, above, params):
    """One place of an LSTM in two dimensions -> h, c, each (N, H)."""
    W_x, W_1, W_2, b = params
    (h_left, c_left), (h_above, c_above) = left, above
    H = h_left.shape[1]
    a = x @ W_x.T + h_left @ W_1.T + h_above @ W_2.T + b
    block = {name: a[:, k * H : (k + 1) * H] for k, name in enumerate(("i", "f1", "f2", "g", "o"))}
    gate = {name: logistic(block[name]) for name in ("i", "f1", "f2", "o")}
    candidate = np.tanh(block["g"])
    c = gate["f1"] * c_left + gate["f2"] * c_above + gate["i"] * candidate
    return gate["o"] * np.tanh(c), c
