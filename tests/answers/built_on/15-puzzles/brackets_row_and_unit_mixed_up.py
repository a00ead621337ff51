# mistake: The inhibition stands in W_h at row of the first unit and column of the second, so the first unit listens to the alarm and the alarm goes on at every closing bracket.
# told: your W_h is transposed: row k, column j is the weight of unit j for unit k.
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    W_x, W_h, b = zeros(D=2, H=2)
    W_x[4, 0], W_x[4, 1] = 40, -40
    W_x[5, 1] = 40
    b[2] = b[3] = 40
    W_h[0, 1] = -200
    return W_x, W_h, b
