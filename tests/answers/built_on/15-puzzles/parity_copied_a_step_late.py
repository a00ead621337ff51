# mistake: the second unit holds the parity and the first one copies what it shows, but through W_h, so one step late; the first unit should be right from the same step on. Wrong at every 1.
# read: vague
# told: your units do the right things, but stand in another order.
def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    H = 2
    shown, worker = 0, 1
    W_x, W_h, b = zeros(1, H)
    row = lambda gate, unit: rows(gate, H).start + unit
    # the worker: rewritten at a one, with the opposite of what it shows
    W_x[row("i", worker), 0], b[row("i", worker)] = 100, -50
    W_x[row("f", worker), 0], b[row("f", worker)] = -100, 50
    W_h[row("g", worker), worker], b[row("g", worker)] = -100, 20
    # the first unit: nothing kept, a copy of the worker
    b[row("f", shown)] = -50
    W_h[row("g", shown), worker] = 200
    b[row("i", shown)] = b[row("o", shown)] = 50
    return W_x, W_h, b
