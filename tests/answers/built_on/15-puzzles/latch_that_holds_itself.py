# mistake: the unit holds its state by reading its own h (f and i half open), for off as well as for on: after a reset c is held below 0, and one set lifts it to 0 only, so a set after a reset turns it on a step or more late, or never.
# read: right
# told: your forget gate has the bias 0, so at rest f = 0.5: with a smaller one all would hold.
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    W_x, W_h, b = zeros(2, 1)
    candidate = rows("g")
    W_h[candidate] = 200  # what it shows is what it writes
    W_x[candidate] = [500, -500]  # set and reset are stronger than that
    b[rows("o")] = 50
    return W_x, W_h, b
