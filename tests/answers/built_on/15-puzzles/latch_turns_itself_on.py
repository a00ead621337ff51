# mistake: the biases of 6 are taken for fully open and shut while the candidate is 1 at every step: i = 0.0025 writes a little each time, so before the first set and after a reset h is above 0.05 after 21 steps of rest and the unit is on after 92
# read: right
# told: What does not hold first: It stays for a thousand steps, and obeys after that, whatever came how oft
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    W_x, W_h, b = zeros(2, 1)
    i, f, g, o = (rows(gate) for gate in "ifgo")
    pulse = lambda signal, height: np.eye(2)[signal] * height
    b[i], W_x[i] = -6, pulse(0, 40)
    b[f], W_x[f] = 6, pulse(1, -40)
    b[g], b[o] = 6, 6
    return W_x, W_h, b
