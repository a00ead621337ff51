# mistake: takes a bias for the value of the gate: 0.5 for "half", which opens i and f to 0.62
# read: right
# told: without any bias all would hold: half open is what these gates should be.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    b[rows("i")] = 0.5
    b[rows("f")] = 0.5
    W_x[rows("g"), 0] = 40
    return W_x, W_h, b
