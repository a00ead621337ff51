# mistake: writes the wanted value of the gates, 0.5, as their bias: the gate is then sigmoid(0.5) = 0.62, not a half
# read: right
# told: without any bias all would hold: half open is what these gates should be.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    b[rows("i")] = 0.5
    b[rows("f")] = 0.5
    W_x[rows("g"), 0] = 30
    return W_x, W_h, b
