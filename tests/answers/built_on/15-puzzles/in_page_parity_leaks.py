# mistake: f has a bias of 3 only: at 0.95 a step the unit forgets over a run of zeros
# read: right
# told: your forget gate has the bias 3, so at rest f = 0.953: with a larger one all would
guess_units = 2


def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[2, 0] = 20
    W_h[0, 0] = -100
    b[1], W_x[1, 0] = 3, -40
    return W_x, W_h, b
