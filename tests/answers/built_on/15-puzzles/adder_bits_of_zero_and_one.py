# mistake: the thresholds are those of inputs 0 and 1 (and of a carry turned into 0 or 1), though the bits come as -1 and 1; one 1 among the bits is then not counted, and most sums are wrong.
# read: right
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after ever
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    gain = 100.0
    units = ["sum", "any", "carry", "all"]
    at = {name: k for k, name in enumerate(units)}
    W_x, W_h, b = zeros(2, len(units), gates=1)
    for name, threshold in [("any", 0.5), ("carry", 1.5), ("all", 2.5)]:
        k = at[name]
        # a + b + (carry + 1) / 2 > threshold
        W_x[k, :] = gain
        W_h[k, at["carry"]] = gain / 2
        b[k] = gain / 2 - gain * threshold
    for name, sign in [("any", 1), ("carry", -1), ("all", 1)]:
        W_h[at["sum"], at[name]] = sign * gain
    return W_x, W_h, b
