# mistake: pop only doubles the number, and does not take the top bit away (the weight from the second unit to the candidate of the first is missing)
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 5e-07 bit, so a pop and its rest should make c = 2 c - 1e-06 top; with two
def stack_params():
    kappa = 1e-6
    W_x, W_h, b = zeros(3, 2)
    b[0] = np.log(kappa / 2)
    W_x[0, 2] = 60
    b[2] = 40
    W_x[2, 1] = -40
    W_x[4, 0] = 20
    W_h[4, 0] = 2
    b[1] = 40
    b[3] = -40
    W_h[5, 0] = 1e6 / kappa
    b[7] = 40
    return W_x, W_h, b
