# mistake: f of the alarm is left half open, so the alarm fades
# read: wrong
# told: your forget gate has the bias 0 in unit 2, so at rest f = 0.5: with a larger one all
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    i, f, g = 0, 2, 4
    b[f] = 40
    W_x[g] = 40, -40
    W_x[g + 1] = 0, 40
    W_h[i + 1, 0] = -100
    return W_x, W_h, b
