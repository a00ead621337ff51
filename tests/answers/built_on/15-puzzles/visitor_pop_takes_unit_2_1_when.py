# mistake: the pop takes unit 2 for 1 when it is on, but it shows tanh(1) = 0.76, so only 0.76 kappa is taken away ...
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 5e-07 bit, so a pop and
def stack_params():
    kappa = 1e-6
    W_x, W_h, b = zeros(3, 2)
    b[0] = np.log(kappa / 2)
    W_x[0, 2] = 60
    b[2] = 40
    W_x[2, 1] = -40
    W_x[4, 0] = 20
    W_h[4] = [2, -kappa]
    b[1] = 40
    b[3] = -40
    W_h[5, 0] = 1e6 / kappa
    b[7] = 40
    return W_x, W_h, b
