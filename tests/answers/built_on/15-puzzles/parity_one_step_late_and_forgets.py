# mistake: two: the first unit only copies the toggling second one and so shows the parity one step late, and the toggling unit's forget bias of 4 lets it fade over one to two hundred zeros in a row
# read: nothing
# told: your first unit is right but a step late: it must hear the bit itself, at the step at which it comes
guess_units = 2  # your guess, a number


def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    W_x, W_h, b = zeros(1, 2)
    shown, toggle = 0, 1
    row = lambda gate, unit: rows(gate, 2).start + unit
    # the toggle
    W_h[row("i", toggle), toggle] = -120
    b[row("f", toggle)], W_x[row("f", toggle), 0] = 4, -60
    W_x[row("g", toggle), 0] = 30
    # the first unit shows it: f = 0, i = o = 1, g follows h of the toggle
    b[row("f", shown)], b[row("i", shown)], b[row("o", shown)] = -40, 40, 40
    W_h[row("g", shown), toggle] = 30
    return W_x, W_h, b
